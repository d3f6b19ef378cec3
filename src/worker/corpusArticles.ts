import type { AnnotatedArticle, Article } from '../core/corpus/article.js';
import { decodeArticle } from '../core/corpus/articleText.js';
import type { CorpusFiles } from '../core/corpus/readCorpus.js';
import type { ArticleSource } from '../core/index/articleSource.js';
import type { CorpusStore } from '../core/store/corpusStore.js';
import type { PackedReading } from './readEntry.js';
import type { OpenStore } from './surroundings.js';

/**
 * The articles of a corpus as its index asks for them: packed in a store, with the texts of their files. A text is kept
 * here only where its file cannot tell it: because nobody has saved it yet, or because the file cannot be read at once.
 */
export class CorpusArticles implements ArticleSource {
  readonly store: CorpusStore;
  /** By the ids of articles. */
  private readonly texts = new Map<string, string>();
  /** What the files of articles that are about to be put are known again by. */
  private readonly sources = new Map<string, string>();
  /** The ids of articles that came, changed or went since they were last asked for. */
  private touched = new Set<string>();

  /** `hasChanged` is told of a file that says something else than when it was read. */
  constructor(
    open: OpenStore,
    private readonly files: CorpusFiles,
    private readonly hasChanged: (path: string) => void,
  ) {
    this.store = open((id) => this.textOf(id));
  }

  get(id: string): AnnotatedArticle | undefined {
    return this.store.get(id);
  }

  put(annotated: AnnotatedArticle): void {
    const { id, text } = annotated.article;
    const source = this.sources.get(id);
    this.sources.delete(id);
    this.touched.add(id);
    // What is put as it was found is there.
    if (source === undefined && this.store.get(id) === annotated) return;
    this.store.put(annotated, source ?? '');
    if (source && this.files.readNow) this.texts.delete(id);
    else this.texts.set(id, text);
  }

  /** Takes over an article that was read and packed elsewhere, for the index to {@link put}. */
  take({ id, record, source, text }: PackedReading): AnnotatedArticle | undefined {
    this.store.putRecord(id, record, source);
    this.touched.add(id);
    // It is about to be asked for.
    this.texts.set(id, text);
    return this.store.get(id);
  }

  /** The article that was {@link take}n is in the index: its text is read from its file when it is asked for again. */
  taken(id: string): void {
    if (this.files.readNow) this.texts.delete(id);
  }

  remove(id: string): void {
    this.store.remove(id);
    this.touched.add(id);
    this.texts.delete(id);
  }

  /** The ids of the articles that may have come, changed or gone since this was last asked, or since this began. */
  takeTouched(): ReadonlySet<string> {
    const { touched } = this;
    this.touched = new Set();
    return touched;
  }

  /** What the text of an article is told by from any other; undefined where there is no such article. */
  digestOf(id: string): string | undefined {
    const mark = this.store.packed(id)?.mark;
    return mark && [mark.length, mark.low >>> 0, mark.high >>> 0].map((part) => part.toString(36)).join('.');
  }

  /**
   * Says that the article that is put next under `id` is what its file holds, which is known again by `source`; empty
   * where it is not, or that cannot be told.
   */
  expect(id: string, source: string): void {
    this.sources.set(id, source);
  }

  /** Does the store hold the article of a file that is known by `source`? */
  isFrom(id: string, source: string): boolean {
    return source !== '' && this.store.isFrom(id, source);
  }

  /** Does the store hold just this article? */
  holds(article: Article): boolean {
    const packed = this.store.packed(article.id);
    if (!packed?.isOf(article.text)) return false;
    const { text: _, ...about } = article;
    return JSON.stringify(packed.about) === JSON.stringify(about);
  }

  /** Says that the article that is held is what its file holds now. */
  confirm(id: string, source: string): void {
    const annotated = this.store.get(id);
    if (!annotated || this.store.isFrom(id, source)) return;
    this.expect(id, source);
    // Its text may be that of a document until now.
    const { text } = annotated.article;
    this.put({ ...annotated, article: { ...annotated.article, text } });
  }

  /** The text that an article was read of; empty where its file says something else by now. */
  private textOf(id: string): string {
    const kept = this.texts.get(id);
    if (kept !== undefined) return kept;
    const packed = this.store.packed(id);
    const path = packed?.about.path;
    const bytes = path === undefined ? undefined : this.files.readNow?.(path);
    const text = path === undefined || !bytes ? undefined : decodeArticle(path, bytes).text;
    if (text !== undefined && packed?.isOf(text)) return text;
    if (path !== undefined) this.hasChanged(path);
    return '';
  }
}
