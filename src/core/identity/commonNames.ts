import { localeOf } from '../locales/index.js';
import { wordsOf } from './nameForm.js';
import { COMMON_INSTITUTIONS } from './nameWords.js';

const ready = new Map<string, ReadonlySet<string>>();

/** The words of a language with which every country names institutions of its own: "Central Bank", "Supreme Court". */
export function commonWordsOf(language: string): ReadonlySet<string> {
  let words = ready.get(language);
  if (!words) {
    words = new Set([...COMMON_INSTITUTIONS.split(' '), ...localeOf(language).links.vagueNames].flatMap(wordsOf));
    ready.set(language, words);
  }
  return words;
}
