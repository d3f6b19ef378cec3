/** An order of items: negative where `a` comes first. Lists below are sorted by one that knows no ties. */
export type Compare<Item> = (a: Item, b: Item) => number;

/** The order of strings by their UTF-16 code units. */
export const byText: Compare<string> = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** How many items of `list` come before `item`: where it stands, or would. */
export function placeIn<Key, Item extends Key>(list: readonly Item[], item: Key, compare: Compare<Key>): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(list[middle] as Item, item) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Puts `item` in its place. */
export function insertSorted<Item>(list: Item[], item: Item, compare: Compare<Item>): void {
  list.splice(placeIn(list, item, compare), 0, item);
}

/** Takes the item out that stands in the place of `item`, if there is one. */
export function removeSorted<Key, Item extends Key>(list: Item[], item: Key, compare: Compare<Key>): void {
  const at = placeIn(list, item, compare);
  const found = list[at];
  if (found !== undefined && compare(found, item) === 0) list.splice(at, 1);
}

// So many items are put in and taken out one by one; more are sorted and merged in one pass.
const FEW = 64;

/** A new list without the items of `gone`, and with those of `come` in their places. */
export function exchanged<Item>(
  list: readonly Item[],
  gone: ReadonlySet<Item>,
  come: readonly Item[],
  compare: Compare<Item>,
): readonly Item[] {
  if (gone.size + come.length <= FEW) {
    const copy = [...list];
    for (const item of gone) removeSorted(copy, item, compare);
    for (const item of come) insertSorted(copy, item, compare);
    return copy;
  }
  const added = [...come].sort(compare);
  const result: Item[] = [];
  let next = 0;
  for (const item of list) {
    if (gone.has(item)) continue;
    while (next < added.length && compare(added[next] as Item, item) < 0) result.push(added[next++] as Item);
    result.push(item);
  }
  while (next < added.length) result.push(added[next++] as Item);
  return result;
}

/** The first `count` items by an order, sorted, without sorting the rest. */
export function firstOf<Item>(items: Iterable<Item>, count: number, compare: Compare<Item>): readonly Item[] {
  const first: Item[] = [];
  if (count <= 0) return first;
  for (const item of items) {
    if (first.length === count && compare(item, first[count - 1] as Item) >= 0) continue;
    insertSorted(first, item, compare);
    if (first.length > count) first.pop();
  }
  return first;
}
