import type { Span } from '../model.js';
import type { Tokens } from '../text/tokens.js';

/** The tokens `[first, next)`. */
export interface Range {
  readonly first: number;
  readonly next: number;
}

/** A name, a date or a figure by its tokens. */
export interface Placed<Item> extends Range {
  readonly item: Item;
}

const NOTHING: readonly never[] = [];

/** Places ordered items, none of which starts before the token `from`. */
export function place<Item extends Span>(
  { start, end, count }: Tokens,
  items: readonly Item[],
  from: number,
): readonly Placed<Item>[] {
  if (items.length === 0) return NOTHING;
  let token = from;
  return items.map((item) => {
    while (token < count && (end[token] as number) <= item.start) token++;
    let next = token;
    while (next < count && (start[next] as number) < item.end) next++;
    return { item, first: token, next };
  });
}

/** Which of some ranges token `i` is part of. */
export const itemAt = <Item extends Range>(items: readonly Item[], i: number): Item | undefined =>
  items.find(({ first, next }) => first <= i && i < next);
