import * as vscode from 'vscode';
import { addLexiconPath, allOf, EMPTY_LEXICON, isWhole, type TextChange } from '../../core/corpus/lexiconEdits.js';
import type { CorpusSummary } from '../../worker/protocol.js';
import { exists } from '../corpus/exists.js';
import type { Library } from '../corpus/library.js';
import { toRange } from '../positions.js';

const { t } = vscode.l10n;

const LEXICON_FILE = 'lexicon.json';

/** A change of a lexicon's text; undefined where it says so already. */
export type LexiconChange = (lexicon: string) => TextChange | undefined;

/**
 * Changes the lexicon of a corpus through the editor, saves it, says what was `done` with a way back, and reads the corpus
 * again. What a person is in the middle of writing there is left alone: the reader is told, and nothing is changed.
 */
export async function changeLexicon(
  library: Library,
  corpus: CorpusSummary,
  done: string,
  changes: readonly LexiconChange[],
): Promise<void> {
  const uri = corpus.lexicon === undefined ? await createLexicon(corpus) : vscode.Uri.parse(corpus.lexicon);
  const document = uri && (await openWhole(uri));
  if (!document) return;
  const before = document.getText();
  const change = allOf(before, changes);
  if (!change) {
    void vscode.window.showInformationMessage(t('The lexicon says so already.'));
    return;
  }
  await applyAndSave(document, change);
  void offerUndo(library, document, done, before);
  await library.reload();
}

/** Takes a change back as long as the file is as it was left. */
async function offerUndo(library: Library, document: vscode.TextDocument, done: string, before: string): Promise<void> {
  const after = document.getText();
  const undo = t('Undo');
  if ((await vscode.window.showInformationMessage(done, undo)) !== undo) return;
  const now = await vscode.workspace.openTextDocument(document.uri);
  if (now.isDirty || now.getText() !== after) {
    await sayAndOpen(now, t('{0} was changed since then: it is left as it is.', nameOf(now)));
    return;
  }
  await applyAndSave(now, { offset: 0, length: after.length, content: before });
  await library.reload();
}

/** A file to be changed; undefined, and the reader is told, where it stands half-written in an editor or on disk. */
async function openWhole(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  const document = await vscode.workspace.openTextDocument(uri);
  if (document.isDirty) {
    const reason = t('{0} has changes that are not saved. Save them or take them back first.', nameOf(document));
    await sayAndOpen(document, reason);
    return undefined;
  }
  if (!isWhole(document.getText())) {
    await sayAndOpen(document, t('{0} is not valid JSON. Correct it first.', nameOf(document)));
    return undefined;
  }
  return document;
}

async function sayAndOpen(document: vscode.TextDocument, reason: string): Promise<void> {
  const open = t('Open');
  // Nobody waits for the reader.
  void vscode.window.showWarningMessage(reason, open).then(async (chosen) => {
    if (chosen === open) await vscode.window.showTextDocument(document);
  });
}

/** Gives a corpus without a lexicon one, and names it in the manifest. A file that is there already is kept. */
async function createLexicon(corpus: CorpusSummary): Promise<vscode.Uri | undefined> {
  const uri = vscode.Uri.joinPath(vscode.Uri.parse(corpus.folder), LEXICON_FILE);
  const manifest = await openWhole(vscode.Uri.parse(corpus.manifest));
  if (!manifest) return undefined;
  const change = addLexiconPath(manifest.getText(), LEXICON_FILE);
  if (!change) throw new Error(t('{0} could not be written.', nameOf(manifest)));
  if (!(await exists(uri))) await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(EMPTY_LEXICON));
  await applyAndSave(manifest, change);
  return uri;
}

async function applyAndSave(document: vscode.TextDocument, { offset, length, content }: TextChange): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, toRange({ text: document.getText() }, { start: offset, end: offset + length }), content);
  if (!(await vscode.workspace.applyEdit(edit)) || !(await document.save()))
    throw new Error(t('{0} could not be written.', nameOf(document)));
}

const nameOf = ({ uri }: vscode.TextDocument): string => vscode.workspace.asRelativePath(uri);
