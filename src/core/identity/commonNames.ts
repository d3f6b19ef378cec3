import { perLocale } from '../locales/index.js';
import { wordsOf } from './nameForm.js';
import { COMMON_INSTITUTIONS } from './nameWords.js';

/** The words of a language with which every country names institutions of its own: "Central Bank", "Supreme Court". */
export const commonWordsOf = perLocale<ReadonlySet<string>>(
  ({ links }) => new Set([...COMMON_INSTITUTIONS.split(' '), ...links.vagueNames].flatMap(wordsOf)),
);
