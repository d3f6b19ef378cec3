import { PARTS_LIMIT, UNPACKED_LIMIT_MB } from '../limits.js';
import { ImportError } from '../problems.js';

/** A packed file. */
export interface Zip {
  readonly names: readonly string[];
  /** The bytes of a part; undefined where there is none of that name. */
  read(name: string): Promise<Uint8Array | undefined>;
}

interface Part {
  readonly method: number;
  readonly packed: number;
  /** As it says itself. */
  readonly size: number;
  readonly header: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;

/**
 * Opens a packed file: reads its directory, and parts as they are asked for, up to `limit` bytes of them together. What a
 * part says of its size is not believed where it says less.
 */
export function openZip(bytes: Uint8Array, limit = UNPACKED_LIMIT_MB * 1_000_000): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = readDirectory(bytes, view);
  let left = limit;
  return {
    names: [...parts.keys()],
    async read(name) {
      const part = parts.get(name);
      if (!part) return undefined;
      within(part.size, left);
      const unpacked = await unpack(packedBytes(bytes, view, part), part.method, left);
      left -= unpacked.length;
      return unpacked;
    },
  };
}

function readDirectory(bytes: Uint8Array, view: DataView): ReadonlyMap<string, Part> {
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  if (count > PARTS_LIMIT) throw new ImportError('tooManyParts', PARTS_LIMIT);
  const parts = new Map<string, Part>();
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) throw damaged();
    const nameLength = view.getUint16(at + 28, true);
    const isEncrypted = (view.getUint16(at + 8, true) & 1) !== 0;
    if (isEncrypted) throw new ImportError('protected');
    parts.set(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)), {
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      header: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

/** The directory's end stands at the end of the file, before a comment. */
function endOfDirectory(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at--)
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  throw damaged();
}

function packedBytes(bytes: Uint8Array, view: DataView, { header, packed }: Part): Uint8Array {
  if (header + 30 > bytes.length || view.getUint32(header, true) !== LOCAL_HEADER) throw damaged();
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (start + packed > bytes.length) throw damaged();
  return bytes.subarray(start, start + packed);
}

async function unpack(packed: Uint8Array, method: number, limit: number): Promise<Uint8Array> {
  if (method === STORED) return within(packed.length, limit) && packed;
  if (method !== DEFLATED) throw damaged();
  const stream = new Blob([packed as Uint8Array<ArrayBuffer>]).stream();
  const reader = stream.pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    length += read.value.length;
    if (length > limit) await reader.cancel();
    within(length, limit);
    chunks.push(read.value);
  }
  const unpacked = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    unpacked.set(chunk, at);
    at += chunk.length;
  }
  return unpacked;
}

function within(length: number, limit: number): true {
  if (length > limit) throw new ImportError('unpacksTooLarge', UNPACKED_LIMIT_MB);
  return true;
}

const damaged = (): ImportError => new ImportError('damaged', 'the packed file is incomplete');
