import { byText, firstOf } from './sortedList.js';

/** A value and how often it was counted. */
export type Counted = readonly [value: string, count: number];

/** How often each value was seen: counted up when an article comes, and down when it goes. */
export class Tally {
  private readonly counts = new Map<string, number>();

  /** Counts a value `by` times more, or less where that is negative. */
  add(value: string, by: number): void {
    const count = (this.counts.get(value) ?? 0) + by;
    if (count === 0) this.counts.delete(value);
    else this.counts.set(value, count);
  }

  get isEmpty(): boolean {
    return this.counts.size === 0;
  }

  /** The values that were seen, in no order. */
  values(): Iterable<string> {
    return this.counts.keys();
  }

  /** The values that were seen most often, the most frequent first. */
  most(limit: number): readonly Counted[] {
    return firstOf<Counted>(this.counts, limit, ([a, countA], [b, countB]) => countB - countA || byText(a, b));
  }
}
