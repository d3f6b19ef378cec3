import { decimalOf, RAW_NUMBER, tagOf } from './decimal.js';

const FIRST_SIZE = 4_096;
const LARGEST_SHIFTED = 0x7fff_ffff;

/** Writes numbers as bytes, small ones short, for a {@link RecordReader} to read in the same order. */
export class RecordWriter {
  private bytes = new Uint8Array(FIRST_SIZE);
  private view = new DataView(this.bytes.buffer);
  private at = 0;
  private partial = 0;
  private partialBits = 0;

  /** How many bytes are written. */
  get length(): number {
    return this.at;
  }

  /** Begins anew, in the same memory. */
  clear(): void {
    this.at = 0;
  }

  byte(value: number): void {
    this.reserve(1);
    this.bytes[this.at++] = value;
  }

  /** A whole number from 0 to 2 ** 53, in groups of seven bits, the lowest first. */
  uint(value: number): void {
    this.reserve(8);
    let rest = value;
    for (; rest > LARGEST_SHIFTED; rest = Math.floor(rest / 128)) this.bytes[this.at++] = (rest % 128) | 128;
    for (; rest > 127; rest >>>= 7) this.bytes[this.at++] = (rest & 127) | 128;
    this.bytes[this.at++] = rest;
  }

  /** A whole number of either sign, below 2 ** 52. */
  int(value: number): void {
    this.uint(value < 0 ? -2 * value - 1 : 2 * value);
  }

  /** A number of 32 bits, whatever its size, in four bytes. */
  int32(value: number): void {
    this.reserve(4);
    this.view.setInt32(this.at, value, true);
    this.at += 4;
  }

  /** Any number: one with few decimal digits short. */
  number(value: number): void {
    const { digits, exponent } = decimalOf(value);
    this.byte(tagOf(value, exponent));
    if (exponent !== RAW_NUMBER) {
      this.uint(digits);
      return;
    }
    this.reserve(8);
    this.view.setFloat64(this.at, value, true);
    this.at += 8;
  }

  /** One bit of a run of them, which {@link endBits} ends. */
  bit(isSet: boolean): void {
    if (isSet) this.partial |= 1 << this.partialBits;
    if (++this.partialBits === 8) this.endBits();
  }

  /** A bit for each of `all`, whether it is one of `chosen`; both are sorted. */
  subset(chosen: ArrayLike<number>, all: ArrayLike<number>): void {
    this.reserve((all.length >> 3) + 2);
    const { bytes } = this;
    let { partial, partialBits } = this;
    let at = 0;
    for (let i = 0; i < all.length; i++) {
      if (at < chosen.length && chosen[at] === all[i]) {
        partial |= 1 << partialBits;
        at++;
      }
      if (++partialBits < 8) continue;
      bytes[this.at++] = partial;
      partial = 0;
      partialBits = 0;
    }
    this.partial = partial;
    this.partialBits = partialBits;
  }

  endBits(): void {
    if (this.partialBits === 0) return;
    this.byte(this.partial);
    this.partial = 0;
    this.partialBits = 0;
  }

  raw(bytes: Uint8Array): void {
    this.reserve(bytes.length);
    this.bytes.set(bytes, this.at);
    this.at += bytes.length;
  }

  /** What was written so far; it changes with the next {@link clear}. */
  written(): Uint8Array {
    return this.bytes.subarray(0, this.at);
  }

  private reserve(more: number): void {
    if (this.at + more <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(2 * this.bytes.length, this.at + more));
    larger.set(this.bytes);
    this.bytes = larger;
    this.view = new DataView(larger.buffer);
  }
}
