import { enoughRoom, resized, roomFor } from './room.js';
import { bytesOf, intsOf, type SavedSections, type Sections } from './sections.js';

/** Room that a list may have, by class: it moves to the next where it is full. */
const ROOM = [0];
for (let room = 1; room < 2 ** 28; room *= 2) ROOM.push(room, ...(room > 1 ? [room * 1.5] : []));

const FIRST = 64;
// The memory grows by this where it is full.
const GROWTH = 1.25;
const NOWHERE = -1;

/**
 * Numbered lists of whole numbers of 32 bits, all in one piece of memory: most have one or two items, and an array for
 * each would take twenty times their room. A list that was never written is empty.
 */
export class IntLists {
  private memory = new Int32Array(FIRST);
  private used = 0;
  /** Where each list stands, how many numbers it has, and the class of its room. */
  private starts = new Int32Array(0);
  private lengths = new Int32Array(0);
  private classes = new Uint8Array(0);
  /** The first free place of each class; each holds the next one. */
  private readonly free = new Int32Array(ROOM.length).fill(NOWHERE);

  /** For how many lists there is room: those behind are empty. */
  get size(): number {
    return this.lengths.length;
  }

  lengthOf(list: number): number {
    return this.lengths[list] ?? 0;
  }

  at(list: number, index: number): number {
    return this.memory[(this.starts[list] as number) + index] as number;
  }

  set(list: number, index: number, value: number): void {
    this.memory[(this.starts[list] as number) + index] = value;
  }

  /** The numbers of a list, in the same memory: they hold until any list changes. */
  view(list: number): Int32Array {
    const start = this.starts[list] ?? 0;
    return this.memory.subarray(start, start + this.lengthOf(list));
  }

  push(list: number, ...values: readonly number[]): void {
    this.insert(list, this.lengthOf(list), values);
  }

  /** Puts numbers in front of the one at `index`. */
  insert(list: number, index: number, values: readonly number[]): void {
    const length = this.lengthOf(list);
    this.resize(list, length + values.length);
    const at = (this.starts[list] as number) + index;
    if (index < length) this.memory.copyWithin(at + values.length, at, at + length - index);
    for (let i = 0; i < values.length; i++) this.memory[at + i] = values[i] as number;
  }

  /** Takes `count` numbers out, from `index` on. */
  remove(list: number, index: number, count = 1): void {
    const length = this.lengthOf(list);
    const at = (this.starts[list] as number) + index;
    this.memory.copyWithin(at, at + count, at + length - index);
    this.resize(list, length - count);
  }

  /** Gives a list these numbers in the place of what it had. */
  replace(list: number, values: ArrayLike<number>): void {
    this.resize(list, values.length);
    if (values.length > 0) this.memory.set(values, this.starts[list] as number);
  }

  clear(list: number): void {
    if (this.lengthOf(list) > 0) this.resize(list, 0);
  }

  /** How many numbers before `key` a list has, whose items of `width` numbers are in the order of their first ones. */
  placeOf(list: number, key: number, width = 1): number {
    const start = this.starts[list] ?? 0;
    let low = 0;
    let high = this.lengthOf(list) / width;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.memory[start + middle * width] as number) < key) low = middle + 1;
      else high = middle;
    }
    return low * width;
  }

  /** Where the item with a key stands in such a list; -1 where there is none. */
  find(list: number, key: number, width = 1): number {
    const place = this.placeOf(list, key, width);
    return place < this.lengthOf(list) && this.at(list, place) === key ? place : NOWHERE;
  }

  /** Writes the lists, one behind the other; gives back memory that is idle. */
  save(sections: Sections, name: string): void {
    let count = this.lengths.length;
    while (count > 0 && this.lengths[count - 1] === 0) count--;
    const lengths = this.lengths.slice(0, count);
    const numbers = new Int32Array(lengths.reduce((sum, length) => sum + length, 0));
    let room = 0;
    let at = 0;
    for (let list = 0; list < count; list++) {
      const length = lengths[list] as number;
      numbers.set(this.view(list), at);
      at += length;
      room += ROOM[classFor(length)] as number;
    }
    sections.set(`${name}/lengths`, bytesOf(lengths));
    sections.set(`${name}/numbers`, bytesOf(numbers));
    const isIdle = enoughRoom(this.memory.length, room) ?? enoughRoom(this.lengths.length, count);
    if (isIdle !== undefined) this.fill(lengths, numbers);
  }

  load(sections: SavedSections, name: string): void {
    this.fill(intsOf(sections.get(`${name}/lengths`)), intsOf(sections.get(`${name}/numbers`)));
  }

  /** Makes the lists anew of their numbers, one behind the other, in as much memory as they need. */
  private fill(lengths: Int32Array, numbers: Int32Array): void {
    this.free.fill(NOWHERE);
    this.used = 0;
    this.lengths = resized(lengths, roomFor(lengths.length));
    this.starts = new Int32Array(this.lengths.length);
    this.classes = Uint8Array.from(this.lengths, classFor);
    this.memory = new Int32Array(roomFor(this.classes.reduce((sum, size) => sum + (ROOM[size] as number), 0)));
    let at = 0;
    for (let list = 0; list < lengths.length; list++) {
      const place = this.take(this.classes[list] as number);
      this.starts[list] = place;
      for (const end = at + (lengths[list] as number), from = place - at; at < end; at++)
        this.memory[from + at] = numbers[at] as number;
    }
  }

  private resize(list: number, length: number): void {
    if (list >= this.lengths.length) this.growTo(list + 1);
    const from = this.classes[list] as number;
    const to = classFor(length);
    const before = this.lengths[list] as number;
    this.lengths[list] = length;
    // A list that shrinks by little will grow again.
    if (to === from || (to === from - 1 && to > 0)) return;
    const start = this.starts[list] as number;
    const place = this.take(to);
    this.memory.copyWithin(place, start, start + Math.min(before, length));
    this.giveBack(start, from);
    this.starts[list] = place;
    this.classes[list] = to;
  }

  private growTo(count: number): void {
    const room = Math.max(count, FIRST, Math.ceil(this.lengths.length * GROWTH));
    this.starts = resized(this.starts, room);
    this.lengths = resized(this.lengths, room);
    const classes = new Uint8Array(room);
    classes.set(this.classes);
    this.classes = classes;
  }

  private take(size: number): number {
    if (size === 0) return 0;
    const place = this.free[size] as number;
    if (place !== NOWHERE) {
      this.free[size] = this.memory[place] as number;
      return place;
    }
    const room = ROOM[size] as number;
    const start = this.used;
    this.used += room;
    if (this.used > this.memory.length)
      this.memory = resized(this.memory, Math.max(this.used, Math.ceil(this.memory.length * GROWTH)));
    return start;
  }

  private giveBack(place: number, size: number): void {
    if (size === 0) return;
    this.memory[place] = this.free[size] as number;
    this.free[size] = place;
  }
}

/** The smallest class that has room for so many. */
function classFor(length: number): number {
  if (length === 0) return 0;
  let size = 1;
  while ((ROOM[size] as number) < length) size++;
  return size;
}
