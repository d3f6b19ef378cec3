import type { AnnotatedArticle } from '../corpus/article.js';
import type { ArticleStore, TextOf } from './articles.js';
import { blockOf, type Change, type Place, type Placed, readBlock, readRecord, readRecords } from './blocks.js';
import { Entries, sourceMark } from './entries.js';
import { packArticle } from './packArticle.js';
import { isOfThisSchema, PackedArticle } from './packedArticle.js';
import { RecentlyUsed } from './recentlyUsed.js';
import { SectionReader, writeSections } from './sectionsFile.js';
import type { StoreFiles } from './storeFiles.js';
import { isNamed, readStoreHead, type SectionsFile, type StoreHead, writeStoreHead } from './storeHead.js';
import { SCHEMA } from './vocabulary.js';

// So many articles are kept unpacked: those of a question and of its neighbours.
const MOST_UNPACKED = 64;
// Below this, in bytes, what counts no more is not worth writing the rest again.
const LEAST_GARBAGE = 1_000_000;
// Articles are copied in pieces of this size, in bytes.
const COPIED_AT_ONCE = 4_000_000;
// So many windows may each have added a segment.
const MOST_SEGMENTS = 32;
// A younger file that nobody names may be one that another window is about to name, in milliseconds.
const NAMED_WITHIN = 600_000;

/** What a store is opened with. */
export interface StoreOptions {
  /** With which programs and which lexicon articles are read: what was read with others is left aside. */
  readonly stamp: string;
  /** The text of an article that the store holds. */
  readonly textOf: TextOf;
  readonly mostUnpacked?: number;
}

/** A segment as far as it counts. */
interface Counted {
  readonly name: string;
  length: number;
}

/**
 * The articles of a corpus as they were read, in files, so that the next window need not read them again; and beside
 * them sections, bytes under a name, in which an index keeps what it made of them.
 *
 * What was put or removed counts at once, and for those who open the store later from {@link commit} on. A commit is
 * there whole or not at all, whenever the program dies; a record or a section that was damaged is not there. Every
 * store writes a segment of its own: of two windows on the same files each has its own answers, and the next one finds
 * those of whoever said last what the store is made of. What cannot be written stays in memory.
 */
export class CorpusStore implements ArticleStore {
  private readonly entries = new Entries();
  /** What was put or removed since the last commit, and since the sections were written. */
  private readonly pending = new Set<string>();
  private readonly changed = new Set<string>();
  private readonly unpacked: RecentlyUsed<string, PackedArticle>;
  private readonly stamp: string;
  /** What counts, in order. */
  private segments: Counted[] = [];
  /** The last of them, where this store has begun it. */
  private own: Counted | undefined;
  private sections: { readonly file: SectionsFile; readonly reader: SectionReader } | undefined;
  /** The head as this store last read or wrote it. */
  private head: StoreHead | undefined;
  private canWrite = true;

  private constructor(
    private readonly files: StoreFiles,
    private readonly options: StoreOptions,
  ) {
    this.stamp = `${SCHEMA} ${options.stamp}`;
    this.unpacked = new RecentlyUsed(options.mostUnpacked ?? MOST_UNPACKED);
  }

  /** The store in these files with what was committed last; empty where that is of another stamp, or lost. */
  static open(files: StoreFiles, options: StoreOptions): CorpusStore {
    const store = new CorpusStore(files, options);
    try {
      store.load();
      store.removeUnnamed();
    } catch {
      store.forget();
    }
    if (store.isWorthTidying) store.tidy();
    return store;
  }

  get size(): number {
    return this.entries.size;
  }

  has(id: string): boolean {
    return this.entries.has(id);
  }

  ids(): Iterable<string> {
    return this.entries.ids();
  }

  /** The whole article; undefined where there is none, or its record was damaged: then it is to be read again. */
  get(id: string): AnnotatedArticle | undefined {
    return this.packed(id)?.annotated;
  }

  packed(id: string): PackedArticle | undefined {
    const known = this.unpacked.get(id);
    if (known) return known;
    const record = this.recordOf(id);
    if (!record) return undefined;
    const packed = new PackedArticle(record, this.options.textOf);
    this.unpacked.set(id, packed);
    return packed;
  }

  /** Was an article put as one of this source: is its file still the same? */
  isFrom(id: string, source: string): boolean {
    const known = this.entries.get(id)?.source;
    const { low, high } = sourceMark(source);
    return known?.low === low && known.high === high;
  }

  put(annotated: AnnotatedArticle, source = ''): void {
    const { id } = annotated.article;
    this.entries.set(id, { source: sourceMark(source), record: packArticle(annotated) });
    this.note(id);
  }

