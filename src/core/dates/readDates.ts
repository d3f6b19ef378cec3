import { reads } from '../locales/index.js';
import type { Sentences } from '../text/sentences.js';
import type { Tokens } from '../text/tokens.js';
import { parseIso } from './calendar.js';
import { DateScanner, type ReadDates } from './dateScanner.js';
import { dateWords } from './dateWords.js';

export type { ReadDates };

export interface DateContext {
  readonly language: string;
  readonly sentences: Sentences;
  /** The article's own date, ISO 8601 reduced; relative dates without it are found but have an empty `iso`. */
  readonly articleDate?: string;
}

/**
 * Finds dates and periods and resolves them against the article's date. One pass over the tokens; only numbers of up
 * to four digits and words that can begin a date are looked at closely.
 */
export function readDates(tokens: Tokens, { language, sentences, articleDate }: DateContext): ReadDates {
  if (!reads(language, 'dates')) return { dates: [], impossible: [] };
  return new DateScanner(tokens, dateWords(language), sentences, parseIso(articleDate)).scan();
}
