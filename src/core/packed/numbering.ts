import { HASH_PRIME, HASH_SEED, hashOf } from '../text/hash.js';
import { areFull, firstSlot, moreSlots, slotsFor } from './hashSlots.js';
import { enoughRoom, resized } from './room.js';
import { bytesOf, intsOf, type SavedSections, type Sections } from './sections.js';

const FIRST_PLACES = 64;
const FIRST_BYTES = 256;
const GROWTH = 1.5;
// Texts that were asked for last, by their numbers' lowest bits.
const REMEMBERED = 512;
// So many code units are made a text at once: arguments of a call have a limit.
const PIECE = 4096;

/** What a number stands for that no text has. */
export const NONE = -1;

/** How a text is written: a byte for each of its units, in UTF-8, or two bytes for each where UTF-8 cannot say it. */
const Form = { Narrow: 0, Utf8: 1, Wide: 2 } as const;
const FORM_BITS = 2;
const FORM = 0b11;

/** What a slot holds beside the number: the highest bits of the hash, so that few texts are compared in vain. */
const TAG = 0xff000000 | 0;
const NUMBER = ~TAG;

/**
 * Texts by number, each kept once, in one piece of memory: a text that fits is a byte for each of its characters. A number
 * stays with its text as long as the numbering lives.
 */
