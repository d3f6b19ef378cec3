import { IntColumn } from '../packed/columns.js';
import { NONE, Numbering } from '../packed/numbering.js';
import { bytesOf, intsOf, type SavedSections, type Sections } from '../packed/sections.js';
import { byText } from './sortedList.js';

const FIRST = 16;
const GROWTH = 1.25;

/** The articles of a corpus by number, and the order of their ids. A number stays with its id. */
export class ArticleNumbers {
  private readonly numbering = new Numbering();
  /** Those that are in the corpus, by id. */
  private ordered = new Int32Array(FIRST);
  private count = 0;
  private readonly present = new IntColumn();
  /** Their places in that order. */
  private readonly ranks = new IntColumn(NONE);
  private areRanked = true;

  get size(): number {
    return this.count;
  }

  /** The number of an article, which gets one where it has none. */
  of(id: string): number {
    return this.numbering.of(id);
  }

  /** The number of an article that is in the corpus, or {@link NONE}. */
  known(id: string): number {
    const number = this.numbering.known(id);
    return number !== NONE && this.has(number) ? number : NONE;
  }

  id(number: number): string {
    return this.numbering.text(number);
  }

  has(number: number): boolean {
    return this.present.get(number) === 1;
  }

  /** Puts an article into the order, where it is not yet. */
  add(number: number): void {
    if (this.has(number)) return;
    const place = this.placeOf(this.id(number));
    this.present.set(number, 1);
    if (this.count === this.ordered.length) {
      const larger = new Int32Array(Math.max(FIRST, Math.ceil(this.count * GROWTH)));
      larger.set(this.ordered);
      this.ordered = larger;
    }
    this.ordered.copyWithin(place + 1, place, this.count);
    this.ordered[place] = number;
    this.count++;
    this.areRanked = false;
  }

  /** Takes an article out of the order. */
  remove(number: number): void {
    if (!this.has(number)) return;
    const place = this.placeOf(this.id(number));
    this.present.set(number, 0);
    this.ordered.copyWithin(place, place + 1, this.count);
    this.count--;
    this.areRanked = false;
  }

  /** All articles, by id. */
  *inOrder(): Generator<number> {
    for (const number of this.ordered.slice(0, this.count)) yield number;
  }

  /** Some articles of the corpus, by id. */
  sorted(numbers: Iterable<number>): number[] {
    const ranks = Int32Array.from(numbers, (number) => this.rankOf(number)).sort();
    return Array.from(ranks, (rank) => this.ordered[rank] as number);
  }

  /** The first of some articles of the corpus, by id; undefined where there are none. */
  first(numbers: Iterable<number>): number | undefined {
    let first = Number.POSITIVE_INFINITY;
    for (const number of numbers) first = Math.min(first, this.rankOf(number));
    return this.ordered[first];
  }

  /** Which of two articles of the corpus comes first: negative where it is `a`. */
  readonly compare = (a: number, b: number): number => this.rankOf(a) - this.rankOf(b);

  /** The same, for a few of them between changes, where ranking all of them would take longer; or after {@link rank}. */
  readonly compareIds = (a: number, b: number): number =>
    this.areRanked ? this.ranks.get(a) - this.ranks.get(b) : byText(this.id(a), this.id(b));

  /** Makes comparing many articles fast until one comes or goes. */
  rank(): void {
    if (this.areRanked) return;
    for (let rank = 0; rank < this.count; rank++) this.ranks.set(this.ordered[rank] as number, rank);
    this.areRanked = true;
  }

  save(sections: Sections): void {
    this.numbering.save(sections, 'articles');
    sections.set('articles/ordered', bytesOf(this.ordered.slice(0, this.count)));
  }

  load(sections: SavedSections): void {
    this.numbering.load(sections, 'articles');
    this.ordered = intsOf(sections.get('articles/ordered'));
    this.count = this.ordered.length;
    for (const number of this.ordered) this.present.set(number, 1);
    this.areRanked = false;
  }

  private rankOf(number: number): number {
    this.rank();
    return this.ranks.get(number);
  }

  private placeOf(id: string): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (byText(this.id(this.ordered[middle] as number), id) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