  /** Adds an article that {@link packArticle} has packed, or replaces the one with its id. */
  putRecord(id: string, record: Uint8Array, source: string): void {
    this.entries.set(id, { source: sourceMark(source), record });
    this.note(id);
  }

  remove(id: string): void {
    if (this.entries.delete(id)) this.note(id);
  }

  /**
   * Writes what is not written yet, and `sections` that were made of all of it. False where it could not be written;
   * then nothing is from there on.
   */
  commit(sections?: ReadonlyMap<string, Uint8Array>): boolean {
    return this.writing(() => {
      this.writePending();
      if (sections) this.writeSections(sections);
    });
  }

  /** A section as it was committed last; undefined where there is none, or it was damaged. */
  section(name: string): Uint8Array | undefined {
    return this.sections?.reader.read(name);
  }

  /** All sections as they were committed last; undefined where there are none, or one of them was damaged. */
  sectionsWhole(): ReadonlyMap<string, Uint8Array> | undefined {
    const { reader } = this.sections ?? {};
    const whole = new Map<string, Uint8Array>();
    for (const name of reader?.names() ?? []) {
      const bytes = reader?.read(name);
      if (!bytes) return undefined;
      whole.set(name, bytes);
    }
    return whole.size > 0 ? whole : undefined;
  }

  /** Reads every record as it was written; those that were damaged are gone then. False where there were any. */
  verify(): boolean {
    const bySegment = new Map<string, { readonly id: string; readonly place: Place }[]>();
    for (const { id, segment, place } of this.entries.written()) {
      const listed = bySegment.get(segment);
      if (listed) listed.push({ id, place });
      else bySegment.set(segment, [{ id, place }]);
    }
    const { size } = this.entries;
    for (const [segment, listed] of bySegment) {
      listed.sort((a, b) => a.place.start - b.place.start);
      const places = listed.map(({ place }) => place);
      let next = 0;
      for (const record of readRecords(this.files, segment, places)) {
        const { id } = listed[next++] as { readonly id: string };
        if (!record || !isOfThisSchema(record)) this.remove(id);
      }
    }
    return this.entries.size === size;
  }

  /** The articles that were put or removed since the sections were made. */
  get changedSinceSections(): ReadonlySet<string> {
    return this.changed;
  }

  /** Is more than half of the files of no use any more? */
  get isWorthTidying(): boolean {
    const used = this.entries.bytesWritten;
    const all = this.segments.reduce((sum, { length }) => sum + length, 0);
    return all - used > Math.max(used, LEAST_GARBAGE) || this.segments.length > MOST_SEGMENTS;
  }

  /** Writes all that counts into one segment, and removes the others: for when nobody waits. */
  tidy(): boolean {
    return this.writing(() => {
      this.writePending();
      const own: Counted = { name: newName(ARTICLES), length: 0 };
      const unchanged = this.copy(
        own,
        [...this.entries.ids()].filter((id) => !this.changed.has(id)),
      );
      const sections = this.sections && { ...this.sections.file, segment: own.name, end: own.length };
      const changed = this.copy(own, this.changed);
      this.segments = [own];
      this.own = own;
      this.writeHead(sections);
      for (const placed of [...unchanged, ...changed]) this.enter(placed, own.name);
      if (this.sections && sections) this.sections = { ...this.sections, file: sections };
    });
  }

  private note(id: string): void {
    this.pending.add(id);
    this.changed.add(id);
    this.unpacked.delete(id);
  }

  private recordOf(id: string): Uint8Array | undefined {
    const entry = this.entries.get(id);
    if (!entry) return undefined;
    const { record, written } = entry;
    const found = record ?? (written && readRecord(this.files, written.segment, written.place));
    if (found && isOfThisSchema(found)) return found;
    this.remove(id);
    return undefined;
  }

  private load(): void {
    this.head = readStoreHead(this.files);
    if (this.head?.stamp !== this.stamp) return;
    const { segments, sections } = this.head;
    let hasSections = false;
    const reached = (segment: string, end: number): void => {
      if (sections?.segment !== segment || sections.end !== end) return;
      hasSections = true;
      this.changed.clear();
    };
    reached('', 0);
    for (const { name, length } of segments) {
      // A file that was cut short holds less than it did.
      const limit = Math.min(length ?? Number.POSITIVE_INFINITY, this.files.size(name) ?? 0);
      const counted: Counted = { name, length: 0 };
      this.files.hold(name);
      reached(name, 0);
      for (let block = readBlock(this.files, name, 0, limit); block; ) {
        for (const placed of block.changes) {
          this.enter(placed, name);
          this.changed.add(placed.id);
        }
        counted.length = block.end;
        reached(name, block.end);
        block = readBlock(this.files, name, block.end, limit);
      }
      if (counted.length > 0) this.segments.push(counted);
      // Without what was here, what follows is of no use.
      if (length !== undefined && counted.length !== length) break;
    }
    if (hasSections && sections)
      this.sections = { file: sections, reader: new SectionReader(this.files, sections.name) };
  }

