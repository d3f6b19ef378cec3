import type { ArticleContext } from './articleContext.js';
import { type Terms, termWeight, valueWeight } from './terms.js';

// A term that more articles hold brings nobody together: what so many tell is found by rarer terms beside it.
const MOST_HOLDERS = 64;
// Two articles whose rare terms weigh less than this together have nothing to say to each other.
const LEAST_SHARED = 9;

/**
 * Which articles of a corpus share rare terms, and how rare each is. Both depend on how many articles hold a term, in
 * steps: where one is taken, {@link takeUnsettled} names the articles that hold the term.
 */
export class ArticleIndex {
  private readonly contexts = new Map<string, ArticleContext>();
  private readonly holders = new Map<number, ArticleContext[]>();
  private readonly unsettled = new Set<string>();

  put(context: ArticleContext): void {
    this.contexts.set(context.article, context);
    for (const term of postedTerms(context)) {
      const known = this.holders.get(term);
      if (!known) this.holders.set(term, [context]);
      else {
        known.push(context);
        if (isStep(known.length - 1)) this.unsettle(known);
      }
    }
  }

  remove(article: string): void {
    const context = this.contexts.get(article);
    if (!context) return;
    this.contexts.delete(article);
    for (const term of postedTerms(context)) {
      const known = this.holders.get(term) as ArticleContext[];
      if (isStep(known.length - 1)) this.unsettle(known);
      const last = known.pop() as ArticleContext;
      if (last !== context) known[known.indexOf(context)] = last;
      if (known.length === 0) this.holders.delete(term);
    }
  }

  /** How much a term says in this corpus: half with each time that twice as many articles hold it. */
  readonly rarity = (term: number): number => {
    let rarity = 1;
    for (let n = this.holders.get(term)?.length ?? 0; n > MOST_HOLDERS; n /= 2) rarity /= 2;
    return rarity;
  };

  get(article: string): ArticleContext | undefined {
    return this.contexts.get(article);
  }

  /** The other articles that share rare terms of some weight with one, in no order. */
  sharing(context: ArticleContext): ArticleContext[] {
    return this.weighed(context).map(({ other }) => other);
  }

  /** The `count` articles that share rare terms of most weight with one. */
  closest(context: ArticleContext, count: number): ArticleContext[] {
    const weighed = this.weighed(context);
    weighed.sort((x, y) => y.weight - x.weight || (x.other.article < y.other.article ? -1 : 1));
    return weighed.slice(0, count).map(({ other }) => other);
  }

  private weighed(context: ArticleContext): { other: ArticleContext; weight: number }[] {
    const weights = new Map<ArticleContext, number>();
    for (const term of postedTerms(context)) {
      const holders = this.holders.get(term);
      if (!holders || holders.length > MOST_HOLDERS || holders.length < 2) continue;
      const weight = isValue(context, term) ? valueWeight(term) : termWeight(term);
      for (const holder of holders) weights.set(holder, (weights.get(holder) ?? 0) + weight);
    }
    weights.delete(context);
    const found: { other: ArticleContext; weight: number }[] = [];
    for (const [other, weight] of weights) if (weight >= LEAST_SHARED) found.push({ other, weight });
    return found;
  }

  /** The articles for which answers may be others than before, whatever came and went; asked once. */
  takeUnsettled(): readonly string[] {
    const articles = [...this.unsettled];
    this.unsettled.clear();
    return articles;
  }

  private unsettle(holders: readonly ArticleContext[]): void {
    for (const { article } of holders) this.unsettled.add(article);
  }
}

/** Does one more holder than so many change what a term says? */
function isStep(holders: number): boolean {
  let step = MOST_HOLDERS;
  while (step < holders) step *= 2;
  return step === holders;
}

/** Terms are hashes: that a word may be taken for a value now and then does no harm. */
const isValue = ({ passages }: ArticleContext, term: number): boolean => passages.some((p) => p.values.includes(term));

/** The terms by which an article is found: those of its passages and of its lead. */
function postedTerms({ passages, leadNames }: ArticleContext): Set<number> {
  const terms = new Set<number>();
  const add = (list: Terms): void => {
    for (let i = 0; i < list.length; i++) terms.add(list[i] as number);
  };
  add(leadNames);
  for (const { words, names, values } of passages) {
    add(words);
    add(names);
    add(values);
  }
  return terms;
}
