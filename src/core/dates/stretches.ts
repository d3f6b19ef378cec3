import { addDays, addMonths, daysInMonth, interval, isoOf, type PartialDate, parseIso } from './calendar.js';
import type { DateUnit } from './dateData.js';
import type { DateText, FoundDate } from './dateText.js';

/** A stretch's last day this close to the end of a month means the month: books close on its last Friday or Sunday. */
const CLOSING_DAYS = 6;

const MONTHS: Partial<Record<DateUnit, number>> = { month: 1, quarter: 3, half: 6, year: 12 };
const DAYS: Partial<Record<DateUnit, number>> = { day: 1, week: 7 };
/** Years in the parts of a decade or a century: its half, its quarter, its decade. */
const YEARS: Partial<Record<DateUnit, number>> = { year: 1, decade: 10, century: 100 };

/** A length of time before a date, and where its words begin. */
interface Length {
  readonly first: number;
  readonly unit: DateUnit;
  readonly count: number;
  /** Said which of several it is: the *third* quarter. */
  readonly ordinal: number;
  /** Said to be the last of its kind: the *last* week. */
  readonly isLast: boolean;
}

/**
 * Makes one date of words that name a stretch of time by another date: its length and its end ("the three months ended
 * June 30"), a part of it ("the last week of February", "the first half of the 1990s"), or two that join ("the 1970s
 * and 1980s").
 */
export class Stretches {
  constructor(private readonly text: DateText) {}

  /**
   * The stretch that the words before a date make of it, or the date itself. `start` is the first token of its
   * sentence, `before` the date read last.
   */
  around(date: FoundDate, start: number, before: FoundDate | undefined): FoundDate {
    if (date.iso === '' || date.first <= start || date.iso.includes('T')) return date;
    return this.ended(date, start) ?? this.part(date, start) ?? (before && this.joined(date, before)) ?? date;
  }

  /** "the three months ended June 30, 2019", "in the year to March": a length of time that ends with the date. */
  private ended(date: FoundDate, start: number): FoundDate | undefined {
    const { words, tokens } = this.text;
    const at = words.stretchEnds.startBefore(tokens, date.first, start);
    if (at <= start) return undefined;
    const length = this.lengthBefore(at, start);
    const end = length && parseIso(date.iso);
    if (!end || end.month === undefined || !isSingle(date.iso)) return undefined;
    const isOpen = words.stretchEnds.valuesOf(tokens, at, date.first)[0] === 'until';
    if (isOpen && !this.isWithin(length.first, start)) return undefined;
    const iso = endingAt(end, length);
    return iso === undefined ? undefined : { ...date, first: length.first, iso };
  }

  /** "the last week of February", "the first half of the 20th century". */
  private part(date: FoundDate, start: number): FoundDate | undefined {
    const { text } = this;
    const { words, tokens } = text;
    let at = date.first;
    if (at - 1 > start && text.isWord(at - 1) && words.figures.articlesAndOwners.word(tokens, at - 1)) at--;
    if (at - 1 <= start || !text.isWord(at - 1)) return undefined;
    // Where one word says "of the": der Hälfte *des* Jahrhunderts.
    if (words.of.word(tokens, at - 1)) at--;
    else if (at === date.first || !words.of.word(tokens, at)) return undefined;
    const length = this.lengthBefore(at, start);
    if (length?.count !== 1 || (length.ordinal === 0 && !length.isLast)) return undefined;
    const iso = partOf(date.iso, length);
    return iso === undefined ? undefined : { ...date, first: length.first, iso };
  }

  /** "the 1970s and 1980s" */
  private joined(date: FoundDate, before: FoundDate): FoundDate | undefined {
    const { text } = this;
    const { words, tokens } = text;
    const from = yearsOf(before.iso);
    const to = yearsOf(date.iso);
    if (!from || !to || to[0] !== from[1] + 1) return undefined;
    let at = date.first - 1;
    if (text.isWord(at) && words.figures.articlesAndOwners.word(tokens, at)) at--;
    if (at !== before.next || !text.isWord(at)) return undefined;
    if (!words.and.word(tokens, at) && !words.to.word(tokens, at)) return undefined;
    return { ...date, first: before.first, iso: `${from[0]}/${to[1]}` };
  }

