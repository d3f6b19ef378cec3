import { PhraseTable } from './phraseTable.js';

/** The phrases of a list of language data, which commas part. */
export const phrases = (list: string): string[] =>
  list
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');

/** A table of such a list, or of one in pieces, whose phrases have no values of their own. */
export const setOf = (list: string | readonly string[]): PhraseTable<true> =>
  new PhraseTable((typeof list === 'string' ? phrases(list) : list).map((phrase) => [phrase, true] as const));
