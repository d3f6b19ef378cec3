import * as vscode from 'vscode';
import { CORRECTIONS_FILE } from '../../core/corpus/corpusFolder.js';
import type { WrittenCorrection } from '../../core/corpus/correctionsFile.js';
import { emptyList } from '../../core/corpus/emptyList.js';
import type { FileEdit } from '../../core/corpus/fileEdits.js';
import type { TextChange } from '../../core/corpus/jsonEdits.js';
import { plainMessage } from '../../presentation/plainLabel.js';
import type { CorpusSummary } from '../../worker/protocol.js';
import { exists } from '../corpus/exists.js';
import type { Library } from '../corpus/library.js';
import { errorText } from '../log.js';
import { toRange } from '../positions.js';

const { t } = vscode.l10n;

const LEXICON_FILE = 'lexicon.json';

/** What was made of a file here: each correction can be taken back as long as nobody else has changed the file. */
interface History {
  readonly before: string;
  readonly corrections: (readonly FileEdit[])[];
  /** What the corrections have made of it. */
  after: string;
}

const histories = new Map<string, History>();

let last: Promise<unknown> = Promise.resolve();

/** Runs one thing after the other, so that none finds a file half-way through another. */
function inTurn<Result>(run: () => Promise<Result>): Promise<Result> {
  const running = last.then(run);
  last = running.catch(() => undefined);
  return running;
}

/** Changes the lexicon of a corpus, which is given one where it has none. See {@link change}. */
export function changeLexicon(
  library: Library,
  corpus: CorpusSummary,
  done: string,
  edits: readonly FileEdit[],
): Promise<boolean> {
  return inTurn(async () => {
    const uri = corpus.lexicon === undefined ? await createLexicon(library, corpus) : vscode.Uri.parse(corpus.lexicon);
    return uri ? change(library, uri, done, edits) : false;
  });
}

/** Corrects one place of an article, or a name in one article. See {@link change}. */
export async function changeCorrections(
  library: Library,
  { folder }: CorpusSummary,
  done: string,
  correction: WrittenCorrection,
): Promise<boolean> {
  const uri = vscode.Uri.joinPath(vscode.Uri.parse(folder), CORRECTIONS_FILE);
  await createFile(uri, emptyList('corrections'));
  return inTurn(() => change(library, uri, done, [['addCorrection', correction]]));
}

/**
 * Changes a file through the editor, saves it, says what was `done` with a way back, and has the corpus read again. What a
 * person is in the middle of writing there is left alone: the reader is told, and nothing is changed. False where that is so.
 */
async function change(library: Library, uri: vscode.Uri, done: string, edits: readonly FileEdit[]): Promise<boolean> {
  const document = await vscode.workspace.openTextDocument(uri);
  const before = document.getText();
  const made = await edit(library, document, edits);
  if (made === undefined) return false;
  if (made === before) {
    void vscode.window.showInformationMessage(t('{0} says so already.', nameOf(document)));
    return true;
  }
  const known = histories.get(uri.toString());
  const history = known?.after === before ? known : { before, corrections: [], after: made };
  histories.set(uri.toString(), history);
  history.corrections.push(edits);
  history.after = made;
  void vscode.window.showInformationMessage(plainMessage(done), t('Undo')).then((chosen) => {
    if (!chosen) return;
    inTurn(() => takeBack(library, uri, history, edits)).catch((error) =>
      vscode.window.showErrorMessage(t('Crossread: {0}', errorText(error))),
    );
  });
  void library.reload();
  return true;
}

/** Takes one correction back, and leaves those that were made since then. */
async function takeBack(
  library: Library,
  uri: vscode.Uri,
  history: History,
  edits: readonly FileEdit[],
): Promise<void> {
  const now = await vscode.workspace.openTextDocument(uri);
  const text = now.getText();
  if (now.isDirty || text !== history.after) {
    await sayAndOpen(now, t('{0} was changed since then: it is left as it is.', nameOf(now)));
    return;
  }
  const rest = history.corrections.filter((one) => one !== edits);
  const edited = await library.thread.ask('editedText', { text: history.before, edits: rest.flat() });
  if (!edited) return;
  const after = edited.change ? applied(history.before, edited.change) : history.before;
  await applyAndSave(now, { offset: 0, length: text.length, content: after });
  history.corrections.splice(0, history.corrections.length, ...rest);
  history.after = after;
  void library.reload();
}

/** Edits and saves a file; gives what it says then, or undefined, and the reader is told, where it stands half-written. */
async function edit(
  library: Library,
  document: vscode.TextDocument,
  edits: readonly FileEdit[],
): Promise<string | undefined> {
  if (document.isDirty) {
    const reason = t('{0} has changes that are not saved. Save them or take them back first.', nameOf(document));
    await sayAndOpen(document, reason);
    return undefined;
  }
  const text = document.getText();
  const edited = await library.thread.ask('editedText', { text, edits });
  if (!edited) return undefined;
  if (!edited.isWhole) {
    await sayAndOpen(document, t('{0} is not valid JSON. Correct it first.', nameOf(document)));
    return undefined;
  }
  if (!edited.change) return text;
  // Somebody may have begun to write while the other thread worked it out.
  if (document.isDirty || document.getText() !== text) return edit(library, document, edits);
  await applyAndSave(document, edited.change);
  return document.getText();
}

async function sayAndOpen(document: vscode.TextDocument, reason: string): Promise<void> {
  const open = t('Open');
  // Nobody waits for the reader.
  void vscode.window.showWarningMessage(reason, open).then(async (chosen) => {
    if (chosen === open) await vscode.window.showTextDocument(document);
  });
}

/** Gives a corpus without a lexicon one, and names it in the manifest. A file that is there already is kept. */
async function createLexicon(library: Library, corpus: CorpusSummary): Promise<vscode.Uri | undefined> {
  const uri = vscode.Uri.joinPath(vscode.Uri.parse(corpus.folder), LEXICON_FILE);
  const manifest = await vscode.workspace.openTextDocument(vscode.Uri.parse(corpus.manifest));
  if ((await edit(library, manifest, [['addLexiconPath', LEXICON_FILE]])) === undefined) return undefined;
  await createFile(uri, emptyList('entities'));
  return uri;
}

async function createFile(uri: vscode.Uri, content: string): Promise<void> {
  if (!(await exists(uri))) await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(content));
}

async function applyAndSave(document: vscode.TextDocument, made: TextChange): Promise<void> {
  const { offset, length, content } = made;
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, toRange({ text: document.getText() }, { start: offset, end: offset + length }), content);
  if (!(await vscode.workspace.applyEdit(edit)) || !(await document.save()))
    throw new Error(t('{0} could not be written.', nameOf(document)));
}

const applied = (text: string, { offset, length, content }: TextChange): string =>
  text.slice(0, offset) + content + text.slice(offset + length);

const nameOf = ({ uri }: vscode.TextDocument): string => vscode.workspace.asRelativePath(uri);
