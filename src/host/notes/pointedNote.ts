import * as vscode from 'vscode';
import * as z from 'zod/mini';
import type { Span } from '../../core/model.js';
import { noteOfRow } from '../../presentation/rows/noteRows.js';
import type { NoteContent, PlacedNote } from '../../worker/notes/questions.js';
import type { Library } from '../corpus/library.js';
import { toOffset } from '../positions.js';
import { NoteComment } from './noteComment.js';
import type { ShownNotes } from './shownNotes.js';

const { t } = vscode.l10n;

/** A note that a reader points at. */
export interface PointedNote {
  /** The URI of the article that it was made in. */
  readonly article: string;
  readonly note: NoteContent;
  /** Where it stands there; undefined where that is not known any more. */
  readonly span: Span | undefined;
}

// The arguments of a command may come from anywhere.
const rowSchema = z.object({ row: z.object({ id: z.string() }) });

/** The note that a comment, a row or the cursor points at; undefined, and the reader is told, where none does. */
export async function pointedNote(
  library: Library,
  shown: ShownNotes,
  argument: unknown,
): Promise<PointedNote | undefined> {
  if (argument instanceof NoteComment) return argument.note && pointed(argument.article, argument.note);
  const row = rowSchema.safeParse(argument);
  const named = row.success ? noteOfRow(row.data.row.id) : undefined;
  if (named) {
    const { article, id } = named;
    const answer = await library.thread.ask('notes', { uri: article });
    const placed = answer?.notes.find((note) => note.id === id && !note.source);
    const note = placed ?? answer?.orphans.find((one) => one.id === id);
    return note && { article, note, span: placed?.span };
  }
  const editor = vscode.window.activeTextEditor;
  const article = editor && (await shown.newestIn(editor.document));
  const note = article && innermost(article.notes, toOffset(article.open, editor.selection.active));
  if (article && note) return pointed(article.open.uri, note);
  void vscode.window.showInformationMessage(t('Put the cursor on a note or a highlight in an article first.'));
  return undefined;
}

/** A note as it stands where it was made, which may be another article than the one it shows in. */
const pointed = (uri: string, note: PlacedNote): PointedNote => ({
  article: note.source?.uri ?? uri,
  note,
  span: note.source?.span ?? note.span,
});

/** The shortest note that an offset stands in; of those made there before those that only show there. */
export function innermost(notes: readonly PlacedNote[], offset: number): PlacedNote | undefined {
  const length = ({ span }: PlacedNote): number => span.end - span.start;
  const there = notes.filter(({ span }) => span.start <= offset && offset <= span.end);
  return there.sort((a, b) => Number(!!a.source) - Number(!!b.source) || length(a) - length(b))[0];
}
