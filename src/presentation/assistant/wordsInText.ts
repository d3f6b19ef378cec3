import type { Span } from '../../core/model.js';

/**
 * Where a text has the words of a quote one after the other, whatever stands between them that is no letter or digit, and
 * whatever their case: the first place from `from` on, else the first; undefined where it has them nowhere.
 */
export function spanOfWords(text: string, quote: string, from = 0): Span | undefined {
  const wanted = folded(quote).words.trim();
  if (wanted === '') return undefined;
  const { words, places } = folded(text);
  const needle = ` ${wanted} `;
  const first = places.findIndex((place) => place >= from);
  const behind = first < 0 ? -1 : words.indexOf(needle, first);
  const at = behind < 0 ? words.indexOf(needle) : behind;
  if (at < 0) return undefined;
  return { start: places[at + 1] as number, end: (places[at + wanted.length] as number) + 1 };
}

/** A text as words with a space around each, and where each of its characters stands in the text. */
function folded(text: string): { readonly words: string; readonly places: readonly number[] } {
  const places: number[] = [0];
  let words = ' ';
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const small = word.toLowerCase();
    // The small form of a letter may be longer; such a word is compared as it is.
    words += `${small.length === word.length ? small : word} `;
    for (let i = 0; i <= word.length; i++) places.push(index + i);
  }
  return { words, places };
}
