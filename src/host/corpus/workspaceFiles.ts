import * as vscode from 'vscode';
import { type CorpusFiles, isSkippedFolder } from '../../core/corpus/readCorpus.js';

// Enough for any pile of articles; a folder with more files than this is no corpus.
const FILES_LIMIT = 50_000;

/** The files of a corpus folder through the editor's file system, so that virtual workspaces work too. */
export function workspaceFiles(folder: vscode.Uri): CorpusFiles {
  const { fs } = vscode.workspace;
  const isOwnFolder = new Map<string, Promise<boolean>>();
  /** A link may lead out of the folder, and so may one on the way to a file. */
  const isReached = (path: string): Promise<boolean> => {
    const end = path.lastIndexOf('/');
    if (end < 0) return Promise.resolve(true);
    const parent = path.slice(0, end);
    let own = isOwnFolder.get(parent);
    if (!own) {
      own = isReached(parent).then(
        async (reached) =>
          reached && (await fs.stat(vscode.Uri.joinPath(folder, parent))).type === vscode.FileType.Directory,
      );
      isOwnFolder.set(parent, own);
    }
    return own;
  };
  return {
    async list() {
      const paths: string[] = [];
      const open = [''];
      for (let directory = open.pop(); directory !== undefined && paths.length < FILES_LIMIT; directory = open.pop()) {
        // A folder that may not be read is passed over.
        const children = await fs.readDirectory(vscode.Uri.joinPath(folder, directory)).then(
          (list) => list,
          () => [],
        );
        for (const [name, type] of children) {
          const path = directory ? `${directory}/${name}` : name;
          if (type === vscode.FileType.Directory) {
            if (!isSkippedFolder(name)) open.push(path);
          } else if (type === vscode.FileType.File) paths.push(path);
        }
      }
      return paths;
    },
    async size(path) {
      try {
        const stat = await fs.stat(vscode.Uri.joinPath(folder, path));
        return stat.type === vscode.FileType.File && (await isReached(path)) ? stat.size : undefined;
      } catch {
        return undefined;
      }
    },
    read: async (path) => fs.readFile(vscode.Uri.joinPath(folder, path)),
  };
}
