/**
 * Control characters but tabs and line ends, marks that turn the direction of what follows, and characters without a
 * width. Joiners stay, as some scripts are spelt with them.
 */
const HIDDEN = /[\p{Cc}\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]+/gu;

/** A text as an article keeps it: without what cannot be seen, line ends alike, no more than one blank line in a row. */
export function tidyText(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(HIDDEN, (found) => found.replace(/[^\t\n]/g, ''))
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
