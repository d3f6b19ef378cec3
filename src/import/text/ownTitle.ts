import { plainText, TITLE_LIMIT } from '../../core/corpus/metadata/plainText.js';

// A title stands at the top of its article, in characters.
const WITHIN = 3_000;
const HEADING = /^(#{1,3}) ([^\n]{1,500})(?:\n+|$)/;

/**
 * The title of a text: what its file says where the text says it too (most say "Document1", or the template's), else the
 * heading that it begins with. The body is the text without that heading.
 */
export function ownTitle(text: string, said: string | undefined): { readonly title?: string; readonly body: string } {
  const heading = HEADING.exec(text);
  const headed = heading && plainText(heading[2] ?? '', TITLE_LIMIT);
  const title =
    [plainText(said ?? '', TITLE_LIMIT)].find((one) => one !== '' && isSaidIn(one, text)) ?? headed ?? undefined;
  if (title === undefined) return { body: text };
  return { title, body: heading && headed && isSaidIn(headed, title) ? text.slice(heading[0].length) : text };
}

/** Does a text say a title or a name in its first paragraphs, whatever its punctuation? */
export const isSaidIn = (title: string, text: string): boolean => bare(text.slice(0, WITHIN)).includes(bare(title));
const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
