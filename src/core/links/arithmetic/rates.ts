import { daysOf } from '../../dates/isoPeriod.js';
import { mayCountTheSame } from '../countedNouns.js';
import { intervalOf, meet, times } from '../interval.js';
import type { Link } from '../link.js';
import type { Statement } from '../statement.js';
import { PER_YEAR } from './rateOverYear.js';
import type { SentenceFacts } from './sentenceFacts.js';

// What is made a day is not made every day.
const SHORTEST = 'day';
const FARTHEST = 2;
const SHORTEST_YEAR = 360;
const LONGEST_YEAR = 371;

/**
 * An amount a month beside the amount for the year: "15 million units, with 1.5 million units per month" (DESIGN
 * "Comparing figures", 6). Both stand in one sentence, of one subject, unit and status, so that the one is the other
 * spread over the year.
 */
export function rates(facts: SentenceFacts): readonly Link[] {
  const links: Link[] = [];
  for (const part of facts.statements) {
    const count = PER_YEAR.get(part.figure.per ?? '');
    if (count === undefined || count === 1 || part.figure.per === SHORTEST || part.isChange || part.figure.value <= 0)
      continue;
    const year = nearest(
      part,
      facts.statements.filter((s) => isYear(s) && isSameThing(s, part)),
    );
    if (!year) continue;
    const whole = times(intervalOf(part.figure), count);
    // What is nowhere near the year's amount is no part of it: "the monthly record of".
    const parts = year.figure.value / (part.figure.value * count);
    if (parts > FARTHEST || parts < 1 / FARTHEST) continue;
    links.push({
      type: 'arithmetic',
      figures: [part.ref, year.ref],
      holds: meet(whole, intervalOf(year.figure)),
      ratio: year.figure.value / part.figure.value,
      reason: { rule: 'rate', times: count, product: part.figure.value * count },
    });
  }
  return links;
}

function isYear(s: Statement): boolean {
  const { per, value, value2 } = s.figure;
  if ((per !== undefined && per !== 'year') || value <= 0 || value2 !== undefined || s.isChange || s.role) return false;
  const days = s.period === undefined ? undefined : daysOf(s.period);
  const length = days ? days.end - days.start : 0;
  return per === 'year' || (length >= SHORTEST_YEAR && length <= LONGEST_YEAR);
}

function isSameThing(year: Statement, part: Statement): boolean {
  const [a, b] = [year.figure, part.figure];
  if (a.kind !== b.kind || a.subject !== b.subject || (a.status ?? '') !== (b.status ?? '')) return false;
  // More a month than in the year is another thing altogether.
  if (a.value <= b.value) return false;
  if (a.kind === 'count') return a.unit !== '' && mayCountTheSame(a.unit, b.unit);
  return (
    a.kind === 'money' && a.unit === b.unit && (year.measures[0] === part.measures[0] || part.clause === year.clause)
  );
}

function nearest(of: Statement, among: readonly Statement[]): Statement | undefined {
  return [...among].sort((a, b) => Math.abs(a.at - of.at) - Math.abs(b.at - of.at))[0];
}
