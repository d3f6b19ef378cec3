import * as vscode from 'vscode';
import { quotation } from '../cards/quotation.js';
import type { Library } from '../corpus/library.js';
import { targetIn } from '../corpus/targetAt.js';
import { toOffset } from '../positions.js';
import { quotationsOf } from '../views/quoteDrag.js';
import { rowOf } from '../views/rows.js';

/**
 * Copies a Markdown quotation with its source: of the row it is called on, else of what is selected in the editor, else
 * of the sentence at the cursor.
 */
export async function copyQuote(library: Library, row: unknown): Promise<void> {
  const { passage } = rowOf(row);
  const quote = passage ? quotationsOf(library, [passage]).join('') : await quoteAtCursor(library);
  if (!quote) return;
  await vscode.env.clipboard.writeText(quote);
  vscode.window.setStatusBarMessage(vscode.l10n.t('Copied the quote with its source.'), 3000);
}

async function quoteAtCursor(library: Library): Promise<string | undefined> {
  const editor = vscode.window.activeTextEditor;
  const open = editor && (await library.whenRead(editor.document));
  if (!editor || !open) return undefined;
  const { article } = open.annotated;
  const selected = { start: toOffset(article, editor.selection.start), end: toOffset(article, editor.selection.end) };
  if (selected.end > selected.start) return quotation(open.annotated, selected, true);
  const at = targetIn(open, editor.selection.start)?.at;
  return quotation(open.annotated, at?.kind === 'figure' ? at.figure : (at?.mention ?? selected));
}
