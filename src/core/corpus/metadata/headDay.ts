import { readDates } from '../../dates/readDates.js';
import type { DateRole, Span } from '../../model.js';
import { findSentences } from '../../text/sentences.js';
import { Shape, TokenKind, type Tokens, tokenize } from '../../text/tokens.js';
import { readByline } from './byline.js';
import { holds } from './dayInPath.js';
import type { Certainty } from './metadata.js';
import { fieldOf, headWordsOf } from './metadataWords.js';
import { dayInNumbers } from './writtenDay.js';

/** The day on which an article came out, as one of its first lines tells it; the span in characters of the line. */
export interface HeadDay {
  readonly value: string;
  readonly or?: string;
  readonly certainty: Certainty;
  readonly start: number;
  readonly end: number;
  /** Is it a line of its own and nothing but a date? Several such lines are a chronicle. */
  readonly isBare: boolean;
  /** Does it stand in the dateline of a paragraph? */
  readonly isDateline: boolean;
}

/** A line that tells when an article came out is no longer, and its date is this part of it, the time of day apart. */
const LONGEST_LINE = 90;
const DATE_PART = 0.35;
/** A dateline's date ends so early in its paragraph: "SAN FRANCISCO, Aug. 2, 2013 (AP) —". */
const DATELINE = 70;
/** Between the ends of a range stands a dash, and what stands around it. */
const RANGE = 5;
/** A day that tells its year, in four digits or in two. */
const DAY_WITH_YEAR = /\d{4}|\d\D+\d\d/;
/** What stands between a dateline and its story; there may be an agency, a time or the place before it. */
const BEHIND_DATELINE = /^\)?\s*(?:\([^)]{1,40}\)\s*)?(?:--?|–|—|:)\s/;
const BEHIND_TIME = /^,? *\d{1,2}[.:]\d\d(?: ?[AaPp]\.?[Mm]\.?)?(?: [A-Z]{2,4})? [\p{Lu} ]{3,30}:\s/u;
const FARTHEST_BEHIND = 2 * DATELINE;
/** Such words lead a line of when it came out: "Last updated at". */
const LABEL_WORDS = 3;
/** A date that begins its line has a small word before it at most: "on April 30, 2008". */
const BEFORE_DATE = 4;
const CLOCK = /\d{1,2}[:.]\d\d(?:[:.]\d\d)?|\b\d{4}(?= ?[A-Z]{3}\b)/g;
/** Such dates measure something, or are still to come. */
const OF_STORY: ReadonlySet<DateRole | undefined> = new Set(['as-of', 'base', 'deadline', 'since']);
/** A label may begin a part of a line, with a word before it: "By Jane Doe | Last updated …". */
const PART_BEFORE = /[|•·–—(-]\s*(?:\p{L}+\s)?$/u;
const LONGEST_PART = 20;
/** Words beside a bare date: its weekday, "at", a zone, a place of two words. */
const WORDS_BESIDE = 5;
const OF_TIME = /^(?:[ap]m?|m|st|nd|rd|th|h|hrs|uur|uhr|u)$/;
/** So many words, and a full stop behind them, are a sentence. */
const SENTENCE = 6;

/** Is a line worth reading for its dates? Most paragraphs are not. `within`: its year need not stand there. */
export function mayTellDay(line: string, within?: string): boolean {
  const day = within === undefined ? DAY_WITH_YEAR : /\d/;
  if (line.length <= LONGEST_LINE) return day.test(line);
  return day.test(line.slice(0, DATELINE)) && /[-–—:]\s/.test(line.slice(0, FARTHEST_BEHIND));
}

/**
 * The day that a line tells as that of its article: a line with little but a date, one with a label or a byline, or the
 * dateline of a paragraph. Undefined where its date, if it has one, belongs to the story. `isStory` says that paragraphs
 * of it stand above; `within` is the year or the month in which it came out, where that is known.
 */
export function readHeadDay(line: string, language: string, isStory = false, within?: string): HeadDay | undefined {
  const head = line.slice(0, LONGEST_LINE);
  const tokens = tokenize(head);
  const articleDate = within === undefined ? {} : { articleDate: within };
  const { dates } = readDates(tokens, { language, sentences: findSentences(tokens, language), ...articleDate });
  // A single day, no stretch: "Year to December 31, 1986".
  const date = dates.find(
    ({ iso, relative }) =>
      /^\d{4}-\d\d-\d\d(?:T|$)/.test(iso) && (within === undefined ? !relative : holds(within, iso)),
  );
  // In numbers, a day is only as sure as the order in which it is written: "11 / 09 / 2010".
  const numbers = dayInNumbers(date ? head.slice(date.start, date.end) : head, language);
  if (!date && !numbers) return undefined;
  const start = date?.start ?? numbers?.start ?? 0;
  const end = date?.end ?? numbers?.end ?? 0;
  const told = {
    value: numbers?.iso ?? date?.iso.slice(0, 10) ?? '',
    ...(numbers?.or && { or: numbers.or }),
    start,
    end,
  };
  if (within !== undefined && !holds(within, told.value)) return undefined;
  // "27 March 1943 - 6 May 1943"
  const isRange = dates.some((other) => other.start > end && other.start - end <= RANGE);
  if (!isRange && isDateline(line, told)) return { ...told, certainty: 'sure', isBare: false, isDateline: true };
  if (line.length > LONGEST_LINE) return undefined;
  if (line.endsWith('.') && wordsIn(tokens) > SENTENCE) return undefined;
  if (isLabelled(tokens, line, told, language) || readByline(line, language)?.authors.length)
    return { ...told, certainty: 'sure', isBare: false, isDateline: false };
  if (
    (end - start) / line.replace(CLOCK, '').length < DATE_PART ||
    OF_STORY.has(date?.role) ||
    !isBareDay(line, told, language)
  )
    return undefined;
  if (isRange || (isStory && /[.)]$/.test(line))) return undefined;
  // Below paragraphs it may be a heading.
  return { ...told, certainty: isStory ? 'likely' : 'sure', isBare: true, isDateline: false };
}

