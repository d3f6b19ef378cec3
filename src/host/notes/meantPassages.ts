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
}

/**
 * What is selected in the active editor; where nothing is, the name or figure at the cursor, else its sentence. Undefined, and
 * the reader is told, where there is nothing.
 */
export async function meantPassages(library: Library): Promise<MeantPassages | undefined> {
  const editor = vscode.window.activeTextEditor;
  const open = editor && (await library.whenRead(editor.document));
  if (!editor || !open) {
    void vscode.window.showInformationMessage(t('Open an article first.'));
    return undefined;
  }
  const found = await Promise.all(editor.selections.map((selection) => passageAt(library, open, selection)));
  const [first, ...others] = found.flatMap((span) => span ?? []);
  if (first) return { editor, open, spans: [first, ...others] };
  void vscode.window.showInformationMessage(t('Select a passage of the article first.'));
  return undefined;
}

/** What a note at a range of an article is on; undefined where there is no text. */
export async function passageAt(library: Library, open: OpenText, range: vscode.Range): Promise<Span | undefined> {
  const span = { start: toOffset(open, range.start), end: toOffset(open, range.end) };
  return (await library.thread.ask('noteTarget', { uri: open.uri, span }))?.span;
}
