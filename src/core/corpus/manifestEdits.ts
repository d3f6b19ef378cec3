import { findNodeAtLocation, getNodeValue, type Node, parseTree } from 'jsonc-parser';
import { articleMatcher, fileOf, isExclusion, isGlob } from './articlePatterns.js';
import { arrayAt, insertion } from './jsonEdits.js';
import type { Manifest } from './manifest.js';
import type { TextChange } from './textChange.js';

// Each function returns the one change that does it; undefined where the text is no manifest, or already says so.

/** Names the lexicon in a manifest that names none. */
export function addLexiconPath(manifest: string, path: string): TextChange | undefined {
  const root = parseTree(manifest);
  const first = root?.children?.[0];
  if (root?.type !== 'object' || !first) return undefined;
  return { offset: first.offset, length: 0, content: `"lexicon": ${JSON.stringify(path)},\n  ` };
}

/** Adds a pattern to the articles, in front of what is left out. */
export function addPattern(manifest: string, pattern: string): TextChange | undefined {
  const list = arrayAt(manifest, ['articles']);
  if (!list) return undefined;
  const items = list.children ?? [];
  const at = items.findLastIndex(({ value }) => typeof value !== 'string' || !value.startsWith('!')) + 1;
  return insertion(manifest, list, at, JSON.stringify(pattern));
}

/**
 * Says when an article came out: in its entry where it has one, else in a new one. That stands before the pattern that
 * meets the file, for of two the first counts.
 */
export function setArticleDate(manifest: string, file: string, date: string): TextChange | undefined {
  const list = arrayAt(manifest, ['articles']);
  if (!list) return undefined;
  const items = list.children ?? [];
  const at = items.findIndex((item) => lists(item, file));
  const item = items[at];
  if (item?.type === 'object') return setDate(manifest, item, date);
  const entry = entryText(item && !isGlob(item.value) ? item.value : file, date);
  return item && !isGlob(item.value)
    ? { offset: item.offset, length: item.length, content: entry }
    : insertion(manifest, list, at < 0 ? items.length : at, entry);
}

const entryText = (file: string, date: string): string =>
  `{ "file": ${JSON.stringify(file)}, "date": ${JSON.stringify(date)} }`;

/** Is it by this item of the list that a manifest has a file? */
function lists(node: Node, file: string): boolean {
  const item: unknown = getNodeValue(node);
  if (!isItem(item) || isExclusion(item)) return false;
  return isGlob(item) ? articleMatcher(fileOf(item))(file) : fileOf(item) === file;
}

const isItem = (item: unknown): item is Manifest['articles'][number] =>
  typeof item === 'string' || typeof (item as { file?: unknown } | null)?.file === 'string';

function setDate(manifest: string, entry: Node, date: string): TextChange | undefined {
  const before = findNodeAtLocation(entry, ['date']);
  const content = JSON.stringify(date);
  if (before) {
    return before.value === date ? undefined : { offset: before.offset, length: before.length, content };
  }
  const last = entry.children?.at(-1);
  if (!last) return undefined;
  // As the members before it are laid out: each on its line, or all on one.
  const between = /\n[ \t]*$/.exec(manifest.slice(entry.offset, last.offset))?.[0] ?? ' ';
  return { offset: last.offset + last.length, length: 0, content: `,${between}"date": ${content}` };
}
