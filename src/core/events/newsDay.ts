import type { DayRange } from '../dates/isoPeriod.js';
import { dayRange } from './dayRanges.js';

/** News is told so many days after it happened. */
const FRESH = 7;

/** The day of an article, and how other times lie to it; of an unknown day, a day that the lead names is the news'. */
export class NewsDay {
  private readonly now: DayRange | undefined;

  /** `date` is the article's, empty where it has none. */
  constructor(readonly date: string) {
    this.now = dayRange(date);
  }

  /** A day of the last few. */
  isFresh(iso: string): boolean {
    const day = dayRange(iso);
    if (!day || day.end - day.start !== 1) return false;
    return !this.now || (day.start < this.now.end && this.now.start - day.start <= FRESH);
  }

  isAhead(iso: string): boolean {
    const days = dayRange(iso);
    return days !== undefined && this.now !== undefined && days.end > this.now.end;
  }

  /** Does the article's day lie in a stretch? */
  isWithin(iso: string): boolean {
    const days = dayRange(iso);
    return days !== undefined && this.now !== undefined && days.start <= this.now.start && this.now.end <= days.end;
  }
}
