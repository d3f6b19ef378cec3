import * as vscode from 'vscode';
import { type Article, isSameArticle } from '../../core/corpus/article.js';
import { MANIFEST_FILE } from '../../core/corpus/manifest.js';
import type { CorpusProblem } from '../../core/corpus/problems.js';
import {
  type CorpusDefinition,
  type LexiconContent,
  type ListedArticle,
  makeArticle,
  NO_LEXICON,
  readArticle,
} from '../../core/corpus/readCorpus.js';
import { listedEntities } from '../../core/entities/lexicon.js';
import type { CorpusIndex } from '../../core/index/corpusIndex.js';
import type { Entity } from '../../core/model.js';
import { errorText } from '../log.js';
import type { Annotator, KeptLexicon } from './annotator.js';
import { makeIndex } from './makeIndex.js';
import type { Pace } from './pace.js';
import { severalAtOnce } from './severalAtOnce.js';
import { workspaceFiles } from './workspaceFiles.js';

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
  /** The text of a file that stands in an editor and was not saved. */
  unsaved(file: string): string | undefined;
}

/** A corpus folder, read into an index. It lasts as long as its lexicon says the same. */
export class Corpus implements vscode.Disposable {
  readonly index: CorpusIndex;
  /** The entities that the lexicon lists, by id. */
  readonly listed: ReadonlyMap<string, Entity>;
  private readonly content: LexiconContent;
  private readonly lexicon: KeptLexicon;
  private entries: ReadonlyMap<string, ListedArticle>;
  private readonly problemsByFile = new Map<string, CorpusProblem>();
  /** Every reading has a number; of each file, the latest that was begun. */
  private readonly begun = new Map<string, number>();
  /** Of each file, the latest reading whose outcome is known: an earlier one comes too late. */
  private readonly settled = new Map<string, number>();
  private lastReading = 0;
  private readonly annotating = new Map<string, { readonly article: Article; readonly done: Promise<boolean> }>();

  /** Nothing is read yet; the articles come with {@link recall} and {@link readArticles}. */
  constructor(
    readonly folder: vscode.Uri,
    readonly bundled: boolean,
    private definition: CorpusDefinition,
    private readonly annotator: Annotator,
    private readonly pace: Pace,
  ) {
    this.entries = entriesOf(definition);
    this.content = definition.lexicon ?? NO_LEXICON;
    this.listed = listedEntities(this.content.entities);
    this.index = makeIndex(this.listed);
    this.lexicon = annotator.keepLexicon(this.content, bundled ? undefined : folder.toString());
  }

  dispose(): void {
    this.lexicon.dispose();
  }

  get name(): string {
    return this.definition.name || vscode.workspace.asRelativePath(this.folder);
  }

  get manifestUri(): vscode.Uri {
    return this.uriOf(MANIFEST_FILE);
  }

  /** The lexicon's file; undefined where the manifest names none. */
  get lexiconUri(): vscode.Uri | undefined {
    return this.definition.lexiconPath === undefined ? undefined : this.uriOf(this.definition.lexiconPath);
  }

  get articleCount(): number {
    return this.entries.size;
  }

  /** Has each article been read, or found to be none? */
  get isComplete(): boolean {
    return [...this.entries.values()].every(({ id, file }) => this.index.article(id) || this.problemsByFile.has(file));
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
    for (;;) {
      const articles = await this.annotator.recall(this.lexicon);
      if (articles.length === 0) return;
      for (const annotated of articles) {
        await this.pace.turn();
        if (!isWanted()) return;
        const { id, path } = annotated.article;
        if (this.entries.get(path)?.id === id && !this.index.article(id)) this.index.put(annotated);
      }
    }
  }

  /** Works out in slices what the views will ask of all articles at once. */
  async prepare(): Promise<void> {
    do await this.pace.turn();
    while (this.index.settleNext());
    for (const { article } of this.index.allArticles()) {
      await this.pace.turn();
      this.index.findingsIn(article.id);
    }
  }

