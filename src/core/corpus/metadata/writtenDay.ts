import { isoOf, isValidDay, yearOfTwoDigits } from '../../dates/calendar.js';
import { readDates } from '../../dates/readDates.js';
import { knownLocales, localeOf } from '../../locales/index.js';
import type { Span } from '../../model.js';
import { findSentences } from '../../text/sentences.js';
import { tokenize } from '../../text/tokens.js';

/** A day that somebody has written down: ISO 8601, reduced to what it tells. */
export interface WrittenDay {
  readonly iso: string;
  /** The other day that it may be, 04/05/2013 of a writer who may be English or American. */
  readonly or?: string;
}

// A date with its weekday, time and zone is shorter.
const LENGTH = 100;
const YEARS = { first: 1400, last: 2199 };
const IN_NUMBERS = /(?<![\d/.-])(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?(\d{4}|\d\d)(?![\d/])/;

/**
 * The day that a value tells which is a date and little else: "2023-05-01T23:30:00-05:00", "May 1, 2023", "1 mei 2023",
 * "Mon, 1 May 2023 09:15 +0200", "2023/05", "2023". A time is read in its own zone: its day is the one that is written.
 * `language` is that of the article, where one knows; others are tried behind it. Undefined where none is told.
 */
export function writtenDay(written: string, language?: string): WrittenDay | undefined {
  const text = written.slice(0, LENGTH).trim();
  const numbers = isoDay(text) ?? dayInNumbers(text, language);
  return numbers ? { iso: numbers.iso, ...(numbers.or && { or: numbers.or }) } : dayInWords(text, language);
}

function isoDay(text: string): WrittenDay | undefined {
  const match =
    /^(\d{4})(?:([-/._])(\d{1,2})(?:\2(\d{1,2}))?)?(?=$|[T\s,;(])/.exec(text) ??
    /^(\d{4})()(\d\d)(\d\d)(?=$|T)/.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]);
  if (year < YEARS.first || year > YEARS.last) return undefined;
  // "2012 was a good year" is no date.
  if (match[3] === undefined) return match[0].length === text.length ? { iso: isoOf({ year }) } : undefined;
  const month = Number(match[3]);
  if (month < 1 || month > 12) return undefined;
  if (match[4] === undefined) return { iso: isoOf({ year, month }) };
  const day = Number(match[4]);
  return isValidDay(day, month, year) ? { iso: isoOf({ year, month, day }) } : undefined;
}

/** 16/07/2022: by the language where it has one order, and by the numbers where only one is possible. */
export function dayInNumbers(text: string, language?: string): (WrittenDay & Span) | undefined {
  const match = IN_NUMBERS.exec(text);
  if (!match) return undefined;
  const [first, second] = [Number(match[1]), Number(match[3])];
  const year = yearOf(match[4] ?? '');
  const span = { start: match.index, end: match.index + match[0].length };
  const iso = (day: number, month: number): string | undefined =>
    isValidDay(day, month, year) ? isoOf({ year, month, day }) : undefined;
  const dayFirst = iso(first, second);
  const monthFirst = iso(second, first);
  if (dayFirst === undefined || monthFirst === undefined || dayFirst === monthFirst) {
    const only = dayFirst ?? monthFirst;
    return only === undefined ? undefined : { iso: only, ...span };
  }
  const order = orderOf(language);
  if (order === 'dayFirst') return { iso: dayFirst, ...span };
  if (order === 'monthFirst') return { iso: monthFirst, ...span };
  return { iso: dayFirst, or: monthFirst, ...span };
}

const yearOf = (digits: string): number => {
  const year = Number(digits);
  return digits.length === 4 ? year : yearOfTwoDigits(year);
};

/** English is written in both orders: its region tells, "en-US", and nothing else does. */
function orderOf(language: string | undefined): 'dayFirst' | 'monthFirst' | undefined {
  if (language === undefined) return undefined;
  const region = /[-_]([A-Za-z]{2})\b/.exec(language)?.[1]?.toUpperCase();
  const isBoth = localeOf(language).dates.numericOrder === 'monthFirst';
  if (!isBoth) return 'dayFirst';
  if (region === undefined) return undefined;
  return region === 'US' ? 'monthFirst' : 'dayFirst';
}

function dayInWords(text: string, language: string | undefined): WrittenDay | undefined {
  if (!/\d/.test(text)) return undefined;
  const tokens = tokenize(text);
  const languages = new Set([...(language ? [language] : []), ...knownLocales().map((locale) => locale.language)]);
  let best: string | undefined;
  for (const spoken of languages) {
    const { dates } = readDates(tokens, { language: spoken, sentences: findSentences(tokens, spoken) });
    const told = dates.find(({ iso, relative }) => !relative && /^\d{4}-\d\d(?:-\d\d)?/.test(iso));
    const iso = told?.iso.split('/', 1)[0];
    // "5. April 2013" is a day in German, and a month in English.
    if (iso !== undefined && iso.length > (best?.length ?? 0)) best = iso;
  }
  return best === undefined ? undefined : { iso: best };
}
