import { decodeArticle } from '../core/corpus/articleText.js';
import {
  type FolderFile,
  type FolderPlan,
  HEAD_READ,
  mayBeArticle,
  planFolder,
} from '../core/corpus/metadata/planFolder.js';
import type { CorpusFiles } from '../core/corpus/readCorpus.js';
import { Pace } from './turns.js';

/** Reads what the files of a folder would be as a corpus of that name; a file that cannot be read is no article of it. */
export async function planOf(name: string, files: CorpusFiles): Promise<FolderPlan> {
  const pace = new Pace();
  const found: FolderFile[] = [];
  for (const path of [...(await files.list())].sort()) {
    await pace.turn();
    const head = mayBeArticle(path) ? await headOf(files, path) : undefined;
    found.push(head === undefined ? { path } : { path, head });
  }
  return planFolder(name, found);
}

async function headOf(files: CorpusFiles, path: string): Promise<string | undefined> {
  const bytes = await files.read(path).catch(() => undefined);
  return bytes && decodeArticle(path, bytes).text?.slice(0, HEAD_READ);
}
