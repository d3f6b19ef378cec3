/** The file that makes a corpus of the folder it is in. */
export const MANIFEST_FILE = 'crossread.json';

/** The file of a corpus's corrections, beside its manifest. */
export const CORRECTIONS_FILE = 'corrections.json';

/** The file of what a reader has said of figures in drafts, beside the manifest. */
export const DRAFTS_FILE = 'drafts.json';

/** Where the files that articles were taken from are kept, in the folder of the articles: hidden, so that nobody reads it. */
export const ORIGINALS_FOLDER = '.originals';

/** Is a folder of this name one in which nobody keeps articles: a program's own, or hidden? */
export function isSkippedFolder(name: string): boolean {
  return name === 'node_modules' || name.startsWith('.');
}

/** Files that a pattern may meet and that are articles. */
export const ARTICLE_EXTENSION = /\.(txt|md|markdown)$/i;

/** Enough for any pile of articles: of a folder with more files, the first ones by their paths are looked at. */
export const FILES_LIMIT = 200_000;

/** So many corpora one workspace may have. */
export const CORPORA_LIMIT = 20;
