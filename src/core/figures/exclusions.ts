import type { Sentences } from '../text/sentences.js';
import { codeAt, Gap, Shape, TokenKind, type Tokens } from '../text/tokens.js';
import { coordinateEnd } from './coordinates.js';
import { looksPlural } from './countedNoun.js';
import type { FigureWords } from './figureWords.js';
import type { NumberReading } from './numberReader.js';
import type { Quantity } from './quantityReader.js';

const HYPHEN = 0x2d;
/** A street's name has few words and marks. */
const STREET_WORDS = 6;

/** And a web address not so many words and marks before its last number. */
const ADDRESS_TOKENS = 80;

/** What an exclusion needs to know about the text around a number. */
export interface Surroundings {
  readonly tokens: Tokens;
  readonly sentences: Sentences;
  readonly words: FigureWords;
  /** First token of the sentence the number stands in, and the first behind it. */
  readonly sentenceStart: number;
  readonly sentenceEnd: number;
}

/**
 * Why the digits of token `i` are part of something else, whatever follows them: of a name or an address, a time
 * of day, a chain of numbers. Undefined where they may be a number.
 */
export function partOfSomethingElse({ tokens, words }: Surroundings, i: number): string | undefined {
  if (i === 0 || tokens.gap[i] !== Gap.None) return undefined;
  const code = codeAt(tokens, i - 1);
  if (tokens.kind[i - 1] !== TokenKind.Symbol) return 'part of a word';
  const beforeIsGlued = i > 1 && tokens.gap[i - 1] === Gap.None;
  if (isAddressMark(code) || code === 0x25) return 'part of an address or a reference';
  if (code === 0x3a && beforeIsGlued && tokens.kind[i - 2] === TokenKind.Number) return 'time of day or ratio';
  // "(HK:386)": what a company is traded as.
  if (code === 0x3a && beforeIsGlued && isAllCapitals(tokens, i - 2)) return 'code';
  if ((code === 0x2e || code === 0x2c) && beforeIsGlued && tokens.kind[i - 2] !== TokenKind.Symbol) {
    // "Rs.500": the full stop is the currency's.
    if (code === 0x2e && words.moneyLeads.startBefore(tokens, i, i - 2) === i - 2) return undefined;
    return 'part of a chain of numbers';
  }
  return undefined;
}

/** Does token `i` stand in a web address: "http://www.site.example/nine-4-6-million-animals/"? */
export function isInAddress(tokens: Tokens, i: number): boolean {
  for (let k = i; k > Math.max(1, i - ADDRESS_TOKENS) && tokens.gap[k] === Gap.None; k--)
    if (codeAt(tokens, k - 1) === 0x2f && codeAt(tokens, k - 2) === 0x2f) return true;
  return false;
}

/** Is the number a time of day: "9 pm", "9.30 a.m.", "om 12.00 uur"? */
export function isClock({ tokens, words }: Surroundings, number: NumberReading): boolean {
  const { next, value, scale } = number;
  if (next >= tokens.count || value > 24 || scale > 1 || (tokens.gap[next] as number) >= Gap.Line) return false;
  if (words.clock.longest(tokens, next)) return true;
  if (!isHourAndMinutes(tokens, number)) return false;
  // "08.00 tot 15.00 uur"
  const hour = words.rangeJoins.word(tokens, next) && tokens.kind[next + 1] === TokenKind.Number ? next + 4 : next;
  return hour < tokens.count && words.units.word(tokens, hour)?.some((u) => u.unit === 'hour') === true;
}

/** "12.00" and "9.30" where the language's decimals stand behind a comma. */
function isHourAndMinutes(tokens: Tokens, { start, end, decimals, length }: NumberReading): boolean {
  return decimals === 2 && end - start === length + 3 && tokens.text.charCodeAt(end - 3) === 0x2e;
}

/**
 * The token behind a telephone number that begins at token `i`, "020 555 1234" or "+31 20 555 12 34", or -1: groups of
 * digits with spaces between, led by a zero or a plus sign.
 */