  /** The length of time that ends before token `i`: "three months", "third quarter", "fiscal year". */
  private lengthBefore(i: number, start: number): Length | undefined {
    const { text } = this;
    const { words, tokens } = text;
    // "half year", "fiscal year" are one word of two.
    let first = i - 2;
    let unit = first >= start ? words.units.longest(tokens, first, i)?.[0] : undefined;
    if (!unit || words.units.matchEnd !== i) unit = words.units.word(tokens, ++first)?.[0];
    if (!unit || text.startsLine(i)) return undefined;
    if (first - 1 >= start && text.code(first - 1) === 0x2d && text.glued(first)) first--;
    let count = 1;
    let ordinal = 0;
    const written = text.isNumber(first - 1) ? text.integer(first - 1) : this.valueOf(first - 1, 'cardinal');
    if (first - 1 >= start && written > 0 && written < 100) {
      count = written;
      first--;
    }
    if (first - 1 >= start) {
      const n = this.valueOf(first - 1, 'ordinal');
      if (n > 0) {
        ordinal = n;
        first--;
      } else if (text.role(first - 1, 'past') || (text.role(first - 1, 'shift')?.value ?? 0) < 0) {
        return { first: first - 1, unit, count, ordinal: 0, isLast: true };
      }
    }
    return { first, unit, count, ordinal, isLast: false };
  }

  private valueOf(i: number, role: 'cardinal' | 'ordinal'): number {
    return this.text.role(i, role)?.value ?? 0;
  }

  /** Does "in" or an article lead to token `i`, so that it is a time and no change: "*in the* year to March", not "*by* a year to March"? */
  private isWithin(i: number, start: number): boolean {
    const { tokens, words } = this.text;
    if (i <= start || !this.text.isWord(i - 1)) return false;
    if (words.figures.articlesAndOwners.word(tokens, i - 1)) return true;
    return words.leads.valuesOf(tokens, i - 1, i)[0] === 'period';
  }
}

/** A day or a month alone. */
const isSingle = (iso: string): boolean => /^\d{4}-\d\d(?:-\d\d)?$/.test(iso);

/** The stretch of such a length that ends with a day or a month. */
function endingAt(end: PartialDate, { unit, count }: Length): string | undefined {
  const days = DAYS[unit];
  if (days !== undefined)
    return end.day === undefined ? undefined : interval(isoOf(addDays(end, 1 - days * count)), isoOf(end));
  const months = (MONTHS[unit] ?? 0) * count;
  if (months === 0) return undefined;
  const { year, month = 1, day } = end;
  const isEnd = day === undefined || day > daysInMonth(year, month) - CLOSING_DAYS;
  const isStart = day !== undefined && day < CLOSING_DAYS;
  if (!isEnd && !isStart) {
    const from = addMonths(end, -months);
    const known = Math.min(day, daysInMonth(from.year, from.month as number));
    return interval(isoOf(addDays({ ...from, day: known }, 1)), isoOf(end));
  }
  return monthsUntil(isEnd ? { year, month } : addMonths(end, -1), months);
}

/** So many months up to a month: a year, a half, a quarter where they are one. */
function monthsUntil(end: PartialDate, count: number): string {
  const { year, month = 1 } = end;
  if (count === 12 && month === 12) return isoOf({ year });
  if (count === 6 && month % 6 === 0) return `${year}-H${month / 6}`;
  if (count === 3 && month % 3 === 0) return `${year}-Q${month / 3}`;
  return interval(isoOf(addMonths(end, 1 - count)), isoOf({ year, month }));
}

/** The first and the last year of a stretch of years. */
function yearsOf(iso: string): readonly [number, number] | undefined {
  const match = /^(\d{4})\/(\d{4})$/.exec(iso);
  return match ? [Number(match[1]), Number(match[2])] : undefined;
}

/** The part of a stretch: which half, quarter or decade of its years, which week or half of its days. */
function partOf(iso: string, length: Length): string | undefined {
  const years = yearsOf(iso);
  if (years) {
    const size = years[1] - years[0] + 1;
    const part = length.unit === 'half' ? size / 2 : length.unit === 'quarter' ? size / 4 : YEARS[length.unit];
    if (part === undefined || part >= size || !Number.isInteger(part)) return undefined;
    const n = length.isLast ? size / part : length.ordinal;
    if (n * part > size) return undefined;
    const from = years[0] + (n - 1) * part;
    return interval(isoOf({ year: from }), isoOf({ year: from + part - 1 }));
  }
  const at = parseIso(iso);
  if (!at || at.day !== undefined || at.month === undefined || !isSingle(iso)) return undefined;
  const days = daysInMonth(at.year, at.month);
  const isHalf = length.unit === 'half';
  if (!isHalf && length.unit !== 'week') return undefined;
  const size = isHalf ? 15 : 7;
  const n = length.ordinal;
  if (n * size > days) return undefined;
  const [from, to] = length.isLast
    ? [days - size + 1, days]
    : [(n - 1) * size + 1, isHalf && n === 2 ? days : n * size];
  return interval(isoOf({ ...at, day: from }), isoOf({ ...at, day: to }));
}
