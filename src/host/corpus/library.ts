import * as vscode from 'vscode';
import { annotateArticle } from '../../core/annotateArticle.js';
import type { AnnotatedArticle } from '../../core/corpus/article.js';
import { MANIFEST_FILE } from '../../core/corpus/manifest.js';
import { makeArticle } from '../../core/corpus/readCorpus.js';
import { CorpusIndex } from '../../core/index/corpusIndex.js';
import { errorText } from '../log.js';
import { Corpus } from './corpus.js';

/** An article that stands in an open document, with the index that knows what the others say. */
export interface OpenArticle {
  readonly annotated: AnnotatedArticle;
  readonly index: CorpusIndex;
  /** Left out where the document belongs to no corpus. */
  readonly corpus?: Corpus;
}

// Languages in which people keep articles.
const ARTICLE_LANGUAGES: ReadonlySet<string> = new Set(['plaintext', 'markdown']);
// Documents that are no files of the reader's: output channels, diffs, comment boxes.
const FOREIGN_SCHEMES: ReadonlySet<string> = new Set(['output', 'vscode-scm', 'comment', 'git', 'debug']);
// More manifests than this in one workspace are read up to here.
const CORPORA_LIMIT = 20;
const RELOAD_DELAY_MS = 300;
// An edit is read when typing pauses; a large document waits longer, so that reading it never outpaces typing.
const EDIT_DELAY_MS = 150;
const EDIT_DELAY_MS_PER_MB = 500;

/**
 * All that Crossread has read: the corpora of the workspace (or the bundled one) and the articles that are open.
 * Nothing is read before {@link start}; whoever shows something listens to {@link onDidChange}.
 */
