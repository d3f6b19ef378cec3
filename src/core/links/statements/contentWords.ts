import { WordClass, wordClassesOf } from '../../entities/wordClasses.js';
import type { Span } from '../../model.js';
import { stemOf } from '../../text/stem.js';
import { TokenKind, type Tokens, tokenAt } from '../../text/tokens.js';
import type { Place } from './clauses.js';
import type { Word } from './sentenceWords.js';

// Words shorter than this carry too little meaning to compare clauses by.
const CONTENT_LENGTH = 4;

/** Hashes of the stems of the content words of tokens `[start, stop)` without the figure's own, sorted. */
export function stemsOf(tokens: Tokens, start: number, stop: number, own: Place): readonly number[] {
  const stems = new Set<number>();
  for (let i = start; i < stop; i++) {
    if (!(i >= own.first && i < own.next) && isContent(tokens, i)) stems.add(stemOf(tokens, i));
  }
  return [...stems].sort((a, b) => a - b);
}

/**
 * Which tokens `[first, end)` of a sentence are words that rules know, or stand in names, dates and figures; the `nouns`
 * words behind a count are what it counts.
 */
export function knownTokens(
  tokens: Tokens,
  first: number,
  end: number,
  words: readonly Word[],
  counts: readonly { readonly next: number; readonly nouns: number }[],
  spans: readonly Span[],
): Uint8Array {
  const known = new Uint8Array(end - first);
  for (const word of words) known.fill(1, word.first - first, word.next - first);
  for (const { next, nouns } of counts) known.fill(1, next - first, Math.min(end, next + nouns) - first);
  for (const span of spans) {
    const from = tokenAt(tokens, span.start);
    known.fill(1, Math.max(0, from - first), Math.max(0, tokenAt(tokens, span.end) - first));
  }
  return known;
}

/** How many content words of tokens `[start, stop)` are not {@link knownTokens}, whose first is token `first`. */
export function countUnexplained(
  tokens: Tokens,
  start: number,
  stop: number,
  known: Uint8Array,
  first: number,
  language: string,
): number {
  const classes = wordClassesOf(language);
  let count = 0;
  for (let i = start; i < stop; i++) {
    if (!known[i - first] && isContent(tokens, i) && !classes.has(tokens, i, WordClass.Function)) count++;
  }
  return count;
}

const isContent = (tokens: Tokens, i: number): boolean =>
  tokens.kind[i] === TokenKind.Word && (tokens.end[i] as number) - (tokens.start[i] as number) >= CONTENT_LENGTH;
