import * as vscode from 'vscode';
import type { TextChange } from '../../core/corpus/textChange.js';
import type { Library } from '../corpus/library.js';
import { toRange } from '../positions.js';

const { t } = vscode.l10n;

// The editor takes up what another program has written when its watcher tells it.
const MOST_LOOKS = 30;
const LOOK_AGAIN_MS = 100;

/**
 * A manifest, a lexicon or a file of corrections to be changed; undefined, and the reader is told, where it stands
 * half-written in an editor or on disk.
 */
export async function openWhole(library: Library, uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  const document = await vscode.workspace.openTextDocument(uri);
  await whenTakenUp(document);
  if (document.isDirty) {
    const reason = t('{0} has changes that are not saved. Save them or take them back first.', nameOf(document));
    await sayAndOpen(document, reason);
    return undefined;
  }
  const looked = await library.thread.ask('editedText', { text: document.getText(), edits: [] });
  if (looked?.isWhole) return document;
  await sayAndOpen(document, t('{0} is not valid JSON. Correct it first.', nameOf(document)));
  return undefined;
}

/** Resolves when a document that nobody edits says what is on disk: what another window has just written would be in the way. */
async function whenTakenUp(document: vscode.TextDocument): Promise<void> {
  for (let look = 0; look < MOST_LOOKS && !document.isDirty; look++) {
    const written = new TextDecoder().decode(await vscode.workspace.fs.readFile(document.uri));
    if (withoutReturns(written) === withoutReturns(document.getText())) return;
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
}

/** The editor may show other ends of lines than the file has. */
const withoutReturns = (text: string): string => text.replace(/\r\n?/g, '\n');

/**
 * Changes and saves a file. False where the editor refuses the change, for it is just taking up what another program has
 * written: what is to be changed has to be worked out anew.
 */
export async function tryToSave(document: vscode.TextDocument, made: TextChange): Promise<boolean> {
  const { offset, length, content } = made;
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, toRange({ text: document.getText() }, { start: offset, end: offset + length }), content);
  if (!(await vscode.workspace.applyEdit(edit))) return false;
  if (!(await document.save())) throw new Error(t('{0} could not be written.', nameOf(document)));
  return true;
}

export async function applyAndSave(document: vscode.TextDocument, made: TextChange): Promise<void> {
  if (!(await tryToSave(document, made))) throw new Error(t('{0} could not be written.', nameOf(document)));
}

export const nameOf = ({ uri }: vscode.TextDocument): string => vscode.workspace.asRelativePath(uri);

/** Makes a file what it was `before`, as long as it is as it was left; answers whether it was. */
export async function takeBack(uri: vscode.Uri, before: string, after: string): Promise<boolean> {
  const now = await vscode.workspace.openTextDocument(uri);
  if (now.isDirty || now.getText() !== after) {
    await sayAndOpen(now, t('{0} was changed since then: it is left as it is.', nameOf(now)));
    return false;
  }
  await applyAndSave(now, { offset: 0, length: after.length, content: before });
  return true;
}

async function sayAndOpen(document: vscode.TextDocument, reason: string): Promise<void> {
  const open = t('Open');
  // Nobody waits for the reader.
  void vscode.window.showWarningMessage(reason, open).then(async (chosen) => {
    if (chosen === open) await vscode.window.showTextDocument(document);
  });
}
