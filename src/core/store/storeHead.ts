import { checksumOf } from './checksum.js';
import type { StoreFiles } from './storeFiles.js';

/** A file of blocks, and how much of it counts: all of it where `length` is left out. */
export interface Segment {
  readonly name: string;
  readonly length?: number;
}

/** A file of sections, and the commit after which they hold. */
export interface SectionsFile {
  readonly name: string;
  readonly segment: string;
  /** Where that commit ends in its segment. */
  readonly end: number;
}

/** What a store is made of: the one file that is written over. */
export interface StoreHead {
  /** What its articles were read with. */
  readonly stamp: string;
  /** In their order: what a later one says of an article counts. */
  readonly segments: readonly Segment[];
  readonly sections?: SectionsFile;
}

const HEAD = 'head';
const LARGEST_HEAD = 1_000_000;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** The head of a store; undefined where there is none, or it was damaged. */
export function readStoreHead(files: StoreFiles): StoreHead | undefined {
  const bytes = files.read(HEAD, 0, LARGEST_HEAD);
  const lineEnd = bytes?.indexOf(0x0a) ?? -1;
  if (!bytes || lineEnd < 0) return undefined;
  const content = bytes.subarray(lineEnd + 1);
  if (decoder.decode(bytes.subarray(0, lineEnd)) !== String(checksumOf(content))) return undefined;
  return JSON.parse(decoder.decode(content)) as StoreHead;
}

export function writeStoreHead(files: StoreFiles, head: StoreHead): void {
  const content = encoder.encode(JSON.stringify(head));
  files.replace(HEAD, [encoder.encode(`${checksumOf(content)}\n`), content]);
}

/** Does a head, or one that is to come, need this file? */
export const isNamed = (name: string, { segments, sections }: Pick<StoreHead, 'segments' | 'sections'>): boolean =>
  name === HEAD || name === sections?.name || segments.some((segment) => segment.name === name);
