import type { Span } from '../../model.js';
import { firstFrom } from '../firstFrom.js';

/** A piece of a text, and what is read in its place: nothing, where it is left out. */
export interface Edit extends Span {
  readonly text: string;
}

/** Leads from the offsets of an edited text back to those of the text it was made of. */
export class OffsetMap {
  /** Of each edit: where what is read begins, and how long it is; and the piece that it stands for. */
  private readonly at: Int32Array;
  private readonly lengths: Int32Array;
  private readonly from: Int32Array;
  private readonly to: Int32Array;

  /** `edits` are in order and apart. */
  constructor(edits: readonly Edit[]) {
    // What is as long as before moves nothing.
    const moving = edits.filter(({ start, end, text }) => text.length !== end - start);
    this.at = new Int32Array(moving.length);
    this.lengths = new Int32Array(moving.length);
    this.from = new Int32Array(moving.length);
    this.to = new Int32Array(moving.length);
    let moved = 0;
    for (const [i, { start, end, text }] of moving.entries()) {
      this.at[i] = start + moved;
      this.lengths[i] = text.length;
      this.from[i] = start;
      this.to[i] = end;
      moved += text.length - (end - start);
    }
  }

  /** Where the character that begins at `offset` begins in the text before: behind what was left out in front of it. */
  startBefore(offset: number): number {
    const i = lastUpTo(this.at, offset);
    if (i < 0) return offset;
    const inside = offset - (this.at[i] as number);
    const length = this.lengths[i] as number;
    return inside < length ? (this.from[i] as number) : (this.to[i] as number) + inside - length;
  }

  /** Where the character that ends at `offset` ends in the text before: in front of what was left out behind it. */
  endBefore(offset: number): number {
    const i = lastUpTo(this.at, offset - 1);
    if (i < 0) return offset;
    const inside = offset - (this.at[i] as number);
    const length = this.lengths[i] as number;
    return inside <= length ? (this.to[i] as number) : (this.to[i] as number) + inside - length;
  }

  /** Where what stands at `offset` of the text before is read. */
  after(offset: number): number {
    const i = lastUpTo(this.from, offset);
    if (i < 0) return offset;
    const at = this.at[i] as number;
    const to = this.to[i] as number;
    return offset < to ? at : at + (this.lengths[i] as number) + offset - to;
  }
}

/** Index of the last of the ascending `offsets` that is not beyond `limit`; of equal ones the last; -1 where none is. */
const lastUpTo = (offsets: Int32Array, limit: number): number => firstFrom(offsets, limit + 1) - 1;

/** `text` with its edits, which are in order and apart. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end, text: instead } of edits) {
    pieces.push(text.slice(done, start), instead);
    done = end;
  }
  pieces.push(text.slice(done));
  return pieces.join('');
}
