/** Items under keys, kept per article so that an article's can be taken out again at the cost of that article. */
export class Postings<Item> {
  private readonly byKey = new Map<string, Map<string, readonly Item[]>>();

  /** Sets what `article` has under `key`; an article has each key once. */
  set(key: string, article: string, items: readonly Item[]): void {
    const known = this.byKey.get(key);
    if (known) known.set(article, items);
    else this.byKey.set(key, new Map([[article, items]]));
  }

  delete(key: string, article: string): void {
    const known = this.byKey.get(key);
    known?.delete(article);
    if (known?.size === 0) this.byKey.delete(key);
  }

  /** Items of one article under a key. */
  of(key: string, article: string): readonly Item[] {
    return this.byKey.get(key)?.get(article) ?? [];
  }

  /** The ids of the articles under a key, sorted. */
  articles(key: string): string[] {
    return [...(this.byKey.get(key)?.keys() ?? [])].sort();
  }

  /** How many items and articles a key has. */
  count(key: string): { readonly items: number; readonly articles: number } {
    const known = this.byKey.get(key);
    let items = 0;
    for (const list of known?.values() ?? []) items += list.length;
    return { items, articles: known?.size ?? 0 };
  }

  /** All items of a key, by article id, then in the order they were given. */
  all(key: string): { readonly article: string; readonly item: Item }[] {
    const known = this.byKey.get(key);
    if (!known) return [];
    return this.articles(key).flatMap((article) => (known.get(article) ?? []).map((item) => ({ article, item })));
  }

  keys(): IterableIterator<string> {
    return this.byKey.keys();
  }
}

/** Groups items by a key, in their order; items without one are left out. */
export function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string | undefined): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
