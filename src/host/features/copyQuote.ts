import * as vscode from 'vscode';
import type { Library } from '../corpus/library.js';
import { targetIn } from '../corpus/targetAt.js';
import { toOffset } from '../positions.js';
import { rowOf } from '../views/rows.js';

/**
 * Copies a Markdown quotation with its source: of the row it is called on, else of what is selected in the editor, else
 * of the sentence at the cursor.
 */
export async function copyQuote(library: Library, row: unknown): Promise<void> {
  const { passage } = rowOf(row);
  const asked = passage ? { passages: [passage], exact: false } : await passageAtCursor(library);
  const quotes = asked && (await library.thread.ask('quotations', asked));
  if (!quotes || quotes.length === 0) return;
  await vscode.env.clipboard.writeText(quotes.join(''));
  vscode.window.setStatusBarMessage(vscode.l10n.t('Copied the quote with its source.'), 3000);
}

async function passageAtCursor(library: Library) {
  const editor = vscode.window.activeTextEditor;
  const open = editor && (await library.whenRead(editor.document));
  if (!editor || !open) return undefined;
  const selected = { start: toOffset(open, editor.selection.start), end: toOffset(open, editor.selection.end) };
  const isExact = selected.end > selected.start;
  const span = isExact ? selected : (targetIn(open, editor.selection.start)?.span ?? selected);
  return { passages: [{ uri: open.uri, span: { start: span.start, end: span.end } }], exact: isExact };
}