  private forget(): void {
    this.entries.clear();
    this.changed.clear();
    this.segments = [];
    this.sections = undefined;
  }

  private enter({ id, source, place }: Placed, segment: string): void {
    if (place) this.entries.set(id, { source, written: { segment, place } });
    else this.entries.delete(id);
  }

  /** Does what writes, unless writing has failed before. */
  private writing(write: () => void): boolean {
    if (!this.canWrite) return false;
    try {
      write();
    } catch {
      this.canWrite = false;
    }
    return this.canWrite;
  }

  private writePending(): void {
    if (this.pending.size === 0) return;
    const own = this.own ?? { name: newName(ARTICLES), length: 0 };
    const changes = Array.from(this.pending, (id) => this.changeOf(id));
    const placed = this.append(own, changes);
    if (!this.own) {
      this.segments.push(own);
      this.own = own;
      this.writeHead(this.sections?.file);
    }
    for (const change of placed) this.enter(change, own.name);
    this.pending.clear();
  }

  private changeOf(id: string): Change {
    const entry = this.entries.get(id);
    return { id, source: entry?.source ?? NO_SOURCE, record: entry?.record };
  }

  private append(segment: Counted, changes: readonly Change[]): readonly Placed[] {
    const { bytes, placed } = blockOf(changes, segment.length);
    // Another window has put the store together anew: behind what is not there nothing would be found again.
    if ((this.files.size(segment.name) ?? 0) !== segment.length) throw new Error('A segment is gone.');
    this.files.append(segment.name, bytes);
    if (segment.length === 0) this.files.hold(segment.name);
    segment.length += bytes.length;
    return placed;
  }

  /** Copies what is written of these articles, or that they are gone; what was damaged is left out. */
  private copy(to: Counted, ids: Iterable<string>): Placed[] {
    const placed: Placed[] = [];
    let changes: Change[] = [];
    let size = 0;
    const flush = (): void => {
      if (changes.length > 0) placed.push(...this.append(to, changes));
      changes = [];
      size = 0;
    };
    for (const id of [...ids]) {
      const record = this.recordOf(id);
      changes.push({ id, source: this.entries.get(id)?.source ?? NO_SOURCE, record });
      size += record?.length ?? 0;
      if (size > COPIED_AT_ONCE) flush();
    }
    flush();
    return placed;
  }

  private writeSections(sections: ReadonlyMap<string, Uint8Array>): void {
    const last = this.segments.at(-1);
    const file: SectionsFile = { name: newName(SECTIONS), segment: last?.name ?? '', end: last?.length ?? 0 };
    writeSections(this.files, file.name, sections);
    this.writeHead(file);
    this.sections = { file, reader: new SectionReader(this.files, file.name) };
    this.changed.clear();
  }

  /** Says what the store is made of now, and removes what it was made of before. */
  private writeHead(sections: SectionsFile | undefined): void {
    const isThere = ({ name, length }: Counted): boolean => (this.files.size(name) ?? 0) >= length;
    // Another window has put the store together anew.
    if (!this.segments.every(isThere)) throw new Error('A segment is gone.');
    const segments = this.segments.map((segment) => (segment === this.own ? { name: segment.name } : { ...segment }));
    const before = this.head;
    this.head = { stamp: this.stamp, segments, ...(sections && { sections }) };
    writeStoreHead(this.files, this.head);
    for (const name of this.files.list())
      if (before && isNamed(name, before) && !isNamed(name, this.head)) this.files.remove(name);
  }

  private removeUnnamed(): void {
    for (const name of this.files.list()) {
      const isOld = (this.files.age(name) ?? NAMED_WITHIN) >= NAMED_WITHIN;
      if (isOld && !(this.head && isNamed(name, this.head))) this.files.remove(name);
    }
  }
}

const NO_SOURCE = sourceMark('');

const ARTICLES = 'articles';
const SECTIONS = 'sections';

/** A name that no other file has. */
const newName = (kind: string): string =>
  `${kind}-${Array.from(crypto.getRandomValues(new Uint32Array(2)), (part) => part.toString(36)).join('')}`;
