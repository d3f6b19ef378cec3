import { locales } from '../locales/index.js';
import { fold, hashWord, type Tokens } from './tokens.js';

// What is left of a word without its ending has at least so many letters.
const SHORTEST = 4;
// Of all languages, so that their words meet too: crude, and enough. The longest first.
const ENDINGS = [...new Set(locales.flatMap(({ text }) => text.endings))].sort((a, b) => b.length - a.length);

/** A word's stem as a number: the hash of its folded letters without the endings of plurals and verb forms. */
export function stemOf(tokens: Tokens, i: number): number {
  const { text } = tokens;
  const start = tokens.start[i] as number;
  let end = tokens.end[i] as number;
  for (const ending of ENDINGS) {
    if (end - start - ending.length >= SHORTEST && endsWith(text, end, ending)) {
      end -= ending.length;
      break;
    }
  }
  return hashWord(text, start, end);
}

function endsWith(text: string, end: number, ending: string): boolean {
  for (let k = 1; k <= ending.length; k++) {
    if (fold(text.charCodeAt(end - k)) !== ending.charCodeAt(ending.length - k)) return false;
  }
  return true;
}
