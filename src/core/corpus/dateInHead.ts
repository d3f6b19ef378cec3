import { isoOf, isValidDay } from '../dates/calendar.js';
import { readDates } from '../dates/readDates.js';
import { perLocale } from '../locales/index.js';
import { detectLanguage } from '../text/language.js';
import { PhraseTable } from '../text/phraseTable.js';
import { findSentences } from '../text/sentences.js';
import { tokenize } from '../text/tokens.js';

/** An article tells its own date in its first lines. */
const HEAD = 1500;
const LINES = 14;
/** A line that tells when an article came out is no longer, and its date is this part of it. */
const LONGEST_LINE = 90;
const DATE_PART = 0.35;
/** A dateline's date ends so early in its paragraph: "SAN FRANCISCO, Aug. 2, 2013 (AP) —". */
const DATELINE = 70;
/** A day that tells its year, in four digits or in two. */
const DAY_WITH_YEAR = /\d{4}|\d\D+\d\d/;
/** What stands between a dateline and its story; there may be an agency before it. */
const BEHIND_DATELINE = /^\s*(?:\([^)]{1,40}\)\s*)?(?:--?|–|—|:)\s/;
const FARTHEST_BEHIND = 2 * DATELINE;

const ADDRESS = /^<?(?:https?:\/\/|www\.)\S+$/;
/** In an address: /2022/07/25/, 2022-07-25, /20220725. */
const DAY_IN_ADDRESS =
  /(?<!\d)((?:19|20)\d\d)(?:\/(0?[1-9]|1[0-2])\/(0?[1-9]|[12]\d|3[01])(?=\/|$)|([-_]?)(0[1-9]|1[0-2])\4(0[1-9]|[12]\d|3[01])(?!\d))/;

/** Words that begin the line of who wrote an article, and those that stand beside the day on which it came out. */
const headWordsOf = perLocale(({ events: { bylines, published } }) => {
  const table = (words: readonly string[]): PhraseTable<true> => new PhraseTable(words.map((word) => [word, true]));
  return { bylines: table([...bylines, ...published]), published: table(published) };
});

/** What a page writes around its article is often English, whatever the article is written in. */
const PAGE_LANGUAGE = 'en';

/**
 * The day on which an article came out, as its first lines tell it: its address, a line with little but a date, or the
 * dateline of its first paragraph. ISO 8601; undefined where they do not. `from` is where the article begins, behind
 * its front matter; `language` that of its corpus.
 */
export function dateInHead(text: string, from = 0, language?: string): string | undefined {
  const lines = text
    .slice(from, from + HEAD)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, LINES);
  let spoken = language;
  for (const line of lines) {
    if (ADDRESS.test(line)) {
      const day = dayInAddress(line);
      if (day) return day;
    } else if (mayTellDay(line)) {
      spoken ??= detectLanguage(tokenize(lines.join('\n')));
      const day = dayInLine(line, spoken) ?? (spoken === PAGE_LANGUAGE ? undefined : dayInLine(line, PAGE_LANGUAGE));
      if (day) return day;
    }
  }
  return undefined;
}

function dayInAddress(address: string): string | undefined {
  const match = DAY_IN_ADDRESS.exec(address);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? match[5]), Number(match[3] ?? match[6])];
  // Eight digits in a row are a day only as a part of the address of their own.
  if (match[4] === '' && !/[/_.-]/.test(address[match.index - 1] ?? '')) return undefined;
  return isValidDay(day, month, year) ? isoOf({ year, month, day }) : undefined;
}

/** Is a line worth reading for its dates? Most paragraphs are not. */
function mayTellDay(line: string): boolean {
  if (line.length <= LONGEST_LINE) return DAY_WITH_YEAR.test(line);
  return DAY_WITH_YEAR.test(line.slice(0, DATELINE)) && /[-–—:]\s/.test(line.slice(0, FARTHEST_BEHIND));
}

function dayInLine(line: string, language: string): string | undefined {
  const head = line.slice(0, LONGEST_LINE);
  const tokens = tokenize(head);
  const { dates } = readDates(tokens, { language, sentences: findSentences(tokens, language) });
  const date = dates.find(({ iso, relative }) => !relative && /^\d{4}-\d\d-\d\d/.test(iso));
  if (!date) return undefined;
  const day = date.iso.slice(0, 10);
  if (line.length > LONGEST_LINE)
    return date.end <= DATELINE && BEHIND_DATELINE.test(line.slice(date.end)) ? day : undefined;
  if ((date.end - date.start) / line.length >= DATE_PART) return day;
  const { bylines, published } = headWordsOf(language);
  let isTold = bylines.longest(tokens, 0) !== undefined;
  for (let i = 0; i < tokens.count && !isTold; i++) isTold = published.word(tokens, i) !== undefined;
  return isTold ? day : undefined;
}
