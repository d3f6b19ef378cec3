import { ARTICLE_EXTENSION } from '../corpusFolder.js';
import type { Manifest } from '../manifest.js';
import { dayInPath } from './dayInPath.js';
import { type LeftOut, leftOutByPath, leftOutByText } from './fileKind.js';
import type { Metadata } from './metadata.js';
import { readMetadata } from './readMetadata.js';

/** A file of a folder; `head` are the first {@link HEAD_READ} characters of those that {@link mayBeArticle} lets through. */
export interface FolderFile {
  /** Relative to the folder, with `/`. */
  readonly path: string;
  readonly head?: string;
}

/** So many characters of a file tell what it is and when it came out. */
export const HEAD_READ = 10_000;

/** What would become of a folder as a corpus. */
export interface FolderPlan {
  /** What `crossread.json` would say. */
  readonly manifest: Manifest;
  readonly articles: readonly { readonly path: string; readonly metadata: Metadata }[];
  /** Files that may look like articles and are none. */
  readonly leftOut: readonly { readonly path: string; readonly reason: LeftOut }[];
  /** The articles whose day nothing tells. */
  readonly undated: readonly string[];
}

/** Is a file worth reading for {@link planFolder}, by its path? */
export const mayBeArticle = (path: string): boolean =>
  ARTICLE_EXTENSION.test(path) && leftOutByPath(path) === undefined;

/**
 * Plans a corpus of a folder: which of its files are articles, and what is to be written of them. What an article says
 * itself is read again whenever it is opened and so is not written; written is what only the folder as a whole tells:
 * which files are left out, and the order of day and month in names like 04-05-2013.
 */
export function planFolder(name: string, files: Iterable<FolderFile>): FolderPlan {
  const articles: { path: string; metadata: Metadata }[] = [];
  const leftOut: { path: string; reason: LeftOut }[] = [];
  const exclusions = new Set<string>();
  for (const { path, head } of files) {
    const known = leftOutByPath(path);
    const isText = ARTICLE_EXTENSION.test(path);
    if (known !== undefined) {
      const { reason, folder } = known;
      // No corpus looks into hidden folders, nor need anybody be told of them.
      if (reason === 'hidden' && folder !== undefined) continue;
      if (isText || reason === 'importable') leftOut.push({ path, reason });
      if (isText) exclusions.add(folder === undefined ? `!${escaped(path)}` : `!${escaped(folder)}/**`);
    } else if (isText && head !== undefined) {
      const read = readMetadata({ file: path }, head.slice(0, HEAD_READ));
      const why = leftOutByText(path, head, read);
      if (why === undefined) articles.push({ path, metadata: read.metadata });
      else {
        leftOut.push({ path, reason: why });
        exclusions.add(`!${escaped(path)}`);
      }
    }
  }
  const entries = datesByOrder(articles);
  const dated = new Map(entries.map(({ file, date }) => [file, date]));
  return {
    manifest: { name, articles: [...entries, patternOf(articles), ...exclusions] },
    articles: articles.map(({ path, metadata }) => {
      const value = dated.get(path);
      return { path, metadata: value === undefined ? metadata : withDate(metadata, value) };
    }),
    leftOut,
    undated: articles.filter(({ path, metadata }) => !metadata.date && !dated.has(path)).map(({ path }) => path),
  };
}

const withDate = ({ possibleDates: _, ...metadata }: Metadata, value: string): Metadata => ({
  ...metadata,
  date: { value, from: 'fileName', certainty: 'likely' },
});

/** Names of which some can be read in one order alone, "25-05-2013", tell how the others of the folder are to be read. */
function datesByOrder(articles: readonly { path: string; metadata: Metadata }[]): { file: string; date: string }[] {
  const days = articles.map(({ path, metadata }) => ({ path, metadata, day: dayInPath(path.split('/')) }));
  const orders = new Set(days.flatMap(({ day }) => day?.order ?? []));
  const [order] = orders;
  if (order === undefined || orders.size > 1) return [];
  return days.flatMap(({ path, metadata, day }) =>
    day?.or !== undefined && !metadata.date ? [{ file: path, date: order === 'dayFirst' ? day.iso : day.or }] : [],
  );
}

const patternOf = (articles: readonly { path: string }[]): string =>
  articles.some(({ path }) => /\.markdown$/i.test(path)) ? '**/*.{txt,md,markdown}' : '**/*.{txt,md}';

/** A name as a pattern that meets it: what has a meaning in patterns is met by `?`. */
const escaped = (path: string): string => path.replace(/[*{}]/g, '?');
