import { areFull, firstSlot, moreSlots, slotsFor } from './hashSlots.js';
import { NONE } from './numbering.js';
import { enoughRoom, resized } from './room.js';
import { bytesOf, intsOf, type SavedSections, type Sections } from './sections.js';

const FIRST = 64;
const GROWTH = 1.5;

/** Whole numbers of 32 bits, hashes mostly, by small numbers from 0 on. A number stays with its key. */
export class Keys {
  private keys = new Int32Array(FIRST);
  private count = 0;
  /** Numbers plus 1, where their keys put them. */
  private slots = new Int32Array(slotsFor(0));

  /** The number of a key, which gets one where it has none. */
  of(key: number): number {
    const slot = this.slotOf(key);
    const found = this.slots[slot] as number;
    if (found > 0) return found - 1;
    if (this.count === this.keys.length) this.keys = resized(this.keys, Math.ceil(this.count * GROWTH));
    this.keys[this.count] = key;
    this.slots[slot] = ++this.count;
    if (areFull(this.slots.length, this.count)) this.spread(moreSlots(this.slots.length));
    return this.count - 1;
  }

  /** The number of a key, or {@link NONE}. */
  known(key: number): number {
    const found = this.slots[this.slotOf(key)] as number;
    return found > 0 ? found - 1 : NONE;
  }

  /** Writes the keys; gives back memory that is idle. */
  save(sections: Sections, name: string): void {
    const room = enoughRoom(this.keys.length, this.count);
    if (room !== undefined) this.keys = resized(this.keys, room);
    const slots = enoughRoom(this.slots.length, slotsFor(this.count));
    if (slots !== undefined) this.spread(slots);
    sections.set(name, bytesOf(this.keys.slice(0, this.count)));
  }

  load(sections: SavedSections, name: string): void {
    const keys = intsOf(sections.get(name));
    this.count = keys.length;
    this.keys = keys.length > 0 ? keys : new Int32Array(FIRST);
    this.spread(slotsFor(this.count));
  }

  private slotOf(key: number): number {
    const { slots, keys } = this;
    let slot = firstSlot(key, slots.length);
    for (let found = slots[slot] as number; found > 0 && keys[found - 1] !== key; found = slots[slot] as number)
      slot = slot + 1 < slots.length ? slot + 1 : 0;
    return slot;
  }

  private spread(length: number): void {
    this.slots = new Int32Array(length);
    for (let number = 0; number < this.count; number++) {
      let slot = firstSlot(this.keys[number] as number, length);
      while (this.slots[slot] !== 0) slot = slot + 1 < length ? slot + 1 : 0;
      this.slots[slot] = number + 1;
    }
  }
}
