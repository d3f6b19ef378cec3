import { enoughRoom, resized } from './room.js';
import { bytesOf, floatsOf, intsOf, type SavedSections, type Sections } from './sections.js';

const FIRST = 16;
// A column that is full grows by this.
const GROWTH = 1.25;

/** A whole number of 32 bits for each thing of a numbering; `unset` where none was set. */
export class IntColumn {
  private values = new Int32Array(0);

  constructor(private readonly unset = 0) {}

  /** For how many things there is room: behind them none was set. */
  get size(): number {
    return this.values.length;
  }

  get(at: number): number {
    return this.values[at] ?? this.unset;
  }

  set(at: number, value: number): void {
    if (at >= this.values.length) {
      const larger = new Int32Array(Math.max(FIRST, at + 1, Math.ceil(this.values.length * GROWTH)));
      larger.set(this.values);
      if (this.unset !== 0) larger.fill(this.unset, this.values.length);
      this.values = larger;
    }
    this.values[at] = value;
  }

  add(at: number, by: number): void {
    this.set(at, this.get(at) + by);
  }

  /** Writes what was set; gives back memory that is idle. */
  save(sections: Sections, name: string): void {
    let used = this.values.length;
    while (used > 0 && this.values[used - 1] === this.unset) used--;
    const room = enoughRoom(this.values.length, used);
    if (room !== undefined) {
      this.values = resized(this.values, room);
      if (this.unset !== 0) this.values.fill(this.unset, used);
    }
    sections.set(name, bytesOf(this.values.subarray(0, used)));
  }

  load(sections: SavedSections, name: string): void {
    this.values = intsOf(sections.get(name));
  }
}

/** Any number for each thing of a numbering; 0 where none was set. */
export class FloatColumn {
  private values = new Float64Array(0);

  get(at: number): number {
    return this.values[at] ?? 0;
  }

  set(at: number, value: number): void {
    if (at >= this.values.length) {
      const larger = new Float64Array(Math.max(FIRST, at + 1, Math.ceil(this.values.length * GROWTH)));
      larger.set(this.values);
      this.values = larger;
    }
    this.values[at] = value;
  }

  /** Writes what was set; gives back memory that is idle. */
  save(sections: Sections, name: string): void {
    let used = this.values.length;
    while (used > 0 && this.values[used - 1] === 0) used--;
    const room = enoughRoom(this.values.length, used);
    if (room !== undefined) {
      const fewer = new Float64Array(room);
      fewer.set(this.values.subarray(0, used));
      this.values = fewer;
    }
    sections.set(name, bytesOf(this.values.subarray(0, used)));
  }

  load(sections: SavedSections, name: string): void {
    this.values = floatsOf(sections.get(name));
  }
}
