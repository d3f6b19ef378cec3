import { checksumOf } from './checksum.js';
import type { StoreFiles } from './storeFiles.js';

/*
 * Named runs of bytes in a file that is written once: how long its directory is and the checksum of that, the directory,
 * and the sections.
 */

interface Listed {
  readonly name: string;
  readonly start: number;
  readonly length: number;
  readonly checksum: number;
}

const HEAD_BYTES = 8;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

export function writeSections(files: StoreFiles, file: string, sections: ReadonlyMap<string, Uint8Array>): void {
  let start = 0;
  const listed = Array.from(sections, ([name, bytes]): Listed => {
    const section = { name, start, length: bytes.length, checksum: checksumOf(bytes) };
    start += bytes.length;
    return section;
  });
  const directory = encoder.encode(JSON.stringify(listed));
  const head = new DataView(new ArrayBuffer(HEAD_BYTES));
  head.setUint32(0, directory.length, true);
  head.setInt32(4, checksumOf(directory), true);
  files.replace(file, [new Uint8Array(head.buffer), directory, ...sections.values()]);
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
    const bytes = section && this.files.read(this.file, this.start + section.start, section.length);
    return bytes?.length === section?.length && bytes && checksumOf(bytes) === section?.checksum ? bytes : undefined;
  }

  names(): Iterable<string> {
    return this.listed.keys();
  }
}
