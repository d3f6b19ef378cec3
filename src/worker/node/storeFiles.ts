import {
  appendFileSync,
  closeSync,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import type { StoreFiles } from '../../core/store/storeFiles.js';

const PART = '.part';
// Bytes.
const LITTLE = 65_536;

/** The files of a store in a folder, which comes to be with the first that is written. */
export class NodeStoreFiles implements StoreFiles {
  /** Files that were read, open for reading. */
  private readonly open = new Map<string, number>();
  /** Of these, the ones that stay open: an open file can be read whoever removes it. */
  private readonly held = new Set<string>();

  constructor(private readonly folder: string) {}

  list(): readonly string[] {
    try {
      return readdirSync(this.folder);
    } catch {
      return [];
    }
  }

  size(name: string): number | undefined {
    return statSync(this.pathOf(name), { throwIfNoEntry: false })?.size;
  }

  age(name: string): number | undefined {
    const stats = statSync(this.pathOf(name), { throwIfNoEntry: false });
    return stats && Date.now() - stats.mtimeMs;
  }

  read(name: string, start: number, length: number): Uint8Array | undefined {
    try {
      const file = this.opened(name);
      // One article after the other is read: for so little it need not be known how much there is.
      if (start > 0 && length <= LITTLE) return readAll(file, start, length);
      const { size } = fstatSync(file);
      const bytes = readAll(file, start, Math.max(0, Math.min(length, size - start)));
      // What is read whole is not read again.
      if (start === 0 && length >= size && !this.held.has(name)) this.close(name);
      return bytes;
    } catch {
      return undefined;
    }
  }

  hold(name: string): void {
    try {
      this.opened(name);
      this.held.add(name);
    } catch {
      // Then it is gone already.
    }
  }

  append(name: string, bytes: Uint8Array): void {
    mkdirSync(this.folder, { recursive: true });
    appendFileSync(this.pathOf(name), bytes);
  }

  replace(name: string, parts: readonly Uint8Array[]): void {
    mkdirSync(this.folder, { recursive: true });
    const part = this.pathOf(`${name}${PART}`);
    const file = openSync(part, 'w');
    try {
      for (const bytes of parts) writeAll(file, bytes);
      // A name for what is not on the disk yet is worth nothing.
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    this.close(name);
    renameSync(part, this.pathOf(name));
  }

  remove(name: string): void {
    this.close(name);
    rmSync(this.pathOf(name), { force: true });
  }

  /** Closes all files; they are opened again when they are read. */
  closeAll(): void {
    for (const name of [...this.open.keys()]) this.close(name);
  }

  private pathOf(name: string): string {
    return path.join(this.folder, name);
  }

  private opened(name: string): number {
    const file = this.open.get(name) ?? openSync(this.pathOf(name), 'r');
    this.open.set(name, file);
    return file;
  }

  private close(name: string): void {
    this.held.delete(name);
    const file = this.open.get(name);
    if (file === undefined) return;
    this.open.delete(name);
    closeSync(file);
  }
}

function readAll(file: number, start: number, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length; ) {
    const count = readSync(file, bytes, at, length - at, start + at);
    if (count === 0) return bytes.subarray(0, at);
    at += count;
  }
  return bytes;
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}
