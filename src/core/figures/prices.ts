import { TokenKind } from '../text/tokens.js';
import { looksPlural } from './countedNoun.js';
import type { Surroundings } from './exclusions/surroundings.js';
import { modifierBefore } from './modifierReader.js';
import type { Quantity } from './quantityReader.js';

/** A word of price reaches so far, and farther to an amount with cents. */
const REACH = 12;
const REACH_OF_CENTS = 25;
/** Above this, an amount is the price of no single thing that news counts by the piece. */
const DEAR = 1e6;

/** Is an amount of money the price of one thing: per share, per unit, or next to a word of price? */
export function isPrice({ value, number, first, next }: Quantity, rate: string | undefined, at: Surroundings): boolean {
  const { tokens, words } = at;
  if (rate !== undefined && !words.durations.has(rate)) return true;
  if (Math.abs(value) >= DEAR || number.scale >= 1e6) return false;
  if (isBelow(first, at)) return true;
  const from = Math.max(at.sentenceStart, first - (number.decimals > 0 && number.scale === 1 ? REACH_OF_CENTS : REACH));
  for (let i = first - 1; i >= from; i--) {
    if (tokens.kind[i] === TokenKind.Word && words.prices.longest(tokens, i, first)) return true;
  }
  const to = Math.min(at.sentenceEnd, next + 3);
  for (let i = next; i < to; i++) {
    // "$200 *in* extra costs": the word of price is what the amount is of.
    if (tokens.kind[i] !== TokenKind.Word || words.measureLinks.word(tokens, i)) return false;
    if (words.prices.word(tokens, i)) return true;
  }
  return false;
}

/** "models below US$200", "phones under 1,000 yuan": what the hedge follows is for sale. */
function isBelow(first: number, at: Surroundings): boolean {
  const { tokens, words } = at;
  const hedge = modifierBefore(tokens, first, at.sentenceStart, words);
  if (hedge?.modifier !== 'lt' && hedge?.modifier !== 'lte') return false;
  const noun = hedge.first - 1;
  return noun > at.sentenceStart && tokens.kind[noun] === TokenKind.Word && looksPlural(tokens, noun, words);
}
