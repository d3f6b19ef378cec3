import { WordClass } from '../entities/wordClasses.js';
import type { Range } from '../sentence/placed.js';
import type { SentenceReading } from '../sentence/sentenceReading.js';
import { standingOfClause } from '../sentence/standings.js';
import { TokenKind } from '../text/tokens.js';
import type { AboutPhrase, PhraseReader } from './aboutPhrase.js';
import { behindBracket, thingBehind } from './besideNames.js';
import type { Introduction } from './introduction.js';
import type { Nature } from './introductionWords.js';
import { introduction } from './scored.js';

const COMMA = 0x2c;
const OPEN = 0x28;
const CLOSE = 0x29;
const QUESTION = 0x3f;
const DASHES: ReadonlySet<number> = new Set([0x2013, 0x2014]);

/** "Jane Roe, chief executive of Acme,", "Acme is a maker of pumps", "Jane Roe (pictured), who is the head of Acme". */
export function phraseBehind(reader: PhraseReader, { first, next }: Range, nature: Nature): Introduction | undefined {
  const { reading, words } = reader;
  const { text, tokens, end } = reading;
  const inBracket = phraseInBracket(reader, { first, next }, nature);
  if (inBracket) return inBracket;
  let i = behindBracket(reading, next);
  const isSetOff = i < end && (text.code(i) === COMMA || DASHES.has(text.code(i)));
  if (isSetOff) i = behindAge(reading, i + 1);
  const isRelative = isSetOff && text.isWord(i) && words.copulas.word(tokens, i + 1) !== undefined;
  if (isRelative) i++;
  if (i < end && words.copulas.word(tokens, i)) {
    if (isSetOff && !isRelative) return undefined;
    if (!isSetOff && !isSubject(reader, first)) return undefined;
    const copula = { first: i, next: i + 1 };
    i++;
    while (i < end && words.copulaAdverbs.word(tokens, i)) i++;
    const phrase = reader.phraseAt(i, nature, nature === 'thing');
    if (!phrase || !mayDefine(phrase, nature) || isAsked(reading) || standingOfClause(reading, copula))
      return undefined;
    return introduction(reading, 'copula', { first, next: phrase.next }, phrase);
  }
  if (!isSetOff) return undefined;
  const phrase = reader.phraseAt(i, nature);
  // "Acme, Oria's oil company, Borea": which of the two it is about, nobody can tell.
  if (!phrase || (phrase.article === 'none' && nature === 'thing' && thingBehind(reading, phrase.next)))
    return undefined;
  return introduction(reading, 'apposition', { first, next: phrase.next }, phrase);
}

/** "Paris Match (a French magazine)" */
function phraseInBracket(reader: PhraseReader, { first, next }: Range, nature: Nature): Introduction | undefined {
  const { reading } = reader;
  const { text } = reading;
  if (next + 1 >= reading.end || text.code(next) !== OPEN) return undefined;
  const phrase = reader.phraseAt(next + 1, nature);
  if (!phrase || text.code(phrase.next) !== CLOSE) return undefined;
  return introduction(reading, 'apposition', { first, next: phrase.next + 1 }, phrase);
}

/** "Acme is a bank", but not "China was the most visited country": a superlative says what was so once. */
const mayDefine = ({ article }: AboutPhrase, nature: Nature): boolean =>
  nature === 'person' || article === 'indefinite' || (nature === 'thing' && article !== 'none');

/** Is the name at token `first` no part of what the verb is about: "the wife of *Roe* is", "Acme and *Roe* was"? */
function isSubject({ reading, words }: PhraseReader, first: number): boolean {
  const { text, tokens } = reading;
  const before = first - 1;
  if (before < reading.first || !text.isWord(before)) return true;
  return !text.words.prepositions.word(tokens, before) && !words.classes.has(tokens, before, WordClass.Conjunction);
}

function isAsked({ text, first, end }: SentenceReading): boolean {
  for (let i = end - 1; i >= Math.max(first, end - 3); i--) if (text.code(i) === QUESTION) return true;
  return false;
}

/** "Jane Roe, *45,* a teacher" */
function behindAge({ text, tokens, end }: SentenceReading, at: number): number {
  return at + 1 < end && tokens.kind[at] === TokenKind.Number && text.code(at + 1) === COMMA ? at + 2 : at;
}
