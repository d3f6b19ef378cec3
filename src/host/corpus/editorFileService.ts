import * as vscode from 'vscode';
import { CORPORA_LIMIT, FILES_LIMIT, isSkippedFolder } from '../../core/corpus/corpusFolder.js';
import { staysInside } from '../../core/corpus/insideFolder.js';
import type { CorpusFiles } from '../../core/corpus/readCorpus.js';
import type { FileQuestionName, FileQuestions } from '../../worker/protocol.js';
import { findManifests } from './findManifests.js';

/** Answers what the corpus thread asks of files that only the editor can read. */
export type EditorFileService = {
  readonly [Name in FileQuestionName]: (asked: FileQuestions[Name][0]) => Promise<FileQuestions[Name][1]>;
};

/** The files of the workspace through the editor's file system, so that virtual workspaces work too. */
export function editorFileService(): EditorFileService {
  const known = new Map<string, CorpusFiles>();
  const filesOf = (folder: string): CorpusFiles => {
    const files = known.get(folder) ?? workspaceFiles(vscode.Uri.parse(folder));
    known.set(folder, files);
    return files;
  };
  return {
    async corpusFolders() {
      known.clear();
      // One more, so that it can be said that there are more.
      const manifests = await findManifests(CORPORA_LIMIT + 1);
      return manifests.map((uri) => {
        const folder = vscode.Uri.joinPath(uri, '..');
        return { folder: folder.toString(), path: vscode.workspace.asRelativePath(folder) };
      });
    },
    list: ({ folder }) => filesOf(folder).list(),
    size: ({ folder, path }) => filesOf(folder).size(path),
    read: ({ folder, path }) => filesOf(folder).read(path),
    async isFolder({ uri }) {
      try {
        return (await vscode.workspace.fs.stat(vscode.Uri.parse(uri))).type === vscode.FileType.Directory;
      } catch {
        return false;
      }
    },
  };
}

function workspaceFiles(folder: vscode.Uri): CorpusFiles {
  const { fs } = vscode.workspace;
  const isOwnFolder = new Map<string, Promise<boolean>>();
  /** Where links lead nobody tells here: a file that is one, or on whose way one stands, is not there. */
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
  const size = async (path: string): Promise<number | undefined> => {
    try {
      const stat = staysInside(path) ? await fs.stat(vscode.Uri.joinPath(folder, path)) : undefined;
      return stat?.type === vscode.FileType.File && (await isReached(path)) ? stat.size : undefined;
    } catch {
      return undefined;
    }
  };
  return {
    async list() {
      const paths: string[] = [];
      const open = [''];
      for (let directory = open.pop(); directory !== undefined && paths.length <= FILES_LIMIT; directory = open.pop()) {
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
    size,
    async read(path) {
      if ((await size(path)) === undefined) throw new Error(`${path} is not in the folder`);
      return fs.readFile(vscode.Uri.joinPath(folder, path));
    },
  };
}
