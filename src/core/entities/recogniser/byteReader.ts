/** Reads numbers from bytes, one after the other. Behind the end everything is 0. */
export class ByteReader {
  private at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  byte(): number {
    return this.bytes[this.at++] ?? 0;
  }

  /** The next `count` bytes; behind the end they are 0 as well. */
  take(count: number): Uint8Array {
    const taken = new Uint8Array(count);
    taken.set(this.bytes.subarray(this.at, this.at + count));
    this.at += count;
    return taken;
  }

  /** A signed byte. */
  signed(): number {
    return (this.byte() << 24) >> 24;
  }

  /** A non-negative number in groups of seven bits, the lowest first. */
  varint(): number {
    let value = 0;
    for (let shift = 0; shift < 28; shift += 7) {
      const byte = this.byte();
      value |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    return value;
  }
}
