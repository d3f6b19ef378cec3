import { annotate } from '../core/annotate.js';
import { annotateArticle } from '../core/annotateArticle.js';
import type { AnnotatedArticle, Article } from '../core/corpus/article.js';
import { CORRECTIONS_FILE, MANIFEST_FILE } from '../core/corpus/corpusFolder.js';
import { type ReadMetadata, readMetadata } from '../core/corpus/metadata/readMetadata.js';
import type { ArticlesPlace } from '../core/corpus/placeForArticles.js';
import type { CorpusProblem } from '../core/corpus/problems.js';
import {
  type CorpusDefinition,
  type CorpusFiles,
  type LexiconContent,
  type ListedArticle,
  makeArticle,
  NO_LEXICON,
  readArticle,
} from '../core/corpus/readCorpus.js';
import { unusedIn } from '../core/corpus/readCorrections.js';
import { entityCalled } from '../core/corrections/entityCalled.js';
import { isoToday, readDraft } from '../core/drafts/readDraft.js';
import { compileLexicon, type Lexicon, listedEntities } from '../core/entities/lexicon.js';
import { CorpusIndex } from '../core/index/corpusIndex.js';
import type { Entity, Figure } from '../core/model.js';
import { SearchTable } from '../core/search/searchTable.js';
import { CorpusStore } from '../core/store/corpusStore.js';
import { MemoryFiles } from '../core/store/memoryFiles.js';
import type { Progress } from '../presentation/problems/problemText.js';
import type { ListedCorpus } from '../presentation/rows/articleRows.js';
import { CorpusArticles } from './corpusArticles.js';
import type { CorpusSummary } from './protocol.js';
import { type PackedReading, sourceOf } from './readEntry.js';
import { Readings } from './readings.js';
import { severalAtOnce } from './severalAtOnce.js';
import type { OpenStore, Surroundings } from './surroundings.js';
import type { Pace } from './turns.js';
import { below, isBelow, nameOf, pathBelow } from './uris.js';

// While one file comes from the disk, others are annotated.
const READ_AT_ONCE = 8;
// So many articles are worth starting other threads, which then read so many at a time.
const MANY = 300;
const BATCH = 32;
// A text that is longer says by its words which language it is in.
const TELLING_LENGTH = 400;

/** An article as its file or its document has it, or why it cannot be read. */
type ReadFile = Awaited<ReturnType<typeof readArticle>> & {
  /** What the file is known again by; empty where the article is not what the file holds. */
  readonly source: string;
};

/** Which articles of a corpus are read, and where they come from. */
export interface Reading {
  /** Their files; all of them where it is left out. */
  readonly only?: readonly string[];
  /** From the files, all of them; else only what neither this corpus nor `last` has read. */
  readonly anew: boolean;
  /** The corpus that the folder was before. */
  readonly last?: Corpus | undefined;
  /** The text of a file that stands in an editor. */
  open(file: string): OpenText | undefined;
}

/** The text of an open document. */
export interface OpenText {
  readonly text: string;
  /** Was it changed since it was saved? */
  readonly isDirty: boolean;
}

/** Where a corpus is. */
export interface CorpusPlace {
  /** URI of its folder. */
  readonly folder: string;
  /** The path of its folder, as short as a reader knows it by. */
  readonly path: string;
  /** Is it the sample, which comes with the extension? */
  readonly isBundled: boolean;
}

/** A corpus folder, read into an index. It lasts as long as its lexicon says the same. */
export class Corpus implements ListedCorpus {
  readonly folder: string;
  readonly path: string;
  readonly isBundled: boolean;
  readonly index: CorpusIndex;
  /** What can be searched of it: nothing is read for that before somebody searches. */
  readonly searched: SearchTable;
  private readonly articles: CorpusArticles;
  /** The entities that the lexicon lists, by id. */
  readonly listed: ReadonlyMap<string, Entity>;
  private readonly content: LexiconContent;
  private readonly lexicon: Lexicon;
  private readonly files: CorpusFiles;
  private entries: ReadonlyMap<string, ListedArticle>;
  private readonly problemsByFile = new Map<string, CorpusProblem>();
  /** What is wrong with the files of notes, as far as they have been read. */
  noteProblems: readonly CorpusProblem[] = [];
  /** What there is to say of the corrections of each file, as far as that was asked. */
  private readonly unused = new Map<string, readonly CorpusProblem[]>();
  private readonly readings = new Readings();
  /** Files that were found to have changed, and are read again. */
  private readonly noted = new Set<string>();
  /** Has anything changed since it was last written down? */
  private isUncommitted = false;
  private readingNow = true;

