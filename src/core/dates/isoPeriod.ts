/** A stretch of days, half-open, in days since 1970-01-01 (UTC). */
export interface DayRange {
  readonly start: number;
  readonly end: number;
}

/** A year, half, quarter, month or day, or the time from one to another, as a reduced ISO date. */
export const ISO_PERIOD =
  /^\d{4}(-(H[12]|Q[1-4]|(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?))?(\/\d{4}(-(H[12]|Q[1-4]|(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?))?)?$/;

const MILLISECONDS_PER_DAY = 86_400_000;

const dayOf = (year: number, month: number, day = 1): number => {
  // Date.UTC reads years 0-99 as 1900-1999; setUTCFullYear takes every year as it is.
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.floor(date.getTime() / MILLISECONDS_PER_DAY);
};

/**
 * The days that a reduced ISO date covers: `2012`, `2012-12`, `2012-12-19`, `2014-H1`, `2020-Q3`, with or without a
 * time of day, or an interval of two of these joined by `/`. Undefined for anything else.
 */
export function daysOf(iso: string): DayRange | undefined {
  const slash = iso.indexOf('/');
  if (slash >= 0) {
    const from = daysOf(iso.slice(0, slash));
    const to = daysOf(iso.slice(slash + 1));
    return from && to && to.end > from.start ? { start: from.start, end: to.end } : undefined;
  }
  const match = /^(\d{4})(?:-(?:H([12])|Q([1-4])|(\d{2})(?:-(\d{2}))?))?(?:T.*)?$/.exec(iso);
  if (!match) return undefined;
  const year = Number(match[1]);
  const [half, quarter, month, day] = match.slice(2).map((part) => (part === undefined ? undefined : Number(part)));
  if (half) return { start: dayOf(year, half * 6 - 5), end: dayOf(year, half * 6 + 1) };
  if (quarter) return { start: dayOf(year, quarter * 3 - 2), end: dayOf(year, quarter * 3 + 1) };
  if (day && month) return { start: dayOf(year, month, day), end: dayOf(year, month, day + 1) };
  if (month) return { start: dayOf(year, month), end: dayOf(year, month + 1) };
  return { start: dayOf(year, 1), end: dayOf(year + 1, 1) };
}

/** Does one of the two stretches lie inside the other? "December 19 and 20" lies inside "December 2012". */
export function oneHoldsOther(a: DayRange, b: DayRange): boolean {
  return (a.start <= b.start && b.end <= a.end) || (b.start <= a.start && a.end <= b.end);
}

/** The first and the last of the days that a reduced ISO date covers, as {@link daysOf} reads it: `2014-01-01`, `2014-06-30`. */
export function daysFromTo(iso: string): { readonly from: string; readonly to: string } | undefined {
  const days = daysOf(iso);
  return days && { from: isoDay(days.start), to: isoDay(days.end - 1) };
}

const isoDay = (day: number): string => new Date(day * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