export function phoneNumberEnd({ tokens }: Surroundings, i: number): number {
  // "(877) 407-0789"
  if (codeAt(tokens, i - 1) === 0x28 && codeAt(tokens, i + 1) === 0x29 && codeAt(tokens, i + 3) === HYPHEN) {
    const digits = [i, i + 2, i + 4].map((k) => (tokens.kind[k] === TokenKind.Number ? lengthOf(tokens, k) : 0));
    if (digits.join() === '3,3,4') return i + 5;
  }
  const plus = i > 0 && codeAt(tokens, i - 1) === 0x2b && tokens.gap[i] === Gap.None;
  if (!plus && codeAt(tokens, i) !== 0x30) return -1;
  let digits = lengthOf(tokens, i);
  if (!plus && digits < 2) return -1;
  let next = i + 1;
  while (next < tokens.count && tokens.kind[next] === TokenKind.Number && tokens.gap[next] === Gap.Space)
    digits += lengthOf(tokens, next++);
  return next > i + 1 && digits >= 7 ? next : -1;
}

const lengthOf = (tokens: Tokens, i: number): number => (tokens.end[i] as number) - (tokens.start[i] as number);

const isAllCapitals = (tokens: Tokens, i: number): boolean =>
  i >= 0 &&
  tokens.kind[i] === TokenKind.Word &&
  ((tokens.shape[i] as number) & (Shape.Capital | Shape.Lower)) === Shape.Capital;

/** Why a number without a unit is no figure, by what stands around it; undefined where it may be one. */
export function notAFigure(at: Surroundings, i: number, number: NumberReading): string | undefined {
  const { tokens, words } = at;
  const { next } = number;
  if (number.digits && number.value === 0) return 'bare zero';
  if (number.length > 1 && codeAt(tokens, i) === 0x30) return 'code';
  const followsLine = next < tokens.count && tokens.gap[next] !== Gap.Paragraph;
  if (followsLine) {
    const glued = tokens.gap[next] === Gap.None;
    const code = codeAt(tokens, next);
    if (glued && tokens.kind[next] === TokenKind.Word) return 'part of a name';
    if (glued && next + 1 < tokens.count && tokens.gap[next + 1] === Gap.None) {
      if (code === HYPHEN || code === 0x2013)
        return tokens.kind[next + 1] === TokenKind.Word ? 'describes a thing' : 'score, code or telephone number';
      if (code === 0x2e && tokens.kind[next + 1] === TokenKind.Word) return 'part of a name';
      if (code === 0x3a || code === 0x2f) return 'time of day or ratio';
      if (isAddressMark(code)) return 'part of an address or a reference';
      // "a 401(k) plan"
      const isLetter = tokens.kind[next + 1] === TokenKind.Word && lengthOf(tokens, next + 1) === 1;
      if (code === 0x28 && isLetter && codeAt(tokens, next + 2) === 0x29) return 'label';
    }
  }
  if (isAlone(at, i, number)) return 'alone on its line';
  if (isSpacedScore(at, i, number)) return 'score, code or telephone number';
  if (isListNumber(at, i, number)) return 'list number';
  if (number.digits && (isHouseNumber(at, number) || isPostcode(at, i, number))) return 'address';
  if (isCitation(at, i)) return 'citation';
  if (i > at.sentenceStart) {
    const before = i - 1;
    const code = codeAt(tokens, before);
    if (tokens.kind[before] === TokenKind.Symbol) {
      if (code === 0x23 || code === 0xa7 || code === 0x2116) return 'label';
      if (
        (code === HYPHEN || code === 0x2013) &&
        tokens.gap[i] === Gap.None &&
        tokens.gap[before] === Gap.None &&
        before > at.sentenceStart
      ) {
        return tokens.kind[before - 1] === TokenKind.Number ? 'score, code or telephone number' : 'part of a name';
      }
      // "No. 5"
      if (
        code === 0x2e &&
        before > at.sentenceStart &&
        tokens.gap[before] === Gap.None &&
        words.labels.word(tokens, before - 1)
      )
        return 'label';
    } else if (tokens.kind[before] === TokenKind.Word) {
      if (
        words.labels.word(tokens, before) &&
        number.digits &&
        !number.grouped &&
        number.scale === 1 &&
        (!isPluralNext(at, next) || isInnerCapital(at, before))
      )
        return 'label';
      if (isModelNumber(at, i, number)) return 'part of a name';
    }
  }
  return undefined;
}

