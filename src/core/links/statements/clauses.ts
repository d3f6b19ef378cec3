import type { Range } from '../../sentence/placed.js';
import type { SentenceReading } from '../../sentence/sentenceReading.js';

// A clause longer than this is cut: what stands further away says nothing of the figure.
const CLAUSE_REACH = 40;

/** The tokens of the clause around a figure. */
export function clauseAround(reading: SentenceReading, figure: Range): Range {
  const { first, next } = reading.statementAround(figure);
  return {
    first: Math.max(first, figure.first - CLAUSE_REACH),
    next: Math.min(next, figure.next + CLAUSE_REACH),
  };
}