  /** Nothing is read yet but what an earlier window has remembered; the rest comes with {@link recall} and {@link readArticles}. */
  constructor(
    { folder, path, isBundled }: CorpusPlace,
    private definition: CorpusDefinition,
    private readonly surroundings: Surroundings,
    private readonly pace: Pace,
  ) {
    this.folder = folder;
    this.path = path;
    this.isBundled = isBundled;
    this.entries = entriesOf(definition);
    this.content = definition.lexicon ?? NO_LEXICON;
    this.listed = listedEntities(this.content.entities);
    this.lexicon = compileLexicon(this.content.entities, this.content.ignore, this.content.apart);
    this.files = surroundings.filesOf(folder);
    const stored = isBundled ? undefined : surroundings.storeOf(folder, this.content);
    this.articles = new CorpusArticles(stored ?? inMemory, this.files, (file) => this.changedFile(file));
    this.index = this.loaded() ?? new CorpusIndex(this.listed, this.articles, this.lexicon.apart);
    this.searched = new SearchTable(this.index);
    this.isReading = true;
  }

  /** Writes down for later what is not written yet: the articles, and with `withIndex` what the index makes of them. */
  commit(withIndex: boolean): void {
    if (!this.isUncommitted) return;
    if (withIndex) this.isUncommitted = false;
    const { store } = this.articles;
    store.commit(withIndex ? this.index.save() : undefined);
    if (store.isWorthTidying) store.tidy();
  }

  /** True until each article has been read, or was found to be none. */
  get isReading(): boolean {
    return this.readingNow;
  }

  set isReading(reading: boolean) {
    this.readingNow = reading;
    this.index.isFilling = reading;
  }

  get name(): string {
    return this.definition.name || this.path;
  }

  /** As much of it as the editor's thread goes by. */
  get summary(): CorpusSummary {
    const { folder, name, isBundled } = this;
    const { lexiconPath } = this.definition;
    return {
      folder,
      name,
      isBundled,
      manifest: this.uriOfFile(MANIFEST_FILE),
      ...(lexiconPath !== undefined && { lexicon: this.uriOfFile(lexiconPath) }),
    };
  }

  /** How many of the articles have been read, or found to be none. */
  get progress(): Progress {
    let read = 0;
    for (const { id, file } of this.entries.values()) if (this.index.has(id) || this.problemsByFile.has(file)) read++;
    return { read, all: this.entries.size };
  }

  /** Has each article been read, or found to be none? */
  get isComplete(): boolean {
    const { read, all } = this.progress;
    return read === all;
  }

  /** What is wrong with the manifest, the lexicon, the corrections, the articles and the notes. */
  get problems(): readonly CorpusProblem[] {
    const unused = Array.from(this.definition.corrections, ([file, listed]) => {
      const known = this.unused.get(file);
      const entry = this.entries.get(file);
      const read = known || !entry ? undefined : this.index.article(entry.id);
      if (!read) return known ?? [];
      const { entities } = read.annotations;
      const found = unusedIn(
        read.article,
        listed,
        (owner) => entityCalled(owner, this.lexicon, entities) !== undefined,
      );
      this.unused.set(file, found);
      return found;
    });
    return [...this.definition.problems, ...unused.flat(), ...this.problemsByFile.values(), ...this.noteProblems];
  }

  /** Can what was read serve a corpus that is defined so? What cannot be read at all leaves the last in force. */
  fits({ sound, lexicon = this.content }: CorpusDefinition): boolean {
    return !sound || JSON.stringify(lexicon) === JSON.stringify(this.content);
  }

