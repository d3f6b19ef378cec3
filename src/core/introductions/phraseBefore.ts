import { WordClass } from '../entities/wordClasses.js';
import type { Mention } from '../model.js';
import { itemAt, type Placed, type Range } from '../sentence/placed.js';
import type { SentenceReading } from '../sentence/sentenceReading.js';
import { TokenKind } from '../text/tokens.js';
import { type AboutPhrase, PhraseReader } from './aboutPhrase.js';
import { behindBracket, thingBehind } from './besideNames.js';
import type { Introduction } from './introduction.js';
import type { Nature } from './introductionWords.js';
import { introduction } from './scored.js';

const COMMA = 0x2c;
const FULL_STOP = 0x2e;

// "the chief executive of the South African mining company Acme, Jane Roe,": so far before the name it may begin.
const BEFORE = 22;

/** "The chief executive of Acme, Jane Roe,": the name is set off behind what says who it is. */
export function phraseBefore(reader: PhraseReader, { first, next }: Range, nature: Nature): Introduction | undefined {
  const { reading } = reader;
  const { text, tokens } = reading;
  const comma = beforeCourtesy(reader, first) - 1;
  if (comma <= reading.first || text.code(comma) !== COMMA) return undefined;
  const behind = behindBracket(reading, next);
  const isSetOff = behind >= reading.end || (tokens.kind[behind] === TokenKind.Symbol && !text.isPossessive(behind));
  if (nature !== 'person' && isListedBehind(reader, behind)) return undefined;
  for (const at of beginnings(reader, comma)) {
    const phrase = reader.phraseAt(at, nature);
    if (phrase?.next !== comma || isListed(reading, at)) continue;
    // "the town of Martí, Matanzas", "a clinic in Kesh, Oria": one name beside another.
    if (phrase.endsWith === nature || (phrase.endsWith === 'place' && nature === 'thing')) continue;
    if (!isSetOff && !opensSentence(reader, at, phrase, behind)) continue;
    return introduction(reading, 'apposition', { first: at, next }, phrase);
  }
  return undefined;
}

/** "*A citizen of Kesh, Roe* left", "*The head of Acme, Roe* left": it opens the sentence whose subject the name is. */
function opensSentence({ reading, words }: PhraseReader, at: number, phrase: AboutPhrase, behind: number): boolean {
  if (at !== reading.first || words.classes.has(reading.tokens, behind, WordClass.Say)) return false;
  return phrase.article === 'indefinite' || (phrase.article === 'definite' && phrase.isPlaced);
}

/** "The minister for trade *Jane Roe*", "Head of the Union *Jane Roe*": an office with what belongs to it. */
export function officeBefore(
  { reading }: PhraseReader,
  mention: Placed<Mention>,
  nature: Nature,
): Introduction | undefined {
  const { first, next } = mention;
  if (nature !== 'person' || mention.item.kind !== 'person') return undefined;
  const before = new PhraseReader(reading, first);
  for (const at of beginnings(before, first)) {
    const phrase = before.phraseAt(at, nature);
    if (phrase?.next === first && phrase.endsWith !== 'person')
      return introduction(reading, 'role', { first: at, next }, phrase);
  }
  return undefined;
}

/** "the finance ministry, *the Guard*, Borea and": a list goes on behind the name. */
function isListedBehind(reader: PhraseReader, behind: number): boolean {
  const { reading } = reader;
  const at = reading.text.code(behind) === COMMA ? behind + 1 : behind;
  return (at < reading.end && reader.isAnd(at)) || thingBehind(reading, behind);
}

/** "Mr. Roe": where the courtesy before a name begins. */
function beforeCourtesy({ reading, words }: PhraseReader, first: number): number {
  const at = reading.text.code(first - 1) === FULL_STOP ? first - 2 : first - 1;
  return at > reading.first && words.classes.has(reading.tokens, at, WordClass.CourtesyTitle) ? at : first;
}

/** Where a phrase may begin that ends before token `to`: at an article, an owner, the start of the sentence. */
function beginnings({ reading, words }: PhraseReader, to: number): number[] {
  const { text, tokens } = reading;
  const found: number[] = [];
  for (let at = Math.max(reading.first, to - BEFORE); at < to; at++) {
    const mention = itemAt(reading.mentions, at);
    const isOwner = mention?.first === at && text.isPossessive(mention.next);
    if (at === reading.first || (mention ? isOwner : words.isArticle(tokens, at))) found.push(at);
  }
  return found;
}

/** "John Smith, *the head of Acme*, Jane Roe": who the phrase is about stands before it. */
function isListed(reading: SentenceReading, at: number): boolean {
  const { text } = reading;
  return at - 2 >= reading.first && text.code(at - 1) === COMMA && itemAt(reading.mentions, at - 2) !== undefined;
}
