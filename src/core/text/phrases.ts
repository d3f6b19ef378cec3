import { PhraseTable } from './phraseTable.js';

/** The phrases of a list of language data, which commas part. */
export const phrases = (list: string): string[] =>
  list
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');

/** A table of such a list, whose phrases have no values of their own. */
export const setOf = (list: string): PhraseTable<true> =>
  new PhraseTable(phrases(list).map((phrase) => [phrase, true] as const));
