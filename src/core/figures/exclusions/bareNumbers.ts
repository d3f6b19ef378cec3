import { codeAt, Gap, Shape, TokenKind, type Tokens, tokenLength } from '../../text/tokens.js';
import { looksPlural } from '../countedNoun.js';
import { Role } from '../figureWords.js';
import type { NumberReading } from '../numberReader.js';
import { isAddressMark, isHouseNumber, isPostcode } from './addresses.js';
import type { Surroundings } from './surroundings.js';

const HYPHEN = 0x2d;

/** A number without a unit, and what stands around it. */
export interface BareNumber {
  readonly at: Surroundings;
  /** Its first token. */
  readonly i: number;
  readonly number: NumberReading;
  /** The first character of the token glued to its end, with another glued to that; 0 for none. */
  readonly glued: number;
}

/** One reason why a number is no figure. The rows stand in order: the first that holds is the one that is told. */
export interface Exclusion {
  readonly name: string;
  /** What the reader is told. */
  readonly reason: string;
  readonly why: string;
  readonly holds: (bare: BareNumber) => boolean;
}

const SCORE = 'score, code or telephone number';

export const EXCLUSIONS: readonly Exclusion[] = [
  {
    name: 'zero',
    reason: 'bare zero',
    why: 'nothing is counted by a 0 that has no unit',
    holds: ({ number }) => number.digits && number.value === 0,
  },
  {
    name: 'leading zero',
    reason: 'code',
    why: '"007" is written as a name is',
    holds: ({ at, i, number }) => number.length > 1 && codeAt(at.tokens, i) === 0x30,
  },
  {
    name: 'glued word',
    reason: 'part of a name',
    why: '"5G": letters that are no unit make a name of it',
    holds: ({ at: { tokens }, number: { next } }) =>
      next < tokens.count && tokens.gap[next] === Gap.None && tokens.kind[next] === TokenKind.Word,
  },
  {
    name: 'hyphen and word',
    reason: 'describes a thing',
    why: '"a 10-K form"',
    holds: ({ at: { tokens }, number: { next }, glued }) => isDash(glued) && tokens.kind[next + 1] === TokenKind.Word,
  },
  { name: 'hyphen and number', reason: SCORE, why: '"they won 3-1"', holds: ({ glued }) => isDash(glued) },
  {
    name: 'web name',
    reason: 'part of a name',
    why: '"360.cn"',
    holds: ({ at: { tokens }, number: { next }, glued }) => glued === 0x2e && tokens.kind[next + 1] === TokenKind.Word,
  },
  {
    name: 'colon or slash',
    reason: 'time of day or ratio',
    why: '"12:30", "24/7"',
    holds: ({ glued }) => glued === 0x3a || glued === 0x2f,
  },
  {
    name: 'mark of an address',
    reason: 'part of an address or a reference',
    why: '"page=5&part=2"',
    holds: ({ glued }) => isAddressMark(glued),
  },
  {
    name: 'letter in brackets',
    reason: 'label',
    why: '"a 401(k) plan" is named after its paragraph',
    holds: ({ at: { tokens }, number: { next }, glued }) =>
      glued === 0x28 &&
      tokens.kind[next + 1] === TokenKind.Word &&
      tokenLength(tokens, next + 1) === 1 &&
      codeAt(tokens, next + 2) === 0x29,
  },
  {
    name: 'own line',
    reason: 'alone on its line',
    why: 'a small number that is all of its line counts something of the page',
    holds: isAlone,
  },
  { name: 'spaced score', reason: SCORE, why: '"it ended 26 – 0"', holds: isSpacedScore },
  { name: 'list number', reason: 'list number', why: '"1." and "2)" count the items of a list', holds: isListNumber },
  {
    name: 'house number',
    reason: 'address',
    why: '"1600 Pennsylvania Avenue"',
    holds: ({ at, number }) => number.digits && isHouseNumber(at, number),
  },
  {
    name: 'postcode',
    reason: 'address',
    why: '"Hauptstraße 12, 10115 Berlin"',
    holds: ({ at, i, number }) => number.digits && isPostcode(at, i, number),
  },
  { name: 'citation', reason: 'citation', why: '"[12]", "(2014) 57, 349"', holds: isCitation },
  {
    name: 'number sign',
    reason: 'label',
    why: '"#5", "§ 5", "№ 5"',
    holds: ({ at, i }) => i > at.sentenceStart && NUMBER_SIGNS.has(codeAt(at.tokens, i - 1)),
  },
  {
    name: 'behind a number and a hyphen',
    reason: SCORE,
    why: 'the second number of "3-1"',
    holds: (bare) => isBehindDash(bare) && bare.at.tokens.kind[bare.i - 2] === TokenKind.Number,
  },
  { name: 'behind a hyphen', reason: 'part of a name', why: '"covid-19"', holds: isBehindDash },
  {
    name: 'abbreviated label',
    reason: 'label',
    why: '"No. 5"',
    holds: ({ at: { tokens, words, sentenceStart }, i }) =>
      codeAt(tokens, i - 1) === 0x2e &&
      i - 1 > sentenceStart &&
      tokens.gap[i - 1] === Gap.None &&
      words.labels.word(tokens, i - 2) !== undefined,
  },
  { name: 'label', reason: 'label', why: '"page 5", "Article 3"; not "issue 5 tickets"', holds: isLabelled },
  {
    name: 'model number',
    reason: 'part of a name',
    why: '"Mi 11", "Windows 95"; not "heeft Ryanair 91 vliegtuigen"',
    holds: isModelNumber,
  },
  {
    name: 'number word of a name',
    reason: 'part of a name',
    why: '"the Fortune Five Hundred": capitals on the word before and on the number, where nouns have none',
    holds: isWordOfName,
  },
  {
    name: 'model number alone',
    reason: 'part of a name',
    why: '"five new 737 aircraft" where a "Boeing 737" is named',
    holds: ({ at, i, number }) => isWhole(number) && at.models.has(i),
  },
];

