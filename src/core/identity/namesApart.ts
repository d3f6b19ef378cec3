import type { NamePair } from '../entities/lexicon.js';
import { wordsOf } from './nameForm.js';

/** Names that the reader says are not of one thing, by their forms. */
export class NamesApart {
  private readonly others = new Map<string, Set<string>>();

  constructor(pairs: readonly NamePair[] = []) {
    for (const [a, b] of pairs) {
      const [one, other] = [wordsOf(a).join(' '), wordsOf(b).join(' ')];
      this.note(one, other);
      this.note(other, one);
    }
  }

  /** May a name of one form not stand for one of the other? */
  has(one: string, other: string): boolean {
    return this.others.get(one)?.has(other) ?? false;
  }

  private note(one: string, other: string): void {
    this.others.set(one, (this.others.get(one) ?? new Set()).add(other));
  }
}
