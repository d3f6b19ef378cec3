import { FloatColumn, IntColumn } from '../packed/columns.js';
import { IntLists } from '../packed/intLists.js';
import { NONE } from '../packed/numbering.js';
import type { SavedSections, Sections } from '../packed/sections.js';

/** The pairs of articles that have to do with each other, by number; the number of one that is gone is used again. */
export class Pairs {
  private readonly one = new IntColumn(NONE);
  private readonly other = new IntColumn(NONE);
  private readonly similarities = new FloatColumn();
  private readonly byArticle = new IntLists();
  private count = 0;
  private readonly free: number[] = [];

  /** Adds a pair that is not there, and gives its number. */
  add(a: number, b: number, similarity: number): number {
    const pair = this.free.pop() ?? this.count++;
    this.one.set(pair, a);
    this.other.set(pair, b);
    this.similarities.set(pair, similarity);
    this.byArticle.push(a, pair);
    this.byArticle.push(b, pair);
    return pair;
  }

  remove(pair: number): void {
    for (const article of [this.one.get(pair), this.other.get(pair)])
      this.byArticle.remove(article, this.byArticle.view(article).indexOf(pair));
    this.one.set(pair, NONE);
    this.free.push(pair);
  }

  /** The pairs that an article is in. */
  of(article: number): number[] {
    return Array.from(this.byArticle.view(article));
  }

  /** The other article of a pair. */
  otherOf(pair: number, article: number): number {
    const one = this.one.get(pair);
    return one === article ? this.other.get(pair) : one;
  }

  /** How much the articles of a pair tell of one happening, from 0 to 1. */
  similarityOf(pair: number): number {
    return this.similarities.get(pair);
  }

  save(sections: Sections): void {
    this.one.save(sections, 'pairs/one');
    this.other.save(sections, 'pairs/other');
    this.similarities.save(sections, 'pairs/similarities');
    this.byArticle.save(sections, 'pairs/byArticle');
  }

  load(sections: SavedSections): void {
    this.one.load(sections, 'pairs/one');
    this.other.load(sections, 'pairs/other');
    this.similarities.load(sections, 'pairs/similarities');
    this.byArticle.load(sections, 'pairs/byArticle');
    for (let pair = this.one.size - 1; pair >= 0; pair--) {
      if (this.one.get(pair) === NONE) this.free.push(pair);
    }
    this.count = this.one.size;
  }
}
