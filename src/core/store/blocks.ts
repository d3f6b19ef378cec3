import { checksumOf } from './checksum.js';
import type { SourceMark } from './entries.js';
import { RecordReader } from './recordReader.js';
import { RecordWriter } from './recordWriter.js';
import type { StoreFiles } from './storeFiles.js';

/*
 * A segment is a file of blocks, and a block is what one commit adds: a head of fixed size, a directory, and the records.
 * The head's checksum holds for head and directory; each record has its own, for when it is read. A block that was not
 * written whole is none.
 */

/** What a commit says of one article: its record, or that it is gone. */
export interface Change {
  readonly id: string;
  readonly record?: Uint8Array | undefined;
  /** What its source is known again by. */
  readonly source: SourceMark;
}

/** Where a record stands in its segment. */
export interface Placed {
  readonly id: string;
  readonly source: SourceMark;
  /** Undefined where the article is gone. */
  readonly place: Place | undefined;
}

export interface Place {
  readonly start: number;
  readonly length: number;
  readonly checksum: number;
}

// Says also how blocks are laid out.
const MAGIC = 0x4352_5343;
const HEAD_BYTES = 20;

const NO_SOURCE: SourceMark = { low: 0, high: 0 };

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** A block that begins at `start` of its segment, and where it has the records. */
export function blockOf(changes: readonly Change[], start: number): { bytes: Uint8Array; placed: readonly Placed[] } {
  const directory = new RecordWriter();
  const names = encoder.encode(JSON.stringify(changes.map(({ id }) => id)));
  directory.uint(names.length);
  directory.raw(names);
  let size = 0;
  const sums = changes.map(({ record }) => record && checksumOf(record));
  changes.forEach(({ record, source }, i) => {
    directory.uint(record ? record.length + 1 : 0);
    if (record) for (const part of [sums[i] as number, source.low, source.high]) directory.int32(part);
    size += record?.length ?? 0;
  });
  const listed = directory.written();
  const block = new Uint8Array(HEAD_BYTES + listed.length + size);
  const head = new DataView(block.buffer);
  head.setInt32(0, MAGIC, true);
  head.setUint32(4, listed.length, true);
  head.setFloat64(8, size, true);
  block.set(listed, HEAD_BYTES);
  head.setInt32(16, checksumOf(listed, seedOf(head)), true);
  let at = HEAD_BYTES + listed.length;
  const placed = changes.map(({ id, source, record }, i): Placed => {
    if (!record) return { id, source, place: undefined };
    block.set(record, at);
    at += record.length;
    return {
      id,
      source,
      place: { start: start + at - record.length, length: record.length, checksum: sums[i] as number },
    };
  });
  return { bytes: block, placed };
}

/** What the head says beside its checksum, so that this holds for it too. */
const seedOf = (head: DataView): number =>
  head.getInt32(4, true) ^ Math.imul(head.getInt32(8, true), 31) ^ Math.imul(head.getInt32(12, true), 17);

/** What a block tells, and where it ends. */
export interface ReadBlock {
  readonly changes: readonly Placed[];
  readonly end: number;
}

/** The block that begins at `start` of a segment and ends before `limit`; undefined where no whole one does. */
export function readBlock(files: StoreFiles, segment: string, start: number, limit: number): ReadBlock | undefined {
  const headBytes = files.read(segment, start, HEAD_BYTES);
  if (headBytes?.length !== HEAD_BYTES) return undefined;
  const head = new DataView(headBytes.buffer, headBytes.byteOffset, HEAD_BYTES);
  const directoryLength = head.getUint32(4, true);
  const size = head.getFloat64(8, true);
  const records = start + HEAD_BYTES + directoryLength;
  if (head.getInt32(0, true) !== MAGIC || !(size >= 0) || !(records + size <= limit)) return undefined;
  const listed = files.read(segment, start + HEAD_BYTES, directoryLength);
  if (listed?.length !== directoryLength || checksumOf(listed, seedOf(head)) !== head.getInt32(16, true))
    return undefined;
  const directory = new RecordReader(listed);
  const names: string[] = JSON.parse(decoder.decode(directory.raw(directory.uint())));
  const changes: Placed[] = [];
  let at = records;
  for (const id of names) {
    const length = directory.uint() - 1;
    if (length < 0) {
      changes.push({ id, source: NO_SOURCE, place: undefined });
      continue;
    }
    const place = { start: at, length, checksum: directory.int32() };
    changes.push({ id, source: { low: directory.int32(), high: directory.int32() }, place });
    at += length;
  }
  return at === records + size ? { changes, end: at } : undefined;
}

/** The record at a place; undefined where it is not as it was written. */
export function readRecord(files: StoreFiles, segment: string, place: Place): Uint8Array | undefined {
  const record = files.read(segment, place.start, place.length);
  return record?.length === place.length && checksumOf(record) === place.checksum ? record : undefined;
}

// So many bytes are read at once where many records are.
const READ_AT_ONCE = 4_000_000;
const NOTHING = new Uint8Array(0);

/** The records at places of one segment, in their order there: much faster than one by one. Each is good until the next. */
export function* readRecords(
  files: StoreFiles,
  segment: string,
  places: readonly Place[],
): Generator<Uint8Array | undefined> {
  let from = 0;
  let bytes: Uint8Array = NOTHING;
  for (const { start, length, checksum } of places) {
    if (start < from || start + length > from + bytes.length) {
      from = start;
      bytes = files.read(segment, start, Math.max(length, READ_AT_ONCE)) ?? NOTHING;
    }
    const record = bytes.subarray(start - from, start - from + length);
    yield record.length === length && checksumOf(record) === checksum ? record : undefined;
  }
}
