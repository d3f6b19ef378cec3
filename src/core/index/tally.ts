import { byText, firstOf } from './sortedList.js';

/** A value and how often it was counted. */
export type Counted = readonly [value: string, count: number];

/** The values that were seen most often, the most frequent first; of equals by their letters. */
export const mostOf = (counted: Iterable<Counted>, limit: number): readonly Counted[] =>
  firstOf(counted, limit, ([a, countA], [b, countB]) => countB - countA || byText(a, b));
