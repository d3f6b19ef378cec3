import * as vscode from 'vscode';
import type { CorpusFiles } from '../../core/corpus/readCorpus.js';

// Enough for any pile of articles; a folder with more files than this is no corpus.
const FILES_LIMIT = 50_000;

/** The files of a corpus folder through the editor's file system, so that virtual workspaces work too. */
export function workspaceFiles(folder: vscode.Uri): CorpusFiles {
  const { fs } = vscode.workspace;
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
            if (name !== 'node_modules' && !name.startsWith('.')) open.push(path);
          } else if (type === vscode.FileType.File) paths.push(path);
        }
      }
      return paths;
    },
    async size(path) {
      try {
        const stat = await fs.stat(vscode.Uri.joinPath(folder, path));
        // A link may lead out of the folder.
        return stat.type === vscode.FileType.File ? stat.size : undefined;
      } catch {
        return undefined;
      }
    },
    read: async (path) => fs.readFile(vscode.Uri.joinPath(folder, path)),
  };
}
