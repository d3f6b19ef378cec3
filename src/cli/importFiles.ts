import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { FileToImport } from '../import/planImport.js';
import { importMessage } from '../import/problems.js';
import { lookInFolder, writeStep } from '../node/importFolder.js';
import type { Report } from './lineFiles.js';
import { printable } from './printable.js';

/**
 * Takes files of other formats into a folder, each as an article or several, and yields a line for each that is there.
 * What cannot be read is told, and the rest goes on. The readers are loaded only here.
 */
export async function* importFiles(paths: readonly string[], folder: string, report: Report): AsyncGenerator<string> {
  const { planImport } = await import('../import/planImport.js');
  const files: FileToImport[] = [];
  for (const path of new Set(paths)) {
    const found = await stat(path).catch(() => undefined);
    files.push({ name: path, ...(found?.isFile() && { size: found.size }), read: () => readFile(path) });
  }
  for await (const step of planImport(files, await lookInFolder(folder))) {
    const { file } = step;
    if (step.kind === 'refused') report(file, importMessage(step.problem));
    else if (step.kind === 'known') yield line(`${join(folder, step.article)}  has ${basename(file)} already`);
    else {
      await writeStep(folder, step);
      for (const problem of step.problems) report(`${file}:${problem.place}`, importMessage(problem), 'warning');
      for (const { path } of step.articles) yield line(`${join(folder, path)}  from ${basename(file)}`);
    }
  }
}

const line = (text: string): string => `${printable(text)}\n`;
