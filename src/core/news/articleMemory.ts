import * as z from 'zod/mini';
import type { Figure } from '../model.js';
import { figureKey, figureKeys, hasKey, keysOf } from './figureKey.js';

/** What an article is to a reader who was here before. */
export type Novelty = 'new' | 'changed';

/** What is remembered of an article. Times are counted: of two, the greater is the later. */
interface Remembered {
  /** The digest of its text, as it was last noted. */
  now: string;
  /** The digest of the text that the reader knows; undefined where they know none. */
  seen: string | undefined;
  /** When the reader came to know that. */
  seenAt: number;
  /** When the reader last had it open; undefined where that was never. */
  readAt: number | undefined;
  /** When which of its figures came, by their keys: the oldest first. */
  came: [time: number, keys: string][];
  isGone: boolean;
}

/** What an article that is new to the reader was to them before. */
interface News {
  readonly novelty: Novelty;
  /** What came later is new to them. */
  readonly since: number;
}

// Another way of writing it down, or of telling texts from each other, is another version.
const VERSION = 1;
// Of articles that are gone so many are remembered: they may come back under another name, or with another branch.
const MOST_GONE = 10_000;
// What was there from the beginning.
const FIRST = 0;
const NEVER = -1;

const time = z.int();
const schema = z.object({
  version: z.literal(VERSION),
  time,
  articles: z.array(
    z.tuple([
      z.string(),
      z.string(),
      z.nullable(z.string()),
      time,
      z.nullable(time),
      z.array(z.tuple([time, z.string()])),
      z.boolean(),
    ]),
  ),
});

/**
 * What a reader knows of the articles of a corpus, so that the next time something comes it can be told from what they
 * know. Articles are told apart by their texts, and their figures by what they say: a program that reads them otherwise
 * than the last makes nothing new. The first time, all is known.
 */
export class ArticleMemory {
  /** By path. */
  private readonly articles = new Map<string, Remembered>();
  private readonly byDigest = new Map<string, { readonly path: string; readonly article: Remembered }>();
  /** Articles that the reader has come to know since this was loaded: they stay in view as what they were. */
  private readonly kept = new Map<string, News>();
  private time = FIRST;
  /** Has the reader done anything since something came? What comes next then comes later. */
  private isTold = true;
  private isChangedNow = false;

  private constructor(
    /** Is nothing known yet? Then whatever is noted, the reader knows. */
    private isFirst: boolean,
  ) {}

  /** What {@link save} wrote down; what cannot be read, or was written otherwise, is a memory of nothing. */
  static load(text: string | undefined): ArticleMemory {
    const saved = text === undefined ? undefined : parsed(text);
    const memory = new ArticleMemory(!saved);
    memory.time = saved?.time ?? FIRST;
    for (const [path, now, seen, seenAt, readAt, came, isGone] of saved?.articles ?? [])
      memory.enter(path, { now, seen: seen ?? undefined, seenAt, readAt: readAt ?? undefined, came, isGone });
    return memory;
  }

  /** What is to be loaded the next time. */
  save(): string {
    this.isChangedNow = false;
    const gone = [...this.articles.values()].filter(({ isGone }) => isGone).length;
    let tooMany = gone - MOST_GONE;
    const articles = [...this.articles].flatMap(([path, { now, seen, seenAt, readAt, came, isGone }]) =>
      isGone && tooMany-- > 0 ? [] : [[path, now, seen ?? null, seenAt, readAt ?? null, came, isGone]],
    );
    return JSON.stringify({ version: VERSION, time: this.time, articles } satisfies Saved<typeof articles>);
  }

  /** Is there anything to save since the last time? */
  get isChanged(): boolean {
    return this.isChangedNow;
  }

  /** All that is there at first was noted: what comes from now on is new. */
  begun(): void {
    if (!this.isFirst) return;
    this.isFirst = false;
    this.isChangedNow = true;
  }

  /** The paths of the articles that are there. */
  *paths(): Generator<string> {
    for (const [path, { isGone }] of this.articles) if (!isGone) yield path;
  }

  /**
   * Takes note of an article as it stands now, once those that are gone were taken note of. `isOwn`: the reader wrote it so,
   * and knows what they wrote.
   */
  note(path: string, digest: string, figures: () => readonly Figure[], isOwn = false): void {
    const here = this.articles.get(path);
    if (here?.now === digest && !here.isGone && !(isOwn && here.seen !== digest)) return;
    const known = here ?? this.moved(path, digest);
    this.isChangedNow = true;
    const isKnown = isOwn || this.isFirst;
    if (!isKnown && known?.now !== digest) this.somethingComes();
    const came = isKnown ? FIRST : this.time;
    const all = known?.now === digest ? '' : figureKeys(figures());
    const added = keysOf(all, (key) => known?.came.some(([, keys]) => hasKey(keys, key)) !== true);
    this.enter(path, {
      now: digest,
      seen: isKnown ? digest : known?.seen,
      seenAt: isKnown ? this.now() : (known?.seenAt ?? NEVER),
      readAt: known?.readAt,
      came: withKeys(known?.came ?? [], came, added),
      isGone: false,
    });
  }

