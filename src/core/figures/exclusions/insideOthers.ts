import { codeAt, Gap, Shape, TokenKind, type Tokens, tokenLength } from '../../text/tokens.js';
import type { NumberReading } from '../numberReader.js';
import { isAddressMark } from './addresses.js';
import type { Surroundings } from './surroundings.js';

const HYPHEN = 0x2d;

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
    const digits = [i, i + 2, i + 4].map((k) => (tokens.kind[k] === TokenKind.Number ? tokenLength(tokens, k) : 0));
    if (digits.join() === '3,3,4') return i + 5;
  }
  const plus = i > 0 && codeAt(tokens, i - 1) === 0x2b && tokens.gap[i] === Gap.None;
  if (!plus && codeAt(tokens, i) !== 0x30) return -1;
  let digits = tokenLength(tokens, i);
  if (!plus && digits < 2) return -1;
  let next = i + 1;
  while (next < tokens.count && tokens.kind[next] === TokenKind.Number && tokens.gap[next] === Gap.Space)
    digits += tokenLength(tokens, next++);
  return next > i + 1 && digits >= 7 ? next : -1;
}

const isAllCapitals = (tokens: Tokens, i: number): boolean =>
  i >= 0 &&
  tokens.kind[i] === TokenKind.Word &&
  ((tokens.shape[i] as number) & (Shape.Capital | Shape.Lower)) === Shape.Capital;
