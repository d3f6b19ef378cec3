import { type Dirent, lstatSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { ARTICLE_LIMIT_MB } from '../core/corpus/articleText.js';
import { isSkippedFolder } from '../core/corpus/corpusFolder.js';
import type { CorpusFiles } from '../core/corpus/readCorpus.js';

// A file that has grown larger than any article may be is no article any more.
const LARGEST_BYTES = ARTICLE_LIMIT_MB * 1_000_000;

/**
 * The files of a corpus folder on disk. A link that leads out of the folder is not there. Articles are small and many:
 * each is looked at and read at once, which takes a fraction of what waiting for it would.
 */
export function nodeFiles(folder: string): CorpusFiles {
  let rootNow: string | undefined;
  const root = (): string => {
    rootNow ??= realpathSync.native(folder);
    return rootNow;
  };
  const realFolders = new Map<string, string>();
  /** Where the folder that a file is in really is; the files of one folder ask the disk once. */
  const realFolder = (path: string): string => {
    const parent = dirname(join(folder, path));
    let real = realFolders.get(parent);
    if (real === undefined) {
      real = realpathSync.native(parent);
      realFolders.set(parent, real);
    }
    return real;
  };
  const inside = (path: string): string | undefined => {
    try {
      const file = join(realFolder(path), path.slice(path.lastIndexOf('/') + 1));
      const real = lstatSync(file).isSymbolicLink() ? realpathSync.native(file) : file;
      return relative(root(), real).startsWith('..') ? undefined : real;
    } catch {
      return undefined;
    }
  };
  return {
    async list() {
      realFolders.clear();
      const entries: Dirent[] = await readdir(folder, { recursive: true, withFileTypes: true });
      return entries
        .filter((entry) => entry.isFile())
        .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep))
        .filter((parts) => !parts.slice(0, -1).some(isSkippedFolder))
        .map((parts) => parts.join('/'));
    },
    async size(path) {
      const file = inside(path);
      const found = file === undefined ? undefined : statSync(file);
      return found?.isFile() ? found.size : undefined;
    },
    async read(path) {
      const file = inside(path);
      if (file === undefined) throw new Error(`${path} is not in the folder`);
      return readFileSync(file);
    },
    async stamp(path) {
      const file = inside(path);
      const found = file === undefined ? undefined : statSync(file, { throwIfNoEntry: false });
      return found?.isFile() ? `${found.size} ${found.mtimeMs} ${found.ctimeMs}` : undefined;
    },
    readNow(path) {
      const file = inside(path);
      try {
        return file === undefined || statSync(file).size > LARGEST_BYTES ? undefined : readFileSync(file);
      } catch {
        return undefined;
      }
    },
    async target(path) {
      const file = inside(path);
      return file === undefined ? path : relative(root(), file).split(sep).join('/');
    },
  };
}
