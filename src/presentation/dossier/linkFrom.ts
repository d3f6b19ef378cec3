import type { LinkTo } from './dossierMarkdown.js';

/**
 * Links from the file at the URI `file` to places in articles, with the line: relative ones to what lies beside it, in a folder
 * above or below, and whole ones to what lies elsewhere. No bracket or space in them ends a link of Markdown.
 */
export function linkFrom(file: string): LinkTo {
  return ({ uri, start }) => `${relative(file, uri)}#L${start.line + 1}`.replace(/[()'<>\s]/g, encodeMark);
}

const encodeMark = (mark: string): string => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;

function relative(from: string, to: string): string {
  const [own, other] = [from.split('/'), to.split('/')];
  // Scheme and authority stand before the third slash.
  if (own.slice(0, 3).join('/') !== other.slice(0, 3).join('/')) return to;
  let shared = 3;
  while (shared < own.length - 1 && shared < other.length - 1 && own[shared] === other[shared]) shared++;
  // Two drives of one machine share no folder.
  if (shared === 3 && own[3] !== other[3] && /^\w(?::|%3A)$/i.test(other[3] ?? '')) return to;
  const path = '../'.repeat(own.length - 1 - shared) + other.slice(shared).join('/');
  // "a:b.txt" would be read as a scheme.
  return /^[^/]*:/.test(path) ? `./${path}` : path;
}
