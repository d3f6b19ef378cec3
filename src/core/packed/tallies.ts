import { IntLists } from './intLists.js';
import type { SavedSections, Sections } from './sections.js';

const WIDTH = 2;

/** Numbered tallies: how often each key was counted in each, kept while that is not 0. */
export class Tallies {
  private readonly lists = new IntLists();

  /** Counts a key `by` times more, or less where that is negative. Answers how often it is counted now. */
  add(tally: number, key: number, by: number): number {
    const place = this.lists.placeOf(tally, key, WIDTH);
    if (place === this.lists.lengthOf(tally) || this.lists.at(tally, place) !== key) {
      if (by !== 0) this.lists.insert(tally, place, [key, by]);
      return by;
    }
    const count = this.lists.at(tally, place + 1) + by;
    if (count === 0) this.lists.remove(tally, place, WIDTH);
    else this.lists.set(tally, place + 1, count);
    return count;
  }

  countOf(tally: number, key: number): number {
    const place = this.lists.find(tally, key, WIDTH);
    return place < 0 ? 0 : this.lists.at(tally, place + 1);
  }

  /** How many keys a tally has. */
  sizeOf(tally: number): number {
    return this.lists.lengthOf(tally) / WIDTH;
  }

  /** The keys of a tally, in their order. */
  keysOf(tally: number): number[] {
    return Array.from({ length: this.sizeOf(tally) }, (_, i) => this.keyAt(tally, i));
  }

  /** The key at a place, in the order of the keys. */
  keyAt(tally: number, index: number): number {
    return this.lists.at(tally, index * WIDTH);
  }

  /** The count of the key at a place; 0 where there is none. */
  countAt(tally: number, index: number): number {
    return index >= this.sizeOf(tally) ? 0 : this.lists.at(tally, index * WIDTH + 1);
  }

  save(sections: Sections, name: string): void {
    this.lists.save(sections, name);
  }

  load(sections: SavedSections, name: string): void {
    this.lists.load(sections, name);
  }
}
