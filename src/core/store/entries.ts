import { FloatColumn, IntColumn } from '../packed/columns.js';
import { NONE, Numbering } from '../packed/numbering.js';
import type { Place } from './blocks.js';
import { type TextMark, textMark } from './textMark.js';

/** What the source of an article is known again by. */
export type SourceMark = Pick<TextMark, 'low' | 'high'>;

export const sourceMark = (source: string): SourceMark => textMark(source);

/** An article that is held: its record where it is not written yet, or else where that stands. */
export interface Entry {
  readonly source: SourceMark;
  readonly record?: Uint8Array;
  readonly written?: { readonly segment: string; readonly place: Place };
}

/** Where the record of an article is, in the place of the number of its segment. */
const ABSENT = -1;
const IN_MEMORY = -2;

/** The articles of a store by their ids: a few numbers for each. */
export class Entries {
  private readonly numbers = new Numbering();
  private readonly records = new Map<number, Uint8Array>();
  private readonly segmentNames: string[] = [];
  private readonly segments = new IntColumn(ABSENT);
  private readonly starts = new FloatColumn();
  private readonly lengths = new IntColumn();
  private readonly checksums = new IntColumn();
  private readonly lows = new IntColumn();
  private readonly highs = new IntColumn();
  private count = 0;

  get size(): number {
    return this.count;
  }

  has(id: string): boolean {
    return this.numberOf(id) !== NONE;
  }

  get(id: string): Entry | undefined {
    const number = this.numberOf(id);
    return number === NONE ? undefined : this.entry(number);
  }

  set(id: string, { source, record, written }: Entry): void {
    const number = this.numbers.of(id);
    if (this.segments.get(number) === ABSENT) this.count++;
    this.lows.set(number, source.low);
    this.highs.set(number, source.high);
    this.records.delete(number);
    if (record) this.records.set(number, record);
    this.segments.set(number, written ? this.segmentNumber(written.segment) : IN_MEMORY);
    if (!written) return;
    this.starts.set(number, written.place.start);
    this.lengths.set(number, written.place.length);
    this.checksums.set(number, written.place.checksum);
  }

  /** Was there an article of this id? */
  delete(id: string): boolean {
    const number = this.numberOf(id);
    if (number === NONE) return false;
    this.segments.set(number, ABSENT);
    this.records.delete(number);
    this.count--;
    return true;
  }

  clear(): void {
    for (const id of [...this.ids()]) this.delete(id);
  }

  *ids(): Generator<string> {
    for (const number of this.present()) yield this.numbers.text(number);
  }

  /** The articles whose records are written, and where. */
  *written(): Generator<{ readonly id: string; readonly segment: string; readonly place: Place }> {
    for (const number of this.present()) {
      const { written } = this.entry(number);
      if (written) yield { id: this.numbers.text(number), ...written };
    }
  }

  /** How many bytes the records take that are written. */
  get bytesWritten(): number {
    let bytes = 0;
    for (const number of this.present()) if (this.segments.get(number) !== IN_MEMORY) bytes += this.lengths.get(number);
    return bytes;
  }

  private *present(): Generator<number> {
    for (let number = 0; number < this.numbers.size; number++) if (this.segments.get(number) !== ABSENT) yield number;
  }

  private numberOf(id: string): number {
    const number = this.numbers.known(id);
    return number !== NONE && this.segments.get(number) !== ABSENT ? number : NONE;
  }

  private entry(number: number): Entry {
    const source = { low: this.lows.get(number), high: this.highs.get(number) };
    const record = this.records.get(number);
    const segment = this.segmentNames[this.segments.get(number)];
    if (segment === undefined) return { source, ...(record && { record }) };
    const [start, length] = [this.starts.get(number), this.lengths.get(number)];
    return { source, written: { segment, place: { start, length, checksum: this.checksums.get(number) } } };
  }

  private segmentNumber(name: string): number {
    const at = this.segmentNames.indexOf(name);
    return at >= 0 ? at : this.segmentNames.push(name) - 1;
  }
}
