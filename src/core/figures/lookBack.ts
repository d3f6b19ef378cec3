import type { PhraseTable } from '../text/phraseTable.js';
import type { Tokens } from '../text/tokens.js';

/**
 * The first token of the longest phrase of `table` that ends directly before token `i`, at most `reach` tokens
 * long; -1 if there is none.
 */
export function lookBack<Value>(table: PhraseTable<Value>, tokens: Tokens, i: number, reach: number): number {
  for (let first = Math.max(0, i - reach); first < i; first++) {
    if (table.longest(tokens, first, i) && table.matchEnd === i) return first;
  }
  return -1;
}