/** "(2014) 57, 349": volume and page behind a year in brackets. */
function isCitation({ tokens }: Surroundings, i: number): boolean {
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
    (tokens.end[year] as number) - (tokens.start[year] as number) === 4
  );
}

/** "1." or "2)" or "(3)" at the start of a line or a sentence. */
function isListNumber({ tokens, sentenceStart, sentenceEnd }: Surroundings, i: number, number: NumberReading): boolean {
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
function isAlone({ tokens, sentenceStart, sentenceEnd }: Surroundings, i: number, number: NumberReading): boolean {
  const { digits, grouped, decimals, scale, value, next } = number;
  if (!digits || grouped || decimals > 0 || scale > 1 || value >= 1000) return false;
  return i === sentenceStart && next >= sentenceEnd && (sentenceStart > 0 || sentenceEnd < tokens.count);
}

/** "33 - 0", "it ended 26 – 0." */
function isSpacedScore({ tokens, sentenceStart }: Surroundings, i: number, number: NumberReading): boolean {
  if (!number.digits || number.value >= 200 || number.decimals > 0) return false;
  const isJoin = (k: number): boolean =>
    (codeAt(tokens, k) === HYPHEN || codeAt(tokens, k) === 0x2013) &&
    tokens.gap[k] === Gap.Space &&
    tokens.gap[k + 1] === Gap.Space;
  const isShort = (k: number): boolean => tokens.kind[k] === TokenKind.Number && lengthOf(tokens, k) <= 3;
  const { next } = number;
  return (isJoin(next) && isShort(next + 1)) || (i - 2 >= sentenceStart && isJoin(i - 1) && isShort(i - 2));
}

/** "1600 Pennsylvania Avenue", "13190 SW 68th Parkway": a number before capitals that end in a word for a street. */
function isHouseNumber(
  { tokens, words, sentenceEnd }: Surroundings,
  { next, decimals, scale }: NumberReading,
): boolean {
  if (decimals > 0 || scale > 1) return false;
  for (let i = next; i < Math.min(sentenceEnd, next + STREET_WORDS); i++) {
    if (tokens.kind[i] === TokenKind.Number && words.ordinalSuffixes.word(tokens, i + 1)) {
      i++;
      continue;
    }
    // "1600 N. 5th Avenue"
    if (codeAt(tokens, i) === 0x2e && tokens.gap[i] === Gap.None && lengthOf(tokens, i - 1) <= 2) continue;
    if (tokens.kind[i] !== TokenKind.Word || ((tokens.shape[i] as number) & Shape.Capital) === 0) return false;
    if (i > next && words.streets.word(tokens, i)) return true;
  }
  return false;
}

/** "Hauptstraße 12, *10115* Berlin", "Postbus 12, *3500* AB Utrecht": what stands behind a street and its number. */
function isPostcode({ tokens, sentenceStart }: Surroundings, i: number, number: NumberReading): boolean {
  const { length, next, grouped, decimals } = number;
  if ((length !== 4 && length !== 5) || grouped || decimals > 0 || codeAt(tokens, i - 1) !== 0x2c) return false;
  const isName = (k: number): boolean =>
    tokens.kind[k] === TokenKind.Word && ((tokens.shape[k] as number) & Shape.Capital) !== 0;
  const letter = tokens.kind[i - 2] === TokenKind.Word && tokens.gap[i - 2] === Gap.None ? 1 : 0;
  const house = i - 2 - letter;
  return house > sentenceStart && tokens.kind[house] === TokenKind.Number && isName(house - 1) && isName(next);
}

/**
 * Why a number is part of something else although a unit seems to follow it: a coordinate, the version of a product,
 * a paragraph of the law; with the token behind it all.
 */
export function looksMeasured(at: Surroundings, quantity: Quantity): { reason: string; next: number } | undefined {
  const { tokens, words } = at;
  const { number, first } = quantity;
  const { next } = number;
  if (!number.digits || next >= tokens.count || (tokens.gap[next] as number) >= Gap.Line) return undefined;
  const coordinate = coordinateEnd(tokens, next);
  if (coordinate > 0) return { reason: 'coordinate', next: coordinate };
  const bare = number.scale === 1 && number.decimals === 0 && !number.grouped && first > at.sentenceStart;
  if (!quantity.unit && number.letterScale === 0 && bare) {
    const ratio = pressureEnd(at, number);
    if (ratio > 0) return { reason: 'score, code or telephone number', next: ratio };
  }
  const isLetter =
    tokens.gap[next] === Gap.None && tokens.kind[next] === TokenKind.Word && lengthOf(tokens, next) === 1;
  if (!isLetter || number.scale > 1 || number.decimals > 0) return undefined;
  // "Rule 10b-5"
  const behind = next + 1;
  const hyphenated = codeAt(tokens, behind) === HYPHEN && tokens.gap[behind] === Gap.None;
  if (hyphenated && tokens.kind[behind + 1] === TokenKind.Number && tokens.gap[behind + 1] === Gap.None)
    return { reason: 'label', next: behind + 2 };
  if (!bare) return undefined;
  const before = first - 1;
  const isLabelled = codeAt(tokens, before) === 0xa7 || words.labels.word(tokens, before) !== undefined;
  return isLabelled || (quantity.unit?.kind !== 'money' && isVersion(at, before, number))
    ? { reason: 'label', next: behind }
    : undefined;
}

/** "Suite *11g*": one or two digits and a letter behind a name. */
function isVersion({ tokens, words }: Surroundings, before: number, { length }: NumberReading): boolean {
  if (length > 2 || tokens.kind[before] !== TokenKind.Word || words.data.countedWord === 'capital') return false;
  return ((tokens.shape[before] as number) & Shape.Capital) !== 0 && !words.stops.word(tokens, before);
}

/** The token behind the second number of a blood pressure or a score in words, "120 *over 80*", or -1. */
function pressureEnd({ tokens, words, sentenceEnd }: Surroundings, { next, value }: NumberReading): number {
  const second = next + 1;
  if (second >= sentenceEnd || value < 30 || value > 300 || !words.ratioJoins.word(tokens, next)) return -1;
  if (tokens.kind[second] !== TokenKind.Number || lengthOf(tokens, second) > 3) return -1;
  const behind = second + 1;
  if (behind >= sentenceEnd) return behind;
  const isPlain =
    tokens.kind[behind] === TokenKind.Word
      ? words.stops.word(tokens, behind) !== undefined
      : codeAt(tokens, behind) === 0x29 || behind + 1 >= tokens.count || tokens.gap[behind + 1] !== Gap.None;
  return isPlain && codeAt(tokens, behind) !== 0x25 ? behind : -1;
}

/** "1) first … 2) second": in running text only a bracket without its opening counts. */
function isEnumerated(tokens: Tokens, i: number): boolean {
  return codeAt(tokens, i - 1) !== 0x2c;
}

/** "Mi 11", "Windows 95", "millet 4": a name and its number, unless what follows shows that things are counted. */
function isModelNumber(at: Surroundings, i: number, number: NumberReading): boolean {
  const { tokens } = at;
  if (!number.digits || number.grouped || number.scale > 1 || number.decimals > 2) return false;
  // Where all nouns have capitals, only whole numbers behind them are names: "Stärke 6,9".
  if (at.words.data.countedWord === 'capital' && number.decimals > 0) return false;
  const before = i - 1;
  const shape = tokens.shape[before] as number;
  if ((shape & Shape.Capital) === 0 && (shape & Shape.InnerCapital) === 0) return false;
  // A capital that only begins the sentence says nothing ("Over 40 people", "Some 300 jobs").
  if (
    before === at.sentenceStart &&
    (at.words.stops.word(tokens, before) || at.words.modifiers.startBefore(tokens, i, before) === before)
  )
    return false;
  if (number.length >= 3 && isPluralNext(at, number.next)) return false;
  return !(isPluralNext(at, number.next) && before === at.sentenceStart);
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

/** `/ = _ @ & \ ?` */
const isAddressMark = (code: number): boolean =>
  code === 0x2f || code === 0x3d || code === 0x5f || code === 0x40 || code === 0x26 || code === 0x5c || code === 0x3f;
