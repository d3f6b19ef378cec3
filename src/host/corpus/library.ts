import * as vscode from 'vscode';
import type { AnnotatedArticle } from '../../core/corpus/article.js';
import { MANIFEST_FILE } from '../../core/corpus/manifest.js';
import { makeArticle } from '../../core/corpus/readCorpus.js';
import { CorpusIndex } from '../../core/index/corpusIndex.js';
import { errorText } from '../log.js';
import type { Annotator } from './annotator.js';
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
// An edit is read when typing pauses.
const EDIT_DELAY_MS = 150;

/** For a command, which nobody takes back. */
const UNCANCELLED = new vscode.CancellationTokenSource().token;

/**
 * All that Crossread has read: the corpora of the workspace (or the bundled one) and the articles that are open.
 * Nothing is read before {@link start}; whoever shows something listens to {@link onDidChange}.
 */
export class Library implements vscode.Disposable {
  private corporaNow: readonly Corpus[] = [];
  private loadingNow = false;
  private currentFolder: string | undefined;
  private generation = 0;
  /** Articles that belong to no corpus, by the URI of their document. */
  private readonly loose = new Map<string, OpenArticle>();
  /** The text of each document that is being annotated right now. */
  private readonly reading = new Map<string, { readonly text: string; readonly done: Promise<void> }>();
  /** Documents whose unsaved text stands in the index in place of their file's. */
  private readonly unsaved = new Set<string>();
  private readonly timers = new Map<string, NodeJS.Timeout>();
  private watchers: vscode.Disposable[] = [];
  private readonly subscriptions: vscode.Disposable[] = [];
  /** Fires after each article while the corpora are read. */
  private readonly progressed = new vscode.EventEmitter<void>();
  private readonly changed = new vscode.EventEmitter<void>();
  /** Fires when what {@link corpora} or {@link openArticle} say may have changed. */
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly bundledFolder: vscode.Uri,
    private readonly annotator: Annotator,
    private readonly log: vscode.LogOutputChannel,
    private readonly includesLoose: () => boolean,
  ) {
    this.subscriptions.push(
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.edited(document)),
      vscode.workspace.onDidOpenTextDocument((document) => void this.read(document)),
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

  /** The corpus to show: the one of the document in the active editor, else the last that was, else the first. */
  get current(): Corpus | undefined {
    const active = vscode.window.activeTextEditor?.document.uri;
    const last = this.corporaNow.find((corpus) => corpus.folder.toString() === this.currentFolder);
    const current = (active && this.corpusOf(active)) ?? last ?? this.corporaNow[0];
    this.currentFolder = current?.folder.toString();
    return current;
  }

  /** Finds the corpora and reads them anew. A later call overtakes an earlier one. */
  async start(): Promise<void> {
    const generation = ++this.generation;
    this.loadingNow = true;
    let corpora: readonly Corpus[] = [];
    try {
      corpora = await this.openCorpora();
      if (generation !== this.generation) return;
      // What was read before stays in view until all is read anew; the first time, articles come one by one.
      if (this.corporaNow.length === 0) this.show(corpora);
      for (const corpus of corpora) {
        const open = openFilesOf(corpus);
        for await (const file of corpus.readArticles(open)) {
          if (generation !== this.generation) return;
          // What the reader has before them shows at once; the rest shows when all is read.
          (open.includes(file) ? this.changed : this.progressed).fire();
        }
        this.log.info(
          `Read ${corpus.index.allArticles().length} of ${corpus.articleCount} articles of “${corpus.name}”.`,
        );
      }
      this.show(corpora);
      await Promise.all(vscode.workspace.textDocuments.map((document) => this.read(document)));
    } catch (error) {
      // An overtaken reading, or one that the window's end cut off, is nobody's concern any more.
      if (generation === this.generation) this.log.error('The corpora could not be read.', errorText(error));
    } finally {
      if (this.corporaNow !== corpora) for (const corpus of corpora) corpus.dispose();
      if (generation === this.generation) {
        this.loadingNow = false;
        this.changed.fire();
      }
    }
  }

  /**
   * The article in `document`, where it has been read as it stands now: spans always fit the text. Undefined where the
   * document is no article, or has changed since; {@link whenRead} waits for that.
   */
  openArticle(document: vscode.TextDocument): OpenArticle | undefined {
    const open = this.lastRead(document);
    return open?.annotated.article.text === document.getText() ? open : undefined;
  }

  /** Like {@link openArticle}, but an article that has not been read yet, or has changed, is read first. */
  async whenRead(document: vscode.TextDocument, token = UNCANCELLED): Promise<OpenArticle | undefined> {
    while (isArticleDocument(document) && !document.isClosed && !token.isCancellationRequested) {
      const { version } = document;
      const wasLoading = this.loadingNow;
      if (this.corporaNow.length > 0) await this.read(document);
      const open = this.openArticle(document);
      if (open) return open;
      // What cannot be read as it stands will not be read by asking again.
      if (document.version === version && !wasLoading) return undefined;
      if (this.loadingNow) await this.nextChange(token);
    }
    return undefined;
  }

  /** Is the document an article that has been read, whether or not it has changed since? */
  isArticle(document: vscode.TextDocument): boolean {
    return this.lastRead(document) !== undefined;
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
    return this.loose.get(uri.toString())?.annotated;
  }

  dispose(): void {
    this.generation++;
    for (const timer of this.timers.values()) clearTimeout(timer);
    vscode.Disposable.from(...this.watchers, ...this.subscriptions, this.progressed, this.changed).dispose();
  }

  private async openCorpora(): Promise<readonly Corpus[]> {
    const manifests = await vscode.workspace.findFiles(`**/${MANIFEST_FILE}`, '**/node_modules/**', CORPORA_LIMIT);
    if (manifests.length === 0) return [await Corpus.open(this.bundledFolder, this.annotator, { bundled: true })];
    const folders = manifests.map((uri) => vscode.Uri.joinPath(uri, '..')).sort((a, b) => (a.path < b.path ? -1 : 1));
    return Promise.all(
      folders.map((folder) => {
        const last = this.corporaNow.find((corpus) => corpus.folder.toString() === folder.toString());
        return Corpus.open(folder, this.annotator, { last });
      }),
    );
  }

  private show(corpora: readonly Corpus[]): void {
    if (this.corporaNow === corpora) return;
    for (const corpus of this.corporaNow) corpus.dispose();
    this.corporaNow = corpora;
    this.loose.clear();
    this.unsaved.clear();
    this.reading.clear();
    this.watch(corpora);
    this.changed.fire();
  }

  /** The corpus that lists a file; of one inside the other, the inner. */
  private corpusOf(uri: vscode.Uri): Corpus | undefined {
    const listing = this.corporaNow.filter((corpus) => corpus.articleAt(uri) !== undefined);
    return listing.sort((a, b) => b.folder.path.length - a.folder.path.length)[0];
  }

  private lastRead(document: vscode.TextDocument): OpenArticle | undefined {
    // Before the corpora are known, nobody can say whether the document belongs to one.
    if (!isArticleDocument(document) || this.corporaNow.length === 0) return undefined;
    const corpus = this.corpusOf(document.uri);
    if (!corpus) return this.includesLoose() ? this.loose.get(document.uri.toString()) : undefined;
    const id = corpus.articleAt(document.uri);
    const annotated = id === undefined ? undefined : corpus.index.article(id);
    return annotated && { annotated, index: corpus.index, corpus };
  }

  private nextChange(token: vscode.CancellationToken): Promise<void> {
    return new Promise((resolve) => {
      const subscriptions = [this.progressed.event, this.changed.event, token.onCancellationRequested].map((event) =>
        event(() => {
          vscode.Disposable.from(...subscriptions).dispose();
          resolve();
        }),
      );
    });
  }

  private edited(document: vscode.TextDocument): void {
    if (isArticleDocument(document)) this.later(document.uri.toString(), EDIT_DELAY_MS, () => this.read(document));
  }

  /** Reads a document whose text differs from what was read before; fires where it did. */
  private async read(document: vscode.TextDocument): Promise<void> {
    if (!isArticleDocument(document) || document.isClosed || this.openArticle(document)) return;
    const key = document.uri.toString();
    const text = document.getText();
    const running = this.reading.get(key);
    if (running?.text === text) return running.done;
    const corpus = this.corpusOf(document.uri);
    // While the corpora are read for the first time, this article is about to be; a loose one may not be wanted.
    const isAwaited = corpus ? this.loadingNow && !this.isArticle(document) : this.corporaNow.length === 0;
    if (isAwaited || (!corpus && !this.includesLoose())) return;
    const done = (corpus ? this.readListed(corpus, document, text) : this.readLoose(document, text)).then(
      () => this.changed.fire(),
      (error: unknown) => this.log.error(`${document.uri.toString(true)} could not be read.`, errorText(error)),
    );
    this.reading.set(key, { text, done });
    await done;
    if (this.reading.get(key)?.done === done) this.reading.delete(key);
  }

  private async readListed(corpus: Corpus, document: vscode.TextDocument, text: string): Promise<void> {
    const file = corpus.fileAt(document.uri);
    if (file === undefined) return;
    this.unsaved.add(document.uri.toString());
    await corpus.putText(file, text);
  }

  private async readLoose(document: vscode.TextDocument, text: string): Promise<void> {
    const key = document.uri.toString();
    const name = document.uri.path.split('/').at(-1) || key;
    const { article } = makeArticle({ file: name, id: key }, text);
    const annotated = { article, annotations: await this.annotator.annotate(article) };
    const index = new CorpusIndex();
    index.put(annotated);
    if (!document.isClosed) this.loose.set(key, { annotated, index });
  }

  /** An edit that was never saved is gone with its document. */
  private closed(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    clearTimeout(this.timers.get(key));
    this.timers.delete(key);
    if (this.loose.delete(key)) this.changed.fire();
    const corpus = this.corpusOf(document.uri);
    const file = corpus?.fileAt(document.uri);
    if (this.unsaved.delete(key) && corpus && file !== undefined) void this.reread(corpus, file);
  }

  private async reread(corpus: Corpus, file: string): Promise<void> {
    await corpus.reread(file);
    this.changed.fire();
  }

  private watch(corpora: readonly Corpus[]): void {
    vscode.Disposable.from(...this.watchers).dispose();
    this.watchers = [];
    const reload = (): void => this.later('reload', RELOAD_DELAY_MS, () => this.start());
    const manifests = vscode.workspace.createFileSystemWatcher(`**/${MANIFEST_FILE}`);
    this.watchers.push(
      manifests,
      manifests.onDidCreate(reload),
      manifests.onDidChange(reload),
      manifests.onDidDelete(reload),
    );
    for (const corpus of corpora.filter(({ bundled }) => !bundled)) {
      const pattern = new vscode.RelativePattern(corpus.folder, '**/*.{txt,md,markdown,json}');
      const files = vscode.workspace.createFileSystemWatcher(pattern);
      const changed = (uri: vscode.Uri): void => {
        const file = corpus.fileAt(uri);
        if (file === undefined) return;
        // What changes while all is read anew may have been read already.
        if (corpus.defines(file) || this.loadingNow) reload();
        else if (corpus.lists(file) && !isDirty(uri)) {
          this.later(uri.toString(), RELOAD_DELAY_MS, () => this.reread(corpus, file));
        }
      };
      // A new or a removed file may meet a pattern of the manifest.
      const moved = (uri: vscode.Uri): void => {
        if (corpus.fileAt(uri) !== undefined) reload();
      };
      this.watchers.push(files, files.onDidChange(changed), files.onDidCreate(moved), files.onDidDelete(moved));
    }
  }

  /** Runs something after a pause; asked again under the same key, the pause begins anew. */
  private later(key: string, delay: number, run: () => Promise<void>): void {
    clearTimeout(this.timers.get(key));
    const timer = setTimeout(() => {
      this.timers.delete(key);
      run().catch((error: unknown) => this.log.error(`Reading failed: ${key}`, errorText(error)));
    }, delay);
    this.timers.set(key, timer);
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