export class Numbering {
  /** One after the other. */
  private bytes = new Uint8Array(FIRST_BYTES);
  private used = 0;
  private count = 0;
  /** Where each begins, and above the lowest bits its form. */
  private places = new Int32Array(FIRST_PLACES);
  /** Numbers plus 1 and tags, where their hashes put them. */
  private slots = new Int32Array(slotsFor(0));
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
    if (found !== 0) return (found & NUMBER) - 1;
    const number = this.count;
    this.append(text);
    this.slots[slot] = (hash & TAG) | (number + 1);
    if (areFull(this.slots.length, this.count)) this.spread(moreSlots(this.slots.length));
    return number;
  }

  /** The number of a text, or {@link NONE}. */
  known(text: string): number {
    return ((this.slots[this.slotOf(text, hashOf(text))] as number) & NUMBER) - 1;
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

  /** Writes the texts; gives back memory that is idle. */
  save(sections: Sections, name: string): void {
    this.trim();
    const lengths = new Int32Array(this.count);
    for (let number = 0; number < this.count; number++)
      lengths[number] = ((this.endOf(number) - this.startOf(number)) << FORM_BITS) | this.formOf(number);
    sections.set(`${name}/bytes`, this.bytes.slice(0, this.used));
    sections.set(`${name}/lengths`, bytesOf(lengths));
  }

  load(sections: SavedSections, name: string): void {
    this.bytes = new Uint8Array(sections.get(`${name}/bytes`) ?? []);
    this.used = this.bytes.length;
    this.places = intsOf(sections.get(`${name}/lengths`));
    this.count = this.places.length;
    let at = 0;
    for (let number = 0; number < this.count; number++) {
      const length = this.places[number] as number;
      this.places[number] = (at << FORM_BITS) | (length & FORM);
      at += length >> FORM_BITS;
    }
    this.remembered = [];
    this.rememberedNumbers = [];
    this.spread(slotsFor(this.count));
  }

  private trim(): void {
    const bytes = enoughRoom(this.bytes.length, this.used);
    if (bytes !== undefined) {
      const fewer = new Uint8Array(bytes);
      fewer.set(this.bytes.subarray(0, this.used));
      this.bytes = fewer;
    }
    const places = enoughRoom(this.places.length, this.count);
    if (places !== undefined) this.places = resized(this.places, places);
    const slots = enoughRoom(this.slots.length, slotsFor(this.count));
    if (slots !== undefined) this.spread(slots);
  }

  /** Where a text stands among the slots, or would. */
  private slotOf(text: string, hash: number): number {
    const { slots } = this;
    const tag = hash & TAG;
    for (let slot = firstSlot(hash, slots.length); ; slot = slot + 1 < slots.length ? slot + 1 : 0) {
      const found = slots[slot] as number;
      if (found === 0 || ((found & TAG) === tag && this.is((found & NUMBER) - 1, text))) return slot;
    }
  }

  private is(number: number, text: string): boolean {
    if (this.formOf(number) !== Form.Narrow) return this.read(number) === text;
    const { bytes } = this;
    const start = this.startOf(number);
    if (this.endOf(number) - start !== text.length) return false;
    for (let i = 0; i < text.length; i++) if (bytes[start + i] !== text.charCodeAt(i)) return false;
    return true;
  }

  private formOf(number: number): number {
    return (this.places[number] as number) & FORM;
  }

  private startOf(number: number): number {
    return (this.places[number] as number) >> FORM_BITS;
  }

  private endOf(number: number): number {
    return number + 1 < this.count ? this.startOf(number + 1) : this.used;
  }

  private append(text: string): void {
    const form = !WIDE.test(text) ? Form.Narrow : LONE.test(text) ? Form.Wide : Form.Utf8;
    const encoded = form === Form.Utf8 ? encoder.encode(text) : undefined;
    const size = encoded?.length ?? (form === Form.Wide ? 2 * text.length : text.length);
    if (this.used + size > this.bytes.length) {
      const larger = new Uint8Array(Math.max(this.used + size, Math.ceil(this.bytes.length * GROWTH), FIRST_BYTES));
      larger.set(this.bytes);
      this.bytes = larger;
    }
    if (this.count === this.places.length)
      this.places = resized(this.places, Math.max(FIRST_PLACES, Math.ceil(this.count * GROWTH)));
    this.places[this.count++] = (this.used << FORM_BITS) | form;
    if (encoded) this.bytes.set(encoded, this.used);
    else
      for (let i = 0, at = this.used; i < text.length; i++) {
        const code = text.charCodeAt(i);
        this.bytes[at++] = code;
        if (form === Form.Wide) this.bytes[at++] = code >> 8;
      }
    this.used += size;
  }

  private read(number: number): string {
    const form = this.formOf(number);
    const start = this.startOf(number);
    const end = this.endOf(number);
    if (form === Form.Utf8) return decoder.decode(this.bytes.subarray(start, end));
    let text = '';
    if (form === Form.Narrow) {
      for (let at = start; at < end; at += PIECE)
        text += String.fromCharCode.apply(null, this.bytes.subarray(at, Math.min(end, at + PIECE)) as never);
      return text;
    }
    for (let at = start; at < end; at += 2)
      text += String.fromCharCode((this.bytes[at] as number) | ((this.bytes[at + 1] as number) << 8));
    return text;
  }

  /** What {@link hashOf} gives of a text. */
  private hashOf(number: number): number {
    if (this.formOf(number) !== Form.Narrow) return hashOf(this.read(number));
    const { bytes } = this;
    let hash = HASH_SEED;
    for (let at = this.startOf(number), end = this.endOf(number); at < end; at++)
      hash = Math.imul(hash ^ (bytes[at] as number), HASH_PRIME);
    return hash | 0;
  }

  private spread(length: number): void {
    const slots = new Int32Array(length);
    for (let number = 0; number < this.count; number++) {
      const hash = this.hashOf(number);
      let slot = firstSlot(hash, length);
      while (slots[slot] !== 0) slot = slot + 1 < length ? slot + 1 : 0;
      slots[slot] = (hash & TAG) | (number + 1);
    }
    this.slots = slots;
  }
}

const encoder = new TextEncoder();
// A byte order mark is a character like any other here.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

// biome-ignore lint/suspicious/noControlCharactersInRegex: what is not in this range takes more than a byte.
const WIDE = /[^\u0000-\u00ff]/;
/** Half of a character: UTF-8 has no such thing. */
const LONE = /\p{Surrogate}/u;
