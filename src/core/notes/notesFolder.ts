import { staysInside } from '../corpus/insideFolder.js';

/** Where the notes on a corpus are, beside its articles. */
export const NOTES_FOLDER = 'annotations';

const EXTENSION = '.jsonld';

/** The file of the notes on an article, both relative to the corpus folder, with `/`. */
export const notesFileOf = (article: string): string => `${NOTES_FOLDER}/${article}${EXTENSION}`;

/** The article that a file holds notes on; undefined where it is no file of notes. */
export function articleOfNotes(file: string): string | undefined {
  if (!file.startsWith(`${NOTES_FOLDER}/`) || !file.endsWith(EXTENSION)) return undefined;
  const article = file.slice(NOTES_FOLDER.length + 1, -EXTENSION.length);
  return article !== '' && staysInside(article) ? article : undefined;
}

/** The address of an article as its file of notes writes it, relative to that file. */
export const sourceOfNotes = (article: string): string =>
  '../'.repeat(article.split('/').length) + article.split('/').map(encodeURIComponent).join('/');
