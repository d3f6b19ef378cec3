/**
 * The files of one store, in a folder of their own. Reading answers at once: where a host can only read in its own time,
 * all files are loaded before the store is opened, and what is written goes out behind it. What cannot be written
 * throws; what cannot be read is not there.
 */
export interface StoreFiles {
  list(): readonly string[];
  /** In bytes; undefined where there is no such file. */
  size(name: string): number | undefined;
  /** Milliseconds since it was last written; undefined where nobody knows. */
  age(name: string): number | undefined;
  /** `length` bytes from `start` on, fewer where the file ends before; undefined where there is no such file. */
  read(name: string, start: number, length: number): Uint8Array | undefined;
  /** Keeps a file, where that is possible, so that it can be read here even when another window has removed it. */
  hold(name: string): void;
  /** Adds to the end of a file, which comes to be with that. A crash may leave any beginning of it. */
  append(name: string, bytes: Uint8Array): void;
  /** Puts a content, given in parts, in the place of a file's: all of it or, in a crash, nothing. */
  replace(name: string, parts: readonly Uint8Array[]): void;
  /** A file that is not there is nothing to do. */
  remove(name: string): void;
}
