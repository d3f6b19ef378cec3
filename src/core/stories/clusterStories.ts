import { SAME_STORY } from './storySimilarity.js';

/** Two articles, by their numbers, and how alike they are. */
export interface Likeness {
  readonly a: number;
  readonly b: number;
  readonly similarity: number;
}

/**
 * Groups articles into stories by average linkage: the two groups that are most alike on average become one, as long as
 * they are alike enough. Articles are numbered from 0 to `count`; pairs that are not listed have nothing in common. The
 * result gives each article the lowest number of its story. It depends on the pairs alone, not on their order.
 */
export function clusterStories(count: number, pairs: readonly Likeness[]): Int32Array {
  const story = Int32Array.from({ length: count }, (_, i) => i);
  const sizes = new Int32Array(count).fill(1);
  /** Sums of likeness between groups, by the lowest number of each. */
  const sums: Map<number, number>[] = Array.from({ length: count }, () => new Map());
  const queue = new PairQueue();
  for (const { a, b, similarity } of pairs) {
    (sums[a] as Map<number, number>).set(b, similarity);
    (sums[b] as Map<number, number>).set(a, similarity);
    if (similarity >= SAME_STORY) queue.push({ a: Math.min(a, b), b: Math.max(a, b), similarity });
  }
  const isCurrent = ({ a, b, similarity }: Likeness): boolean =>
    story[a] === a && story[b] === b && averageOf(a, b) === similarity;
  const averageOf = (a: number, b: number): number =>
    ((sums[a] as Map<number, number>).get(b) ?? 0) / ((sizes[a] as number) * (sizes[b] as number));
  for (let next = queue.pop(); next; next = queue.pop()) {
    if (!isCurrent(next)) continue;
    const { a, b } = next;
    story[b] = a;
    const kept = sums[a] as Map<number, number>;
    kept.delete(b);
    for (const [other, sum] of sums[b] as Map<number, number>) {
      if (other === a) continue;
      kept.set(other, (kept.get(other) ?? 0) + sum);
      (sums[other] as Map<number, number>).delete(b);
    }
    (sums[b] as Map<number, number>).clear();
    sizes[a] = (sizes[a] as number) + (sizes[b] as number);
    for (const [other, sum] of kept) {
      (sums[other] as Map<number, number>).set(a, sum);
      const similarity = averageOf(a, other);
      if (similarity >= SAME_STORY) queue.push({ a: Math.min(a, other), b: Math.max(a, other), similarity });
    }
  }
  for (let i = 0; i < count; i++) story[i] = story[story[i] as number] as number;
  return story;
}

/** The most alike pair first; of equals, the one with the lower numbers. */
class PairQueue {
  private readonly heap: Likeness[] = [];

  push(pair: Likeness): void {
    const { heap } = this;
    let at = heap.push(pair) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!comesFirst(pair, heap[parent] as Likeness)) break;
      heap[at] = heap[parent] as Likeness;
      at = parent;
    }
    heap[at] = pair;
  }

  pop(): Likeness | undefined {
    const { heap } = this;
    const first = heap[0];
    const last = heap.pop();
    if (!last || heap.length === 0) return first;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && comesFirst(heap[child + 1] as Likeness, heap[child] as Likeness)) child++;
      if (!comesFirst(heap[child] as Likeness, last)) break;
      heap[at] = heap[child] as Likeness;
      at = child;
    }
    heap[at] = last;
    return first;
  }
}

const comesFirst = (x: Likeness, y: Likeness): boolean =>
  x.similarity !== y.similarity ? x.similarity > y.similarity : x.a !== y.a ? x.a < y.a : x.b < y.b;
