import { CURRENCY_CODES } from '../figures/currencies.js';
import { Gap, Shape, TokenKind, type Tokens } from '../text/tokens.js';

const CODES: ReadonlySet<string> = new Set(CURRENCY_CODES);
/** Letters, a number and a scale in one word: "GBP5m", "SFr5m", "Rmb5bn". */
const AMOUNT = /^(\p{Lu}\p{L}{1,3})\d+(\p{Ll}{0,3})$/u;
const LONGEST = 16;
const DOLLAR = 0x24;

/** Marks the words that are amounts, parts of dates or tickers, and so no names: "GBP5m", "Q23" of "2Q23", "$CUB". */
export function markAmounts(tokens: Tokens, marks: Uint8Array): void {
  for (const i of tokens.capitals) {
    const isTicker = tokens.gap[i] === Gap.None && tokens.code[i - 1] === DOLLAR;
    if (isTicker || (((tokens.shape[i] as number) & Shape.Digit) !== 0 && isAmount(tokens, i))) marks[i] = 1;
  }
}

function isAmount(tokens: Tokens, i: number): boolean {
  if (i > 0 && tokens.gap[i] === Gap.None && tokens.kind[i - 1] === TokenKind.Number) return true;
  const start = tokens.start[i] as number;
  const end = tokens.end[i] as number;
  const [, letters = '', scale = ''] = end - start > LONGEST ? [] : (AMOUNT.exec(tokens.text.slice(start, end)) ?? []);
  return letters.length > 1 && (CODES.has(letters) || scale.length > 0);
}
