import { decodeArticle } from '../corpus/articleText.js';
import type { CorpusFiles } from '../corpus/readCorpus.js';
import { articleOfNotes, NOTES_FOLDER } from './notesFolder.js';
import { type ReadNotes, readNotes } from './readNotes.js';

/**
 * All notes on the articles of a corpus, by the articles' paths, those that are gone among them; `files` are those of its
 * folder of notes. What cannot be read is left out.
 */
export async function readAllNotes(files: Pick<CorpusFiles, 'list' | 'read'>): Promise<ReadonlyMap<string, ReadNotes>> {
  const all = new Map<string, ReadNotes>();
  // Where nothing was noted there is no such folder.
  const paths = [...(await files.list().catch(() => []))].sort();
  for (const path of paths) {
    const file = `${NOTES_FOLDER}/${path}`;
    const article = articleOfNotes(file);
    const bytes = article === undefined ? undefined : await files.read(path).catch(() => undefined);
    const { text } = bytes ? decodeArticle(file, bytes) : { text: undefined };
    const read = text === undefined ? undefined : readNotes(file, text);
    if (article !== undefined && read && read.notes.length > 0) all.set(article, read);
  }
  return all;
}
