import { ArticleMemory } from '../../core/news/articleMemory.js';
import type { Corpus } from '../corpus.js';
import type { Pace } from '../turns.js';
import type { WrittenDocument } from './questions.js';

/** What is remembered of the articles of a corpus, kept up with what they are now. */
export class ReaderMemory {
  readonly articles: ArticleMemory;
  /** The index of which all articles were noted once. */
  private noted: Corpus['index'] | undefined;
  /** The ids of articles that have yet to be noted. */
  private readonly waiting = new Set<string>();

  /** `saved` is what {@link save} gave, maybe to another window; empty where that was nothing. */
  constructor(saved: Uint8Array) {
    this.articles = ArticleMemory.load(saved.length > 0 ? new TextDecoder().decode(saved) : undefined);
  }

  /** Is anything new to the reader? */
  get hasNews(): boolean {
    return !this.articles.newPaths().next().done;
  }

  /** What is to be remembered; undefined where it is what was saved last. */
  save(): Uint8Array | undefined {
    return this.articles.isChanged ? new TextEncoder().encode(this.articles.save()) : undefined;
  }

  /**
   * Takes note of what came, changed or went since the last time; the first time, of all. What the reader is writing is noted
   * once it is saved, and is nothing new to them.
   */
  async note(corpus: Corpus, written: readonly WrittenDocument[], pace: Pace): Promise<void> {
    const { index } = corpus;
    for (const id of corpus.takeTouched()) this.waiting.add(id);
    const own = new Map(
      written.flatMap(({ uri, isDirty }) => {
        const id = corpus.articleAt(uri);
        return id === undefined ? [] : [[id, isDirty] as const];
      }),
    );
    for (const id of own.keys()) this.waiting.add(id);
    const isFirst = this.noted !== index;
    if (isFirst) for (const { id } of index.listing()) this.waiting.add(id);
    // What has gone elsewhere is to be known before it is found there.
    if (isFirst || [...this.waiting].some((id) => !index.has(id))) this.noteGone(index);
    for (const id of [...this.waiting]) {
      await pace.turn();
      const isDirty = own.get(id);
      if (isDirty) continue;
      this.waiting.delete(id);
      const path = index.listedArticle(id)?.path;
      const digest = corpus.digestOf(id);
      if (path === undefined || digest === undefined) continue;
      this.articles.note(path, digest, () => index.article(id)?.annotations.figures ?? [], isDirty === false);
    }
    this.noted = index;
    this.articles.begun();
  }

  private noteGone(index: Corpus['index']): void {
    const there = new Set(index.listing().map(({ path }) => path));
    for (const path of [...this.articles.paths()]) if (!there.has(path)) this.articles.gone(path);
  }
}
