import type { DateUnit } from './dateData.js';

/** A date as far as it is known. */
export interface PartialDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

const pad = (n: number, width = 2): string => String(n).padStart(width, '0');

/** ISO 8601, reduced to what is known. */
export function isoOf({ year, month, day }: PartialDate): string {
  let iso = pad(year, 4);
  if (month !== undefined) iso += `-${pad(month)}`;
  if (month !== undefined && day !== undefined) iso += `-${pad(day)}`;
  return iso;
}

/** Two ends as an interval, or the one if they are equal; empty where an end is unknown. */
export const interval = (from: string, to: string): string => (from === to ? from : from && to ? `${from}/${to}` : '');

/** Reads an ISO date, reduced or with a time of day; undefined for anything else. */
export function parseIso(iso: string | undefined): PartialDate | undefined {
  const match = iso === undefined ? null : /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:[T ].*)?$/.exec(iso);
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  return {
    year: year as number,
    ...(month !== undefined && { month }),
    ...(month !== undefined && day !== undefined && { day }),
  };
}

export const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The year that two digits stand for: 24, 98. */
export const yearOfTwoDigits = (digits: number): number => digits + (digits > 50 ? 1900 : 2000);

export const isValidDay = (day: number, month: number, year = 2000): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** The date `days` later. */
export function addDays({ year, month = 1, day = 1 }: PartialDate, days: number): PartialDate {
  const date = new Date(Date.UTC(year, month - 1, day + days));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The month `months` later. */
export function addMonths({ year, month = 1 }: PartialDate, months: number): PartialDate {
  const index = year * 12 + (month - 1) + months;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}

/** 1 for Monday … 7 for Sunday. */
export const weekdayOf = ({ year, month = 1, day = 1 }: PartialDate): number =>
  new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7;

/** The first and the last month of half `n` or quarter `n` as numbers. */
export const monthsOf = (unit: 'quarter' | 'half', n: number): readonly [number, number] => {
  const size = unit === 'quarter' ? 3 : 6;
  return [(n - 1) * size + 1, n * size];
};

/**
 * The unit of time that lies `shift` units from `from`, as ISO; empty where `from` is not known well enough ("last
 * week" in an article of "2012").
 */
export function shifted(from: PartialDate | undefined, unit: DateUnit, shift: number): string {
  if (!from) return '';
  const { year, month, day } = from;
  switch (unit) {
    case 'century': {
      const century = Math.floor((year - 1) / 100) + shift;
      return `${century * 100 + 1}/${century * 100 + 100}`;
    }
    case 'decade': {
      const decade = Math.floor(year / 10) * 10 + shift * 10;
      return `${decade}/${decade + 9}`;
    }
    case 'year':
      return isoOf({ year: year + shift });
    case 'half':
    case 'quarter': {
      if (month === undefined) return '';
      const size = unit === 'quarter' ? 3 : 6;
      const index = year * (12 / size) + Math.floor((month - 1) / size) + shift;
      const perYear = 12 / size;
      return `${Math.floor(index / perYear)}-${unit === 'quarter' ? 'Q' : 'H'}${(index % perYear) + 1}`;
    }
    case 'month':
      return month === undefined ? '' : isoOf(addMonths(from, shift));
    default: {
      if (day === undefined) return '';
      if (unit === 'day') return isoOf(addDays(from, shift));
      const monday = addDays(from, 1 - weekdayOf(from) + shift * 7);
      return unit === 'week'
        ? interval(isoOf(monday), isoOf(addDays(monday, 6)))
        : interval(isoOf(addDays(monday, 5)), isoOf(addDays(monday, 6)));
    }
  }
}

/** The stretch of `count` units that ends (or, with a negative count, begins) at `at`. */
export function stretch(at: PartialDate | undefined, unit: DateUnit, count: number): string {
  if (!at) return '';
  const { year, month, day } = at;
  const size =
    unit === 'year'
      ? 12
      : unit === 'quarter'
        ? 3
        : unit === 'half'
          ? 6
          : unit === 'month'
            ? 1
            : unit === 'decade'
              ? 120
              : unit === 'century'
                ? 1200
                : 0;
  if (size > 0) {
    if (month === undefined) {
      const years = Math.round((count * size) / 12);
      return size < 12 || years === 0 ? '' : ordered(isoOf({ year: year - years }), isoOf({ year }));
    }
    return ordered(isoOf(addMonths(at, -count * size)), isoOf({ year, month }));
  }
  if (day === undefined) return '';
  return ordered(isoOf(addDays(at, -count * (unit === 'week' ? 7 : 1))), isoOf(at));
}

const ordered = (a: string, b: string): string => (a < b ? `${a}/${b}` : `${b}/${a}`);
