import { fold, hashWord, type Tokens } from './tokens.js';

// What is left of a word without its ending has at least so many letters.
const SHORTEST = 4;
// The endings of plurals and verb forms in the languages we have: crude, and enough to meet again.
const ENDINGS = ['ing', 'ed', 'es', 'en', 's', 't', 'e'];

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
