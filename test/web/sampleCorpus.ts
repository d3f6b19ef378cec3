import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, hoverAt, inside, openArticle, workspaceFolder } from '../extension/support.js';

// Nothing but a window that is still starting takes so long.
const PATIENCE_MS = 40_000;

/** A file of the sample articles, as they come with the extension. */
export function sampleFile(name: string): vscode.Uri {
  const extension = vscode.extensions.getExtension('crossread.crossread');
  assert.ok(extension, 'Crossread is not installed');
  return vscode.Uri.joinPath(extension.extensionUri, 'corpus', name);
}

/** Copies the sample articles into the workspace, and waits until they have been read there. */
export async function fillWorkspace(): Promise<void> {
  const { fs } = vscode.workspace;
  await fs.createDirectory(workspaceFolder());
  for (const name of await sampleNames()) {
    await fs.writeFile(vscode.Uri.joinPath(workspaceFolder(), name), await fs.readFile(sampleFile(name)));
  }
  await whenRead(await openArticle('000'));
}

/** Deletes the copies. */
export async function emptyWorkspace(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  for (const name of await sampleNames())
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(workspaceFolder(), name));
}

/** Waits until the first of the sample articles has been read together with the others, wherever it is. */
export async function whenRead(document: vscode.TextDocument): Promise<void> {
  await eventually(
    'the articles have been read',
    async () => (await hoverAt(document.uri, inside(document, 'Jun Lei')))?.text.includes('in 5 articles'),
    PATIENCE_MS,
  );
}

/** The files of the sample: the manifest, which makes them a corpus, comes last. */
async function sampleNames(): Promise<readonly string[]> {
  const manifest = await vscode.workspace.fs.readFile(sampleFile('crossread.json'));
  const { articles } = JSON.parse(new TextDecoder().decode(manifest)) as { articles: readonly { file: string }[] };
  return [...articles.map(({ file }) => file), 'lexicon.json', 'crossread.json'];
}
