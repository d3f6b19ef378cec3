import { fileOf, isExclusion } from './articlePatterns.js';
import { isSkippedFolder } from './corpusFolder.js';
import { isPattern } from './glob.js';
import { staysInside } from './insideFolder.js';
import type { Manifest } from './manifest.js';
import { wantedBy } from './manifestPatterns.js';

/** Where new articles of a corpus go. */
export interface ArticlesPlace {
  /** A folder below that of the corpus; empty where it is that one. */
  readonly folder: string;
  /** What the manifest has to list so that they are read; left out where it does. */
  readonly pattern?: string;
}

/** Names as imported articles have them: a pattern that meets both is not there for one of them. */
const PROBES = ['2001-02-03-an-article.md', 'zz.md'];
/** Made where the manifest reads no folder whole. */
const OWN_FOLDERS = ['imported', 'articles'];

/**
 * Where a manifest reads whatever Markdown files come: in the corpus folder, else in the first folder that a pattern names;
 * where there is none, in a folder of their own. Undefined where even there the manifest leaves them out.
 */
export function placeForArticles(manifest: Manifest): ArticlesPlace | undefined {
  const isRead = readsFolder(manifest);
  for (const folder of ['', ...manifest.articles.flatMap(folderOf)]) if (isRead(folder)) return { folder };
  for (const folder of OWN_FOLDERS) {
    const pattern = `${folder}/*.md`;
    if (readsFolder({ ...manifest, articles: [...manifest.articles, pattern] })(folder)) return { folder, pattern };
  }
  return undefined;
}

function readsFolder(manifest: Manifest): (folder: string) => boolean {
  const wants = wantedBy(manifest);
  return (folder) => PROBES.every((name) => wants(folder === '' ? name : `${folder}/${name}`));
}

/** The folder that a pattern begins with, where it names one. */
function folderOf(item: Manifest['articles'][number]): readonly string[] {
  if (typeof item !== 'string' || isExclusion(item) || !isPattern(item)) return [];
  const parts = fileOf(item).split('/');
  const folders = parts.slice(0, parts.findIndex(isPattern));
  return folders.length > 0 && staysInside(item) && !folders.some(isSkippedFolder) ? [folders.join('/')] : [];
}
