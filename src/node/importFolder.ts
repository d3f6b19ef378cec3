import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ARTICLE_EXTENSION, ORIGINALS_FOLDER } from '../core/corpus/corpusFolder.js';
import { knownBy } from '../import/knownBy.js';
import type { ImportFolder, ImportStep } from '../import/planImport.js';

/** What is in a folder on disk that articles are taken into; it need not be there yet. */
export async function lookInFolder(folder: string): Promise<ImportFolder> {
  const names = await namesIn(folder);
  const known = new Map<string, string>();
  for (const name of names.filter((one) => ARTICLE_EXTENSION.test(one))) {
    const bytes = await readFile(join(folder, name)).catch(() => undefined);
    for (const digest of bytes ? await knownBy(bytes) : []) known.set(digest, name);
  }
  return { path: '', names, originals: await namesIn(join(folder, ORIGINALS_FOLDER)), known };
}

const namesIn = (folder: string): Promise<string[]> => readdir(folder).catch(() => []);

/** Writes what is to be written of one file: the original first, so that no article is without. Nothing is overwritten. */
export async function writeStep(folder: string, step: ImportStep): Promise<void> {
  if (step.kind !== 'taken') return;
  for (const { path, content } of [...(step.original ? [step.original] : []), ...step.articles]) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content, { flag: 'wx' });
  }
}
