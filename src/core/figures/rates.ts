import { Gap, TokenKind, type Tokens, tokenLength } from '../text/tokens.js';
import type { Surroundings } from './exclusions/surroundings.js';
import type { Quantity } from './quantityReader.js';

const AHEAD = 5;
const BEHIND = 8;
const MATTER = 4;
const SEMICOLON = 0x3b;

/** The denominator of a rate around a quantity: "$98 *a share*", "1.5 million units *per month*", "*annual* output of". */
export function rateOf(tokens: Tokens, quantity: Quantity, behindNoun: number, at: Surroundings): string | undefined {
  return (
    denominatorAt(tokens, quantity.next, at) ??
    (behindNoun > quantity.next ? denominatorAt(tokens, behindNoun, at) : undefined) ??
    denominatorAt(tokens, behindMatter(tokens, quantity, at), at) ??
    rateWord(tokens, quantity, at)
  );
}

/** The token behind what a measure is of, "30 litres *of milk* a day", or the sentence's end. */
function behindMatter(tokens: Tokens, { next, unit }: Quantity, { words, sentenceEnd }: Surroundings): number {
  if (unit?.kind !== 'measure' || next >= sentenceEnd || !words.of.word(tokens, next)) return sentenceEnd;
  let i = next + 1;
  while (i < Math.min(sentenceEnd, next + MATTER) && tokens.kind[i] === TokenKind.Word && !words.stops.word(tokens, i))
    i++;
  return i > next + 1 ? i : sentenceEnd;
}

/** "per month", "a share", "/day", "for each query", "-a-year" at token `from`. */
function denominatorAt(tokens: Tokens, from: number, { words, sentenceEnd }: Surroundings): string | undefined {
  const hyphen = from + 1 < sentenceEnd && isHyphen(tokens, from) && tokens.gap[from + 1] === Gap.None;
  const i = hyphen ? from + 1 : from;
  if (i >= sentenceEnd || !words.per.longest(tokens, i)) return undefined;
  let next = words.per.matchEnd;
  if (next < sentenceEnd && isHyphen(tokens, next)) next++;
  if (next >= sentenceEnd || tokens.gap[next] === Gap.Paragraph) return undefined;
  if (tokens.kind[next] === TokenKind.Number) return manyAt(tokens, next, sentenceEnd);
  if (tokens.kind[next] !== TokenKind.Word) return undefined;
  const noun = words.rateNouns.word(tokens, next)?.[0];
  if (noun) return noun;
  for (const unit of words.units.longest(tokens, next) ?? []) {
    const behind = words.units.matchEnd;
    // "up from 5 million a year ago" tells when, not how often.
    if (unit.kind === 'duration') return isMoment(tokens, behind, sentenceEnd, words) ? undefined : unit.unit;
    if (unit.kind === 'measure' && !unit.exact) return unit.unit;
  }
  return undefined;
}

/** "per *100,000 people*": the round number and its noun, as written. */
function manyAt(tokens: Tokens, i: number, sentenceEnd: number): string | undefined {
  let next = i;
  while (next < sentenceEnd && tokens.kind[next] !== TokenKind.Word && (next === i || tokens.gap[next] === Gap.None))
    next++;
  const last =
    next < sentenceEnd && tokens.kind[next] === TokenKind.Word && tokens.gap[next] === Gap.Space ? next : next - 1;
  const text = tokens.text.slice(tokens.start[i], tokens.end[last]);
  return /^1[0.,]{2,9}(?: \p{L}+)?$/u.test(text) ? text : undefined;
}

const isHyphen = (tokens: Tokens, i: number): boolean => tokens.code[i] === 0x2d;

/** "im Jahr *2022*", "im Jahr *zuvor*": when, not how often. */
const isMoment = (tokens: Tokens, i: number, sentenceEnd: number, words: Surroundings['words']): boolean =>
  i < sentenceEnd &&
  (tokens.kind[i] === TokenKind.Number ? tokenLength(tokens, i) === 4 : words.ago.word(tokens, i) !== undefined);

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
    if (rate) return isMoment(tokens, words.rates.matchEnd, sentenceEnd, words) ? undefined : rate;
  }
  for (let i = first - 1; i >= Math.max(sentenceStart, first - BEHIND); i--) {
    if (tokens.kind[i] === TokenKind.Number || tokens.code[i] === SEMICOLON) return undefined;
    if (tokens.kind[i] !== TokenKind.Word) continue;
    if (words.past.word(tokens, i)) return undefined;
    const rate = words.rates.longest(tokens, i, first)?.[0];
    if (rate) return rate;
  }
  return undefined;
}
