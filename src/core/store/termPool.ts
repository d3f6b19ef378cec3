import { type Terms, termList } from '../context/terms.js';

const NOTHING: Terms = new Int32Array(0);
// More are sorted better by `termList`.
const MOST_INSERTED = 24;

/** Lists of terms in one piece of memory: what makes a list slow is memory of its own. */
export class TermPool {
  private memory: Int32Array;
  /** Where the next list begins. */
  at = 0;

  /** With room for `size` terms; when they are used up, there is room for as many again. */
  constructor(private readonly size: number) {
    this.memory = new Int32Array(size);
  }

  /** Memory with room for `most` terms from {@link at} on; {@link take} says how many it became. */
  room(most: number): Int32Array {
    if (this.at + most > this.memory.length) {
      this.memory = new Int32Array(Math.max(this.size, most));
      this.at = 0;
    }
    return this.memory;
  }

  /** The first `count` terms of the room that was given last. */
  take(count: number): Terms {
    if (count === 0) return NOTHING;
    const list = new Int32Array(this.memory.buffer, this.at * Int32Array.BYTES_PER_ELEMENT, count);
    this.at += count;
    return list;
  }

  /** The terms in their order, each once. */
  sorted(terms: readonly number[]): Terms {
    if (terms.length > MOST_INSERTED) return termList(terms);
    const memory = this.room(terms.length);
    const from = this.at;
    let count = 0;
    for (const term of terms) {
      let at = from + count;
      while (at > from && (memory[at - 1] as number) > term) at--;
      if (at > from && memory[at - 1] === term) continue;
      memory.copyWithin(at + 1, at, from + count);
      memory[at] = term;
      count++;
    }
    return this.take(count);
  }
}
