import type { StoreFiles } from './storeFiles.js';

/** Files in memory: for tests, and for hosts that load them before and write them behind. */
export class MemoryFiles implements StoreFiles {
  /** What each file holds; parts that were added are put together when they are read. */
  private readonly files = new Map<string, Uint8Array[]>();

  constructor(files: Iterable<readonly [string, Uint8Array]> = []) {
    for (const [name, bytes] of files) this.files.set(name, [bytes]);
  }

  list(): readonly string[] {
    return [...this.files.keys()];
  }

  size(name: string): number | undefined {
    return this.files.get(name)?.reduce((size, part) => size + part.length, 0);
  }

  age(): number | undefined {
    return undefined;
  }

  read(name: string, start: number, length: number): Uint8Array | undefined {
    return this.content(name)?.slice(start, start + length);
  }

  /** There is no other window but in tests, which try what comes of a file that is gone. */
  hold(): void {}

  append(name: string, bytes: Uint8Array): void {
    const parts = this.files.get(name);
    if (parts) parts.push(bytes.slice());
    else this.files.set(name, [bytes.slice()]);
  }

  replace(name: string, parts: readonly Uint8Array[]): void {
    this.files.set(name, [joined(parts)]);
  }

  remove(name: string): void {
    this.files.delete(name);
  }

  /** All that a file holds. */
  content(name: string): Uint8Array | undefined {
    const parts = this.files.get(name);
    if (!parts) return undefined;
    if (parts.length !== 1) parts.splice(0, parts.length, joined(parts));
    return parts[0];
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
