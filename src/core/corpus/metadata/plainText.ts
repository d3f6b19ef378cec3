// No headline is longer; what is has lost its closing quote.
export const TITLE_LIMIT = 500;
// The longest name of a person, with titles, or of a publisher.
export const NAME_LIMIT = 200;
// Papers with more authors name them in a table.
export const AUTHORS_LIMIT = 50;
// What browsers take at least; longer ones carry data, not a place.
export const ADDRESS_LIMIT = 2_000;
// "zh-Hant-TW" and then some.
export const LANGUAGE_LIMIT = 35;

/**
 * Marks that turn the direction of what follows, and characters without a width: what is read into a label must not be
 * able to hide or reorder it. Joiners (U+200C, U+200D) stay: Persian and emoji are spelt with them.
 */
const HIDDEN = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]+/g;
/** Control characters, line ends among them, part what stands around them. */
const PARTING = /[\p{Cc}\u2028\u2029 ]+/gu;

/** `text` on one line, without what cannot be seen, at most `limit` UTF-16 units long; surrogate pairs stay whole. */
export function plainText(text: string, limit: number): string {
  // So much may be white space and marks before what is kept.
  const plain = text
    .slice(0, 4 * limit)
    .replace(HIDDEN, '')
    .replace(PARTING, ' ')
    .trim();
  if (plain.length <= limit) return plain;
  const last = plain.charCodeAt(limit - 1);
  return plain.slice(0, last >= 0xd800 && last < 0xdc00 ? limit - 1 : limit).trimEnd();
}
