import * as vscode from 'vscode';
import { MANIFEST_FILE } from '../../core/corpus/corpusFolder.js';
import { exists } from '../corpus/exists.js';
import type { Library } from '../corpus/library.js';

const { t } = vscode.l10n;

/** Makes a corpus of a folder of the workspace: writes the `crossread.json` a person would have written, and opens it. */
export async function useFolderAsCorpus(library: Library, chosen?: unknown): Promise<void> {
  const folder = chosen instanceof vscode.Uri ? chosen : await chooseFolder();
  if (!folder) return;
  const uri = vscode.Uri.joinPath(folder, MANIFEST_FILE);
  if (!(await exists(uri))) {
    const manifest = { name: folder.path.split('/').at(-1) ?? '', articles: ['**/*.{txt,md}'] };
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`));
  }
  await vscode.window.showTextDocument(uri);
  await library.reload();
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