  /** Reads the articles into the index, a few at a time, and yields the file of each one that is read. */
  readArticles({ only, anew, last, unsaved }: Reading): AsyncGenerator<string> {
    const listed = only ? only.filter((file) => this.lists(file)) : this.entries.keys();
    const files = workspaceFiles(this.folder);
    return severalAtOnce(listed, READ_AT_ONCE, async (file) => {
      await this.pace.turn();
      const typed = unsaved(file);
      // While a file is being read, what was known of it may be out of date.
      const isKnown = !anew && !this.isNews(file, this.begun.get(file) ?? 0);
      const text = isKnown ? (this.textOf(file) ?? last?.textOf(file)) : undefined;
      if (typed !== undefined) await this.putText(file, typed);
      else if (text === undefined) await this.reread(file, files);
      else await this.update(file, (entry) => makeArticle(entry, text, this.definition.language), true);
    });
  }

  /** Reads one article again from its file; answers whether that changed anything. */
  reread(file: string, files = workspaceFiles(this.folder)): Promise<boolean> {
    return this.update(file, (entry) => readArticle(files, entry, this.definition.language), true);
  }

  /** Takes the text of an open document in place of the file's; answers whether that changed anything. */
  putText(file: string, text: string): Promise<boolean> {
    return this.update(file, (entry) => makeArticle(entry, text, this.definition.language), false);
  }

  /** The id of the article in the file at `uri`; undefined where the corpus does not list it. */
  articleAt(uri: vscode.Uri): string | undefined {
    const file = this.fileAt(uri);
    return file === undefined ? undefined : this.entries.get(file)?.id;
  }

  /** The path below the corpus folder of the file at `uri`; undefined outside the folder. */
  fileAt(uri: vscode.Uri): string | undefined {
    const folder = this.folder.path.replace(/\/?$/, '/');
    if (uri.scheme !== this.folder.scheme || uri.authority !== this.folder.authority || !uri.path.startsWith(folder))
      return undefined;
    return uri.path.slice(folder.length);
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
  isBelow(uri: vscode.Uri): boolean {
    if (uri.scheme !== this.folder.scheme || uri.authority !== this.folder.authority) return false;
    const below = `${uri.path}/`;
    if (`${this.folder.path}/`.startsWith(below)) return true;
    const file = this.fileAt(uri);
    if (file === undefined) return false;
    const used = [this.definition.lexiconPath ?? '', ...this.entries.keys()];
    return this.isDefinedBy(file) || this.lists(file) || used.some((path) => path.startsWith(`${file}/`));
  }

  uriOf(file: string): vscode.Uri {
    return vscode.Uri.joinPath(this.folder, file);
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
    remember: boolean,
  ): Promise<boolean> {
    const entry = this.entries.get(file);
    if (!entry) return false;
    const reading = ++this.lastReading;
    this.begun.set(file, reading);
    const { article, problem } = await read(entry);
    if (!this.isNews(file, reading)) return false;
    const running = this.annotating.get(file);
    // Whoever asked first tells the others.
    if (article && running && isSameArticle(running.article, article)) return running.done.then(() => false);
    const known = this.index.article(entry.id)?.article;
    if (article && !(known && isSameArticle(known, article))) {
      const done = this.put(file, reading, article, problem, remember);
      this.annotating.set(file, { article, done });
      return done;
    }
    const isNewProblem = this.problemsByFile.get(file)?.code !== problem?.code;
    this.settle(file, reading, problem);
    if (!article) this.index.remove(entry.id);
    return isNewProblem || (!article && known !== undefined);
  }

  private async put(
    file: string,
    reading: number,
    article: Article,
    problem: CorpusProblem | undefined,
    remember: boolean,
  ): Promise<boolean> {
    try {
      const annotations = await this.annotator.annotate(article, this.lexicon, { remember });
      await this.pace.turn();
      if (!this.isNews(file, reading)) return false;
      this.settle(file, reading, problem);
      this.index.put({ article, annotations });
    } catch (error) {
      if (!this.isNews(file, reading)) return false;
      this.settle(file, reading, { file, severity: 'error', code: 'unreadable', args: [file, errorText(error)] });
    } finally {
      if (this.annotating.get(file)?.article === article) this.annotating.delete(file);
    }
    return true;
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