  /** Takes a definition that {@link fits}. Articles that it does not list are gone at once; new ones want reading. */
  define(definition: CorpusDefinition): void {
    this.definition = definition.sound ? definition : { ...this.definition, problems: definition.problems };
    const before = this.entries;
    this.entries = entriesOf(this.definition);
    this.unused.clear();
    for (const { file, id } of before.values()) {
      if (this.entries.get(file)?.id === id) continue;
      this.settle(file);
      if (this.index.listedArticle(id)?.path === file) this.remove(id);
    }
  }

  /** Takes over the articles that an earlier window has read, as long as it `isWanted`; what changed since is read again. */
  async recall(isWanted: () => boolean): Promise<void> {
    const { store } = this.articles;
    for (const id of [...store.ids()]) {
      await this.pace.turn();
      if (!isWanted()) return;
      if (this.index.has(id)) continue;
      const annotated = store.get(id);
      if (annotated && this.entries.get(annotated.article.path)?.id === id) this.index.put(annotated);
      else store.remove(id);
    }
  }

  /** Works out in slices what the views will ask of all articles at once, as long as it `isWanted`. */
  async prepare(isWanted: () => boolean): Promise<void> {
    do {
      await this.pace.turn();
      if (!isWanted()) return;
    } while (this.index.settleNext());
  }

  /** Reads the articles into the index, a few at a time, and yields the file of each one that is read. */
  async *readArticles({ only, anew, last, open }: Reading): AsyncGenerator<string> {
    if (!only && !last) yield* this.readByOthers(open);
    const listed = only ? only.filter((file) => this.lists(file)) : this.entries.keys();
    yield* severalAtOnce(listed, READ_AT_ONCE, async (file) => {
      await this.pace.turn();
      const typed = open(file);
      // While a file is being read, what was known of it may be out of date.
      const isKnown = !anew && !this.readings.isBeingRead(file);
      const text = isKnown ? (this.textOf(file) ?? last?.textOf(file)) : undefined;
      if (typed?.isDirty) await this.putText(file, typed);
      else await this.reread(file, text);
    });
  }

  /** Where many articles are unread, lets other threads read them; what they leave out is left to be read here. */
  private async *readByOthers(open: Reading['open']): AsyncGenerator<string> {
    const unread = [...this.entries.values()].filter(
      ({ id, file }) => !this.index.has(id) && !open(file) && !this.surroundings.isSetAside(this.uriOfFile(file)),
    );
    if (unread.length < MANY) return;
    const readers = this.surroundings.readersOf(this.folder, this.content);
    if (!readers) return;
    try {
      const batches = Array.from({ length: Math.ceil(unread.length / BATCH) }, (_, i) =>
        unread.slice(i * BATCH, (i + 1) * BATCH),
      );
      const read = severalAtOnce(batches, readers.atOnce, async (batch) => {
        const begun = new Map(batch.map(({ id, file }) => [id, { file, reading: this.readings.begin(file) }]));
        try {
          const read = await readers.read(batch, this.definition.language);
          await this.pace.turn();
          this.take(read, begun);
        } finally {
          for (const _ of begun) this.readings.end();
        }
      });
      for await (const batch of read) yield* batch.map(({ file }) => file);
    } finally {
      readers.close();
    }
  }

  /** Reads one article again from its file, whose text may be known; answers whether that changed anything. */
  reread(file: string, text?: string): Promise<boolean> {
    const { language } = this.definition;
    return this.update(file, async (entry, isNews) => {
      const source = await sourceOf(this.files, entry, this.definition.language);
      if (this.articles.isFrom(entry.id, source) && this.index.has(entry.id)) return 'unchanged';
      // The article before is asked about as little as it can be.
      if (!isNews()) return 'unchanged';
      const read =
        text === undefined ? await readArticle(this.files, entry, language) : makeArticle(entry, text, language);
      // What there is to say about a file is found again only by reading it.
      return { ...read, source: read.problem ? '' : source };
    });
  }

  /** Takes the text of an open document in place of the file's; answers whether that changed anything. */
  putText(file: string, { text, isDirty }: OpenText): Promise<boolean> {
    return this.update(file, async (entry) => {
      const made = makeArticle(entry, text, this.definition.language);
      return {
        ...made,
        source: isDirty || made.problem ? '' : await sourceOf(this.files, entry, this.definition.language),
      };
    });
  }

