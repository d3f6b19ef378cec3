import { daysOf, ISO_PERIOD } from '../../core/dates/isoPeriod.js';
import { readDates } from '../../core/dates/readDates.js';
import { findSentences } from '../../core/text/sentences.js';
import { tokenize } from '../../core/text/tokens.js';
import { period } from '../wording.js';

/** A period as a correction writes it, and in words. */
export interface TypedPeriod {
  readonly iso: string;
  readonly words: string;
}

/**
 * What a reader means who types a period, read as the article's own dates are; undefined where what was typed is none, or
 * more than one.
 */
export function typedPeriod(text: string, language: string, articleDate: string | undefined): TypedPeriod | undefined {
  const typed = text.trim();
  const iso = isPeriod(typed) ? typed : dateIn(typed, language, articleDate);
  return iso !== undefined && isPeriod(iso) ? { iso, words: period(iso) } : undefined;
}

/** The only date of a text. */
function dateIn(text: string, language: string, articleDate: string | undefined): string | undefined {
  const tokens = tokenize(text);
  const sentences = findSentences(tokens, language);
  const { dates } = readDates(tokens, { language, sentences, ...(articleDate !== undefined && { articleDate }) });
  const [date, ...more] = dates;
  return more.length === 0 ? date?.iso : undefined;
}

const isPeriod = (text: string): boolean => ISO_PERIOD.test(text) && daysOf(text) !== undefined;
