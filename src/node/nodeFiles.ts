import { type Dirent, lstatSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { ARTICLE_LIMIT_MB } from '../core/corpus/articleText.js';
import { isSkippedFolder } from '../core/corpus/corpusFolder.js';
import { isBelowFolder, staysInside } from '../core/corpus/insideFolder.js';
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
  /** A file as it is on disk, looked at once; undefined outside the folder. */
  const look = (path: string): { readonly real: string; readonly stats: Stats } | undefined => {
    if (!staysInside(path)) return undefined;
    try {
      const file = join(realFolder(path), path.slice(path.lastIndexOf('/') + 1));
      const own = lstatSync(file);
      const [real, stats] = own.isSymbolicLink() ? [realpathSync.native(file), statSync(file)] : [file, own];
      return isBelowFolder(root(), real) ? { real, stats } : undefined;
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
      const found = look(path);
      return found?.stats.isFile() ? found.stats.size : undefined;
    },
    async read(path) {
      const found = look(path);
      if (!found) throw new Error(`${path} is not in the folder`);
      return readFileSync(found.real);
    },
    async stamp(path) {
      const { stats } = look(path) ?? {};
      return stats?.isFile() ? `${stats.size} ${stats.mtimeMs} ${stats.ctimeMs}` : undefined;
    },
    readNow(path) {
      const found = look(path);
      try {
        return !found || found.stats.size > LARGEST_BYTES ? undefined : readFileSync(found.real);
      } catch {
        return undefined;
      }
    },
    async target(path) {
      const found = look(path);
      return found ? relative(root(), found.real).split(sep).join('/') : path;
    },
  };
}
