import { byText, placeIn, removeSorted, withItem } from './sortedList.js';

/** What one article has under a key. */
export interface Posting<Value> {
  /** Id of the article. */
  readonly article: string;
  readonly value: Value;
}

/** The postings of one key, one for each article that has any, ordered by the ids of the articles. */
export class PostingList<Value> {
  private list: Posting<Value>[] = [];

  /** Adds what an article has; it has nothing here yet. */
  add(article: string, value: Value): void {
    this.list = withItem(this.list, { article, value }, byArticle);
  }

  delete(article: string): void {
    removeSorted(this.list, { article }, byArticle);
  }

  get all(): readonly Posting<Value>[] {
    return this.list;
  }

  /** What one article has. */
  of(article: string): Value | undefined {
    const found = this.list[placeIn(this.list, { article }, byArticle)];
    return found?.article === article ? found.value : undefined;
  }
}

interface InArticle {
  readonly article: string;
}

const byArticle = (a: InArticle, b: InArticle): number => byText(a.article, b.article);

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
