import { annotateArticle } from '../core/annotateArticle.js';
import { readArticle as readTold } from '../core/articleReading.js';
import { type AnnotatedArticle, type Article, isSameArticle } from '../core/corpus/article.js';
import { MANIFEST_FILE } from '../core/corpus/corpusFolder.js';
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
import { compileLexicon, type Lexicon, listedEntities } from '../core/entities/lexicon.js';
import { CorpusIndex } from '../core/index/corpusIndex.js';
import type { Entity } from '../core/model.js';
import type { Progress } from '../presentation/problems/problemText.js';
import type { ListedCorpus } from '../presentation/rows/articleRows.js';
import { severalAtOnce } from './severalAtOnce.js';
import type { ArticleMemory, Surroundings } from './surroundings.js';
import type { Pace } from './turns.js';
import { below, isBelow, pathBelow } from './uris.js';

// While one file comes from the disk, others are annotated.
const READ_AT_ONCE = 8;

/** An article as its file or its document has it, or why it cannot be read. */
type ReadArticle = Awaited<ReturnType<typeof readArticle>>;

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
  /** The entities that the lexicon lists, by id. */
  readonly listed: ReadonlyMap<string, Entity>;
  private readonly content: LexiconContent;
  private readonly lexicon: Lexicon;
  private readonly memory: ArticleMemory | undefined;
  private readonly files: CorpusFiles;
  private entries: ReadonlyMap<string, ListedArticle>;
  private readonly problemsByFile = new Map<string, CorpusProblem>();
  /** Every reading has a number; of each file, the latest that was begun. */
  private readonly begun = new Map<string, number>();
  /** Of each file, the latest reading whose outcome is known: an earlier one comes too late. */
  private readonly settled = new Map<string, number>();
  /** The files of which the index has a text that nobody has saved yet. */
  private readonly unsaved = new Set<string>();
  private lastReading = 0;
  isReading = true;

  /** Nothing is read yet; the articles come with {@link recall} and {@link readArticles}. */
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
    this.lexicon = compileLexicon(this.content.entities, this.content.ignore);
    this.index = new CorpusIndex(this.listed);
    this.files = surroundings.filesOf(folder);
    this.memory = isBundled ? undefined : surroundings.memoryOf(folder, this.content);
  }

  /** Writes down what is to be remembered and was not yet. */
  dispose(): void {
    this.memory?.flush();
  }

  get name(): string {
    return this.definition.name || this.path;
  }

  get manifestUri(): string {
    return this.uriOfFile(MANIFEST_FILE);
  }

  /** The lexicon's file; undefined where the manifest names none. */
  get lexiconUri(): string | undefined {
    return this.definition.lexiconPath === undefined ? undefined : this.uriOfFile(this.definition.lexiconPath);
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

  /** What is wrong with the manifest, the lexicon and the articles. */
  get problems(): readonly CorpusProblem[] {
    return [...this.definition.problems, ...this.problemsByFile.values()];
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
    for (const { file, id } of before.values()) {
      if (this.entries.get(file)?.id === id) continue;
      this.settle(file, ++this.lastReading);
      if (this.index.article(id)?.article.path === file) this.index.remove(id);
    }
  }

  /** Takes over what an earlier window has read, as long as it `isWanted`; what changed since is read by the next reading. */
  async recall(isWanted: () => boolean): Promise<void> {
    for (const { article, annotations } of this.memory?.recall() ?? []) {
      await this.pace.turn();
      if (!isWanted()) return;
      const { id, path } = article;
      if (this.entries.get(path)?.id !== id || this.index.has(id)) continue;
      this.index.put({ article, annotations: { ...annotations, reading: readTold(article, annotations) } });
    }
  }

  /** Works out in slices what the views will ask of all articles at once, as long as it `isWanted`. */
  async prepare(isWanted: () => boolean): Promise<void> {
    do {
      await this.pace.turn();
      if (!isWanted()) return;
    } while (this.index.settleNext());
    for (const { id } of this.index.listing()) {
      await this.pace.turn();
      if (!isWanted()) return;
      this.index.findingsIn(id);
    }
  }

  /** Reads the articles into the index, a few at a time, and yields the file of each one that is read. */
  readArticles({ only, anew, last, open }: Reading): AsyncGenerator<string> {
    const listed = only ? only.filter((file) => this.lists(file)) : this.entries.keys();
    return severalAtOnce(listed, READ_AT_ONCE, async (file) => {
      await this.pace.turn();
      const typed = open(file);
      // While a file is being read, what was known of it may be out of date.
      const isKnown = !anew && !this.isNews(file, this.begun.get(file) ?? 0);
      const text = isKnown ? (this.textOf(file) ?? last?.textOf(file)) : undefined;
      if (typed?.isDirty) await this.putText(file, typed);
      else if (text === undefined) await this.reread(file);
      else await this.update(file, (entry) => makeArticle(entry, text, this.definition.language), true);
    });
  }

  /** Reads one article again from its file; answers whether that changed anything. */
  reread(file: string): Promise<boolean> {
    return this.update(file, (entry) => readArticle(this.files, entry, this.definition.language), true);
  }

  /** Takes the text of an open document in place of the file's; answers whether that changed anything. */
  putText(file: string, { text, isDirty }: OpenText): Promise<boolean> {
    return this.update(file, (entry) => makeArticle(entry, text, this.definition.language), !isDirty);
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

  /** Is the file the manifest or the lexicon? */
  isDefinedBy(file: string): boolean {
    return file === MANIFEST_FILE || file === this.definition.lexiconPath;
  }

  lists(file: string): boolean {
    return this.entries.has(file);
  }

  /** Would the manifest list a new file of this path? */
  wants(file: string): boolean {
    return this.definition.wants(file);
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

  /** The text that was read of a file without any complaint. */
  private textOf(file: string): string | undefined {
    const entry = this.problemsByFile.has(file) ? undefined : this.entries.get(file);
    const found = entry && this.index.article(entry.id);
    return found?.article.path === file ? found.article.text : undefined;
  }

  private async update(
    file: string,
    read: (entry: ListedArticle) => ReadArticle | Promise<ReadArticle>,
    isSaved: boolean,
  ): Promise<boolean> {
    const entry = this.entries.get(file);
    if (!entry) return false;
    const reading = ++this.lastReading;
    this.begun.set(file, reading);
    const { article, problem } = await read(entry);
    if (!this.isNews(file, reading)) return false;
    const annotated = this.index.article(entry.id);
    const known = annotated?.article;
    if (article && !(known && isSameArticle(known, article))) {
      this.put(file, reading, article, problem, isSaved);
      return true;
    }
    if (article && annotated && isSaved && this.unsaved.delete(file)) this.memory?.remember(annotated);
    const isNewProblem = this.problemsByFile.get(file)?.code !== problem?.code;
    this.settle(file, reading, problem);
    if (!article) this.index.remove(entry.id);
    return isNewProblem || (!article && known !== undefined);
  }

  private put(
    file: string,
    reading: number,
    article: Article,
    problem: CorpusProblem | undefined,
    isSaved: boolean,
  ): void {
    const annotated = this.annotate(file, article);
    if ('code' in annotated) {
      this.settle(file, reading, annotated);
      // What it said before stands in it no longer.
      this.index.remove(article.id);
      return;
    }
    this.settle(file, reading, problem);
    this.index.put(annotated);
    if (isSaved) {
      this.unsaved.delete(file);
      this.memory?.remember(annotated);
    } else this.unsaved.add(file);
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

  private isNews(file: string, reading: number): boolean {
    return reading > (this.settled.get(file) ?? 0);
  }

  private settle(file: string, reading: number, problem?: CorpusProblem): void {
    this.settled.set(file, reading);
    if (problem) this.problemsByFile.set(file, problem);
    else this.problemsByFile.delete(file);
  }
}

function entriesOf({ entries }: CorpusDefinition): ReadonlyMap<string, ListedArticle> {
  return new Map(entries.map((entry) => [entry.file, entry]));
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
const stackOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));
