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
export function eventOf(reading: SentenceReading, figure: Placed<Figure>): string | undefined {
  let found: string | undefined;
  let nearest = Number.POSITIVE_INFINITY;
  for (const { token, meaning } of reading.eventNouns) {
    const distance = Math.abs(token - figure.first);
    if (distance >= nearest) continue;
    const names = namesBefore(reading, token);
    const all = names.length > 0 ? names : namesBehind(reading, token);
    if (all.length === 0) continue;
    found = `event/${all.join('-')}-${meaning}`;
    nearest = distance;
  }
  return found;
}

/** "the *Kesh* earthquake": is the mention the name of an event, and no owner by itself? */
export function namesEvent(text: TextReading, { first, next }: Placed<Mention>): boolean {
  const { words, tokens } = text;
  const behind = text.code(next) === 0x2d ? next + 1 : next;
  if (text.isWord(behind) && words.eventNouns.word(tokens, behind)) return true;
  let link = first - 1;
  while (first - link < NAME_WORDS && text.isWord(link) && !words.eventLinks.word(tokens, link)) link--;
  return (
    text.isWord(link) &&
    words.eventLinks.word(tokens, link) !== undefined &&
    text.isWord(link - 1) &&
    words.eventNouns.word(tokens, link - 1) !== undefined
  );
}

/** "the *Boston Marathon* bombing", "de *Kesh*-aardbeving". */
function namesBefore(reading: SentenceReading, noun: number): string[] {
  const { text } = reading;
  const names: string[] = [];
  for (let i = noun - 1; i >= reading.first && names.length < NAME_WORDS; i--) {
    if (text.code(i) === 0x2d) continue;
    if (!isName(reading, i)) break;
    names.unshift(foldName(text.tokens, i));
  }
  return names;
}

/** "the earthquake in *Kesh*", "the merger of *Acme* and *Bolt*": in the order of the alphabet. */
function namesBehind(reading: SentenceReading, noun: number): string[] {
  const { text } = reading;
  const { words, tokens } = text;
  const names: string[] = [];
  if (!text.isWord(noun + 1) || !words.eventLinks.word(tokens, noun + 1)) return names;
  for (let i = noun + 2; i < Math.min(reading.end, noun + 2 + NAME_WORDS) && text.isWord(i); i++) {
    if (isName(reading, i)) names.push(foldName(tokens, i));
    else if (!words.and.word(tokens, i) && !words.articlesAndOwners.word(tokens, i)) break;
  }
  return names.sort();
}

/** A word with a capital that is no date, and no article or other small word at the start of the sentence. */
function isName(reading: SentenceReading, i: number): boolean {
  const { text } = reading;
  const { words, tokens } = text;
  return (
    text.isWord(i) &&
    text.isCapital(i) &&
    !words.stops.word(tokens, i) &&
    !words.articlesAndOwners.word(tokens, i) &&
    !words.eventNouns.word(tokens, i) &&
    !itemAt(reading.dates, i)
  );
}