export class Library implements vscode.Disposable {
  private corporaNow: readonly Corpus[] = [];
  private loadingNow = false;
  private generation = 0;
  private readonly loose = new Map<string, { version: number; open: OpenArticle }>();
  private readonly timers = new Map<string, NodeJS.Timeout>();
  /** Documents whose unsaved text stands in the index in place of their file's. */
  private readonly unsaved = new Set<string>();
  private watchers: vscode.Disposable[] = [];
  private readonly subscriptions: vscode.Disposable[] = [];
  private readonly changed = new vscode.EventEmitter<void>();
  /** Fires after each article while the corpora are read. */
  private readonly progressed = new vscode.EventEmitter<void>();
  /** Fires when what {@link corpora} or {@link openArticle} say may have changed. */
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly bundledFolder: vscode.Uri,
    private readonly log: vscode.LogOutputChannel,
    private readonly includesLoose: () => boolean,
  ) {
    this.subscriptions.push(
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.scheduleRead(document)),
      vscode.workspace.onDidOpenTextDocument((document) => this.scheduleRead(document, 0)),
      vscode.workspace.onDidCloseTextDocument((document) => this.closed(document)),
      vscode.workspace.onDidChangeWorkspaceFolders(() => void this.start()),
    );
  }

  get corpora(): readonly Corpus[] {
    return this.corporaNow;
  }

  /** True while articles are still being read. */
  get loading(): boolean {
    return this.loadingNow;
  }

  /** The corpus to show: the one of the document in the active editor, else the first. */
  get current(): Corpus | undefined {
    const active = vscode.window.activeTextEditor?.document.uri;
    return (active && this.corpusOf(active)) ?? this.corporaNow[0];
  }

  /** Finds the corpora and reads them anew. A later call overtakes an earlier one. */
  async start(): Promise<void> {
    const generation = ++this.generation;
    this.loadingNow = true;
    try {
      const manifests = await vscode.workspace.findFiles(`**/${MANIFEST_FILE}`, '**/node_modules/**', CORPORA_LIMIT);
      const folders = manifests.map((uri) => vscode.Uri.joinPath(uri, '..')).sort((a, b) => (a.path < b.path ? -1 : 1));
      const corpora =
        folders.length > 0
          ? await Promise.all(folders.map((folder) => Corpus.open(folder, { last: this.corpusIn(folder) })))
          : [await Corpus.open(this.bundledFolder, { bundled: true })];
      // What was read before stays in view until all is read anew; the first time, articles come one by one.
      if (this.corporaNow.length === 0) this.show(corpora, generation);
      for (const corpus of corpora) {
        const open = openFilesOf(corpus);
        for await (const file of corpus.readArticles(open)) {
          if (generation !== this.generation) return;
          // What the reader has before them shows at once; the rest shows when all is read.
          (open.includes(file) ? this.changed : this.progressed).fire();
          // Typing and hovering come between two articles.
          await new Promise(setImmediate);
        }
        this.log.info(
          `Read ${corpus.index.allArticles().length} of ${corpus.articleCount} articles of “${corpus.name}”.`,
        );
      }
      this.show(corpora, generation);
      for (const document of vscode.workspace.textDocuments) this.read(document);
    } catch (error) {
      this.log.error('The corpora could not be read.', errorText(error));
    } finally {
      if (generation === this.generation) {
        this.loadingNow = false;
        this.changed.fire();
      }
    }
  }

  private show(corpora: readonly Corpus[], generation: number): void {
    if (generation !== this.generation || this.corporaNow === corpora) return;
    this.corporaNow = corpora;
    this.loose.clear();
    this.watch(corpora);
    this.changed.fire();
  }

  /**
   * The article in `document` as it reads now, or undefined where it is none. A document whose last edit has not
   * been read yet is read here, so that spans always fit the text.
   */
  openArticle(document: vscode.TextDocument): OpenArticle | undefined {
    // Before the corpora are known, nobody can say whether the document belongs to one.
    if (!isArticleDocument(document) || this.corporaNow.length === 0) return undefined;
    const corpus = this.corpusOf(document.uri);
    if (!corpus) return this.looseArticle(document);
    const id = corpus.articleAt(document.uri);
    const annotated = id === undefined ? undefined : corpus.index.article(id);
    if (id === undefined || !annotated) return undefined;
    if (annotated.article.text !== document.getText()) this.read(document);
    const now = corpus.index.article(id);
    return now && { annotated: now, index: corpus.index, corpus };
  }

  /**
   * Like {@link openArticle}, but where the corpora are still being read it waits for this document's article:
   * what asks once and remembers the answer, like the outline, must not ask too early.
   */
  async whenRead(document: vscode.TextDocument, token: vscode.CancellationToken): Promise<OpenArticle | undefined> {
    for (;;) {
      const open = this.openArticle(document);
      if (open || !this.loadingNow || token.isCancellationRequested) return open;
      await new Promise<void>((resolve) => {
        const subscriptions = [this.progressed.event, this.changed.event, token.onCancellationRequested].map((event) =>
          event(() => {
            vscode.Disposable.from(...subscriptions).dispose();
            resolve();
          }),
        );
      });
    }
  }

  /** The file of an article of a corpus, or of an article that is open alone. */
  uriOf(index: CorpusIndex, articleId: string): vscode.Uri | undefined {
    const corpus = this.corporaNow.find((c) => c.index === index);
    if (!corpus) return vscode.Uri.parse(articleId);
    const found = index.article(articleId);
    return found && corpus.uriOf(found.article.path);
  }

  /** The article in the file at `uri`, open or not. */
  articleAt(uri: vscode.Uri): AnnotatedArticle | undefined {
    const corpus = this.corpusOf(uri);
    const id = corpus?.articleAt(uri);
    if (corpus && id !== undefined) return corpus.index.article(id);
    return this.loose.get(uri.toString())?.open.annotated;
  }

  dispose(): void {
    this.generation++;
    for (const timer of this.timers.values()) clearTimeout(timer);
    vscode.Disposable.from(...this.watchers, ...this.subscriptions, this.progressed, this.changed).dispose();
  }

  private corpusOf(uri: vscode.Uri): Corpus | undefined {
    return this.corporaNow.find((corpus) => corpus.articleAt(uri) !== undefined);
  }

  private corpusIn(folder: vscode.Uri): Corpus | undefined {
    return this.corporaNow.find((corpus) => corpus.folder.toString() === folder.toString());
  }

  private looseArticle(document: vscode.TextDocument): OpenArticle | undefined {
    if (!this.includesLoose()) return undefined;
    const key = document.uri.toString();
    const known = this.loose.get(key);
    if (known?.version === document.version) return known.open;
    const made = makeArticle({ file: key }, document.getText()).article;
    const article = { ...made, id: key };
    const annotated = { article, annotations: annotateArticle(article) };
    const index = new CorpusIndex();
    index.put(annotated);
    const open = { annotated, index };
    this.loose.set(key, { version: document.version, open });
    return open;
  }

  private scheduleRead(document: vscode.TextDocument, delay = EDIT_DELAY_MS): void {
    if (!isArticleDocument(document)) return;
    const key = document.uri.toString();
    clearTimeout(this.timers.get(key));
    const megabytes = document.offsetAt(document.lineAt(document.lineCount - 1).range.end) / 1_000_000;
    const timer = setTimeout(
      () => {
        this.timers.delete(key);
        this.read(document);
        this.changed.fire();
      },
      delay + megabytes * EDIT_DELAY_MS_PER_MB,
    );
    this.timers.set(key, timer);
  }

  /** Puts the document's text into its corpus where it differs from what was read; says whether it did. */
  private read(document: vscode.TextDocument): boolean {
    const corpus = this.corpusOf(document.uri);
    const file = corpus?.fileAt(document.uri);
    const id = corpus?.articleAt(document.uri);
    if (!corpus || file === undefined || id === undefined || document.isClosed) return false;
    const text = document.getText();
    if (corpus.index.article(id)?.article.text === text) return false;
    corpus.putText(file, text);
    this.unsaved.add(document.uri.toString());
    return true;
  }

  /** An edit that was never saved is gone with its document. */
  private closed(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    clearTimeout(this.timers.get(key));
    this.timers.delete(key);
    this.loose.delete(key);
    const corpus = this.corpusOf(document.uri);
    const file = corpus?.fileAt(document.uri);
    if (this.unsaved.delete(key) && corpus && file !== undefined) this.reread(corpus, file);
  }

  private reread(corpus: Corpus, file: string): void {
    void corpus.reread(file).then(
      () => this.changed.fire(),
      (error: unknown) => this.log.error(`${file} could not be read again.`, errorText(error)),
    );
  }

  private watch(corpora: readonly Corpus[]): void {
    vscode.Disposable.from(...this.watchers).dispose();
    this.watchers = [];
    const reload = (): void => this.later('reload', () => void this.start());
    const manifests = vscode.workspace.createFileSystemWatcher(`**/${MANIFEST_FILE}`);
    this.watchers.push(
      manifests,
      manifests.onDidCreate(reload),
      manifests.onDidChange(reload),
      manifests.onDidDelete(reload),
    );
    for (const corpus of corpora.filter((c) => !c.bundled)) {
      const files = vscode.workspace.createFileSystemWatcher(
        new vscode.RelativePattern(corpus.folder, '**/*.{txt,md,markdown,json}'),
      );
      const changed = (uri: vscode.Uri): void => {
        const file = corpus.fileAt(uri);
        if (file === undefined) return;
        if (corpus.defines(file)) reload();
        else if (corpus.lists(file) && !isDirty(uri)) this.later(uri.toString(), () => this.reread(corpus, file));
      };
      // A new or a removed file may meet a pattern of the manifest.
      const moved = (uri: vscode.Uri): void => {
        if (corpus.fileAt(uri) !== undefined) reload();
      };
      this.watchers.push(files, files.onDidChange(changed), files.onDidCreate(moved), files.onDidDelete(moved));
    }
  }

  private later(key: string, run: () => void): void {
    clearTimeout(this.timers.get(key));
    this.timers.set(
      key,
      setTimeout(() => {
        this.timers.delete(key);
        run();
      }, RELOAD_DELAY_MS),
    );
  }
}

/** Could `document` be an article: text that a person wrote, in a file or not yet saved? */
export function isArticleDocument(document: vscode.TextDocument): boolean {
  return ARTICLE_LANGUAGES.has(document.languageId) && !FOREIGN_SCHEMES.has(document.uri.scheme);
}

/** The files of a corpus that the reader has open: they are read first. */
function openFilesOf(corpus: Corpus): string[] {
  return vscode.workspace.textDocuments.flatMap(({ uri }) => corpus.fileAt(uri) ?? []);
}

const isDirty = (uri: vscode.Uri): boolean =>
  vscode.workspace.textDocuments.some((document) => document.isDirty && document.uri.toString() === uri.toString());