const NUMBER_SIGNS: ReadonlySet<number> = new Set([0x23, 0xa7, 0x2116]);

const isWhole = ({ digits, grouped, scale, decimals }: NumberReading): boolean =>
  digits && !grouped && scale === 1 && decimals === 0;

const isDash = (code: number): boolean => code === HYPHEN || code === 0x2013;

/** The row that tells why a number without a unit is no figure; undefined where it may be one. */
export function exclusionOf(at: Surroundings, i: number, number: NumberReading): Exclusion | undefined {
  const { tokens } = at;
  const { next } = number;
  const isGlued = next + 1 < tokens.count && tokens.gap[next] === Gap.None && tokens.gap[next + 1] === Gap.None;
  const bare: BareNumber = { at, i, number, glued: isGlued ? codeAt(tokens, next) : 0 };
  for (const row of EXCLUSIONS) if (row.holds(bare)) return row;
  return undefined;
}

/** Is a dash glued between the number and what stands before it? */
function isBehindDash({ at: { tokens, sentenceStart }, i }: BareNumber): boolean {
  const before = i - 1;
  if (before <= sentenceStart || !isDash(codeAt(tokens, before))) return false;
  return tokens.gap[i] === Gap.None && tokens.gap[before] === Gap.None;
}

function isLabelled({ at, i, number }: BareNumber): boolean {
  const { tokens, words, sentenceStart } = at;
  const before = i - 1;
  if (before < sentenceStart || !number.digits || number.grouped || number.scale > 1) return false;
  if (tokens.kind[before] !== TokenKind.Word || !words.labels.word(tokens, before)) return false;
  return !isPluralNext(at, number.next) || isInnerCapital(at, before);
}

/** "(2014) 57, 349": volume and page behind a year in brackets. */
function isCitation({ at: { tokens }, i }: BareNumber): boolean {
  // "[12]", "[3, 4]"
  const before = codeAt(tokens, i - 1);
  const behind = codeAt(tokens, i + 1);
  if (before === 0x5b && tokens.gap[i] === Gap.None && (behind === 0x5d || behind === 0x2c)) return true;
  if (behind === 0x5d && before === 0x2c) return true;
  const year = codeAt(tokens, i - 1) === 0x2c && tokens.kind[i - 2] === TokenKind.Number ? i - 4 : i - 2;
  return (
    codeAt(tokens, year + 1) === 0x29 &&
    codeAt(tokens, year - 1) === 0x28 &&
    tokens.kind[year] === TokenKind.Number &&
    tokenLength(tokens, year) === 4
  );
}

/** "1." or "2)" or "(3)" at the start of a line or a sentence. */
function isListNumber({ at: { tokens, sentenceStart, sentenceEnd }, i, number }: BareNumber): boolean {
  if (!number.digits || number.value > 99 || number.scale > 1) return false;
  const { next } = number;
  let first = i;
  if (first > 0 && codeAt(tokens, first - 1) === 0x28 && tokens.gap[first] === Gap.None) first--;
  const code = next < tokens.count && tokens.gap[next] === Gap.None ? codeAt(tokens, next) : 0;
  const closes = code === 0x29 || (code === 0x2e && first === i);
  if (!closes) return false;
  if ((tokens.gap[first] as number) >= Gap.Line) return true;
  // "1. Open it. 2. Take it out.": a sentence of nothing but its number.
  if (code === 0x2e && i === sentenceStart && next + 1 >= sentenceEnd) return true;
  return (
    code === 0x29 && (first < i || tokens.gap[next + 1] !== Gap.None) && number.value < 30 && isEnumerated(tokens, i)
  );
}

/** A small number that is all of its line counts something of the page: a page's number, or how often it was shared. */
function isAlone({ at: { tokens, sentenceStart, sentenceEnd }, i, number }: BareNumber): boolean {
  const { digits, grouped, decimals, scale, value, next } = number;
  if (!digits || grouped || decimals > 0 || scale > 1 || value >= 1000) return false;
  return i === sentenceStart && next >= sentenceEnd && (sentenceStart > 0 || sentenceEnd < tokens.count);
}

