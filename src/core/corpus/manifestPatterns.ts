import { articleMatcher, fileOf, isExclusion, isGlob } from './articlePatterns.js';
import { globMatcher, isPattern } from './glob.js';
import type { Manifest } from './manifest.js';

// More patterns than a person writes: each is tried on each file.
export const PATTERNS_LIMIT = 200;

/** Does an item have to be matched against each file? Folders and files that are left out by their names are looked up. */
const isMatched = (item: Manifest['articles'][number]): item is string =>
  typeof item === 'string' && isPattern(isExclusion(item) ? item.slice(1).replace(/\/\*\*$/, '') : item);

/** The first item of a manifest that is a pattern too many: each is tried on each file. */
export function patternsBeyond({ articles }: Manifest): number | undefined {
  let patterns = 0;
  const beyond = articles.findIndex((item) => isMatched(item) && ++patterns > PATTERNS_LIMIT);
  return beyond < 0 ? undefined : beyond;
}

/** Does a manifest call a file of a path a draft? It is no article then, however else it is listed. */
export function draftsOf({ drafts = [] }: Manifest): (path: string) => boolean {
  const listed = drafts.slice(0, PATTERNS_LIMIT).map(fileOf);
  const files = new Set(listed.filter((item) => !isPattern(item)));
  const patterns = listed.filter(isPattern).map(articleMatcher);
  return (path) => files.has(path) || patterns.some((matches) => matches(path));
}

/** Would a manifest list a file of a path, if there were one? */
export function wantedBy(manifest: Manifest): (path: string) => boolean {
  const isDraft = draftsOf(manifest);
  const isLeftOut = leftOutBy(manifest);
  const items = manifest.articles.filter((item) => !isExclusion(item));
  const files = new Set(items.map(fileOf));
  const patterns = items.slice(0, patternsBeyond(manifest)).filter(isGlob).map(fileOf).map(articleMatcher);
  return (path) =>
    !isDraft(path) && (files.has(path) || (!isLeftOut(path) && patterns.some((matches) => matches(path))));
}

/** Does a manifest leave out a file of a path, where only a pattern meets it? */
export function leftOutBy(manifest: Manifest): (path: string) => boolean {
  const names = new Set<string>();
  const folders = new Set<string>();
  const matchers: ((path: string) => boolean)[] = [];
  for (const item of manifest.articles.slice(0, patternsBeyond(manifest)).filter(isExclusion)) {
    const pattern = fileOf(item.slice(1));
    if (isMatched(item)) matchers.push(globMatcher(pattern));
    else if (pattern.endsWith('/**')) folders.add(pattern.slice(0, -'/**'.length));
    else names.add(pattern);
  }
  return (path) =>
    names.has(path) ||
    (folders.size > 0 && foldersOf(path).some((folder) => folders.has(folder))) ||
    matchers.some((matches) => matches(path));
}

/** The folders on the way to a file: `a` and `a/b` of `a/b/c.txt`. */
function foldersOf(path: string): string[] {
  const folders: string[] = [];
  for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) folders.push(path.slice(0, at));
  return folders;
}
