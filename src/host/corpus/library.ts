import * as vscode from 'vscode';
import type { CorpusSummary, OpenArticle } from '../../worker/protocol.js';
import { DOSSIER_SCHEME } from '../ids.js';
import { errorText } from '../log.js';
import { onSettingsChange } from '../settings.js';
import type { CorpusThread } from './corpusThread.js';
import { watchFiles } from './corpusWatcher.js';
import { Timers } from './timers.js';

// Languages in which people keep articles.
const ARTICLE_LANGUAGES: ReadonlySet<string> = new Set(['plaintext', 'markdown']);
// File systems of what is no article of the reader's: former versions, other people's changes, the editor's own files.
const FOREIGN_SCHEMES: ReadonlySet<string> = new Set([
  'git',
  'review',
  'pr',
  'vscode-local-history',
  'vscode-userdata',
  DOSSIER_SCHEME,
]);
// An edit is read when typing pauses.
const EDIT_DELAY_MS = 150;

/** For a command, which nobody takes back. */
const UNCANCELLED = new vscode.CancellationTokenSource().token;

/** An article in an open document, with the text that it was read of. */
export interface OpenText extends OpenArticle {
  readonly text: string;
}

/** What is known of an open document. */
interface Known {
  readonly text: string;
  /** Undefined where it is no article. */
  readonly article: OpenText | undefined;
  /** Something else may be known of it by now. */
  readonly isStale: boolean;
}

/**
 * What the editor's thread holds of all that Crossread has read: which corpora there are, and the articles that are open.
 * The rest is asked of the corpus thread. Nothing is read before {@link start}.
 */
export class Library implements vscode.Disposable {
  private corporaNow: readonly CorpusSummary[] = [];
  private readingNow = true;
  private currentFolder: string | undefined;
  private readonly timers = new Timers();
  /** By the URI of the document. */
  private readonly known = new Map<string, Known>();
  /** What is being asked of each document. */
  private readonly asking = new Map<string, { readonly text: string; readonly done: Promise<void> }>();
  private includedLoose: boolean;
  private readonly subscriptions: vscode.Disposable[];
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly read = new vscode.EventEmitter<void>();
  /** Fires when what the corpora say may have changed. */
  readonly onDidChange = this.changed.event;
  /** Fires when what {@link openArticle} says has changed. */
  readonly onDidRead = this.read.event;

