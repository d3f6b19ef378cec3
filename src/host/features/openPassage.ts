import * as vscode from 'vscode';
import type { Span } from '../../core/model.js';
import { toRange } from '../positions.js';

/** Opens an article and selects a passage of it. Offsets behind the text belong to its end. */
export async function openPassage(
  uri: vscode.Uri,
  { start, end }: Span,
  show: vscode.TextDocumentShowOptions = {},
): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const text = document.getText();
  const range = toRange({ text }, { start: Math.min(start, text.length), end: Math.min(end, text.length) });
  const editor = await vscode.window.showTextDocument(document, { selection: range, ...show });
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
