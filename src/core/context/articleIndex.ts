import type { ArticleContext } from './articleContext.js';
import { type Terms, termWeight, valueWeight } from './terms.js';

/** A term that more articles hold brings nobody together: what so many tell is found by rarer terms beside it. */
export const MOST_HOLDERS = 64;
/** Two articles whose rare terms weigh less than this together have nothing to say to each other. */
export const LEAST_SHARED = 9;

/**
 * Which articles of a corpus share rare terms, and how rare each is. Both depend on how many articles hold a term, in
 * steps: where one is taken, {@link takeUnsettled} names the articles that hold the term.
 */
export class ArticleIndex {
  private readonly contexts = new Map<string, ArticleContext>();
  private readonly posted = new Map<string, PostedTerms>();
  private readonly holders = new Map<number, ArticleContext[]>();
  /** Terms whose step may be another than when {@link takeUnsettled} was last asked, and the step they had. */
  private readonly stepped = new Map<number, number>();

  put(context: ArticleContext): void {
    const posted = postedTerms(context);
    this.contexts.set(context.article, context);
    this.posted.set(context.article, posted);
    for (const term of posted.terms) {
      const known = this.holders.get(term);
      if (!known) this.holders.set(term, [context]);
      else {
        this.noteStep(term, known.length);
        known.push(context);
      }
    }
  }

  remove(article: string): void {
    const context = this.contexts.get(article);
    if (!context) return;
    const { terms } = this.posted.get(article) as PostedTerms;
    this.contexts.delete(article);
    this.posted.delete(article);
    for (const term of terms) {
      const known = this.holders.get(term) as ArticleContext[];
      this.noteStep(term, known.length);
      const last = known.pop() as ArticleContext;
      if (last !== context) known[known.indexOf(context)] = last;
      if (known.length === 0) this.holders.delete(term);
    }
  }

  /** How much a term says in this corpus. */
  readonly rarity = (term: number): number => rarityAmong(this.holders.get(term)?.length ?? 0);

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
    const posted = this.posted.get(context.article) as PostedTerms;
    for (let i = 0; i < posted.terms.length; i++) {
      const holders = this.holders.get(posted.terms[i] as number);
      if (!holders || holders.length > MOST_HOLDERS || holders.length < 2) continue;
      const weight = posted.weights[i] as number;
      for (const holder of holders) weights.set(holder, (weights.get(holder) ?? 0) + weight);
    }
    weights.delete(context);
    const found: { other: ArticleContext; weight: number }[] = [];
    for (const [other, weight] of weights) if (weight >= LEAST_SHARED) found.push({ other, weight });
    return found;
  }

  /** The articles for which answers may be others than before, whatever came and went; asked once. */
  takeUnsettled(): ReadonlySet<string> {
    const articles = new Set<string>();
    for (const [term, step] of this.stepped) {
      const holders = this.holders.get(term) ?? [];
      if (stepOf(holders.length) !== step) for (const { article } of holders) articles.add(article);
    }
    this.stepped.clear();
    return articles;
  }

  private noteStep(term: number, holders: number): void {
    if (holders >= MOST_HOLDERS && !this.stepped.has(term)) this.stepped.set(term, stepOf(holders));
  }
}

/** How much a term says that so many articles hold: half with each time that twice as many do. */
export const rarityAmong = (holders: number): number => 2 ** -stepOf(holders);

/** 0 where few articles hold a term, and 1 more for each time that twice as many do. */
function stepOf(holders: number): number {
  let step = 0;
  for (let n = holders; n > MOST_HOLDERS; n /= 2) step++;
  return step;
}

/** The terms by which an article is found, and how much each says. */
export interface PostedTerms {
  readonly terms: Int32Array;
  readonly weights: Float32Array;
}

/** Those of its passages and of its lead. */
export function postedTerms({ passages, leadNames }: ArticleContext): PostedTerms {
  const weights = new Map<number, number>();
  const add = (list: Terms, weigh: (term: number) => number): void => {
    for (let i = 0; i < list.length; i++) {
      const term = list[i] as number;
      if (!weights.has(term)) weights.set(term, weigh(term));
    }
  };
  add(leadNames, termWeight);
  for (const { words, names, values } of passages) {
    add(words, termWeight);
    add(names, termWeight);
    add(values, valueWeight);
  }
  return { terms: Int32Array.from(weights.keys()), weights: Float32Array.from(weights.values()) };
}
