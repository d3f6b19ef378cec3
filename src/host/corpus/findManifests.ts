import * as vscode from 'vscode';
import { isSkippedFolder, MANIFEST_FILE } from '../../core/corpus/corpusFolder.js';

// File systems that the editor searches. In any other a search may wait for ever, for somebody to offer one.
const SEARCHED_SCHEMES: ReadonlySet<string> = new Set(['file', 'vscode-remote', 'vscode-vfs']);
// More folders than this are looked into only by a search.
const FOLDERS_LIMIT = 2_000;

/** The manifests in the workspace, `most` of them at most. */
export async function findManifests(most: number): Promise<readonly vscode.Uri[]> {
  const found = await Promise.all(
    (vscode.workspace.workspaceFolders ?? []).map(({ uri }) =>
      SEARCHED_SCHEMES.has(uri.scheme) ? searchFor(uri, most) : lookThrough(uri),
    ),
  );
  // A folder of the workspace may be inside another.
  return [...new Map(found.flat().map((uri) => [uri.toString(), uri])).values()].slice(0, most);
}

const searchFor = (folder: vscode.Uri, most: number): Thenable<readonly vscode.Uri[]> =>
  vscode.workspace.findFiles(new vscode.RelativePattern(folder, `**/${MANIFEST_FILE}`), '**/node_modules/**', most);

/** Looks into one level of folders after the other. */
async function lookThrough(root: vscode.Uri): Promise<readonly vscode.Uri[]> {
  const manifests: vscode.Uri[] = [];
  let left = FOLDERS_LIMIT;
  for (let level = [root]; level.length > 0; ) {
    const looked = level.slice(0, left);
    left -= looked.length;
    const inside = await Promise.all(looked.map(childrenOf));
    level = inside.flat().flatMap(({ uri, name, type }) => {
      if (name === MANIFEST_FILE && type === vscode.FileType.File) manifests.push(uri);
      return type === vscode.FileType.Directory && !isSkippedFolder(name) ? [uri] : [];
    });
  }
  return manifests;
}

/** What is in a folder; nothing where it may not be read. */
async function childrenOf(folder: vscode.Uri) {
  try {
    const children = await vscode.workspace.fs.readDirectory(folder);
    return children.map(([name, type]) => ({ uri: vscode.Uri.joinPath(folder, name), name, type }));
  } catch {
    return [];
  }
}
