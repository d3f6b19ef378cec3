import { FloatColumn } from '../packed/columns.js';
import { IntLists } from '../packed/intLists.js';
import { Keys } from '../packed/keys.js';
import { NONE } from '../packed/numbering.js';
import type { SavedSections, Sections } from '../packed/sections.js';
import type { ArticleContext } from './articleContext.js';
import { type Terms, termWeight, valueWeight } from './terms.js';

/** A term that more articles hold brings nobody together: what so many tell is found by rarer terms beside it. */
export const MOST_HOLDERS = 64;
/** Two articles whose rare terms weigh less than this together have nothing to say to each other. */
export const LEAST_SHARED = 9;

/** An article, and how much the rare terms weigh that it shares with another. */
export interface Sharing {
  readonly article: number;
  readonly weight: number;
}

/**
 * Which articles of a corpus, by their numbers, share rare terms, and how rare each is. Both depend on how many articles
 * hold a term, in steps: where one is taken, {@link takeUnsettled} names the articles that hold the term.
 */
export class ArticleIndex {
  private readonly terms = new Keys();
  /** The articles that hold each term, in no order. */
  private readonly holders = new IntLists();
  /** What articles share with one at hand; all 0 between questions. */
  private readonly sums = new FloatColumn();
  /** Terms whose step may be another than when {@link takeUnsettled} was last asked, and the step they had. */
  private readonly stepped = new Map<number, number>();

  /** Adds an article that is not there. */
  put(article: number, context: ArticleContext): void {
    for (const key of postedTerms(context).keys()) {
      const term = this.terms.of(key);
      this.noteStep(term);
      this.holders.push(term, article);
    }
  }

  /** Takes an article out that was put in with the same context. */
  remove(article: number, context: ArticleContext): void {
    for (const key of postedTerms(context).keys()) {
      const term = this.terms.of(key);
      this.noteStep(term);
      const holders = this.holders.view(term);
      const last = holders.length - 1;
      holders[holders.indexOf(article)] = holders[last] as number;
      this.holders.remove(term, last);
    }
  }

  /** How much a term says in this corpus. */
  readonly rarity = (key: number): number => {
    const term = this.terms.known(key);
    return term === NONE ? 1 : rarityAmong(this.holders.lengthOf(term));
  };

  /**
   * The other articles that share rare terms of `least` weight with one, in no order; {@link NONE} for one that is not in
   * the corpus.
   */
  sharing(article: number, context: Pick<ArticleContext, 'passages' | 'leadNames'>, least = LEAST_SHARED): Sharing[] {
    const touched: number[] = [];
    for (const [key, weight] of postedTerms(context)) {
      const term = this.terms.known(key);
      const count = term === NONE ? 0 : this.holders.lengthOf(term);
      if (count > MOST_HOLDERS || count < (article === NONE ? 1 : 2)) continue;
      for (let i = 0; i < count; i++) {
        const holder = this.holders.at(term, i);
        const sum = this.sums.get(holder);
        if (sum === 0) touched.push(holder);
        this.sums.set(holder, sum + weight);
      }
    }
    const found: Sharing[] = [];
    for (const other of touched) {
      const weight = this.sums.get(other);
      this.sums.set(other, 0);
      if (other !== article && weight >= least) found.push({ article: other, weight });
    }
    return found;
  }

  /** The articles for which answers may be others than before, whatever came and went; asked once. */
  takeUnsettled(): ReadonlySet<number> {
    const articles = new Set<number>();
    for (const [term, step] of this.stepped) {
      if (stepOf(this.holders.lengthOf(term)) === step) continue;
      for (const article of this.holders.view(term)) articles.add(article);
    }
    this.stepped.clear();
    return articles;
  }

  save(sections: Sections): void {
    this.terms.save(sections, 'terms');
    this.holders.save(sections, 'terms/holders');
  }

  load(sections: SavedSections): void {
    this.terms.load(sections, 'terms');
    this.holders.load(sections, 'terms/holders');
  }

  private noteStep(term: number): void {
    const holders = this.holders.lengthOf(term);
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

/** The terms by which an article is found, and how much each says: those of its passages and of its lead. */
export function postedTerms({
  passages,
  leadNames,
}: Pick<ArticleContext, 'passages' | 'leadNames'>): ReadonlyMap<number, number> {
  const weights = new Map<number, number>();
  const add = (list: Terms, weigh: (term: number) => number): void => {
    for (let i = 0; i < list.length; i++) {
      const term = list[i] as number;
      if (!weights.has(term)) weights.set(term, Math.fround(weigh(term)));
    }
  };
  add(leadNames, termWeight);
  for (const { words, names, values } of passages) {
    add(words, termWeight);
    add(names, termWeight);
    add(values, valueWeight);
  }
  return weights;
}
