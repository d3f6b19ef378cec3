import { ARTICLE_EXTENSION } from './corpusFolder.js';
import { globMatcher, isPattern } from './glob.js';
import type { Manifest } from './manifest.js';

// How the items of a manifest's list name files.

type Item = Manifest['articles'][number];

/** `!README.md` leaves out what patterns meet, not what is listed by its name. */
export const isExclusion = (item: Item): item is string => typeof item === 'string' && item.startsWith('!');

/** Is an item a pattern, which names what it meets? */
export const isGlob = (item: Item): boolean => typeof item === 'string' && !isExclusion(item) && isPattern(item);

/** The pattern or path of an item, written in the shortest way: `./a.txt` is `a.txt`. */
export function fileOf(item: Item): string {
  const path = typeof item === 'string' ? item : item.file;
  const isAbsolute = path.startsWith('/');
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  return `${isAbsolute ? '/' : ''}${parts.join('/')}`;
}

/** Tells which paths a pattern meets: those of texts alone. */
export function articleMatcher(pattern: string): (path: string) => boolean {
  const matches = globMatcher(pattern);
  return (path) => ARTICLE_EXTENSION.test(path) && matches(path);
}