  constructor(
    readonly thread: CorpusThread,
    private readonly log: vscode.LogOutputChannel,
    private readonly includesLoose: () => boolean,
  ) {
    this.includedLoose = includesLoose();
    this.subscriptions = [
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.edited(document)),
      vscode.workspace.onDidOpenTextDocument((document) => void this.look(document)),
      vscode.workspace.onDidSaveTextDocument((document) => this.saved(document)),
      vscode.workspace.onDidCloseTextDocument((document) => this.closed(document)),
      vscode.workspace.onDidChangeWorkspaceFolders(() => void this.reload()),
      vscode.window.onDidChangeVisibleTextEditors(() => this.lookAtVisible()),
      onSettingsChange(() => this.loosened()),
      watchFiles(thread),
      thread.onDidRestart(() => {
        // The new thread has yet to hear what stands in the documents.
        this.outdate(undefined);
        void this.start();
      }),
      thread.onDidChange(({ corpora, isReading, articles }) => {
        this.corporaNow = corpora;
        this.readingNow = isReading;
        this.outdate(articles);
        this.changed.fire();
        this.lookAtVisible();
      }),
    ];
  }

  get corpora(): readonly CorpusSummary[] {
    return this.corporaNow;
  }

  /** True until all articles have been read, now or by an earlier window. */
  get isReading(): boolean {
    return this.readingNow;
  }

  /** The corpus to show: the one of the document in the active editor, else the last that was, else the first. */
  get current(): CorpusSummary | undefined {
    const active = vscode.window.activeTextEditor?.document.uri;
    const last = this.corporaNow.find(({ folder }) => folder === this.currentFolder);
    const current = (active && this.corpusAround(active)) ?? last ?? this.corporaNow[0];
    this.currentFolder = current?.folder;
    return current;
  }

  /** Can a corpus in this folder be corrected: is it one, and not the sample? */
  isCorrectable(folder: string | undefined): boolean {
    return this.corporaNow.some((corpus) => corpus.folder === folder && !corpus.isBundled);
  }

  /** Finds the corpora and reads all their articles anew. */
  async start(): Promise<void> {
    for (const document of vscode.workspace.textDocuments) void this.look(document);
    await this.thread.tryAsk('load', { anew: true });
  }

  /** Reads the manifests and the lexicons anew, and those articles to which they make a difference. */
  async reload(): Promise<void> {
    await this.thread.tryAsk('load', { anew: false });
  }

  /** What the corpora say is shown otherwise from now on. */
  refresh(): void {
    this.changed.fire();
  }

  /**
   * The article in `document`, where it has been read as it stands now: spans always fit the text. Undefined where the
   * document is no article, or has changed since; {@link whenRead} waits for that.
   */
  openArticle(document: vscode.TextDocument): OpenText | undefined {
    const known = this.known.get(document.uri.toString());
    return known?.text === document.getText() ? known.article : undefined;
  }

  /** Like {@link openArticle}, but an article that has not been read yet, or has changed, is read first. */
  async whenRead(document: vscode.TextDocument, token = UNCANCELLED): Promise<OpenText | undefined> {
    while (isArticleDocument(document) && !document.isClosed && !token.isCancellationRequested) {
      const open = this.openArticle(document);
      if (open) return open;
      const { version } = document;
      await this.look(document);
      // What cannot be read as it stands will not be read by asking again.
      if (document.version === version) return this.openArticle(document);
    }
    return undefined;
  }

  /** Is the document an article that has been read, whether or not it has changed since? */
  isArticle(document: vscode.TextDocument): boolean {
    return this.lastRead(document) !== undefined;
  }

  /** The article in a document as it was last read. */
  lastRead(document: vscode.TextDocument): OpenText | undefined {
    return this.known.get(document.uri.toString())?.article;
  }

  dispose(): void {
    vscode.Disposable.from(this.timers, ...this.subscriptions, this.changed, this.read).dispose();
  }

  /** The corpus in whose folder a file is; of one inside the other, the inner. */
  corpusAround(uri: vscode.Uri): CorpusSummary | undefined {
    const file = uri.toString();
    let inner: CorpusSummary | undefined;
    for (const corpus of this.corporaNow) {
      if (!file.startsWith(`${corpus.folder}/`)) continue;
      if (!inner || corpus.folder.length > inner.folder.length) inner = corpus;
    }
    return inner;
  }

  private edited(document: vscode.TextDocument): void {
    if (isArticleDocument(document))
      this.timers.later(document.uri.toString(), EDIT_DELAY_MS, () => void this.look(document));
  }

  /** The corpus thread goes by the file again. */
  private saved(document: vscode.TextDocument): void {
    this.outdate([document.uri.toString()]);
    void this.look(document);
  }

  /** An edit that was never saved is gone with its document. */
  private closed(document: vscode.TextDocument): void {
    const uri = document.uri.toString();
    this.timers.cancel(uri);
    const isKnown = this.known.delete(uri);
    // What is still being asked is of a document that is no more: one that is opened again asks anew.
    const isAsked = this.asking.delete(uri);
    if (isKnown || isAsked) this.thread.tell({ type: 'closed', uri });
  }

  /** Articles say something else now: these, or any. */
  private outdate(uris: readonly string[] | undefined): void {
    for (const uri of uris ?? this.known.keys()) {
      const known = this.known.get(uri);
      if (known) this.known.set(uri, { ...known, isStale: true });
    }
  }

  private lookAtVisible(): void {
    for (const { document } of vscode.window.visibleTextEditors) {
      if (this.known.get(document.uri.toString())?.isStale !== false) void this.look(document);
    }
  }

  /** Asks what is read of a document as it stands now, and fires where that is something new. */
  private async look(document: vscode.TextDocument): Promise<void> {
    if (!isArticleDocument(document) || document.isClosed) return;
    const uri = document.uri.toString();
    const text = document.getText();
    const known = this.known.get(uri);
    if (known?.text === text && !known.isStale) return;
    const running = this.asking.get(uri);
    if (running?.text === text) return running.done;
    const done = this.askFor(document, uri, text).finally(() => {
      if (this.asking.get(uri)?.done === done) this.asking.delete(uri);
    });
    this.asking.set(uri, { text, done });
    return done;
  }

  private async askFor(document: vscode.TextDocument, uri: string, text: string): Promise<void> {
    const known = this.known.get(uri);
    // What changes while the answer is under way makes it out of date again.
    if (known) this.known.set(uri, { ...known, isStale: false });
    try {
      const answer = await this.thread.ask('article', { uri, text, isDirty: document.isDirty });
      // What was typed in the meantime is asked about next.
      if (document.isClosed || document.getText() !== text) return;
      const article = answer && { ...answer, text };
      const before = this.known.get(uri);
      this.known.set(uri, { text, article, isStale: before?.isStale ?? false });
      const isSame = before?.text === text && JSON.stringify(before.article) === JSON.stringify(article);
      if (!isSame) this.read.fire();
    } catch (error) {
      this.log.error(`${document.uri.toString(true)} could not be read.`, errorText(error));
    }
  }

  /** Articles outside every corpus may be wanted now, or no longer. */
  private loosened(): void {
    const isIncluded = this.includesLoose();
    if (isIncluded === this.includedLoose) return;
    this.includedLoose = isIncluded;
    this.thread.includeLoose(isIncluded);
  }
}

/**
 * Could `document` be an article: text that a person wrote, in a file or not yet saved? What lies in no file system is made by
 * the editor or an extension: output, cells of a notebook, a hover in the Accessible View.
 */
export function isArticleDocument({ languageId, uri: { scheme } }: vscode.TextDocument): boolean {
  if (!ARTICLE_LANGUAGES.has(languageId) || FOREIGN_SCHEMES.has(scheme)) return false;
  return scheme === 'untitled' || vscode.workspace.fs.isWritableFileSystem(scheme) !== undefined;
}
