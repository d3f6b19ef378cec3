import * as vscode from 'vscode';
import type { Span } from '../../core/model.js';
import { plainLabel } from '../../presentation/plainLabel.js';
import type { NoteContent, PlacedNote } from '../../worker/notes/questions.js';
import { isArticleDocument, type OpenText } from '../corpus/library.js';
import { quoted } from '../corrections/quoted.js';
import { toRange } from '../positions.js';
import { NoteComment, replyComment } from './noteComment.js';
import type { ShownArticle, ShownNotes } from './shownNotes.js';

const { t } = vscode.l10n;

const CONTROLLER = 'crossread.notes';
const LABEL_LENGTH = 60;

/** A thread, and all that it was made of. */
interface Shown {
  readonly thread: vscode.CommentThread;
  readonly said: string;
}

/** A note that is being written. */
interface Writing {
  /** The URI of its article. */
  readonly article: string;
  /** The passage, and what stands there. */
  readonly range: vscode.Range;
  readonly quote: string;
  /** The note that is written anew; undefined where there is none yet. */
  readonly note: PlacedNote | undefined;
  readonly thread: vscode.CommentThread;
}

/**
 * The notes on open articles as the editor's own comments: a thread beside the passage that each stands at. What is only
 * highlighted has none. A note on a fact stands at its other tellings too, where it can only be read.
 */
export class NoteThreads implements vscode.Disposable {
  private readonly controller = vscode.comments.createCommentController(CONTROLLER, t('Notes'));
  /** By the URI of the document, and by the note. */
  private readonly threads = new Map<string, ReadonlyMap<string, Shown>>();
  private readonly writings = new Map<unknown, Writing>();
  private readonly subscriptions: vscode.Disposable;
  private readonly ranges: vscode.CommentingRangeProvider = {
    provideCommentingRanges: async (document) => {
      const article = await this.shown.newestIn(document);
      if (!article || article.refused !== undefined) return [];
      return [new vscode.Range(0, 0, document.lineCount - 1, 0)];
    },
  };

  constructor(private readonly shown: ShownNotes) {
    this.controller.options = { prompt: t('Add a note'), placeHolder: t('What do you want to remember?') };
    this.offerComments();
    this.subscriptions = vscode.Disposable.from(
      this.controller,
      shown.onDidChange((document) => this.show(document)),
      shown.onDidClose((uri) => this.close(uri)),
      vscode.window.onDidChangeVisibleTextEditors(() => this.offerComments()),
    );
    for (const { document } of vscode.window.visibleTextEditors) this.show(document);
  }

  /** Opens a thread in which the reader writes a note at a passage, or writes it anew; the focus goes there. */
  write({ uri, text }: OpenText, span: Span, note?: NoteContent): void {
    const range = toRange({ text }, span);
    const quote = text.slice(span.start, span.end);
    const placed = note && { isOnFigure: false, ...note, span };
    const comment = new NoteComment(uri, placed, true);
    // The editor puts the focus into the one comment of a new thread that is being written.
    const thread = this.controller.createCommentThread(vscode.Uri.parse(uri), range, [comment]);
    thread.canReply = false;
    thread.label = labelOf(quote);
    thread.collapsibleState = vscode.CommentThreadCollapsibleState.Expanded;
    this.writings.set(comment, { article: uri, range, quote, note: placed, thread });
    this.showAgain(uri);
  }

  /** What the reader writes in a comment, and where; undefined where nothing is written there. */
  written(comment: unknown): (Writing & { readonly text: string }) | undefined {
    const writing = this.writings.get(comment);
    return writing && comment instanceof NoteComment ? { ...writing, text: comment.typed.trim() } : undefined;
  }

  /** Ends the writing of a note: its thread goes, and that of the note as it is written down comes. */
  end(comment: unknown): void {
    const writing = this.writings.get(comment);
    if (!writing) return;
    this.writings.delete(comment);
    writing.thread.dispose();
    this.showAgain(writing.article);
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  /**
   * Lets the reader comment on lines, as long as an article is in sight: the editor asks a provider about each document that
   * is opened, before it tells extensions of it, and what it opens to ask it keeps open for minutes.
   */
  private offerComments(): void {
    const isOffered = vscode.window.visibleTextEditors.some(({ document }) => isArticleDocument(document));
    if (isOffered === (this.controller.commentingRangeProvider !== undefined)) return;
    // Its type does not say that it can be taken away again.
    Object.assign(this.controller, { commentingRangeProvider: isOffered ? this.ranges : undefined });
  }

  private showAgain(uri: string): void {
    const document = vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri);
    if (document) this.show(document);
  }

  private show(document: vscode.TextDocument): void {
    const article = this.shown.in(document);
    if (!article) return;
    const uri = document.uri.toString();
    const before = new Map(this.threads.get(uri));
    const now = new Map<string, Shown>();
    for (const note of article.notes) {
      if (note.text === '' || this.isBeingWritten(uri, note)) continue;
      const key = JSON.stringify([note.id, note.source && note.span.start]);
      if (now.has(key)) continue;
      now.set(key, this.threadOf(document.uri, article, note, before.get(key)));
      before.delete(key);
    }
    for (const { thread } of before.values()) thread.dispose();
    this.threads.set(uri, now);
  }

  /** The thread of a note: the one it had, moved and worded anew where that is needed, else a new one. */
  private threadOf(uri: vscode.Uri, { open }: ShownArticle, note: PlacedNote, before: Shown | undefined): Shown {
    const range = toRange(open, note.span);
    const quote = open.text.slice(note.span.start, note.span.end);
    const { span: _, ...content } = note;
    const said = JSON.stringify([quote, content]);
    if (before && !before.thread.range?.isEqual(range)) before.thread.range = range;
    if (before?.said === said) return before;
    const comments = [new NoteComment(uri.toString(), note, false), ...note.replies.map(replyComment)];
    const thread = before?.thread ?? this.controller.createCommentThread(uri, range, comments);
    thread.comments = comments;
    thread.canReply = false;
    thread.label = labelOf(quote);
    if (!before) thread.collapsibleState = vscode.CommentThreadCollapsibleState.Collapsed;
    return { thread, said };
  }

  private isBeingWritten(uri: string, { id, source }: PlacedNote): boolean {
    if (source) return false;
    for (const { article, note } of this.writings.values()) if (article === uri && note?.id === id) return true;
    return false;
  }

  private close(uri: string): void {
    for (const { thread } of this.threads.get(uri)?.values() ?? []) thread.dispose();
    this.threads.delete(uri);
    for (const [comment, { article, thread }] of this.writings) {
      if (article !== uri) continue;
      thread.dispose();
      this.writings.delete(comment);
    }
  }
}

/** What a thread is called: the passage that it stands at. */
function labelOf(quote: string): string {
  const line = plainLabel(quote).replace(/\s+/g, ' ').trim();
  if (line === '') return t('On the whole article');
  return quoted(line.length > LABEL_LENGTH ? `${line.slice(0, LABEL_LENGTH - 1)}…` : line);
}
