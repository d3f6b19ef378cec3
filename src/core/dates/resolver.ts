import type { Sentences } from '../text/sentences.js';
import { addDays, addMonths, daysInMonth, isoOf, type PartialDate, weekdayOf } from './calendar.js';
import type { ClauseVerb, ClauseVerbs } from './clauseVerbs.js';

/** Months within which a month without a year is taken to lie ahead. */
const SOON = 8;

/**
 * Supplies what a date leaves unsaid: the year of "December 19", the day of "Tuesday". News tells of what has just
 * happened, so the nearest past is meant, unless the clause looks ahead, or the sentence has itself named a year before.
 */
export class Resolver {
  private sentence = 0;
  private sentenceStart = 0;
  private sentenceEnd = 0;
  private at = 0;
  private foundVerb: ClauseVerb | 'none' | undefined;
  private yearSentence = -1;
  private spokenYear = 0;
  private lastIso = '';
  private lastSentence = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly verbs: ClauseVerbs,
    private readonly sentences: Sentences,
    /** The article's own date. */
    readonly reference: PartialDate | undefined,
  ) {}

  /** Moves on to the sentence of token `i`; tokens come in order. */
  enter(i: number): void {
    this.at = i;
    this.foundVerb = undefined;
    if (i < this.sentenceEnd) return;
    const { first, count } = this.sentences;
    while (this.sentence + 1 < count && (first[this.sentence + 1] as number) <= i) this.sentence++;
    this.sentenceStart = first[this.sentence] as number;
    this.sentenceEnd = first[this.sentence + 1] as number;
  }

  /** First token of the sentence the pass is in, and the token behind its last. */
  get start(): number {
    return this.sentenceStart;
  }

  get end(): number {
    return this.sentenceEnd;
  }

  /** Remembers a year that the text names, for the dates that follow without one. */
  speak(year: number): void {
    this.spokenYear = year;
    this.yearSentence = this.sentence;
  }

  /** Remembers a date that the text gives, for "the same period a year before". */
  pass(iso: string): void {
    if (iso === '') return;
    this.lastIso = iso;
    this.lastSentence = this.sentence;
  }

  /** Has the sentence named a part of a year: a quarter, a month? */
  namesPart(): boolean {
    return this.sentence === this.lastSentence && /^\d{4}-(?:[QH]\d|\d\d)$/.test(this.lastIso);
  }

  /** So many years before the part of a year spoken of last, or before the year spoken of. */
  yearsBefore(count: number): string {
    if (
      this.sentence - this.lastSentence <= 1 &&
      /^\d{4}-(?:[QH]\d|\d\d)(?:\/\d{4}-(?:[QH]\d|\d\d))?$/.test(this.lastIso)
    )
      return this.lastIso.replace(/\d{4}/g, (year) => String(Number(year) - count));
    const year = this.spoken(1) || (this.reference?.year ?? 0);
    return year > 0 ? String(year - count) : '';
  }

  /** The part of the year that was named last in this sentence or the one before, without its year: `-Q3`, `-12`. */
  lastPart(unit: 'quarter' | 'half' | 'month' | 'any'): string | undefined {
    if (this.sentence - this.lastSentence > 1) return undefined;
    const part = /^\d{4}(-Q\d|-H\d|-\d\d)$/.exec(this.lastIso)?.[1];
    const found = part?.[1] === 'Q' ? 'quarter' : part?.[1] === 'H' ? 'half' : 'month';
    return unit === 'any' || unit === found ? part : undefined;
  }

  /** The year named in this sentence, or the one before in the same paragraph; 0 if there is none. */
  spoken(reach: 0 | 1): number {
    if (this.yearSentence < 0 || this.sentence - this.yearSentence > reach) return 0;
    return this.sentences.paragraph[this.sentence] === this.sentences.paragraph[this.yearSentence]
      ? this.spokenYear
      : 0;
  }

  /** The year of a month or day without one; 0 if nothing tells. */
  yearOf(month: number, day?: number): number {
    const spoken = this.spoken(0);
    if (spoken > 0) return spoken;
    const { reference } = this;
    if (!reference) return 0;
    if (reference.month === undefined) return reference.year;
    const ahead =
      month > reference.month ||
      (month === reference.month && day !== undefined && reference.day !== undefined && day > reference.day);
    const behind = month < reference.month;
    // What is to come comes soon: in April, February is the one just gone whatever the sentence expects.
    if (this.isAhead() && (month - reference.month + 12) % 12 <= SOON)
      return behind ? reference.year + 1 : reference.year;
    // "On August 20", written on August 18, is told ahead of itself; a month's leap is not.
    if (ahead && month === reference.month) return reference.year;
    return ahead ? reference.year - 1 : reference.year;
  }

  /**
   * The year of a quarter or a half without one, by the month from which on it counts as told: its last, or, for "the
   * first half of the year", its first.
   */
  yearOfPeriod(lastMonth: number): number {
    const spoken = this.spoken(1);
    if (spoken > 0) return spoken;
    const { reference } = this;
    if (!reference) return 0;
    if (reference.month === undefined) return reference.year;
    // What is expected of the quarter that has just ended is its result.
    if (this.isAhead()) return lastMonth < reference.month - 1 ? reference.year + 1 : reference.year;
    return lastMonth > reference.month ? reference.year - 1 : reference.year;
  }

  /** The nearest such day of the week, today included; `shift` for "last" and "next". */
  weekday(weekday: number, shift?: number): string {
    const { reference } = this;
    if (!reference || reference.day === undefined) return '';
    const back = (weekdayOf(reference) - weekday + 7) % 7;
    if (shift === undefined) {
      const days = this.isAhead() ? (7 - back) % 7 : -back;
      return isoOf(addDays(reference, days));
    }
    if (shift < 0) return isoOf(addDays(reference, -(back || 7)));
    if (shift > 0) return isoOf(addDays(reference, 7 - back));
    return isoOf(addDays(reference, -back));
  }

  /** `count` units before the article's date. */
  ago(count: number, unit: 'day' | 'week' | 'month' | 'year'): string {
    const { reference } = this;
    if (!reference) return '';
    if (unit === 'year') return isoOf({ year: reference.year - count });
    if (unit === 'month') return reference.month === undefined ? '' : isoOf(addMonths(reference, -count));
    if (reference.day === undefined) return '';
    return isoOf(addDays(reference, -count * (unit === 'week' ? 7 : 1)));
  }

  /** The last day of a month, for ends of stretches. */
  lastDay(year: number, month: number): string {
    return isoOf({ year, month, day: daysInMonth(year, month) });
  }

  /** Does the clause in which the pass is speak of what is to come? */
  isAhead(): boolean {
    return this.verb?.told === 'ahead';
  }

  /** The verb of the clause in which the pass is. */
  get verb(): ClauseVerb | undefined {
    this.foundVerb ??= this.verbs.of(this.at, this.sentenceStart, this.sentenceEnd) ?? 'none';
    return this.foundVerb === 'none' ? undefined : this.foundVerb;
  }
}