  /** An article is there no more. */
  gone(path: string): void {
    const known = this.articles.get(path);
    if (!known || known.isGone) return;
    known.isGone = true;
    // The last to go is the last to be forgotten.
    this.articles.delete(path);
    this.articles.set(path, known);
    this.isChangedNow = true;
  }

  /** The paths of the articles that are new to the reader. */
  *newPaths(): Generator<string> {
    for (const path of this.articles.keys()) if (this.newsOf(path)) yield path;
  }

  /** What an article is to the reader; undefined where they know it, or it is not there. */
  noveltyOf(path: string): Novelty | undefined {
    return this.newsOf(path)?.novelty;
  }

  /** The same, but undefined as well where the reader has come to know it since this was loaded. */
  unseenNoveltyOf(path: string): Novelty | undefined {
    const known = this.articles.get(path);
    return known && known.seen !== known.now ? this.noveltyOf(path) : undefined;
  }

  /** Is a figure one that came with what is new of its article? */
  isNews(path: string, figure: Figure): boolean {
    const news = this.newsOf(path);
    return news !== undefined && this.cameAt(path, figure) > news.since;
  }

  /** Did a figure come since the reader last had another article open, which they did once? */
  isSince(reading: string, path: string, figure: Figure): boolean {
    const readAt = this.articles.get(reading)?.readAt;
    return readAt !== undefined && this.cameAt(path, figure) > readAt;
  }

  /** Has anything come since the reader last had an article open, which they did once? */
  hasSince(reading: string): boolean {
    const readAt = this.articles.get(reading)?.readAt;
    return readAt !== undefined && readAt < this.time;
  }

  /** The reader has opened an article: they know what it says. It stays in view as what it was to them. */
  opened(path: string): void {
    const known = this.articles.get(path);
    if (!known || known.isGone) return;
    const news = this.newsOf(path);
    if (news) this.kept.set(path, news);
    if (known.seen !== known.now) {
      known.seen = known.now;
      known.seenAt = this.now();
      this.isChangedNow = true;
    }
    if (known.readAt === undefined) this.left(path);
  }

  /** The reader has closed an article: they know what the others said of it until now. */
  left(path: string): void {
    const known = this.articles.get(path);
    if (!known || known.isGone) return;
    const now = this.now();
    if (known.readAt === now) return;
    known.readAt = now;
    this.isChangedNow = true;
  }

  /** The reader knows all that is there. */
  seenAll(): void {
    const now = this.now();
    for (const known of this.articles.values()) {
      known.seen = known.now;
      known.seenAt = now;
      if (known.readAt !== undefined) known.readAt = now;
      // Nobody asks any more which of them came first.
      if (known.came.length > 1) known.came = [[FIRST, known.came.map(([, keys]) => keys).join('')]];
    }
    this.kept.clear();
    this.isChangedNow = true;
  }

  /** An article that was somewhere else, or of which there is a copy: it says nothing new. */
  private moved(path: string, digest: string): Remembered | undefined {
    const other = this.byDigest.get(digest);
    if (!other || other.article.now !== digest) return undefined;
    const { article } = other;
    if (!article.isGone) return { ...article, readAt: undefined };
    this.articles.delete(other.path);
    const news = this.kept.get(other.path);
    if (news) this.kept.set(path, news);
    return article;
  }

  private newsOf(path: string): News | undefined {
    const known = this.articles.get(path);
    if (!known || known.isGone) return undefined;
    const kept = this.kept.get(path);
    if (kept) return kept;
    if (known.seen === known.now) return undefined;
    return known.seen === undefined ? { novelty: 'new', since: NEVER } : { novelty: 'changed', since: known.seenAt };
  }

  private cameAt(path: string, figure: Figure): number {
    const key = figureKey(figure);
    return this.articles.get(path)?.came.find(([, keys]) => hasKey(keys, key))?.[0] ?? FIRST;
  }

  private enter(path: string, article: Remembered): void {
    this.articles.set(path, article);
    this.byDigest.set(article.now, { path, article });
  }

  private somethingComes(): void {
    if (!this.isTold) return;
    this.isTold = false;
    this.time++;
  }

  /** The time as the reader does something. */
  private now(): number {
    this.isTold = true;
    return this.time;
  }
}

/** Memories are objects of their own: what is kept of one that moved is not that of its copy. */
const withKeys = (
  came: readonly (readonly [number, string])[],
  at: number,
  keys: string,
): [time: number, keys: string][] => [
  ...came.map(([then, known]): [number, string] => [then, known]),
  ...(keys ? [[at, keys] as [number, string]] : []),
];

interface Saved<Articles> {
  readonly version: typeof VERSION;
  readonly time: number;
  readonly articles: Articles;
}

function parsed(text: string): z.infer<typeof schema> | undefined {
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}
