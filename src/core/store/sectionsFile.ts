import { checksumOf } from './checksum.js';
import { type Coding, codeSection, decodeSection } from './sectionCoding.js';
import type { StoreFiles } from './storeFiles.js';

/*
 * Named runs of bytes in a file that is written once: how long its directory is and the checksum of that, the directory,
 * and the sections.
 */

interface Listed {
  readonly name: string;
  readonly start: number;
  /** As it is written, and as it is. */
  readonly size: number;
  readonly length: number;
  readonly coding: Coding;
  readonly checksum: number;
}

const HEAD_BYTES = 8;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

export function writeSections(files: StoreFiles, file: string, sections: ReadonlyMap<string, Uint8Array>): void {
  let start = 0;
  const coded: Uint8Array[] = [];
  const listed = Array.from(sections, ([name, section]): Listed => {
    const { coding, bytes } = codeSection(section);
    const from = start;
    coded.push(bytes);
    start += bytes.length;
    const { length } = section;
    return { name, start: from, size: bytes.length, length, coding, checksum: checksumOf(bytes) };
  });
  const directory = encoder.encode(JSON.stringify(listed));
  const head = new DataView(new ArrayBuffer(HEAD_BYTES));
  head.setUint32(0, directory.length, true);
  head.setInt32(4, checksumOf(directory), true);
  files.replace(file, [new Uint8Array(head.buffer), directory, ...coded]);
}

/** Reads the sections of a file one by one. */
export class SectionReader {
  private readonly listed: ReadonlyMap<string, Listed>;
  private readonly start: number;

  constructor(
    private readonly files: StoreFiles,
    private readonly file: string,
  ) {
    const headBytes = files.read(file, 0, HEAD_BYTES);
    const head = headBytes?.length === HEAD_BYTES ? new DataView(headBytes.buffer, headBytes.byteOffset) : undefined;
    const length = head?.getUint32(0, true) ?? 0;
    const directory = length < (files.size(file) ?? 0) ? files.read(file, HEAD_BYTES, length) : undefined;
    const isWhole = directory && directory.length === length && checksumOf(directory) === head?.getInt32(4, true);
    const listed: readonly Listed[] = isWhole ? JSON.parse(decoder.decode(directory)) : [];
    this.listed = new Map(listed.map((section) => [section.name, section]));
    this.start = HEAD_BYTES + length;
  }

  /** Undefined where there is none, or it is not as it was written. */
  read(name: string): Uint8Array | undefined {
    const section = this.listed.get(name);
    const bytes = section && this.files.read(this.file, this.start + section.start, section.size);
    if (bytes?.length !== section?.size || !bytes || checksumOf(bytes) !== section?.checksum) return undefined;
    return decodeSection({ coding: section.coding, bytes }, section.length);
  }

  names(): Iterable<string> {
    return this.listed.keys();
  }
}
