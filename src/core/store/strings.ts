import type { EntityKind } from '../model.js';
import { ENTITY_KINDS } from '../model.js';
import type { RecordReader } from './recordReader.js';
import type { RecordWriter } from './recordWriter.js';
import { VOCABULARY } from './vocabulary.js';

/*
 * The strings of a record: its own stand in one run of characters, in which a string that is part of another takes no
 * room of its own; others are known by number, or made from a string that the record holds anyway.
 */

/** How a string of the record's own is made; the lowest digit of its entry, to the base of {@link SOURCES}. */
const Source = {
  /** The next characters of the run. */
  Next: 0,
  /** Characters of the run that belong to another string too. */
  Shared: 1,
  /** The usual id of what another string names. */
  Id: 2,
} as const;
const SOURCES = 3;

/** How the run is written: in UTF-16 where a surrogate stands alone. */
const Encoding = { Utf8: 0, Utf16: 1 } as const;

const SURROGATE = /[\ud800-\udfff]/;
const encoder = new TextEncoder();
// A byte order mark is a character like any other here.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const known: ReadonlyMap<string, number> = new Map(VOCABULARY.map((text, number) => [text, number]));

// A string is looked for in so many characters before it, so that long articles take no longer for each.
const RECENT = 4_000;
// An id leaves out so many words of a name at either end: a title, an article, a legal form.
const MOST_LEFT_OUT = 2;
const WAYS = (MOST_LEFT_OUT + 1) ** 2;

/** The small letters and digits of a name, as the words that they make; what stands between is left out. */
function wordsOf(name: string): string[] {
  const small = name.toLowerCase();
  const words: string[] = [];
  let start = 0;
  for (let i = 0; i <= small.length; i++) {
    const code = i < small.length ? small.charCodeAt(i) : SPACE;
    if ((code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)) continue;
    if (i > start) words.push(small.slice(start, i));
    start = i + 1;
  }
  return words;
}
const SPACE = 0x20;

/** An id made of the words of a name as most are, some left out in this `way`; see `entityId`. */
function idOf(kind: EntityKind, words: readonly string[], way: number): string {
  const first = way % (MOST_LEFT_OUT + 1);
  const end = words.length - Math.floor(way / (MOST_LEFT_OUT + 1));
  const kept = first === 0 && end === words.length ? words : words.slice(first, end);
  return `${kind}/${(kind === 'person' ? [...kept].sort() : kept).join('-')}`;
}

/** Gathers the strings of one record and hands out what they are referred to by. */
export class StringWriter {
  private readonly own = new Map<string, number>();
  private readonly entries: number[] = [];
  /** The run so far, its length, and its end, in which others may be found. */
  private readonly parts: string[] = [];
  private length = 0;
  private recent = '';

  /** The number that stands for a string: even for the record's own, odd for the vocabulary's. */
  of(text: string): number {
    const own = this.own.get(text);
    if (own !== undefined) return own;
    const number = known.get(text);
    if (number !== undefined) return 2 * number + 1;
    const found = this.recent.indexOf(text);
    if (found >= 0)
      return this.add(text, text.length * SOURCES + Source.Shared, this.length - this.recent.length + found);
    this.parts.push(text);
    this.length += text.length;
    this.recent += text;
    if (this.recent.length > 2 * RECENT) this.recent = this.recent.slice(-RECENT);
    return this.add(text, text.length * SOURCES + Source.Next);
  }

  /** The number that stands for the id of something that goes by `names`. */
  ofId(id: string, kind: EntityKind, names: readonly string[]): number {
    const own = this.own.get(id);
    if (own !== undefined) return own;
    for (const name of names) {
      const words = wordsOf(name);
      for (let way = 0; way < WAYS; way++) {
        if (idOf(kind, words, way) !== id) continue;
        const base = this.of(name);
        return this.add(id, (ENTITY_KINDS.indexOf(kind) * WAYS + way) * SOURCES + Source.Id, base);
      }
    }
    return this.of(id);
  }

  /** Writes all strings that were asked for. */
  write(out: RecordWriter): void {
    const run = this.parts.join('');
    const utf8 = encoder.encode(run);
    const isWhole = !SURROGATE.test(run) || decoder.decode(utf8) === run;
    const bytes = isWhole ? utf8 : utf16Of(run);
    out.uint(2 * bytes.length + (isWhole ? Encoding.Utf8 : Encoding.Utf16));
    out.raw(bytes);
    out.uint(this.own.size);
    for (const entry of this.entries) out.uint(entry);
  }

  private add(text: string, ...entry: readonly number[]): number {
    const number = 2 * this.own.size;
    this.own.set(text, number);
    this.entries.push(...entry);
    return number;
  }
}

/** The strings of one record, each made when it is asked for. */
export class StringReader {
  private readonly run: string;
  /** How each is made: two numbers. */
  private readonly entries: number[] = [];
  private readonly made: (string | undefined)[];

  /** Reads on where a {@link StringWriter} wrote its strings. */
  constructor(record: RecordReader) {
    const head = record.uint();
    const bytes = record.raw(Math.floor(head / 2));
    this.run = head % 2 === Encoding.Utf8 ? decoder.decode(bytes) : fromUtf16(bytes);
    const count = record.uint();
    this.made = new Array(count);
    let next = 0;
    for (let i = 0; i < count; i++) {
      const entry = record.uint();
      if (entry % SOURCES === Source.Next) {
        this.entries.push(entry, next);
        next += Math.floor(entry / SOURCES);
      } else this.entries.push(entry, record.uint());
    }
  }

  /** The string that a number stands for. */
  of(number: number): string {
    if (number % 2 === 1) return VOCABULARY[number >> 1] as string;
    const i = number >> 1;
    let text = this.made[i];
    if (text === undefined) {
      text = this.make(this.entries[2 * i] as number, this.entries[2 * i + 1] as number);
      this.made[i] = text;
    }
    return text;
  }

  private make(entry: number, more: number): string {
    const size = Math.floor(entry / SOURCES);
    if (entry % SOURCES !== Source.Id) return this.run.slice(more, more + size);
    const kind = ENTITY_KINDS[Math.floor(size / WAYS)] as EntityKind;
    return idOf(kind, wordsOf(this.of(more)), size % WAYS);
  }
}

function utf16Of(text: string): Uint8Array {
  const bytes = new Uint8Array(2 * text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    bytes[2 * i] = code & 0xff;
    bytes[2 * i + 1] = code >> 8;
  }
  return bytes;
}

function fromUtf16(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let i = 0; i < bytes.length; i += 2)
    parts.push(String.fromCharCode((bytes[i] as number) | ((bytes[i + 1] as number) << 8)));
  return parts.join('');
}
