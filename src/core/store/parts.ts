import type { Span } from '../model.js';
import type { RecordReader } from './recordReader.js';
import type { RecordWriter } from './recordWriter.js';
import type { StringReader, StringWriter } from './strings.js';

/** A record while it is put together. */
export type Writable<Record> = { -readonly [Key in keyof Record]: Record[Key] };

export function writeStrings(out: RecordWriter, list: readonly string[], strings: StringWriter): void {
  out.uint(list.length);
  for (const text of list) out.uint(strings.of(text));
}

export function readStrings(record: RecordReader, strings: StringReader): string[] {
  const count = record.uint();
  const list: string[] = [];
  for (let i = 0; i < count; i++) list.push(strings.of(record.uint()));
  return list;
}

/** Writes a string, or that there is none. */
export function writeOptional(out: RecordWriter, text: string | undefined, strings: StringWriter): void {
  out.uint(text === undefined ? 0 : strings.of(text) + 1);
}

export function readOptional(record: RecordReader, strings: StringReader): string | undefined {
  const number = record.uint();
  return number === 0 ? undefined : strings.of(number - 1);
}

/** Writes a span by where it starts behind `from`. */
export function writeSpan(out: RecordWriter, { start, end }: Span, from: number): void {
  out.int(start - from);
  out.int(end - start);
}

export function readSpan(record: RecordReader, from: number): Span {
  const start = from + record.int();
  return { start, end: start + record.int() };
}
