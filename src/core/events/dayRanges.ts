import { type DayRange, daysOf } from '../dates/isoPeriod.js';

// An article names few dates many times; a corpus not many more. Beyond this, start over.
const MOST = 4096;

const known = new Map<string, DayRange | undefined>();

/** {@link daysOf}, remembered: events ask it of the same dates again and again. */
export function dayRange(iso: string): DayRange | undefined {
  if (known.has(iso)) return known.get(iso);
  if (known.size >= MOST) known.clear();
  const days = daysOf(iso);
  known.set(iso, days);
  return days;
}

/** A day, or a few. */
export function isDay(iso: string): boolean {
  const days = dayRange(iso);
  return days !== undefined && days.end - days.start <= FEW_DAYS;
}

const FEW_DAYS = 7;
