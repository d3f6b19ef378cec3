import type { DayRange } from '../../core/dates/isoPeriod.js';
import type { Facet } from './facets.js';

const MILLISECONDS_PER_DAY = 86_400_000;
// Units that say nothing: a number of things, a multiple.
const NO_UNIT: ReadonlySet<string> = new Set(['', '#', 'x']);

/** How often each value of each facet is met in what was found. */
export class FacetCounts {
  private readonly counts = new Map<Facet, Map<string, number>>();
  /** Of days, the years that they are in. */
  private readonly years = new Map<number, string>();

  add(facet: Facet, value: string, by = 1): void {
    if (by === 0 || (facet === 'unit' && NO_UNIT.has(value))) return;
    let values = this.counts.get(facet);
    if (!values) {
      values = new Map();
      this.counts.set(facet, values);
    }
    values.set(value, (values.get(value) ?? 0) + by);
  }

  /** Counts the year in which some days are, if it is one. */
  addDays({ start, end }: DayRange): void {
    const year = this.yearOf(start);
    if (this.yearOf(end - 1) === year) this.addYear(year);
  }

  private yearOf(day: number): string {
    let year = this.years.get(day);
    if (year === undefined) {
      year = new Date(day * MILLISECONDS_PER_DAY).toISOString().slice(0, 4);
      this.years.set(day, year);
    }
    return year;
  }

  addYear(year: string): void {
    if (year !== '') this.add('period', year);
  }

  /** The values of a facet, the most frequent first. */
  of(facet: Facet): readonly (readonly [value: string, count: number])[] {
    return [...(this.counts.get(facet) ?? [])].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  }
}