/** Does a paragraph begin with a dateline that tells its day, "SAN FRANCISCO, Aug. 2, 2013 (AP) —"? */
function isDateline(line: string, { start, end }: Span): boolean {
  const before = line.slice(0, start);
  // "Jane Doe (6 October 1895 - 8 September 1960)"
  const isInBracket = before.lastIndexOf('(') > before.lastIndexOf(')') && line[end] !== ')';
  const behind = line.slice(end, FARTHEST_BEHIND);
  // A short line is a paragraph where it has a sentence behind a place; else it is a title.
  const isParagraph = line.length > LONGEST_LINE || (/\p{L}/u.test(before) && /[.!?]["'”’]?$/.test(behind));
  return (
    isParagraph &&
    end <= DATELINE &&
    !isInBracket &&
    isPlaceBefore(before) &&
    (BEHIND_DATELINE.test(behind) || BEHIND_TIME.test(behind))
  );
}

/** Stands a day in its line with nothing but its weekday, a time, a place: "Paris, 2 May 2019", "on Tuesday, 5 May 2020"? */
function isBareDay(line: string, { start, end }: Span, language: string): boolean {
  const { functionWords, published } = headWordsOf(language);
  const beside = tokenize(`${line.slice(0, start)} ${line.slice(end)}`);
  // "Deadline: 24 June 2005" is of something else.
  if (wordsIn(beside) > WORDS_BESIDE || isOtherLabel(line.slice(0, start))) return false;
  // "Year to December 31"; "on December 31" begins its line.
  if (/[^\s]\s\p{Ll}+\s*$/u.test(line.slice(0, start))) return false;
  for (let i = 0; i < beside.count; i++) {
    if (beside.kind[i] !== TokenKind.Word || ((beside.shape[i] as number) & Shape.Capital) !== 0) continue;
    const word = beside.text.slice(beside.start[i], beside.end[i]);
    if (!functionWords.has(word) && !OF_TIME.test(word) && published.word(beside, i) === undefined) return false;
  }
  return true;
}

/** Does a word beside the date say that it is that of publication: "Updated: …", "21 July 2013 Last updated at 11:11"? */
function isLabelled(tokens: Tokens, line: string, date: Span, language: string): boolean {
  const { published } = headWordsOf(language);
  for (let i = 0; i < tokens.count; i++) {
    if (published.word(tokens, i) === undefined) continue;
    const at = tokens.start[i] as number;
    // "Posted 3 days ago (kept on 5 May 2013)"
    const between = line.slice(at, date.start).replace(CLOCK, '');
    if (/\d/.test(between)) continue;
    const isTimed = date.start <= BEFORE_DATE && /\d/.test(line.slice(Math.max(at, date.end)));
    if (i < LABEL_WORDS || isTimed || PART_BEFORE.test(line.slice(Math.max(0, at - LONGEST_PART), at))) return true;
  }
  return false;
}

/** Does a label before a date name what is no day of publication? */
function isOtherLabel(before: string): boolean {
  const label = /(\p{L}[\p{L} ]*?)\s*:/u.exec(before)?.[1];
  return label !== undefined && fieldOf(label) !== 'date';
}

/** Are these the places and papers before a dateline's date, "NEW YORK and Paris,"? No word of a sentence is among them. */
const isPlaceBefore = (text: string): boolean =>
  text.split(/[^\p{L}'’]+/u).every((word) => /^(?:\p{Lu}.*|and|en|und|de|la|el|al|del|van|)$/u.test(word));

const wordsIn = ({ kind, count }: Tokens): number =>
  kind.subarray(0, count).filter((one) => one === TokenKind.Word).length;
