import { createHash } from 'node:crypto';
import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { AnnotatedArticle, FoundInArticle } from '../../core/corpus/article.js';
import type { ArticleMemory } from '../surroundings.js';

const ENDING = '.journal';
// A larger file is begun anew: it would take longer to load than its articles to read.
const LARGEST_BYTES = 256_000_000;
const FLUSH_MS = 300;
const FLUSH_CHARACTERS = 1_000_000;
// What no window has opened for so long is of a folder that is gone.
const KEPT_DAYS = 60;
const SPACE = 0x20;
const NEWLINE = 0x0a;

/** Where an entry's payload stands in the file. */
interface Place {
  readonly start: number;
  readonly end: number;
  readonly checksum: string;
}

/**
 * Articles as they were read, in a file, so that the next window need not read them again. Each entry is a line of its
 * own: a checksum, the article's path, and the article with its annotations as JSON; of several for one path the last
 * counts. The first line says what they were read with. A file that was read with something else is begun anew; a line
 * that is torn or was changed by anyone else is passed over.
 */
export class Journal implements ArticleMemory {
  private waiting: string[] = [];
  private waitingCharacters = 0;
  private timer: NodeJS.Timeout | undefined;
  /** Undefined until the file was opened. */
  private size: number | undefined;

  /** `stamp` says with which programs and which lexicon articles are read; it is asked when the file is opened. */
  constructor(
    private readonly file: string,
    private readonly stamp: () => string,
  ) {}

  /** The file of the corpus in a folder, below the folder for journals. */
  static fileOf(folder: string, corpus: string): string {
    return path.join(folder, `${hash(corpus).slice(0, 20)}${ENDING}`);
  }

  /** The articles that the file holds, each as it was read last. */
  *recall(): Generator<FoundInArticle> {
    const bytes = this.open();
    if (!bytes) return;
    for (const { start, end, checksum } of this.lastPlaces(bytes).values()) {
      const payload = bytes.toString('utf8', start, end);
      if (hash(payload) === checksum) yield JSON.parse(payload);
    }
  }

  /** Adds an article; it is written a little later, together with others. */
  remember({ article, annotations }: AnnotatedArticle): void {
    if (this.size === undefined) this.open();
    if ((this.size ?? 0) > LARGEST_BYTES) return;
    // What it tells is read again from that, which takes less than to keep it.
    const { reading: _, ...found } = annotations;
    const payload = JSON.stringify({ article, annotations: found } satisfies FoundInArticle);
    this.waiting.push(`${hash(payload)} ${encodeURIComponent(article.path)} ${payload}\n`);
    this.waitingCharacters += payload.length;
    if (this.waitingCharacters > FLUSH_CHARACTERS) this.flush();
    else this.timer ??= setTimeout(() => this.flush(), FLUSH_MS);
  }

  /** Writes what is not written yet. A disk that is full costs the next window time, and nothing else. */
  flush(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const text = this.waiting.join('');
    this.waiting = [];
    this.waitingCharacters = 0;
    if (!text) return;
    try {
      appendFileSync(this.file, text);
      this.size = (this.size ?? 0) + Buffer.byteLength(text);
    } catch {
      this.size = Number.POSITIVE_INFINITY;
    }
  }

  /** What the file holds; undefined where there was nothing of use and it was begun anew. */
  private open(): Buffer | undefined {
    try {
      mkdirSync(path.dirname(this.file), { recursive: true });
      removeForgotten(path.dirname(this.file));
      const head = Buffer.from(`crossread journal 1 ${this.stamp()}\n`);
      const bytes = readIfThere(this.file);
      const ours = bytes?.subarray(0, head.length).equals(head) ? bytes : undefined;
      this.write(ours ? this.compacted(ours, head) : head, bytes);
      return ours;
    } catch {
      this.size = Number.POSITIVE_INFINITY;
      return undefined;
    }
  }

  private write(content: Buffer, before: Buffer | undefined): void {
    this.size = content.length;
    if (content === before) return;
    writeFileSync(`${this.file}.part`, content);
    renameSync(`${this.file}.part`, this.file);
  }

  /** The same without what later lines have replaced and what was torn, once that is half of it. */
  private compacted(bytes: Buffer, head: Buffer): Buffer {
    const places = [...this.lastPlaces(bytes).values()];
    const used = places.reduce((sum, { start, end }) => sum + end - start, 0);
    if (bytes.at(-1) === NEWLINE && used > bytes.length / 2) return bytes;
    const lines = places.map(({ start, end }) => bytes.subarray(bytes.lastIndexOf(NEWLINE, start) + 1, end + 1));
    return Buffer.concat([head, ...lines]);
  }

  private lastPlaces(bytes: Buffer): Map<string, Place> {
    const places = new Map<string, Place>();
    let start = bytes.indexOf(NEWLINE) + 1;
    for (let end = bytes.indexOf(NEWLINE, start); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
      const afterChecksum = bytes.indexOf(SPACE, start);
      const afterPath = bytes.indexOf(SPACE, afterChecksum + 1);
      if (afterChecksum > start && afterPath > afterChecksum && afterPath < end) {
        const checksum = bytes.toString('latin1', start, afterChecksum);
        const of = bytes.toString('latin1', afterChecksum + 1, afterPath);
        places.set(of, { start: afterPath + 1, end, checksum });
      }
      start = end + 1;
    }
    return places;
  }
}

/** A short name for a content. */
export function hash(content: string | Buffer): string {
  return createHash('sha1').update(content).digest('hex');
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return statSync(file).size < LARGEST_BYTES ? readFileSync(file) : undefined;
  } catch {
    return undefined;
  }
}

function removeForgotten(folder: string): void {
  const oldest = Date.now() - KEPT_DAYS * 24 * 60 * 60 * 1_000;
  for (const name of readdirSync(folder).filter((candidate) => candidate.endsWith(ENDING))) {
    const file = path.join(folder, name);
    if (statSync(file).mtimeMs < oldest) rmSync(file);
  }
}
