import { NONE } from './numbering.js';
import { bytesOf, intsOf, type SavedSections, type Sections } from './sections.js';

const FIRST = 64;
// Where more of the slots are taken, a search takes long.
const FULL = 0.6;

/** Whole numbers of 32 bits, hashes mostly, by small numbers from 0 on. A number stays with its key. */
export class Keys {
  private keys = new Int32Array(FIRST);
  private count = 0;
  /** Numbers plus 1, where their keys put them. */
  private slots = new Int32Array(2 * FIRST);

  /** The number of a key, which gets one where it has none. */
  of(key: number): number {
    const slot = this.slotOf(key);
    const found = this.slots[slot] as number;
    if (found > 0) return found - 1;
    if (this.count === this.keys.length) {
      const larger = new Int32Array(2 * this.count);
      larger.set(this.keys);
      this.keys = larger;
    }
    this.keys[this.count] = key;
    this.slots[slot] = ++this.count;
    if (this.count > FULL * this.slots.length) this.spread(2 * this.slots.length);
    return this.count - 1;
  }

  /** The number of a key, or {@link NONE}. */
  known(key: number): number {
    const found = this.slots[this.slotOf(key)] as number;
    return found > 0 ? found - 1 : NONE;
  }

  save(sections: Sections, name: string): void {
    sections.set(name, bytesOf(this.keys.slice(0, this.count)));
  }

  load(sections: SavedSections, name: string): void {
    const keys = intsOf(sections.get(name));
    this.count = keys.length;
    this.keys = keys.length > 0 ? keys : new Int32Array(FIRST);
    this.spread(Math.max(2 * FIRST, 2 ** Math.ceil(Math.log2(this.count / FULL + 1))));
  }

  private slotOf(key: number): number {
    const { slots, keys } = this;
    const mask = slots.length - 1;
    let slot = scattered(key) & mask;
    for (let found = slots[slot] as number; found > 0 && keys[found - 1] !== key; found = slots[slot] as number)
      slot = (slot + 1) & mask;
    return slot;
  }

  private spread(length: number): void {
    this.slots = new Int32Array(length);
    for (let number = 0; number < this.count; number++) {
      let slot = scattered(this.keys[number] as number) & (length - 1);
      while (this.slots[slot] !== 0) slot = (slot + 1) & (length - 1);
      this.slots[slot] = number + 1;
    }
  }
}

/** The lowest bits of our hashes depend on the last letters too much. */
const scattered = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> 7;
