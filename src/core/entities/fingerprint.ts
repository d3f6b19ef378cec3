import type { EntityKind } from '../model.js';
import { Shape, TokenKind, type Tokens, tokenLength } from '../text/tokens.js';
import { WordClass, type WordClasses } from './wordClasses.js';

/**
 * The id of an unlisted entity: its kind and its name without case, accents, legal suffix, courtesy title and
 * possessive; for a person also without order. What it is in a corpus, its index tells (`src/core/identity`).
 */
export function entityId(tokens: Tokens, from: number, to: number, kind: EntityKind, words: WordClasses): string {
  if (to - from === 1) return `${kind}/${plain(tokens.text.slice(tokens.start[from], tokens.end[from]))}`;
  let first = from;
  let end = to;
  const isWord = (i: number): boolean => tokens.kind[i] !== TokenKind.Symbol;
  if (kind === 'person') {
    while (first + 1 < end && (!isWord(first) || words.has(tokens, first, WordClass.Title))) first++;
  } else if (kind !== 'place') {
    while (end - 1 > first && (!isWord(end - 1) || words.has(tokens, end - 1, WordClass.CompanySuffix))) end--;
  }
  if (first + 1 < end && words.has(tokens, first, WordClass.Article)) first++;
  const parts: string[] = [];
  for (let i = first; i < end; i++) {
    if (!isWord(i) || isPossessiveS(tokens, i, first)) continue;
    parts.push(plain(tokens.text.slice(tokens.start[i], tokens.end[i])));
  }
  if (kind === 'person') parts.sort();
  return `${kind}/${parts.join('-')}`;
}

function isPossessiveS(tokens: Tokens, i: number, first: number): boolean {
  if (i === first || ((tokens.shape[i] as number) & Shape.Capital) !== 0) return false;
  const mark = tokens.text.charCodeAt((tokens.start[i] as number) - 1);
  return (mark === 0x27 || mark === 0x2019) && tokenLength(tokens, i) === 1;
}

const ASCII = /^[\x20-\x7e]*$/;
const COMBINING = /[\u0300-\u036f]/g;

/** Small letters without accents. */
export function plain(word: string): string {
  const small = word.toLowerCase();
  return ASCII.test(small) ? small : small.normalize('NFD').replace(COMBINING, '');
}
