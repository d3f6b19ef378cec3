import { Gap, TokenKind, type Tokens } from '../text/tokens.js';
import type { Surroundings } from './exclusions.js';
import type { Quantity } from './quantityReader.js';

const AHEAD = 5;
const BEHIND = 8;

/** The denominator of a rate around a quantity: "$98 *a share*", "1.5 million units *per month*", "*annual* output of". */
export function rateOf(tokens: Tokens, quantity: Quantity, behindNoun: number, at: Surroundings): string | undefined {
  return (
    denominatorAt(tokens, quantity.next, at) ??
    (behindNoun > quantity.next ? denominatorAt(tokens, behindNoun, at) : undefined) ??
    rateWord(tokens, quantity, at)
  );
}

/** "per month", "a share", "/day", "for each query" at token `i`. */
function denominatorAt(tokens: Tokens, i: number, { words, sentenceEnd }: Surroundings): string | undefined {
  if (i >= sentenceEnd || !words.per.longest(tokens, i)) return undefined;
  let next = words.per.matchEnd;
  if (next < sentenceEnd && tokens.text.charCodeAt(tokens.start[next] as number) === 0x2d) next++;
  if (next >= sentenceEnd || tokens.kind[next] !== TokenKind.Word || tokens.gap[next] === Gap.Paragraph)
    return undefined;
  const noun = words.rateNouns.word(tokens, next)?.[0];
  if (noun) return noun;
  for (const unit of words.units.longest(tokens, next) ?? []) {
    if (unit.kind === 'duration' || (unit.kind === 'measure' && !unit.exact)) return unit.unit;
  }
  return undefined;
}

/** "daily" close behind the figure, or "annual" before it. */
function rateWord(
  tokens: Tokens,
  { first, next, unit }: Quantity,
  { words, sentenceStart, sentenceEnd }: Surroundings,
): string | undefined {
  if (unit?.kind === 'duration' || unit?.kind === 'percent') return undefined;
  for (let i = next; i < Math.min(sentenceEnd, next + AHEAD); i++) {
    if (tokens.kind[i] !== TokenKind.Word) break;
    const rate = words.rates.longest(tokens, i)?.[0];
    if (rate) return rate;
  }
  for (let i = first - 1; i >= Math.max(sentenceStart, first - BEHIND); i--) {
    if (tokens.kind[i] === TokenKind.Number) return undefined;
    if (tokens.kind[i] !== TokenKind.Word) continue;
    if (words.past.word(tokens, i)) return undefined;
    const rate = words.rates.longest(tokens, i, first)?.[0];
    if (rate) return rate;
  }
  return undefined;
}
