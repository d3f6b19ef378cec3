import * as vscode from 'vscode';
import type { Span } from '../../core/model.js';
import type { Library, OpenText } from '../corpus/library.js';
import { toOffset } from '../positions.js';

const { t } = vscode.l10n;

/** An article in an editor, and the passages of it that a reader means. */
export interface MeantPassages {
  readonly editor: vscode.TextEditor;
  readonly open: OpenText;
  readonly spans: readonly [Span, ...Span[]];
  /** Where the cursor was, where nothing was selected. */
  readonly cursor?: vscode.Position;
}

/**
 * What is selected in the active editor; where nothing is, the name or figure at the cursor, else its sentence. Undefined, and
 * the reader is told, where there is nothing.
 */
export async function meantPassages(library: Library): Promise<MeantPassages | undefined> {
  const editor = vscode.window.activeTextEditor;
  // The reader may go on meanwhile.
  const selections = editor?.selections ?? [];
  const open = editor && (await library.whenRead(editor.document));
  if (!editor || !open) {
    void vscode.window.showInformationMessage(t('Open an article first.'));
    return undefined;
  }
  const found = await Promise.all(selections.map((selection) => passageAt(library, open, selection)));
  const [first, ...others] = found.flatMap((span) => span ?? []);
  const cursor = selections.every(({ isEmpty }) => isEmpty) ? selections[0]?.active : undefined;
  if (first) return { editor, open, spans: [first, ...others], ...(cursor && { cursor }) };
  void vscode.window.showInformationMessage(t('Select a passage of the article first.'));
  return undefined;
}

/** What a note at a range of an article is on; undefined where there is no text. */
export async function passageAt(library: Library, open: OpenText, range: vscode.Range): Promise<Span | undefined> {
  const span = { start: toOffset(open, range.start), end: toOffset(open, range.end) };
  return (await library.thread.ask('noteTarget', { uri: open.uri, span }))?.span;
}
