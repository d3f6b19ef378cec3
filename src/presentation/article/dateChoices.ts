import type { AnnotatedArticle } from '../../core/corpus/article.js';
import type { ToldDay } from '../../core/corpus/metadata/metadata.js';
import { plainText } from '../../core/corpus/metadata/plainText.js';
import { dayWithin } from '../../core/corpus/metadata/readHead.js';
import { writtenDay } from '../../core/corpus/metadata/writtenDay.js';
import type { Span } from '../../core/model.js';
import { linesOf, positionOf } from '../../core/text/lines.js';
import { quoteAround } from '../../core/text/quote.js';
import { language, t } from '../l10n.js';
import { number, period } from '../wording.js';
import { originName } from './articleDate.js';

/** A date that a reader may choose for an article. */
export interface DateChoice {
  readonly label: string;
  /** Where it comes from. */
  readonly description?: string;
  /** The words that tell it. */
  readonly detail?: string;
  /** ISO 8601, reduced to what is known; left out where what was typed is no date. */
  readonly date?: string;
}

// More dates than these are a chronicle.
const NAMED_IN_TEXT = 6;
const QUOTE_LENGTH = 110;
const LEAD_LENGTH = 40;
const YEAR = 'YYYY'.length;
const MONTH = 'YYYY-MM'.length;
const DAY_OR_MONTH = /^\d{4}-\d\d(?:-\d\d)?$/;

/**
 * What a text that a reader has typed may mean, in the language of the editor; one choice without a date where it is none.
 * `only` is the article that it is for, where it is one: of a year, its dateline may tell the day.
 */
export function typedDates(typed: string, only?: AnnotatedArticle): readonly DateChoice[] {
  // Articles write the names of months with a capital in most languages, who is typing need not.
  const day = writtenDay(typed, language()) ?? writtenDay(capitalized(typed), language());
  if (!day) return [{ label: t('Not understood as a date: {0}', plainText(typed, QUOTE_LENGTH)) }];
  const { iso, or } = day;
  const dates = or === undefined ? [iso] : [iso, or];
  const within = only && iso.length <= MONTH ? dayIn(iso, only) : undefined;
  return [
    ...dates.map((date) => ({ label: period(date), ...(date.length > YEAR && { description: date }), date })),
    ...(only && within ? [choiceOf(only, within.value, originName(within.from), within.span)] : []),
  ];
}

/** The dates that an article tells: first those on which it may have come out, `days`, then those it names. */
export function datesIn(annotated: AnnotatedArticle, days: readonly ToldDay[]): readonly DateChoice[] {
  const choices = new Map<string, DateChoice>();
  const add = (date: string, from: string, span: Span | undefined): void => {
    if (!choices.has(date)) choices.set(date, choiceOf(annotated, date, from, span));
  };
  for (const { value, or, from, span } of days) {
    add(value, originName(from), span);
    if (or !== undefined) add(or, originName(from), span);
  }
  const told = choices.size;
  for (const { iso, relative, start, end } of annotated.annotations.dates) {
    if (choices.size - told >= NAMED_IN_TEXT) break;
    if (!relative && DAY_OR_MONTH.test(iso)) add(iso, '', { start, end });
  }
  return [...choices.values()];
}

const dayIn = (iso: string, { article: { text, bodyStart = 0 }, annotations }: AnnotatedArticle): ToldDay | undefined =>
  dayWithin(iso, text, bodyStart, annotations.language);

function choiceOf(annotated: AnnotatedArticle, date: string, from: string, span: Span | undefined): DateChoice {
  const { article, annotations } = annotated;
  if (!span) return { label: period(date), description: from, date };
  const line = number(positionOf(linesOf(article), span.start).line + 1);
  return {
    label: period(date),
    description: from === '' ? t('named in line {0}', line) : t('{0}, line {1}', from, line),
    detail: withoutIcons(quoteAround(article.text, span, annotations.language, QUOTE_LENGTH, LEAD_LENGTH).text),
    date,
  };
}

const capitalized = (text: string): string =>
  text.replace(/\p{L}+/gu, (word) => word.slice(0, 1).toUpperCase() + word.slice(1));

/** Text of an article, which the editor is not to draw icons in. */
const withoutIcons = (text: string): string => text.replace(/\$\([\w-]+(?:~\w+)?\)/g, '\\$&');
