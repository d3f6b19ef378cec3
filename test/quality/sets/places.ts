import type { Span } from '../../../src/core/model.js';

/** What a case names: a stretch of one of its articles. */
export interface Place extends Span {
  readonly article: number;
  readonly text: string;
}

/** Finds `TEXT`, `N|TEXT` or `N|TEXT|K`: whole words, the k-th time that they stand in the article. Throws where they do not. */
export function findPlace(texts: readonly string[], place: string): Place {
  const [number, words, times = '1'] = place.includes('|') ? place.split('|') : ['0', place];
  const article = Number(number);
  const text = texts[article];
  if (text === undefined || !words) throw new Error(`No article for "${place}"`);
  let start = -1;
  for (let left = Number(times); left > 0; ) {
    start = text.indexOf(words, start + 1);
    if (start < 0) throw new Error(`"${place}" does not stand in "${text}"`);
    if (isWhole(text, start, start + words.length)) left--;
  }
  return { article, text: words, start, end: start + words.length };
}

// A footnote's number may stand right behind a word: "26 million1".
const IN_WORD = /^(?:[\p{L}\p{N}]\p{L}|\p{N}\p{N})$/u;

function isWhole(text: string, start: number, end: number): boolean {
  const inWord = (at: number): boolean => IN_WORD.test(text.slice(Math.max(0, at - 1), at + 1));
  return !inWord(start) && !inWord(end);
}
