import * as vscode from 'vscode';
import { MANIFEST_FILE } from '../../core/corpus/corpusFolder.js';
import { plainMessage } from '../../presentation/plainLabel.js';
import { articleCount } from '../../presentation/wording.js';
import type { FolderSummary } from '../../worker/protocol.js';
import { exists } from '../corpus/exists.js';
import type { Library } from '../corpus/library.js';

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
      void vscode.window.showWarningMessage(
        [t('No text in {0} looks like an article.', plainMessage(name)), ...notesOn(plan)].join(' '),
      );
      return;
    }
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(plan.manifest));
    void vscode.window.showInformationMessage(
      [t('{0} is a corpus: {1}.', plainMessage(name), articleCount(plan.articles)), ...notesOn(plan)].join(' '),
    );
  }
  await vscode.window.showTextDocument(uri);
  await library.reload();
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

async function chooseFolder(): Promise<vscode.Uri | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 0) {
    void vscode.window.showInformationMessage(t('Open the folder of your articles first: File, Open Folder.'));
    return undefined;
  }
  if (folders.length === 1) return folders[0]?.uri;
  return (await vscode.window.showWorkspaceFolderPick({ placeHolder: t('Which folder holds the articles?') }))?.uri;
}
