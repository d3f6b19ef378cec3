import { TokenKind } from '../text/tokens.js';
import type { Surroundings } from './exclusions.js';
import type { Quantity } from './quantityReader.js';

const REACH = 12;
/** Above this, an amount is the price of no single thing that news counts by the piece. */
const DEAR = 1e6;

/** Is an amount of money the price of one thing: per share, per unit, or next to a word of price? */
export function isPrice({ value, number, first, next }: Quantity, rate: string | undefined, at: Surroundings): boolean {
  const { tokens, words } = at;
  if (rate !== undefined && words.priceRates.has(rate)) return true;
  if (Math.abs(value) >= DEAR || number.scale >= 1e6) return false;
  const from = Math.max(at.sentenceStart, first - REACH);
  for (let i = first - 1; i >= from; i--) {
    if (tokens.kind[i] === TokenKind.Word && words.prices.longest(tokens, i, first)) return true;
  }
  const to = Math.min(at.sentenceEnd, next + 3);
  for (let i = next; i < to; i++) {
    if (tokens.kind[i] !== TokenKind.Word) return false;
    if (words.prices.word(tokens, i)) return true;
  }
  return false;
}
