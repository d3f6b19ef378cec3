import type { CorpusEvent } from '../../core/events/corpusEvent.js';
import { groupBy } from '../../core/groupBy.js';
import { articlesTelling } from './articlesTelling.js';

/** What began in a month. */
export interface MonthOfEvents {
  /** `2012-12`. */
  readonly month: string;
  readonly events: readonly CorpusEvent[];
}

/** What began in a year. */
export interface YearOfEvents {
  /** `2012`. */
  readonly year: string;
  readonly months: readonly MonthOfEvents[];
  /** What is dated no closer than a quarter or a year belongs to no month. */
  readonly vague: readonly CorpusEvent[];
}

/** Events by year and month, the newest first. */
export interface EventGroups {
  readonly years: readonly YearOfEvents[];
  /** What nobody gives a date of. */
  readonly undated: readonly CorpusEvent[];
}

/** The months that stand unfolded before the reader folds or unfolds any. */
export type UnfoldedMonths = 'all' | ReadonlySet<string>;

// So many events a view shows at a glance.
const AT_A_GLANCE = 40;

/** Groups events by year and month, the newest first; in each month what most articles tell comes first. */
export function groupEvents(events: readonly CorpusEvent[]): EventGroups {
  const byYear = groupBy(
    events.filter(({ date }) => date !== ''),
    ({ date }) => date.slice(0, 4),
  );
  const years = newestGroupFirst(byYear).map(([year, ofYear]): YearOfEvents => {
    const byMonth = groupBy(ofYear, monthOf);
    const vague = byMonth.get('') ?? [];
    byMonth.delete('');
    return {
      year,
      months: newestGroupFirst(byMonth).map(([month, ofMonth]) => ({ month, events: mostToldFirst(ofMonth) })),
      vague: mostToldFirst(vague),
    };
  });
  return { years, undated: mostToldFirst(events.filter(({ date }) => date === '')) };
}

/** The month an event begins in, `2012-12`; empty where its date says less. */
export function monthOf({ date }: CorpusEvent): string {
  return /^\d{4}-\d{2}/.exec(date)?.[0] ?? '';
}

/** How many events a year has. */
export function countOfYear({ months, vague }: YearOfEvents): number {
  return months.reduce((sum, { events }) => sum + events.length, vague.length);
}

/** All months of what is read at a glance, of more only the newest. */
export function unfoldedAtFirst({ years, undated }: EventGroups): UnfoldedMonths {
  const count = years.reduce((sum, year) => sum + countOfYear(year), undated.length);
  if (count <= AT_A_GLANCE) return 'all';
  const newest = years.find(({ months }) => months.length > 0)?.months[0];
  return new Set(newest ? [newest.month] : []);
}

/** What most articles tell comes first, then the newest. */
export function mostToldFirst(events: readonly CorpusEvent[]): readonly CorpusEvent[] {
  return events
    .map((event) => ({ event, articles: articlesTelling(event) }))
    .sort((a, b) => b.articles - a.articles || descending(a.event.date, b.event.date))
    .map(({ event }) => event);
}

/**
 * One list of what {@link groupEvents} groups: the newest first, in each year what is dated no closer than a quarter
 * last, and at the end what has no date.
 */
export function newestFirst(events: readonly CorpusEvent[]): readonly CorpusEvent[] {
  return [...events].sort(
    (a, b) =>
      descending(a.date.slice(0, 4), b.date.slice(0, 4)) ||
      Number(monthOf(a) === '') - Number(monthOf(b) === '') ||
      descending(a.date, b.date),
  );
}

function newestGroupFirst<Group>(groups: ReadonlyMap<string, Group>): (readonly [string, Group])[] {
  return [...groups].sort(([a], [b]) => descending(a, b));
}

const descending = (a: string, b: string): number => (a < b ? 1 : a > b ? -1 : 0);