/** "33 - 0", "it ended 26 – 0." */
function isSpacedScore({ at: { tokens, sentenceStart }, i, number }: BareNumber): boolean {
  if (!number.digits || number.value >= 200 || number.decimals > 0) return false;
  const isJoin = (k: number): boolean =>
    (codeAt(tokens, k) === HYPHEN || codeAt(tokens, k) === 0x2013) &&
    tokens.gap[k] === Gap.Space &&
    tokens.gap[k + 1] === Gap.Space;
  const isShort = (k: number): boolean => tokens.kind[k] === TokenKind.Number && tokenLength(tokens, k) <= 3;
  const { next } = number;
  return (isJoin(next) && isShort(next + 1)) || (i - 2 >= sentenceStart && isJoin(i - 1) && isShort(i - 2));
}

/** "1) first … 2) second": in running text only a bracket without its opening counts. */
function isEnumerated(tokens: Tokens, i: number): boolean {
  return codeAt(tokens, i - 1) !== 0x2c;
}

/** "Mi 11", "Windows 95", "millet 4": a name and its number, unless what follows shows that things are counted. */
function isModelNumber({ at, i, number }: BareNumber): boolean {
  const { tokens } = at;
  if (!number.digits || number.grouped || number.scale > 1 || number.decimals > 2) return false;
  // Where all nouns have capitals, only whole numbers behind them are names: "Stärke 6,9".
  if (at.words.data.countedWord === 'capital' && number.decimals > 0) return false;
  const before = i - 1;
  if (before < at.sentenceStart || tokens.kind[before] !== TokenKind.Word) return false;
  const shape = tokens.shape[before] as number;
  if ((shape & Shape.Capital) === 0 && (shape & Shape.InnerCapital) === 0) return false;
  // A capital that only begins the sentence says nothing ("Over 40 people", "Some 300 jobs").
  if (
    before === at.sentenceStart &&
    (at.words.stops.word(tokens, before) || at.words.modifiers.startBefore(tokens, i, before) === before)
  )
    return false;
  // "four Rolls-Royce *Trent* 900 engines": what is counted or meant is the name with its number.
  if (number.length >= 3 && isPluralNext(at, number.next)) return isDetermined(at, before);
  if (isCountedBehindSubject(at, before, number.next)) return false;
  return !(isPluralNext(at, number.next) && before === at.sentenceStart);
}

function isWordOfName({ at: { tokens, words, sentenceStart }, i, number }: BareNumber): boolean {
  const isCapital = (k: number): boolean =>
    tokens.kind[k] === TokenKind.Word && ((tokens.shape[k] as number) & Shape.Capital) !== 0;
  if (number.digits || words.data.countedWord === 'capital' || i - 1 <= sentenceStart) return false;
  return isCapital(i) && isCapital(i - 1) && ((tokens.shape[i] as number) & Shape.Lower) !== 0;
}

/**
 * "heeft Ryanair 91 vliegtuigen", "kondigde Boeing 35 nieuwe bestellingen aan": where the subject may stand behind its
 * verb, and names are joined to their nouns by hyphens, what stands behind the number is counted.
 */
function isCountedBehindSubject(at: Surroundings, name: number, next: number): boolean {
  const { tokens, words, sentenceEnd } = at;
  if (!words.data.verbSecond || words.data.countedWord !== 'first') return false;
  if (isDetermined(at, name)) return false;
  if (isPluralNext(at, next)) return true;
  const isAdjective = ((tokens.shape[next] as number) & Shape.Capital) === 0 && !words.stops.word(tokens, next);
  return next + 1 < sentenceEnd && isAdjective && isPluralNext(at, next + 1);
}

/** Does an article or a number stand before the words with capitals that end with token `name`? */
function isDetermined({ tokens, words, sentenceStart }: Surroundings, name: number): boolean {
  let before = name - 1;
  const isPartOfName = (k: number): boolean =>
    ((tokens.shape[k] as number) & Shape.Capital) !== 0 || (codeAt(tokens, k) === HYPHEN && tokens.gap[k] === Gap.None);
  while (before > sentenceStart && isPartOfName(before)) before--;
  if (before < sentenceStart) return false;
  if (tokens.kind[before] === TokenKind.Number) return true;
  return (
    words.articlesAndOwners.word(tokens, before) !== undefined ||
    words.numbers.word(tokens, before)?.some(({ role }) => role === Role.Cardinal) === true
  );
}

/** "the *Series* 3000 models": a capital that does not only begin the sentence, where words have none. */
const isInnerCapital = ({ tokens, words, sentenceStart }: Surroundings, i: number): boolean =>
  i > sentenceStart && ((tokens.shape[i] as number) & Shape.Capital) !== 0 && words.data.countedWord !== 'capital';

function isPluralNext({ tokens, words }: Surroundings, next: number): boolean {
  return (
    next < tokens.count &&
    tokens.kind[next] === TokenKind.Word &&
    tokens.gap[next] === Gap.Space &&
    ((tokens.shape[next] as number) & Shape.Capital) === 0 &&
    looksPlural(tokens, next, words)
  );
}
