import { WordClass } from '../entities/wordClasses.js';
import type { Mention } from '../model.js';
import { isVerb } from '../sentence/clauses.js';
import { endsLike } from '../sentence/endings.js';
import { itemAt, type Placed, type Range } from '../sentence/placed.js';
import type { SentenceReading } from '../sentence/sentenceReading.js';
import { Gap, TokenKind } from '../text/tokens.js';
import type { PhraseReader } from './aboutPhrase.js';
import type { Introduction } from './introduction.js';
import type { Nature } from './introductionWords.js';
import { introduction } from './scored.js';

// A noun of so many words stands right before a name: "chief of staff".
const LONGEST_NOUN = 5;
// So many words may stand before it.
const MODIFIERS = 8;

/** "Malaysian finance minister Jane Roe", "the port city of Leeds". */
export function roleBefore(reader: PhraseReader, { first, next }: Range, nature: Nature): Introduction | undefined {
  const { reading, words } = reader;
  const { tokens } = reading;
  let end = first;
  // "a restaurant called Maria's Café" is not Maria.
  const isCalled =
    end > reading.first && words.namings.word(tokens, end - 1) !== undefined && !reading.text.isPossessive(next);
  const isLinked = nature === 'place' && end > reading.first && words.placeLinks.word(tokens, end - 1) !== undefined;
  if (isLinked || isCalled) end--;
  const head = nounBefore(reader, end, nature);
  if (head === undefined || (isLinked && isOfOther(reader, head, next))) return undefined;
  let start = head;
  let isNamed = false;
  let isOfPeople = false;
  let isDefinite = false;
  let described = 0;
  for (let i = head - 1; i >= reading.first && described < MODIFIERS; described++) {
    if (words.isArticle(tokens, i)) {
      isDefinite = true;
      break;
    }
    if (words.passing.word(tokens, i)) break;
    const owner = ownerEnding(reading, i);
    const mention = owner ?? itemAt(reading.mentions, i);
    if (mention) {
      if (!owner && mention.item.kind === 'person') break;
      isNamed = true;
      start = mention.first;
      i = mention.first - 1;
      if (owner) break;
      continue;
    }
    if (!describesBefore(reader, i, reading.text.isCapital(head))) break;
    isOfPeople ||= reader.isOfPeople(i);
    start = i--;
  }
  while (start < head && (tokens.kind[start] === TokenKind.Symbol || tokens.gap[start] === Gap.None)) start++;
  const isFuller = start < head;
  const isPlaced = isNamed || isOfPeople;
  if (words.kin.longest(tokens, head, end) && !isNamed) return undefined;
  if (nature !== 'person' && !isPlaced && !isFuller && !isLinked) return undefined;
  if (isDefinite && !isLinked && isGap(reading, next, isFuller)) return undefined;
  return introduction(reading, 'role', { first: start, next }, { isPlaced, isFuller });
}

/** "the firm Acme *bought*", "the Dutch firm Acme *bought* is": the verb tells of the noun what the name did to it. */
function isGap(reading: SentenceReading, next: number, isFuller: boolean): boolean {
  if (next >= reading.end || !reading.text.words.past.word(reading.text.tokens, next)) return false;
  return !isFuller || (next + 1 < reading.end && reading.text.isWord(next + 1) && isVerb(reading, next + 1));
}

/** "*Republic* of Kenya" is a part of the name, "Anand *town* of Gujarat" in it, "a village of Anand *district*" another's. */
function isOfOther({ reading, words }: PhraseReader, head: number, next: number): boolean {
  const { text, tokens } = reading;
  if (text.isCapital(head) && head > reading.first) return true;
  if (next < reading.end && words.nounAt(tokens, next, reading.end, 'place')) return true;
  return itemAt(reading.mentions, head - 1) !== undefined;
}

/** Where the longest noun begins that ends before token `end`. */
function nounBefore({ reading, words }: PhraseReader, end: number, nature: Nature): number | undefined {
  const { tokens } = reading;
  for (let i = Math.max(reading.first, end - LONGEST_NOUN); i < end; i++) {
    if ((tokens.gap[end] as number) >= Gap.Line || itemAt(reading.mentions, i)) continue;
    if (words.nounAt(tokens, i, end, nature) && words.nounEnd === end) return i;
  }
  return undefined;
}

/** Does word `i`, before a role, say more of it? A verb or its participle may have the whole for its object. */
function describesBefore(reader: PhraseReader, i: number, isOffice: boolean): boolean {
  const { reading, words } = reader;
  const { text, tokens } = reading;
  // Where nouns have a capital too, a noun and its verb may stand there: "am Montag sprach Kanzlerin Roe".
  if (words.classes.capitalNouns) return reader.isOfPeople(i);
  // "China welcomes President Roe"
  if (isOffice && text.isWord(i) && !text.isCapital(i) && tokens.gap[i] !== Gap.None)
    return words.officeAdjectives.word(tokens, i) !== undefined || isCalling(reader, i);
  if (!reader.describes(i) || words.classes.has(tokens, i, WordClass.Function | WordClass.Act)) return false;
  // "in 2022 President Roe", but "35-year-old"
  if (tokens.kind[i] === TokenKind.Number && tokens.gap[i + 1] !== Gap.None) return false;
  if (!text.isWord(i) || tokens.gap[i] === Gap.None) return true;
  return !endsLike(tokens, i, text.words.pastEndings);
}

/** "scholar Professor Roe" */
const isCalling = ({ reading: { tokens }, words }: PhraseReader, i: number): boolean =>
  words.nounAt(tokens, i, i + 1, 'person') && !words.kin.word(tokens, i);

/** The name whose possessive ends with token `i`: "Acme's". */
function ownerEnding(reading: SentenceReading, i: number): Placed<Mention> | undefined {
  const { text } = reading;
  const apostrophe = text.isPossessive(i) ? i : i - 1;
  if (!text.isPossessive(apostrophe)) return undefined;
  return reading.mentions.find((mention) => mention.next === apostrophe);
}
