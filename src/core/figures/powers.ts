import { Gap, TokenKind, type Tokens, tokenLength } from '../text/tokens.js';
import { digitValue } from './digits.js';

/** A power of ten behind digits; `next` is the token behind it. */
export interface Power {
  readonly exponent: number;
  readonly next: number;
}

const TIMES: ReadonlySet<number> = new Set([0xd7, 0xb7, 0x22c5, 0x2a, 0x78, 0x58]);
const MINUS: ReadonlySet<number> = new Set([0x2d, 0x2212, 0x2013, 0x207b]);
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const CARET = 0x5e;
const PLUS = 0x2b;
const E = 0x65;
/** No quantity of an article has more zeros. */
const MOST = 99;

/**
 * The power of ten at token `i`, behind the digits of a number: "5 *x 10^6*", "1.2*×10⁹*", "3.6*E+004*", "6.02*e23*".
 * Undefined where none stands there. Without a sign, only decimals make an E a power: "the Boeing 7E7".
 */
export function powerAt(tokens: Tokens, i: number, decimals: number): Power | undefined {
  if (i >= tokens.count || (tokens.gap[i] as number) >= Gap.Line) return undefined;
  const code = (tokens.code[i] as number) | (tokens.kind[i] === TokenKind.Word ? 0x20 : 0);
  if (code === E && tokens.gap[i] === Gap.None) return scientificAt(tokens, i, decimals);
  if (!TIMES.has(code) || tokenLength(tokens, i) !== 1) return undefined;
  const ten = i + 1;
  return ten < tokens.count && (tokens.gap[ten] as number) < Gap.Line && isTen(tokens, ten)
    ? raisedAt(tokens, ten + 1)
    : undefined;
}

/** The power that a ten before token `i` is raised to: "10*^6*", "10*⁹*". */
export function raisedAt(tokens: Tokens, i: number): Power | undefined {
  if (i >= tokens.count || tokens.gap[i] !== Gap.None) return undefined;
  if (tokens.code[i] === CARET) return signedAt(tokens, i + 1);
  let at = i;
  const negative = tokens.code[at] === 0x207b;
  if (negative) at++;
  let exponent = 0;
  const first = at;
  for (; at < tokens.count && tokens.gap[at] === Gap.None && exponent <= MOST; at++) {
    const digit = RAISED.indexOf(String.fromCharCode(tokens.code[at] as number));
    if (digit < 0) break;
    exponent = exponent * 10 + digit;
  }
  return at === first || exponent > MOST ? undefined : { exponent: negative ? -exponent : exponent, next: at };
}

export const isTen = (tokens: Tokens, i: number): boolean =>
  tokens.kind[i] === TokenKind.Number && tokens.text.slice(tokens.start[i], tokens.end[i]) === '10';

/** "E+004" in three tokens, "e23" in one. */
function scientificAt(tokens: Tokens, i: number, decimals: number): Power | undefined {
  if (tokenLength(tokens, i) === 1) {
    const sign = i + 1 < tokens.count ? (tokens.code[i + 1] as number) : 0;
    return sign === PLUS || MINUS.has(sign) ? signedAt(tokens, i + 1) : undefined;
  }
  return decimals > 0 && tokens.kind[i] === TokenKind.Word
    ? exponentIn(tokens, i, (tokens.start[i] as number) + 1, 1)
    : undefined;
}

function signedAt(tokens: Tokens, i: number): Power | undefined {
  if (i >= tokens.count || tokens.gap[i] !== Gap.None) return undefined;
  const negative = MINUS.has(tokens.code[i] as number);
  const digits = negative || tokens.code[i] === PLUS ? i + 1 : i;
  if (digits >= tokens.count || tokens.gap[digits] !== Gap.None || tokens.kind[digits] !== TokenKind.Number)
    return undefined;
  return exponentIn(tokens, digits, tokens.start[digits] as number, negative ? -1 : 1);
}

/** Three digits at most, to the end of token `i`. */
function exponentIn(tokens: Tokens, i: number, from: number, sign: number): Power | undefined {
  const to = tokens.end[i] as number;
  if (to - from > 3) return undefined;
  let exponent = 0;
  for (let at = from; at < to; at++) {
    const digit = digitValue(tokens.text.charCodeAt(at));
    if (digit < 0) return undefined;
    exponent = exponent * 10 + digit;
  }
  return exponent > MOST ? undefined : { exponent: sign * exponent, next: i + 1 };
}
