import { Gap, startsName, TokenKind } from '../../../text/tokens.js';
import { isWrittenAs } from '../../spelling.js';
import { WordClass } from '../../wordClasses.js';
import type { NameUnit } from '../units.js';
import { type FormContext, joinsAt, MOST_WORDS } from './formContext.js';

/** The event that begins at word `i`: one that everybody knows, or one headed so: "Treaty of Versailles", "Hurricane Ida". */
export function eventAt(context: FormContext, i: number): NameUnit | undefined {
  const { tokens, reader, world } = context;
  for (const name of world.events.longest(tokens, i) ?? []) {
    const to = world.events.matchEnd;
    const isOther = to === i + 1 && reader.isCommonWord(i) && reader.isForced(i);
    const isBody = context.continues(to) && context.hasBodyWord(to, to + 1);
    if (!isOther && !isBody && isWrittenAs(name, tokens, i)) return { from: i, to, label: 'MISC', kind: 'event' };
  }
  return headedEvent(context, i);
}

function headedEvent(context: FormContext, i: number): NameUnit | undefined {
  const { tokens, reader, forms } = context;
  if (!forms.eventHeads.longest(tokens, i)) return undefined;
  const name = forms.eventHeads.matchEnd;
  const isLinked = name > i + 1 && !startsName(tokens, name - 1);
  if (!context.continues(name) || (!isLinked && reader.isHeadline(i))) return undefined;
  if (reader.has(name, WordClass.Calendar | WordClass.Title | WordClass.OrganizationWord)) return undefined;
  if (!isLinked) {
    const isOther = reader.isCommonWord(name) || reader.has(name, WordClass.PlaceWord | WordClass.Function);
    return isOther ? undefined : { from: i, to: name + 1, label: 'MISC', kind: 'event' };
  }
  let to = name + 1;
  for (let k = to; k < Math.min(tokens.count, name + MOST_WORDS) && tokens.gap[k] === Gap.Space; k++) {
    if (startsName(tokens, k)) to = k + 1;
    else if (!reader.has(k, WordClass.Particle) || reader.has(k, WordClass.Conjunction | WordClass.PlacePreposition))
      break;
  }
  return { from: i, to, label: 'MISC', kind: 'event' };
}

/**
 * The event whose name ends with word `i`: "Kyoto Protocol", "Davis Cup". What common words alone are called so, and
 * laws and prizes are no names of ours: a unit without a label.
 */
export function eventEndingAt(context: FormContext, i: number): NameUnit | undefined {
  const { tokens, reader, forms } = context;
  if (!continuesName(context, i)) return undefined;
  const from = firstOfEvent(context, i);
  if (from === i) return undefined;
  let to = i + 1;
  let isEvent = false;
  if (forms.eventWords.longest(tokens, i)) {
    to = forms.eventWords.matchEnd;
    isEvent = true;
  } else if (forms.placedEventWords.word(tokens, i)) {
    if (!isPlaced(context, from, i)) return undefined;
    isEvent = true;
  } else if (!forms.deedWords.word(tokens, i)) return undefined;
  let end = to;
  while (end < to + MOST_WORDS && context.continues(end)) end++;
  if (context.hasBodyWord(to, end)) return undefined;
  if (isEvent) {
    for (let k = from; k < i; k++) if (reader.has(k, WordClass.CompanySuffix)) return undefined;
    return isCommon(context, from, to) ? { from, to } : { from, to, label: 'MISC', kind: 'event' };
  }
  // "Doris Day", but "the Monroe Doctrine"; "National Order of Journalists".
  const isPerson = to === from + 2 && reader.mayBeFirstName(from) && !reader.has(from - 1, WordClass.Article);
  if (isPerson || context.hasBodyWord(from, to)) return undefined;
  return reader.isHeadline(i) ? undefined : { from, to };
}

/** The first capital word of the run that ends at word `i`. Of a headline, where all words have capitals, only the word before. */
function firstOfEvent(context: FormContext, i: number): number {
  const { reader } = context;
  const none = WordClass.Article | WordClass.Function | WordClass.Title | WordClass.Say;
  const isHeadline = reader.isHeadline(i);
  let from = i;
  for (let k = i; k > 0 && k > i - MOST_WORDS && continuesName(context, k); k--) {
    const word = startsName(context.tokens, k - 1) ? k - 1 : k - 2;
    const isOther = reader.has(word, none) && !reader.has(word, WordClass.Demonym);
    if (
      isOther ||
      (isHeadline && reader.has(word, WordClass.Act)) ||
      (reader.isForced(word) && reader.isOnlyForced(word))
    )
      break;
    const isNamed = reader.has(word, WordClass.Demonym) || reader.isListedWord(word) || reader.mayBeFirstName(word);
    if (isHeadline && reader.isCommonWord(word) && !isNamed) break;
    from = word;
    k = word + 1;
    if (isHeadline) break;
  }
  return from;
}

/** Does word `i` go on with a name: behind a capital word, or joined to one: "Six-Day War"? */
function continuesName({ tokens, reader }: FormContext, i: number): boolean {
  if (i === 0 || !startsName(tokens, i)) return false;
  if (tokens.gap[i] === Gap.Space) return startsName(tokens, i - 1);
  // Where every noun has a capital, compounds are made so: "EU-Gipfel".
  return i > 1 && !reader.capitalNouns && joinsAt(tokens, i - 1) && startsName(tokens, i - 2);
}

/** Is a place, or a place's adjective, among tokens `[from, to)`? */
function isPlaced({ tokens, reader, world }: FormContext, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (reader.has(k, WordClass.Demonym) || reader.isCountry(k)) return true;
  return world.places.longest(tokens, from, to) !== undefined;
}

/** Are all words of `[from, to)` common ones, none of them of a place or a people? */
function isCommon(context: FormContext, from: number, to: number): boolean {
  const { tokens, reader } = context;
  for (let k = from; k < to; k++) {
    if (tokens.kind[k] !== TokenKind.Word) continue;
    const isNamed = reader.has(k, WordClass.Demonym) || reader.isCountry(k) || (k < to - 1 && reader.isListedWord(k));
    if (isNamed || !reader.isCommonWord(k) || context.isAcronym(k)) return false;
  }
  return true;
}