  /** What is known of an article, whichever place tells it; undefined where the corpus has no such article. */
  metadataOf({ path, text }: Pick<Article, 'path' | 'text'>): ReadMetadata | undefined {
    const entry = this.entries.get(path);
    return entry && readMetadata(entry, text, this.definition.language);
  }

  /** Reads a text as an article of this corpus is read, which it does not become. Its id is its URI. */
  readDraft(uri: string, text: string): AnnotatedArticle {
    this.surroundings.reading(uri);
    // Of a few words nobody can tell the language.
    const language = text.length < TELLING_LENGTH ? this.definition.language : undefined;
    return readDraft({ file: nameOf(uri) || uri, id: uri, today: isoToday(), language }, text, this.lexicon);
  }

  /** The figures of a text that is no article. */
  figuresIn(text: string, language: string): readonly Figure[] {
    return annotate({ text, language }, { lexicon: this.lexicon }).figures;
  }

  /** The id of the article in the file at `uri`; undefined where the corpus does not list it. */
  articleAt(uri: string): string | undefined {
    const file = this.fileAt(uri);
    return file === undefined ? undefined : this.entries.get(file)?.id;
  }

  /** The URI of an article's file; undefined where the corpus has no such article. */
  uriOf(article: string): string | undefined {
    const path = this.index.listedArticle(article)?.path;
    return path === undefined ? undefined : this.uriOfFile(path);
  }

  /** The path below the corpus folder of the file at `uri`; undefined outside the folder. */
  fileAt(uri: string): string | undefined {
    return pathBelow(this.folder, uri);
  }

  /** Is the file the manifest, the lexicon or the one of the corrections? */
  isDefinedBy(file: string): boolean {
    return file === MANIFEST_FILE || file === CORRECTIONS_FILE || file === this.definition.lexiconPath;
  }

  lists(file: string): boolean {
    return this.entries.has(file);
  }

  /** Would the manifest list a new file of this path? */
  wants(file: string): boolean {
    return this.definition.wants(file);
  }

  /** Is a file of this path a draft: written from the articles, and none of them? */
  isDraft(file: string): boolean {
    return this.definition.isDraft(file);
  }

  /** Where new articles go; undefined where the manifest cannot be read or leaves out whatever comes. */
  get place(): ArticlesPlace | undefined {
    return this.definition.sound ? this.definition.place : undefined;
  }

  /** Is anything of the corpus, its folder included, at `uri` or below it? */
  isBelow(uri: string): boolean {
    if (isBelow(uri, this.folder)) return true;
    const file = this.fileAt(uri);
    if (file === undefined) return false;
    if (this.isDefinedBy(file) || this.lists(file) || this.definition.lexiconPath?.startsWith(`${file}/`)) return true;
    for (const path of this.entries.keys()) if (path.startsWith(`${file}/`)) return true;
    return false;
  }

  uriOfFile(file: string): string {
    return below(this.folder, file);
  }

  /** The ids of the articles that may have come, changed or gone since this was last asked, or since it was opened. */
  takeTouched(): ReadonlySet<string> {
    return this.articles.takeTouched();
  }

  /** What the text of an article is told by from any other, whichever program reads it; undefined where there is none. */
  digestOf(article: string): string | undefined {
    return this.articles.digestOf(article);
  }

  /** The text that was read of a file without any complaint. */
  private textOf(file: string): string | undefined {
    const entry = this.problemsByFile.has(file) ? undefined : this.entries.get(file);
    const found = entry && this.index.article(entry.id)?.article;
    return found?.path === file ? found.text || undefined : undefined;
  }

  /** What was remembered of the articles together; undefined where that is not all, or not whole. */
  private loaded(): CorpusIndex | undefined {
    const { store } = this.articles;
    const sections = store.verify() && store.changedSinceSections.size === 0 ? store.sectionsWhole() : undefined;
    if (!sections) return undefined;
    const index = CorpusIndex.load(sections, this.articles, this.listed, this.lexicon.apart);
    const isThere = ({ id, path }: { readonly id: string; readonly path: string }): boolean =>
      store.has(id) && this.entries.get(path)?.id === id;
    for (const article of index.listing()) {
      if (isThere(article)) continue;
      index.remove(article.id);
      this.isUncommitted = true;
    }
    return index;
  }

