import { hashOf } from '../text/hash.js';
import { bytesOf, intsOf, type SavedSections, type Sections } from './sections.js';

const FIRST_SLOTS = 64;
const FIRST_BYTES = 256;
// Where more of the slots are taken, a search takes long.
const FULL = 0.6;
const GROWTH = 1.5;
// Texts that were asked for last, by their numbers' lowest bits.
const REMEMBERED = 512;
// So many code units are made a text at once: arguments of a call have a limit.
const PIECE = 4096;

/** What a number stands for that no text has. */
export const NONE = -1;

/**
 * Texts by number, each kept once, in one piece of memory: a text that fits is a byte for each of its characters. A number
 * stays with its text as long as the numbering lives.
 */
export class Numbering {
  /** One after the other; those that fit one byte for each unit, others two. */
  private bytes = new Uint8Array(FIRST_BYTES);
  private used = 0;
  private count = 0;
  /** Where each begins, times 2, and 1 more where its units take two bytes. */
  private places = new Int32Array(FIRST_SLOTS);
  private hashes = new Int32Array(FIRST_SLOTS);
  /** Numbers plus 1, where their hashes put them. */
  private slots = new Int32Array(FIRST_SLOTS);
  private remembered: string[] = [];
  /** Their numbers. */
  private rememberedNumbers: number[] = [];

  /** How many numbers there are: all from 0 on. */
  get size(): number {
    return this.count;
  }

  /** The number of a text, which gets one where it has none. */
  of(text: string): number {
    const hash = hashOf(text);
    const slot = this.slotOf(text, hash);
    const found = this.slots[slot] as number;
    if (found > 0) return found - 1;
    const number = this.count;
    this.append(text, hash);
    this.slots[slot] = number + 1;
    if (this.count > FULL * this.slots.length) this.spread(2 * this.slots.length);
    return number;
  }

  /** The number of a text, or {@link NONE}. */
  known(text: string): number {
    return (this.slots[this.slotOf(text, hashOf(text))] as number) - 1;
  }

  /** The text of a number. */
  text(number: number): string {
    const at = number & (REMEMBERED - 1);
    if (this.rememberedNumbers[at] === number) return this.remembered[at] as string;
    const text = this.read(number);
    this.rememberedNumbers[at] = number;
    this.remembered[at] = text;
    return text;
  }

  save(sections: Sections, name: string): void {
    sections.set(`${name}/bytes`, this.bytes.slice(0, this.used));
    sections.set(`${name}/places`, bytesOf(this.places.slice(0, this.count)));
    sections.set(`${name}/hashes`, bytesOf(this.hashes.slice(0, this.count)));
  }

  load(sections: SavedSections, name: string): void {
    this.bytes = new Uint8Array(sections.get(`${name}/bytes`) ?? []);
    this.used = this.bytes.length;
    this.hashes = intsOf(sections.get(`${name}/hashes`));
    this.places = intsOf(sections.get(`${name}/places`));
    this.count = this.hashes.length;
    this.remembered = [];
    this.rememberedNumbers = [];
    this.spread(Math.max(FIRST_SLOTS, 2 ** Math.ceil(Math.log2(this.count / FULL + 1))));
  }

  /** Where a text stands among the slots, or would. */
  private slotOf(text: string, hash: number): number {
    const { slots, hashes } = this;
    const mask = slots.length - 1;
    for (let slot = scattered(hash) & mask; ; slot = (slot + 1) & mask) {
      const number = (slots[slot] as number) - 1;
      if (number < 0 || (hashes[number] === hash && this.is(number, text))) return slot;
    }
  }

  private is(number: number, text: string): boolean {
    const { start, end, isWide } = this.placeOf(number);
    const { bytes } = this;
    if (end - start !== (isWide ? 2 * text.length : text.length)) return false;
    if (isWide) return this.read(number) === text;
    for (let i = 0; i < text.length; i++) if (bytes[start + i] !== text.charCodeAt(i)) return false;
    return true;
  }

  private placeOf(number: number): { start: number; end: number; isWide: boolean } {
    const place = this.places[number] as number;
    const end = number + 1 < this.count ? (this.places[number + 1] as number) >> 1 : this.used;
    return { start: place >> 1, end, isWide: (place & 1) === 1 };
  }

  private append(text: string, hash: number): void {
    const isWide = WIDE.test(text);
    const size = isWide ? 2 * text.length : text.length;
    if (this.used + size > this.bytes.length) {
      const larger = new Uint8Array(Math.max(this.used + size, Math.ceil(this.bytes.length * GROWTH), FIRST_BYTES));
      larger.set(this.bytes);
      this.bytes = larger;
    }
    if (this.count === this.hashes.length) {
      const room = Math.max(FIRST_SLOTS, Math.ceil(this.count * GROWTH));
      const [places, hashes] = [new Int32Array(room), new Int32Array(room)];
      places.set(this.places);
      hashes.set(this.hashes);
      this.places = places;
      this.hashes = hashes;
    }
    this.places[this.count] = 2 * this.used + Number(isWide);
    this.hashes[this.count] = hash;
    this.count++;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      this.bytes[this.used++] = code;
      if (isWide) this.bytes[this.used++] = code >> 8;
    }
  }

  private read(number: number): string {
    const { start, end, isWide } = this.placeOf(number);
    let text = '';
    if (!isWide) {
      for (let at = start; at < end; at += PIECE)
        text += String.fromCharCode.apply(null, this.bytes.subarray(at, Math.min(end, at + PIECE)) as never);
      return text;
    }
    for (let at = start; at < end; at += 2)
      text += String.fromCharCode((this.bytes[at] as number) | ((this.bytes[at + 1] as number) << 8));
    return text;
  }

  private spread(length: number): void {
    this.slots = new Int32Array(length);
    for (let number = 0; number < this.count; number++) {
      let slot = scattered(this.hashes[number] as number) & (length - 1);
      while (this.slots[slot] !== 0) slot = (slot + 1) & (length - 1);
      this.slots[slot] = number + 1;
    }
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: what is not in this range takes two bytes.
const WIDE = /[^\u0000-\u00ff]/;

/** The lowest bits of our hashes depend on the last letters too much. */
const scattered = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> 7;
