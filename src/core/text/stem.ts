import { locales } from '../locales/index.js';
import { fold, hashWord, type Tokens } from './tokens.js';

// What is left of a word without its ending has at least so many letters.
const SHORTEST = 4;
// Of all languages, so that their words meet too: crude, and enough. By their last letter, the longest first.
const ENDINGS = new Map<number, string[]>();
for (const ending of new Set(locales.flatMap(({ text }) => text.endings))) {
  const last = ending.charCodeAt(ending.length - 1);
  ENDINGS.set(last, [...(ENDINGS.get(last) ?? []), ending]);
}
for (const endings of ENDINGS.values()) endings.sort((a, b) => b.length - a.length);

/** A word's stem as a number: the hash of its folded letters without the endings of plurals and verb forms. */
export function stemOf(tokens: Tokens, i: number): number {
  const { text } = tokens;
  const start = tokens.start[i] as number;
  const end = tokens.end[i] as number;
  const endings = ENDINGS.get(fold(text.charCodeAt(end - 1)));
  if (!endings) return tokens.hash[i] as number;
  for (const ending of endings) {
    const rest = end - ending.length;
    if (rest - start >= SHORTEST && endsWith(text, end, ending)) return hashWord(text, start, rest);
  }
  return tokens.hash[i] as number;
}

function endsWith(text: string, end: number, ending: string): boolean {
  for (let k = 1; k <= ending.length; k++) {
    if (fold(text.charCodeAt(end - k)) !== ending.charCodeAt(ending.length - k)) return false;
  }
  return true;
}
