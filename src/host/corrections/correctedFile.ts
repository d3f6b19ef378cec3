import * as vscode from 'vscode';
import { CORRECTIONS_FILE } from '../../core/corpus/corpusFolder.js';
import type { WrittenCorrection } from '../../core/corpus/correctionsFile.js';
import { emptyList } from '../../core/corpus/emptyList.js';
import type { FileEdit } from '../../core/corpus/fileEdits.js';
import { applyChange } from '../../core/corpus/textChange.js';
import { plainMessage } from '../../presentation/plainLabel.js';
import type { CorpusSummary } from '../../worker/protocol.js';
import { exists } from '../corpus/exists.js';
import type { Library } from '../corpus/library.js';
import { errorText } from '../log.js';
import { nameOf, openWhole, takeBack, tryToSave } from './changedFile.js';

const { t } = vscode.l10n;

const LEXICON_FILE = 'lexicon.json';
// So often the editor may be just taking up what another program has written.
const MOST_TRIES = 10;
const TRY_AGAIN_MS = 100;

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

/** Changes the manifest of a corpus. See {@link change}. */
export const changeManifest = (
  library: Library,
  { manifest }: CorpusSummary,
  done: string,
  edits: readonly FileEdit[],
): Promise<boolean> => inTurn(() => change(library, vscode.Uri.parse(manifest), done, edits));

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

/** Changes a file of notes, which is `empty` where it is not there yet; nothing is said of what is `done` unasked. See {@link change}. */
export const changeNotesFile = (
  library: Library,
  uri: vscode.Uri,
  empty: string,
  done: string | undefined,
  edits: readonly FileEdit[],
): Promise<boolean> =>
  inTurn(async () => {
    await createFile(uri, empty);
    return change(library, uri, done, edits, () =>
      library.thread.tell({ type: 'files', created: [], changed: [uri.toString()], deleted: [] }),
    );
  });

/**
 * Changes a file through the editor, saves it, says what was `done` with a way back, and has what it tells read again. What a
 * person is in the middle of writing there is left alone: the reader is told, and nothing is changed. False where that is so.
 */
async function change(
  library: Library,
  uri: vscode.Uri,
  done: string | undefined,
  edits: readonly FileEdit[],
  readAgain: () => void = () => void library.reload(),
): Promise<boolean> {
  const edited = await edit(library, uri, edits);
  if (!edited) return false;
  const { document, before } = edited;
  const made = document.getText();
  if (made === before) {
    if (done !== undefined) void vscode.window.showInformationMessage(t('{0} says so already.', nameOf(document)));
    return true;
  }
  const known = histories.get(uri.toString());
  const history = known?.after === before ? known : { before, corrections: [], after: made };
  histories.set(uri.toString(), history);
  history.corrections.push(edits);
  history.after = made;
  readAgain();
  if (done === undefined) return true;
  void vscode.window.showInformationMessage(plainMessage(done), t('Undo')).then((chosen) => {
    if (!chosen) return;
    inTurn(() => takeBackOne(library, uri, history, edits, readAgain)).catch((error) =>
      vscode.window.showErrorMessage(t('Crossread: {0}', errorText(error))),
    );
  });
  return true;
}

/** Takes one correction back, and leaves those that were made since then. */
async function takeBackOne(
  library: Library,
  uri: vscode.Uri,
  history: History,
  edits: readonly FileEdit[],
  readAgain: () => void,
): Promise<void> {
  const rest = history.corrections.filter((one) => one !== edits);
  const edited = await library.thread.ask('editedText', { text: history.before, edits: rest.flat() });
  if (!edited) return;
  const after = edited.change ? applyChange(history.before, edited.change) : history.before;
  if (!(await takeBack(uri, after, history.after))) return;
  history.corrections.splice(0, history.corrections.length, ...rest);
  history.after = after;
  readAgain();
}

/** Edits and saves a file; gives what it says then, or undefined, and the reader is told, where it stands half-written. */
async function edit(
  library: Library,
  uri: vscode.Uri,
  edits: readonly FileEdit[],
  triesLeft = MOST_TRIES,
): Promise<{ readonly document: vscode.TextDocument; readonly before: string } | undefined> {
  const document = await openWhole(library, uri);
  if (!document) return undefined;
  const before = document.getText();
  const edited = await library.thread.ask('editedText', { text: before, edits });
  if (!edited) return undefined;
  // Somebody may have begun to write while the other thread worked it out.
  if (document.isDirty || document.getText() !== before) return edit(library, uri, edits, triesLeft);
  if (!edited.change || (await tryToSave(document, edited.change))) return { document, before };
  if (triesLeft === 0) throw new Error(t('{0} could not be written.', nameOf(document)));
  await new Promise((resolve) => setTimeout(resolve, TRY_AGAIN_MS));
  return edit(library, uri, edits, triesLeft - 1);
}

/** Gives a corpus without a lexicon one, and names it in the manifest. A file that is there already is kept. */
async function createLexicon(library: Library, corpus: CorpusSummary): Promise<vscode.Uri | undefined> {
  const uri = vscode.Uri.joinPath(vscode.Uri.parse(corpus.folder), LEXICON_FILE);
  if (!(await edit(library, vscode.Uri.parse(corpus.manifest), [['addLexiconPath', LEXICON_FILE]]))) return undefined;
  await createFile(uri, emptyList('entities'));
  return uri;
}

async function createFile(uri: vscode.Uri, content: string): Promise<void> {
  if (!(await exists(uri))) await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(content));
}
