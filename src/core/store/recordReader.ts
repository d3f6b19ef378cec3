import { exponentOf, isNegative, numberOf, RAW_NUMBER } from './decimal.js';
import type { TermPool } from './termPool.js';

/** Reads what a {@link RecordWriter} wrote, in the same order, from byte `at` on. */
export class RecordReader {
  private partial = 0;
  private partialBits = 0;
  /** The power of ten of the last digit of the {@link number} that was read last. */
  lastExponent = 0;

  constructor(
    private readonly bytes: Uint8Array,
    public at = 0,
  ) {}

  byte(): number {
    return this.bytes[this.at++] as number;
  }

  uint(): number {
    const { bytes } = this;
    let byte = bytes[this.at++] as number;
    if (byte < 128) return byte;
    let value = byte & 127;
    for (let shift = 7; shift < 28; shift += 7) {
      byte = bytes[this.at++] as number;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
    for (let scale = 2 ** 28; byte > 127; scale *= 128) {
      byte = bytes[this.at++] as number;
      value += (byte & 127) * scale;
    }
    return value;
  }

  int(): number {
    const value = this.uint();
    return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
  }

  int32(): number {
    const { bytes, at } = this;
    this.at = at + 4;
    return (
      (bytes[at] as number) |
      ((bytes[at + 1] as number) << 8) |
      ((bytes[at + 2] as number) << 16) |
      ((bytes[at + 3] as number) << 24)
    );
  }

  /** A number; {@link lastExponent} tells what its last digit is worth. */
  number(): number {
    const tag = this.byte();
    const exponent = exponentOf(tag);
    this.lastExponent = exponent;
    if (exponent === RAW_NUMBER) return this.float();
    const value = numberOf(this.uint(), exponent);
    return isNegative(tag) ? -value : value;
  }

  bit(): boolean {
    if (this.partialBits === 0) {
      this.partial = this.byte();
      this.partialBits = 8;
    }
    const isSet = (this.partial & 1) === 1;
    this.partial >>= 1;
    this.partialBits--;
    return isSet;
  }

  endBits(): void {
    this.partialBits = 0;
  }

  /** Of `all`, those for which a bit is set. */
  subset(all: Int32Array, pool: TermPool): Int32Array {
    const memory = pool.room(all.length);
    const from = pool.at;
    let next = from;
    for (let i = 0; i < all.length; i++) if (this.bit()) memory[next++] = all[i] as number;
    return next === from + all.length ? all : pool.take(next - from);
  }

  /** The next `length` bytes, in the same memory. */
  raw(length: number): Uint8Array {
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }

  private float(): number {
    const { buffer, byteOffset } = this.bytes;
    this.at += 8;
    return new DataView(buffer, byteOffset).getFloat64(this.at - 8, true);
  }
}