  /** A file says something else than when it was read: nobody was told of that. */
  private changedFile(file: string): void {
    if (this.noted.has(file)) return;
    this.noted.add(file);
    void this.reread(file)
      .then((isNew) => isNew && this.surroundings.changed(this.uriOfFile(file)))
      .finally(() => this.noted.delete(file));
  }

  private async update(
    file: string,
    read: (entry: ListedArticle, isNews: () => boolean) => Promise<ReadFile | 'unchanged'>,
  ): Promise<boolean> {
    const entry = this.entries.get(file);
    if (!entry) return false;
    const reading = this.readings.begin(file);
    try {
      const isNews = (): boolean => this.readings.isNews(file, reading);
      const found = await read(entry, isNews);
      return isNews() && this.updateBy(entry, reading, found);
    } finally {
      this.readings.end();
    }
  }

  /** Takes what a reading found; answers whether that changed anything. */
  private updateBy({ id, file }: ListedArticle, reading: number, found: ReadFile | 'unchanged'): boolean {
    if (found === 'unchanged') {
      this.settle(file, reading);
      return false;
    }
    const { article, problem, source } = found;
    const isKnown = this.index.has(id);
    if (article && !(isKnown && this.articles.holds(article))) {
      this.put(file, reading, article, problem, source);
      return true;
    }
    if (article) {
      this.articles.confirm(id, source);
      this.isUncommitted = true;
    }
    const isNewProblem = this.problemsByFile.get(file)?.code !== problem?.code;
    this.settle(file, reading, problem);
    if (!article) this.remove(id);
    return isNewProblem || (!article && isKnown);
  }

  private put(
    file: string,
    reading: number,
    article: Article,
    problem: CorpusProblem | undefined,
    source: string,
  ): void {
    const annotated = this.annotate(file, article);
    if ('code' in annotated) {
      this.settle(file, reading, annotated);
      // What it said before stands in it no longer.
      this.remove(article.id);
      return;
    }
    this.settle(file, reading, problem);
    this.articles.expect(article.id, source);
    this.index.put(annotated);
    this.isUncommitted = true;
  }

  /** Takes over what another thread has read of files, as far as nothing newer is known of them. */
  private take(
    articles: readonly PackedReading[],
    begun: ReadonlyMap<string, { readonly file: string; readonly reading: number }>,
  ): void {
    const taken: AnnotatedArticle[] = [];
    for (const read of articles) {
      const own = begun.get(read.id);
      if (!own || this.entries.get(own.file)?.id !== read.id || !this.readings.isNews(own.file, own.reading)) continue;
      const annotated = this.articles.take(read);
      if (!annotated) continue;
      this.settle(own.file, own.reading);
      taken.push(annotated);
    }
    if (taken.length === 0) return;
    this.index.putAll(taken);
    for (const { article } of taken) this.articles.taken(article.id);
    this.isUncommitted = true;
  }

  private remove(id: string): void {
    this.index.remove(id);
    this.isUncommitted = true;
  }

  /** Annotates an article, or says why it is left alone. */
  private annotate(file: string, article: Article): AnnotatedArticle | CorpusProblem {
    const uri = this.uriOfFile(file);
    if (this.surroundings.isSetAside(uri)) return { file, severity: 'error', code: 'setAside', args: [file] };
    this.surroundings.reading(uri);
    try {
      return { article, annotations: annotateArticle(article, this.lexicon) };
    } catch (error) {
      this.surroundings.log('error', `${uri} could not be annotated. ${stackOf(error)}`);
      return { file, severity: 'error', code: 'unreadable', args: [file, messageOf(error)] };
    }
  }

  private settle(file: string, reading?: number, problem?: CorpusProblem): void {
    this.readings.settle(file, reading);
    this.unused.delete(file);
    if (problem) this.problemsByFile.set(file, problem);
    else this.problemsByFile.delete(file);
  }
}

/** A store that goes with the window. */
const inMemory: OpenStore = (textOf) => CorpusStore.open(new MemoryFiles(), { stamp: '', textOf });

function entriesOf({ entries }: CorpusDefinition): ReadonlyMap<string, ListedArticle> {
  return new Map(entries.map((entry) => [entry.file, entry]));
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
const stackOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));
