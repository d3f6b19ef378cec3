import type { Sentences } from '../text/sentences.js';
import { Gap, Shape, TokenKind, type Tokens } from '../text/tokens.js';
import { looksPlural } from './countedNoun.js';
import type { FigureWords } from './figureWords.js';
import type { NumberReading } from './numberReader.js';

const HYPHEN = 0x2d;

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
export function partOfSomethingElse({ tokens }: Surroundings, i: number): string | undefined {
  if (i === 0 || tokens.gap[i] !== Gap.None) return undefined;
  const code = charAt(tokens, i - 1);
  if (tokens.kind[i - 1] !== TokenKind.Symbol) return 'part of a word';
  const beforeIsGlued = i > 1 && tokens.gap[i - 1] === Gap.None;
  if (isAddressMark(code) || code === 0x25) return 'part of an address or a reference';
  if (code === 0x3a && beforeIsGlued && tokens.kind[i - 2] === TokenKind.Number) return 'time of day or ratio';
  if ((code === 0x2e || code === 0x2c) && beforeIsGlued && tokens.kind[i - 2] !== TokenKind.Symbol)
    return 'part of a chain of numbers';
  return undefined;
}

/** Is the number a time of day: "9 pm", "9.30 a.m."? */
export function isClock({ tokens, words }: Surroundings, { next, value, scale }: NumberReading): boolean {
  if (next >= tokens.count || value > 24 || scale > 1 || (tokens.gap[next] as number) >= Gap.Line) return false;
  return words.clock.longest(tokens, next) !== undefined;
}

/** Why a number without a unit is no figure, by what stands around it; undefined where it may be one. */
export function notAFigure(at: Surroundings, i: number, number: NumberReading): string | undefined {
  const { tokens, words } = at;
  const { next } = number;
  if (number.digits && number.value === 0) return 'bare zero';
  if (number.length > 1 && charAt(tokens, i) === 0x30) return 'code';
  const followsLine = next < tokens.count && tokens.gap[next] !== Gap.Paragraph;
  if (followsLine) {
    const glued = tokens.gap[next] === Gap.None;
    const code = charAt(tokens, next);
    if (glued && tokens.kind[next] === TokenKind.Word) return 'part of a name';
    if (glued && next + 1 < tokens.count && tokens.gap[next + 1] === Gap.None) {
      if (code === HYPHEN || code === 0x2013)
        return tokens.kind[next + 1] === TokenKind.Word ? 'describes a thing' : 'score, code or telephone number';
      if (code === 0x2e && tokens.kind[next + 1] === TokenKind.Word) return 'part of a name';
      if (code === 0x3a || code === 0x2f) return 'time of day or ratio';
      if (isAddressMark(code)) return 'part of an address or a reference';
    }
  }
  if (isListNumber(at, i, number)) return 'list number';
  if (isCitation(at, i)) return 'citation';
  if (i > at.sentenceStart) {
    const before = i - 1;
    const code = charAt(tokens, before);
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
        !isPluralNext(at, next)
      )
        return 'label';
      if (isModelNumber(at, i, number)) return 'part of a name';
    }
  }
  return undefined;
}

/** "(2014) 57, 349": volume and page behind a year in brackets. */
function isCitation({ tokens }: Surroundings, i: number): boolean {
  const year = charAt(tokens, i - 1) === 0x2c && tokens.kind[i - 2] === TokenKind.Number ? i - 4 : i - 2;
  return (
    charAt(tokens, year + 1) === 0x29 &&
    charAt(tokens, year - 1) === 0x28 &&
    tokens.kind[year] === TokenKind.Number &&
    (tokens.end[year] as number) - (tokens.start[year] as number) === 4
  );
}

/** "1." or "2)" or "(3)" at the start of a line or a sentence. */
function isListNumber({ tokens }: Surroundings, i: number, number: NumberReading): boolean {
  if (!number.digits || number.value > 99 || number.scale > 1) return false;
  const { next } = number;
  let first = i;
  if (first > 0 && charAt(tokens, first - 1) === 0x28 && tokens.gap[first] === Gap.None) first--;
  const code = next < tokens.count && tokens.gap[next] === Gap.None ? charAt(tokens, next) : 0;
  const closes = code === 0x29 || (code === 0x2e && first === i);
  if (!closes) return false;
  if ((tokens.gap[first] as number) >= Gap.Line) return true;
  return (
    code === 0x29 && (first < i || tokens.gap[next + 1] !== Gap.None) && number.value < 30 && isEnumerated(tokens, i)
  );
}

/** "1) first … 2) second": in running text only a bracket without its opening counts. */
function isEnumerated(tokens: Tokens, i: number): boolean {
  return charAt(tokens, i - 1) !== 0x2c;
}

/** "Mi 11", "Windows 95", "millet 4": a name and its number, unless what follows shows that things are counted. */
function isModelNumber(at: Surroundings, i: number, number: NumberReading): boolean {
  const { tokens } = at;
  if (!number.digits || number.grouped || number.scale > 1 || number.decimals > 2) return false;
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

function isPluralNext({ tokens, words }: Surroundings, next: number): boolean {
  return (
    next < tokens.count &&
    tokens.kind[next] === TokenKind.Word &&
    tokens.gap[next] === Gap.Space &&
    ((tokens.shape[next] as number) & Shape.Capital) === 0 &&
    looksPlural(tokens, next, words)
  );
}

const charAt = (tokens: Tokens, i: number): number =>
  i >= 0 && i < tokens.count ? tokens.text.charCodeAt(tokens.start[i] as number) : 0;

/** `/ = _ @ & \ ?` */
const isAddressMark = (code: number): boolean =>
  code === 0x2f || code === 0x3d || code === 0x5f || code === 0x40 || code === 0x26 || code === 0x5c || code === 0x3f;
