import type { Figure, Mention } from '../../model.js';
import { itemAt, type Placed } from '../../sentence/placed.js';
import type { SentenceReading } from '../../sentence/sentenceReading.js';
import type { TextReading } from '../../sentence/textReading.js';
import { foldName } from './foldName.js';

/** The name of an event has at most so many words, "and" and articles included. */
const NAME_WORDS = 5;

/**
 * The event that a sentence's figure is of, where it has a noun for an event and a name or place with it: "the Kesh
 * earthquake", "the merger of Acme and Bolt"; the one nearest to the figure. An id such as `event/kesh-earthquake`.
 */
export function eventOf(views: TextReading, view: SentenceReading, figure: Placed<Figure>): string | undefined {
  const { words, tokens } = views;
  let found: string | undefined;
  let nearest = Number.POSITIVE_INFINITY;
  for (let i = view.first; i < view.end; i++) {
    const noun = views.isWord(i) ? words.eventNouns.word(tokens, i)?.[0] : undefined;
    const distance = Math.abs(i - figure.first);
    if (!noun || distance >= nearest) continue;
    const names = namesBefore(views, view, i);
    const all = names.length > 0 ? names : namesBehind(views, view, i);
    if (all.length === 0) continue;
    found = `event/${all.join('-')}-${noun}`;
    nearest = distance;
  }
  return found;
}

/** "the *Kesh* earthquake": is the mention the name of an event, and no owner by itself? */
export function namesEvent(views: TextReading, { first, next }: Placed<Mention>): boolean {
  const { words, tokens } = views;
  const behind = views.code(next) === 0x2d ? next + 1 : next;
  if (views.isWord(behind) && words.eventNouns.word(tokens, behind)) return true;
  let link = first - 1;
  while (first - link < NAME_WORDS && views.isWord(link) && !words.eventLinks.word(tokens, link)) link--;
  return (
    views.isWord(link) &&
    words.eventLinks.word(tokens, link) !== undefined &&
    views.isWord(link - 1) &&
    words.eventNouns.word(tokens, link - 1) !== undefined
  );
}

/** "the *Boston Marathon* bombing", "de *Kesh*-aardbeving". */
function namesBefore(views: TextReading, view: SentenceReading, noun: number): string[] {
  const names: string[] = [];
  for (let i = noun - 1; i >= view.first && names.length < NAME_WORDS; i--) {
    if (views.code(i) === 0x2d) continue;
    if (!isName(views, view, i)) break;
    names.unshift(foldName(views.tokens, i));
  }
  return names;
}

/** "the earthquake in *Kesh*", "the merger of *Acme* and *Bolt*": in the order of the alphabet. */
function namesBehind(views: TextReading, view: SentenceReading, noun: number): string[] {
  const { words, tokens } = views;
  const names: string[] = [];
  if (!views.isWord(noun + 1) || !words.eventLinks.word(tokens, noun + 1)) return names;
  for (let i = noun + 2; i < Math.min(view.end, noun + 2 + NAME_WORDS) && views.isWord(i); i++) {
    if (isName(views, view, i)) names.push(foldName(tokens, i));
    else if (!words.and.word(tokens, i) && !words.articlesAndOwners.word(tokens, i)) break;
  }
  return names.sort();
}

/** A word with a capital that is no date, and no article or other small word at the start of the sentence. */
function isName(views: TextReading, view: SentenceReading, i: number): boolean {
  const { words, tokens } = views;
  return (
    views.isWord(i) &&
    views.isCapital(i) &&
    !words.stops.word(tokens, i) &&
    !words.articlesAndOwners.word(tokens, i) &&
    !words.eventNouns.word(tokens, i) &&
    !itemAt(view.dates, i)
  );
}
