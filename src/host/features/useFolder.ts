import * as vscode from 'vscode';
import { MANIFEST_FILE } from '../../core/corpus/corpusFolder.js';
import { plainMessage } from '../../presentation/plainLabel.js';
import { articleCount } from '../../presentation/wording.js';
import type { FolderSummary } from '../../worker/protocol.js';
import { exists } from '../corpus/exists.js';
import type { Library } from '../corpus/library.js';
import { Commands } from '../ids.js';

const { t } = vscode.l10n;

// A message has room for so many names.
const MOST_NAMED = 3;

/**
 * Makes a corpus of a folder of the workspace: writes the `crossread.json` a person would have written, opens it, and says
 * what it leaves out and what nobody could read.
 */
export async function useFolderAsCorpus(library: Library, chosen?: unknown): Promise<void> {
  const folder = chosen instanceof vscode.Uri ? chosen : await chooseFolder();
  if (!folder) return;
  const uri = vscode.Uri.joinPath(folder, MANIFEST_FILE);
  if (!(await exists(uri))) {
    const name = folder.path.split('/').at(-1) ?? '';
    const plan = await library.thread.ask('folderPlan', { folder: folder.toString(), name });
    if (!plan) return;
    if (plan.articles === 0) {
      const none = [t('No text in {0} looks like an article.', plainMessage(name)), ...notesOn(plan)];
      void offerImport(folder, plan, vscode.window.showWarningMessage, none.join(' '));
      return;
    }
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(plan.manifest));
    const made = [t('{0} is a corpus: {1}.', plainMessage(name), articleCount(plan.articles)), ...notesOn(plan)];
    void offerImport(folder, plan, vscode.window.showInformationMessage, made.join(' '));
  }
  await vscode.window.showTextDocument(uri);
  await library.reload();
}

/** Tells what became of a folder; files of other formats in it can be made articles. */
async function offerImport(
  folder: vscode.Uri,
  { importable }: FolderSummary,
  tell: (message: string, ...buttons: string[]) => Thenable<string | undefined>,
  message: string,
): Promise<void> {
  const [first, ...others] = importable;
  const add =
    others.length > 0
      ? t('Add {0} Files as Articles', importable.length)
      : t('Add {0} as Article', plainMessage(first ?? ''));
  if ((await tell(message, ...(first === undefined ? [] : [add]))) !== add) return;
  const files = importable.map((path) => vscode.Uri.joinPath(folder, path));
  await vscode.commands.executeCommand(Commands.addAsArticle, undefined, files, folder);
}

/** What a reader is to know of a folder besides how many articles it has. */
function notesOn({ undated, leftOut }: FolderSummary): readonly string[] {
  const notes: string[] = [];
  if (undated === 1) notes.push(t('1 of them tells no date.'));
  else if (undated > 1) notes.push(t('{0} of them tell no date.', undated));
  const named = plainMessage(leftOut.slice(0, MOST_NAMED).join(', '));
  const others = leftOut.length - MOST_NAMED;
  if (others > 0) notes.push(t('Left out: {0} and {1} more.', named, others));
  else if (leftOut.length > 0) notes.push(t('Left out: {0}.', named));
  return notes;
}

/** The folder of the workspace that the reader means; undefined, and the reader is told, where there is none. */
export async function chooseFolder(): Promise<vscode.Uri | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 0) {
    void vscode.window.showInformationMessage(t('Open the folder of your articles first: File, Open Folder.'));
    return undefined;
  }
  if (folders.length === 1) return folders[0]?.uri;
  return (await vscode.window.showWorkspaceFolderPick({ placeHolder: t('Which folder holds the articles?') }))?.uri;
}
