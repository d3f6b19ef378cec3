import type { Dirent } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { type CorpusFiles, isSkippedFolder } from '../core/corpus/readCorpus.js';

/** The files of a corpus folder on disk. A link that leads out of the folder is not there. */
export function nodeFiles(folder: string): CorpusFiles {
  const inside = async (path: string): Promise<string | undefined> => {
    const root = await realpath(folder);
    const file = await realpath(join(folder, path)).catch(() => undefined);
    return file === undefined || relative(root, file).startsWith('..') ? undefined : file;
  };
  return {
    async list() {
      const entries: Dirent[] = await readdir(folder, { recursive: true, withFileTypes: true });
      return entries
        .filter((entry) => entry.isFile())
        .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep))
        .filter((parts) => !parts.slice(0, -1).some(isSkippedFolder))
        .map((parts) => parts.join('/'));
    },
    async size(path) {
      const file = await inside(path);
      const found = file === undefined ? undefined : await stat(file);
      return found?.isFile() ? found.size : undefined;
    },
    async read(path) {
      const file = await inside(path);
      if (file === undefined) throw new Error(`${path} is not in the folder`);
      return readFile(file);
    },
    async target(path) {
      const file = await inside(path);
      return file === undefined
        ? path
        : relative(await realpath(folder), file)
            .split(sep)
            .join('/');
    },
  };
}
