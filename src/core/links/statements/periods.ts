import { type DayRange, daysOf } from '../../dates/isoPeriod.js';
import type { DateMention, Figure } from '../../model.js';
import type { Placed } from '../../sentence/placed.js';
import { dividePeriod } from '../dividePeriod.js';
import type { Statement } from '../statement.js';

/** In which sentence each period was last named; sentences are read in their order. */
export class NamedPeriods {
  private readonly named = new Map<string, number>();

  /** Takes the dates of a sentence; "the second and third quarters" name each of them. */
  name(dates: readonly Placed<DateMention>[], sentence: number): void {
    for (const { item } of dates) {
      const { iso } = item;
      this.named.set(iso, sentence);
      for (let count = 2; count <= 4 && iso.includes('/'); count++)
        for (const part of dividePeriod(iso, count) ?? []) this.named.set(part, sentence);
    }
  }

  /** How many sentences before `sentence` a period was last named; Infinity where it never was. */
  distance(period: string | undefined, sentence: number): number {
    const at = period === undefined ? undefined : this.named.get(period);
    return at === undefined ? Number.POSITIVE_INFINITY : sentence - at;
  }
}

/** The days of a period, if there is one. */
export const daysFor = (period: string | undefined): DayRange | undefined =>
  period === undefined ? undefined : daysOf(period);

/** Do the dates of the sentence leave no doubt of a figure's period: the only one of the clause (`near`), or of them all? */
export function isSurelyDated(
  { period }: Figure,
  dates: readonly Placed<DateMention>[],
  near: readonly Placed<DateMention>[],
): boolean {
  if (period === undefined || dates.length === 0) return false;
  return (near.length > 0 ? near : dates).every(({ item }) => item.iso === period);
}

/** A figure for "the same period last year" measures what the one before it (`last`) does, a year back. */
export function besideLast(statement: Statement, last: Statement | undefined): Statement {
  const fits =
    last &&
    last.figure.kind === statement.figure.kind &&
    last.figure.unit === statement.figure.unit &&
    last.figure.subject === statement.figure.subject &&
    statement.sentence - last.sentence <= 1;
  if (!fits) return statement;
  const period = last.period === undefined ? undefined : yearBefore(last.period);
  return {
    ...statement,
    measures: last.measures,
    hasOwnMeasure: last.hasOwnMeasure,
    qualifiers: last.qualifiers,
    scope: last.scope,
    isChange: last.isChange,
    ...(period !== undefined && { period, days: daysFor(period) }),
  };
}

/** The same period, a year earlier. */
function yearBefore(period: string): string {
  return period.replace(/\d{4}/g, (year) => String(Number(year) - 1));
}

// "from 9 million in the same month a year ago", in characters.
const RIGHT_BEHIND = 24;

/**
 * The statements of a sentence without the periods that are only those of what they are set against: in "rose 5 % to 12
 * million from 9 million a year ago" the date is that of the last figure alone. `dates` are the sentence's.
 */
export function withoutBasePeriods(
  sentence: readonly Statement[],
  dates: readonly DateMention[],
): readonly Statement[] {
  const isBase = (s: Statement): boolean => s.role === 'from' || s.isAgainst;
  const isOfBase = ({ start }: DateMention): boolean => {
    const last = sentence.findLast((s) => s.ref.figure.end <= start);
    return last !== undefined && isBase(last) && start - last.ref.figure.end <= RIGHT_BEHIND;
  };
  const own = dates.filter((date) => !isOfBase(date));
  return sentence.map((statement) => {
    const { period } = statement;
    const isNamed = dates.some(({ iso }) => iso === period);
    if (isBase(statement) || !isNamed) return statement;
    if (!own.some(({ iso }) => iso === period)) return { ...statement, period: undefined, ...UNDATED };
    return own.every(({ iso }) => iso === period) ? { ...statement, isSurelyDated: true } : statement;
  });
}

const UNDATED = { days: undefined, periodDistance: Number.POSITIVE_INFINITY, isSurelyDated: false };

/**
 * The statements of a sentence, where a list of figures under one interval of as many quarters gets a quarter each. A
 * list whose figures have a period each is surely dated.
 */
export function withListedPeriods(sentence: readonly Statement[]): readonly Statement[] {
  const result = [...sentence];
  let i = 0;
  while (i < sentence.length) {
    let end = i + 1;
    while (end < sentence.length && (sentence[end] as Statement).isListed) end++;
    const list = sentence.slice(i, end);
    const parts = list.length > 1 ? dividePeriod(list[0]?.period, list.length) : undefined;
    const isDated = list.length > 1 && new Set(list.map((s) => s.period ?? '')).size === list.length;
    if (parts || isDated)
      list.forEach((statement, k) => {
        const period = parts?.[k] ?? statement.period;
        result[i + k] = { ...statement, period, days: daysFor(period), isSurelyDated: true };
      });
    i = end;
  }
  return result;
}
