import { WordClass, wordClassesOf } from '../../entities/wordClasses.js';
import type { Range } from '../../sentence/placed.js';
import type { SentenceReading } from '../../sentence/sentenceReading.js';
import { stemOf } from '../../text/stem.js';
import { TokenKind, type Tokens, tokenLength } from '../../text/tokens.js';

// Words shorter than this carry too little meaning to compare clauses by.
const CONTENT_LENGTH = 4;

/** Hashes of the stems of the content words of tokens `[start, stop)` without the figure's own, sorted. */
export function stemsOf(tokens: Tokens, start: number, stop: number, own: Range): readonly number[] {
  const stems = new Set<number>();
  for (let i = start; i < stop; i++) {
    if (!(i >= own.first && i < own.next) && isContent(tokens, i)) stems.add(stemOf(tokens, i));
  }
  return [...stems].sort((a, b) => a - b);
}

/**
 * Which tokens of a sentence are words that rules know, or stand in names, dates and figures; the `nouns` words behind
 * a count are what it counts.
 */
export function knownTokens(
  reading: SentenceReading,
  counts: readonly { readonly next: number; readonly nouns: number }[],
): Uint8Array {
  const { first, end } = reading;
  const known = new Uint8Array(end - first);
  const { words, mentions, dates, figures } = reading;
  for (const list of [words, mentions, dates, figures])
    for (const range of list) known.fill(1, range.first - first, range.next - first);
  for (const { next, nouns } of counts) known.fill(1, next - first, Math.min(end, next + nouns) - first);
  return known;
}

/** How many content words of tokens `[start, stop)` are not {@link knownTokens}. */
export function countUnexplained(
  { tokens, first, text }: SentenceReading,
  start: number,
  stop: number,
  known: Uint8Array,
): number {
  const classes = wordClassesOf(text.language);
  let count = 0;
  for (let i = start; i < stop; i++) {
    if (!known[i - first] && isContent(tokens, i) && !classes.has(tokens, i, WordClass.Function)) count++;
  }
  return count;
}

const isContent = (tokens: Tokens, i: number): boolean =>
  tokens.kind[i] === TokenKind.Word && tokenLength(tokens, i) >= CONTENT_LENGTH;
