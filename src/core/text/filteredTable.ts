import { PhraseTable } from './phraseTable.js';
import type { Tokens } from './tokens.js';

const SIZE = 1 << 14;
const MASK = SIZE - 1;

/**
 * A phrase table for stages that ask it about every word of a text: that nothing starts with a token is said for the
 * price of one array access; about one token in a hundred is looked up in vain.
 */
export class FilteredTable<Value> extends PhraseTable<Value> {
  // Set up by the first `add`, which the constructor of the base class calls before fields of this class exist.
  declare private first: Uint8Array;

  protected override willBegin(hash: number): void {
    this.first ??= new Uint8Array(SIZE);
    this.first[hash & MASK] = 1;
  }

  override longest(tokens: Tokens, i: number, limit = tokens.count): readonly Value[] | undefined {
    return this.passes(tokens, i) ? super.longest(tokens, i, limit) : undefined;
  }

  override word(tokens: Tokens, i: number): readonly Value[] | undefined {
    return this.passes(tokens, i) ? super.word(tokens, i) : undefined;
  }

  private passes(tokens: Tokens, i: number): boolean {
    return this.first !== undefined && this.first[(tokens.hash[i] as number) & MASK] === 1;
  }
}
