import * as vscode from 'vscode';
import { type Mark, markOf, movedBy } from '../../core/notes/movedMark.js';
import type { OpenNotes, PlacedNote } from '../../worker/notes/questions.js';
import type { Library, OpenText } from '../corpus/library.js';

/** The notes of an article, as they stand in a text of it. */
export interface ShownArticle {
  readonly open: OpenText;
  /** By their places. */
  readonly notes: readonly PlacedNote[];
  /** The ids of those that only their marks still hold: their words have been changed since they were written down. */
  readonly held: ReadonlySet<string>;
  /** Why nothing can be noted here; undefined where it can. */
  readonly refused: string | undefined;
}

/** Where the notes of a document have moved while it is edited, by their ids; in the text as it stands now. */
type Marks = ReadonlyMap<string, Mark>;

/**
 * The notes of the articles in visible editors. They are asked for again when an article was read anew, and when what the
 * corpora say has changed. While a document is edited, its notes move with the text: one whose words were changed stays where
 * it is, as long as most of them are there.
 */
export class ShownNotes implements vscode.Disposable {
  /** By the URI of the document. */
  private readonly known = new Map<string, ShownArticle>();
  private readonly marks = new Map<string, Marks>();
  /** Documents that may say what another program has written, which need not be an edit of what they said. */
  private readonly foreign = new Set<string>();
  private readonly asking = new Map<string, { again: boolean }>();
  private readonly changed = new vscode.EventEmitter<vscode.TextDocument>();
  private readonly gone = new vscode.EventEmitter<string>();
  /** Fires with an open article whose notes are others, or stand elsewhere. */
  readonly onDidChange = this.changed.event;
  /** Fires with the URI of a document that was closed. */
  readonly onDidClose = this.gone.event;
  private readonly subscriptions: vscode.Disposable;

  constructor(private readonly library: Library) {
    this.subscriptions = vscode.Disposable.from(
      library.onDidRead(() => this.refresh()),
      library.onDidChange(() => this.refresh()),
      vscode.window.onDidChangeVisibleTextEditors(() => this.refresh()),
      vscode.workspace.onDidChangeTextDocument((event) => this.edited(event)),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.closed(uri.toString())),
      this.changed,
      this.gone,
    );
    this.refresh();
  }

  /** The notes of a document as it stands now; undefined where it is no article, or they are not known yet. */
  in(document: vscode.TextDocument): ShownArticle | undefined {
    const shown = this.known.get(document.uri.toString());
    return shown?.open.text === document.getText() ? shown : undefined;
  }

  /** Like {@link in}, of notes that are asked for now. */
  async newestIn(document: vscode.TextDocument): Promise<ShownArticle | undefined> {
    const open = await this.library.whenRead(document);
    if (open) await this.askFor(document, open);
    return this.in(document);
  }

  /** Asks for the notes of an article, by its URI, now; of one that is not open nothing is shown. */
  async renew(uri: string): Promise<void> {
    const document = vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri);
    if (document) await this.newestIn(document);
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private refresh(): void {
    for (const document of new Set(vscode.window.visibleTextEditors.map((editor) => editor.document)))
      void this.look(document);
  }

  /** Asks for the notes of one document, once at a time. */
  private async look(document: vscode.TextDocument): Promise<void> {
    const uri = document.uri.toString();
    const running = this.asking.get(uri);
    if (running) {
      running.again = true;
      return;
    }
    const turn = { again: true };
    this.asking.set(uri, turn);
    while (turn.again && !document.isClosed) {
      turn.again = false;
      const open = this.library.openArticle(document);
      // Where it fails, the log says so; what is known stays.
      if (open) await this.askFor(document, open).catch(() => undefined);
    }
    this.asking.delete(uri);
  }

  private async askFor(document: vscode.TextDocument, open: OpenText): Promise<void> {
    const { uri, text } = open;
    const answer = await this.library.thread.ask('notes', { uri, text });
    // What was typed in the meantime is read, and asked about, next.
    if (!answer || document.isClosed || document.getText() !== text) return;
    const before = this.known.get(uri);
    const shown = this.withHeld(open, answer, before);
    this.known.set(uri, shown);
    const said = ({ notes, refused }: ShownArticle): string => JSON.stringify([notes, refused]);
    if (before?.open.text !== text || said(before) !== said(shown)) this.changed.fire(document);
  }

  /** Adds to the notes that were found in a text those that their marks hold in it. */
  private withHeld(
    open: OpenText,
    { notes, orphans, refused }: OpenNotes,
    before: ShownArticle | undefined,
  ): ShownArticle {
    const { uri } = open;
    const lost = new Set(orphans.map(({ id }) => id));
    const marks = new Map<string, Mark>();
    const all = [...notes];
    const held = new Set<string>();
    for (const [id, mark] of this.foreign.has(uri) ? [] : (this.marks.get(uri) ?? [])) {
      const note = lost.has(id) ? before?.notes.find((one) => one.id === id && !one.source) : undefined;
      if (!note) continue;
      all.push({ ...note, span: { start: mark.start, end: mark.end } });
      marks.set(id, mark);
      held.add(id);
    }
    for (const { id, span, source } of notes) if (!source && span.start < span.end) marks.set(id, markOf(span));
    this.marks.set(uri, marks);
    this.foreign.delete(uri);
    all.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
    return { open, notes: all, held, refused };
  }

  /** Moves the marks of a document with its text. */
  private edited({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    const uri = document.uri.toString();
    const marks = this.marks.get(uri);
    // Of the first key the editor says only then that it makes a difference to the file.
    if (document.isDirty) this.foreign.delete(uri);
    if (!marks || contentChanges.length === 0) return;
    if (!document.isDirty) this.foreign.add(uri);
    const moved = new Map<string, Mark>();
    // Their ranges are all of the text as it was before: from its end on, none moves another.
    const edits = [...contentChanges].sort((a, b) => b.rangeOffset - a.rangeOffset);
    for (const [id, mark] of marks) {
      const now = edits.reduce<Mark | undefined>(
        (one, { rangeOffset, rangeLength, text }) =>
          one && movedBy(one, { offset: rangeOffset, length: rangeLength, come: text.length }),
        mark,
      );
      if (now) moved.set(id, now);
    }
    this.marks.set(uri, moved);
  }

  private closed(uri: string): void {
    this.marks.delete(uri);
    this.foreign.delete(uri);
    if (this.known.delete(uri)) this.gone.fire(uri);
  }
}
