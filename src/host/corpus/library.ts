import * as vscode from 'vscode';
import type { AnnotatedArticle } from '../../core/corpus/article.js';
import { MANIFEST_FILE } from '../../core/corpus/manifest.js';
import { type CorpusDefinition, makeArticle, readCorpus } from '../../core/corpus/readCorpus.js';
import type { CorpusIndex } from '../../core/index/corpusIndex.js';
import { errorText } from '../log.js';
import { onSettingsChange } from '../settings.js';
import type { Annotator } from './annotator.js';
import { Corpus } from './corpus.js';
import { watchCorpora } from './corpusWatcher.js';
import { makeIndex } from './makeIndex.js';
import { Pace } from './pace.js';
import { Timers } from './timers.js';
import { workspaceFiles } from './workspaceFiles.js';

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
  /** The corpora that are being read, some of them to take the place of one that is shown. */
  private incoming: readonly Corpus[] = [];
  private loadingNow = true;
  /** What is read from the files is not complete until a loading comes to its end. */
  private mustReadAnew = true;
  private currentFolder: string | undefined;
  private generation = 0;
  private newest: Promise<void> | undefined;
  private readonly pace = new Pace();
  private readonly timers = new Timers();
  /** Articles that belong to no corpus, by the URI of their document. */
  private readonly loose = new Map<string, OpenArticle>();
  /** The text of each such document that is being annotated right now. */
  private readonly reading = new Map<string, { readonly text: string; readonly done: Promise<boolean> }>();
  private includedLoose: boolean;
  private readonly subscriptions: vscode.Disposable[];
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
    this.includedLoose = includesLoose();
    this.subscriptions = [
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.edited(document)),
      vscode.workspace.onDidOpenTextDocument((document) => void this.read(document)),
      vscode.workspace.onDidCloseTextDocument((document) => this.closed(document)),
      vscode.workspace.onDidChangeWorkspaceFolders(() => void this.reload()),
      onSettingsChange(() => this.loosened()),
      watchCorpora(() => new Set([...this.corporaNow, ...this.incoming]), {
        onRedefined: () => void this.reload(),
        onRewritten: (files) => void this.rewritten(files),
      }),
    ];
  }

  get corpora(): readonly Corpus[] {
    return this.corporaNow;
  }

  /** True until all articles have been read, now or by an earlier window. */
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

  /** Finds the corpora and reads all their articles anew. */
  async start(): Promise<void> {
    this.mustReadAnew = true;
    await this.reload();
  }

  /**
   * Reads the manifests and the lexicons anew, and those articles to which they make a difference. A later call
   * overtakes an earlier one; both end when all is read.
   */
  async reload(): Promise<void> {
    this.newest = this.load(++this.generation);
    for (let last: Promise<void> | undefined; last !== this.newest; ) {
      last = this.newest;
      await last;
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

  /** The article in the file at `uri`, open or not, as it was last read. */
  articleAt(uri: vscode.Uri): OpenArticle | undefined {
    const corpus = this.corpusOf(uri);
    const id = corpus?.articleAt(uri);
    const annotated = corpus && id !== undefined ? corpus.index.article(id) : undefined;
    return annotated && corpus ? { annotated, index: corpus.index, corpus } : this.loose.get(uri.toString());
  }

  dispose(): void {
    this.generation++;
    for (const corpus of new Set([...this.corporaNow, ...this.incoming])) corpus.dispose();
    vscode.Disposable.from(this.timers, ...this.subscriptions, this.progressed, this.changed).dispose();
  }

  private async load(generation: number): Promise<void> {
    const isOvertaken = (): boolean => generation !== this.generation;
    this.loadingNow = true;
    try {
      const found = await this.findCorpora();
      if (isOvertaken()) return;
      const corpora = this.prepare(found);
      // What was read before stays in view until all is read anew; the first time, articles come one by one.
      if (this.corporaNow.length === 0) this.show(corpora);
      for (const corpus of corpora) {
        await this.readArticles(corpus, isOvertaken);
        if (isOvertaken()) return;
      }
      this.mustReadAnew = false;
      this.loadingNow = false;
      this.show(corpora);
      await Promise.all(vscode.workspace.textDocuments.map((document) => this.read(document)));
    } catch (error) {
      // An overtaken reading, or one that the window's end cut off, is nobody's concern any more.
      if (isOvertaken()) return;
      this.log.error('The corpora could not be read.', errorText(error));
      this.loadingNow = false;
      this.changed.fire();
    }
  }

  private async findCorpora(): Promise<readonly FoundCorpus[]> {
    const manifests = await vscode.workspace.findFiles(`**/${MANIFEST_FILE}`, '**/node_modules/**', CORPORA_LIMIT);
    const folders = manifests.map((uri) => vscode.Uri.joinPath(uri, '..')).sort((a, b) => (a.path < b.path ? -1 : 1));
    const bundled = folders.length === 0;
    return Promise.all(
      (bundled ? [this.bundledFolder] : folders).map(async (folder) => ({
        folder,
        bundled,
        definition: await readCorpus(workspaceFiles(folder)),
      })),
    );
  }

  /** The corpora that were found: those that are known go on with what they have read, if their lexicon says the same. */
  private prepare(found: readonly FoundCorpus[]): readonly Corpus[] {
    const known = [...this.incoming, ...this.corporaNow];
    const corpora = found.map(({ folder, bundled, definition }) => {
      const fitting = known.find(
        (corpus) => isSame(corpus.folder, folder) && corpus.bundled === bundled && corpus.fits(definition),
      );
      fitting?.define(definition);
      return fitting ?? new Corpus(folder, bundled, definition, this.annotator, this.pace);
    });
    for (const corpus of this.incoming) {
      if (!corpora.includes(corpus) && !this.corporaNow.includes(corpus)) corpus.dispose();
    }
    this.incoming = corpora;
    return corpora;
  }

  /** Reads what the reader has before them, then what an earlier window remembers, then the rest. */
  private async readArticles(corpus: Corpus, isOvertaken: () => boolean): Promise<void> {
    const unsaved = (file: string): string | undefined => unsavedText(corpus.uriOf(file));
    const shown = this.corporaNow.find(({ folder }) => isSame(folder, corpus.folder));
    const reading = { anew: this.mustReadAnew, last: shown === corpus ? undefined : shown, unsaved };
    for await (const _ of corpus.readArticles({ ...reading, only: openFilesOf(corpus) })) {
      if (isOvertaken()) return;
      this.changed.fire();
    }
    if (!corpus.isComplete && !reading.last) {
      await corpus.recall(() => !isOvertaken());
      await corpus.prepare();
      if (isOvertaken()) return;
      if (this.corporaNow.includes(corpus) && corpus.isComplete) this.recalled();
    }
    for await (const _ of corpus.readArticles(reading)) {
      if (isOvertaken()) return;
      this.progressed.fire();
    }
    await corpus.prepare();
    this.log.info(`Read ${corpus.index.size} of ${corpus.articleCount} articles of “${corpus.name}”.`);
  }

  /** All that is shown was read before; what has changed since comes as any other change does. */
  private recalled(): void {
    this.loadingNow = this.corporaNow.some((corpus) => !corpus.isComplete);
    this.changed.fire();
  }

  private show(corpora: readonly Corpus[]): void {
    for (const corpus of this.corporaNow) if (!corpora.includes(corpus)) corpus.dispose();
    this.corporaNow = corpora;
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
    if (!corpus) return this.includedLoose ? this.loose.get(document.uri.toString()) : undefined;
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
    if (isArticleDocument(document)) {
      this.timers.later(document.uri.toString(), EDIT_DELAY_MS, () => void this.read(document));
    }
  }

  /** Reads a document whose text differs from what was read before; fires where that changed anything. */
  private async read(document: vscode.TextDocument): Promise<void> {
    // Before the corpora are known, nobody can say whether the document belongs to one.
    if (this.corporaNow.length === 0 || !isArticleDocument(document) || document.isClosed) return;
    if (this.openArticle(document)) return;
    const corpus = this.corpusOf(document.uri);
    const file = corpus?.fileAt(document.uri);
    try {
      const isNew =
        corpus && file !== undefined
          ? await corpus.putText(file, document.getText())
          : this.includedLoose && (await this.readLoose(document));
      if (isNew) this.changed.fire();
    } catch (error) {
      this.log.error(`${document.uri.toString(true)} could not be read.`, errorText(error));
    }
  }

  /** Reads an article that belongs to no corpus; answers false to all but the first who ask for the same text. */
  private async readLoose(document: vscode.TextDocument): Promise<boolean> {
    const key = document.uri.toString();
    const text = document.getText();
    const running = this.reading.get(key);
    if (running?.text === text) return running.done.then(() => false);
    const done = this.annotateLoose(document, text).finally(() => {
      if (this.reading.get(key)?.done === done) this.reading.delete(key);
    });
    this.reading.set(key, { text, done });
    return done;
  }

  private async annotateLoose(document: vscode.TextDocument, text: string): Promise<boolean> {
    const key = document.uri.toString();
    const name = document.uri.path.split('/').at(-1) || key;
    const { article } = makeArticle({ file: name, id: key }, text);
    const annotated = { article, annotations: await this.annotator.annotate(article) };
    // What was typed in the meantime is read next.
    if (document.isClosed || document.getText() !== text) return false;
    const index = makeIndex();
    index.put(annotated);
    this.loose.set(key, { annotated, index });
    return true;
  }

  /** An edit that was never saved is gone with its document. */
  private closed(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    this.timers.cancel(key);
    if (this.loose.delete(key)) this.changed.fire();
    const corpus = this.corpusOf(document.uri);
    const file = corpus?.fileAt(document.uri);
    if (corpus && file !== undefined) void this.rewritten(new Map([[corpus, new Set([file])]]));
  }

  /** Reads articles again whose files say something else; an open document says it itself. */
  private async rewritten(files: ReadonlyMap<Corpus, ReadonlySet<string>>): Promise<void> {
    let isNew = false;
    for (const [corpus, changed] of files) {
      const saved = [...changed].filter((file) => unsavedText(corpus.uriOf(file)) === undefined);
      for (const file of saved) isNew = (await corpus.reread(file)) || isNew;
    }
    if (isNew) this.changed.fire();
    await Promise.all(vscode.workspace.textDocuments.map((document) => this.read(document)));
  }

  /** Articles outside every corpus may be wanted now, or no longer. */
  private loosened(): void {
    const isIncluded = this.includesLoose();
    if (isIncluded === this.includedLoose) return;
    this.includedLoose = isIncluded;
    this.loose.clear();
    this.changed.fire();
    for (const document of vscode.workspace.textDocuments) void this.read(document);
  }
}

/** A folder with a manifest, and what the manifest says. */
interface FoundCorpus {
  readonly folder: vscode.Uri;
  readonly bundled: boolean;
  readonly definition: CorpusDefinition;
}

/** Could `document` be an article: text that a person wrote, in a file or not yet saved? */
export function isArticleDocument(document: vscode.TextDocument): boolean {
  return ARTICLE_LANGUAGES.has(document.languageId) && !FOREIGN_SCHEMES.has(document.uri.scheme);
}

/** The files of a corpus that the reader has open: they are read first. */
function openFilesOf(corpus: Corpus): string[] {
  return vscode.workspace.textDocuments.flatMap(({ uri }) => corpus.fileAt(uri) ?? []);
}

function unsavedText(uri: vscode.Uri): string | undefined {
  const document = vscode.workspace.textDocuments.find((open) => open.isDirty && isSame(open.uri, uri));
  return document?.getText();
}

const isSame = (a: vscode.Uri, b: vscode.Uri): boolean => a.toString() === b.toString();
