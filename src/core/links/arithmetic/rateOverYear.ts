import { traitsOf } from '../../figures/kindTraits.js';
import type { Figure } from '../../model.js';
import { mayCountTheSame } from '../countedNouns.js';
import { type Interval, intervalOf, meet, times } from '../interval.js';

/** How often a rate's denominator fits into a year. */
export const PER_YEAR: ReadonlyMap<string, number> = new Map([
  ['day', 365],
  ['week', 52],
  ['month', 12],
  ['quarter', 4],
  ['year', 1],
]);

// Who writes 52 weeks means 52.14, and rounds what comes of it.
const SLACK = 0.01;

/** How a rate and one of a longer time say the same. */
export interface ScaledRate {
  /** The figure of the shorter time, as often as `times`, is the other one. */
  readonly shorter: Figure;
  readonly longer: Figure;
  readonly times: number;
  /** The shorter one for the longer time, in base units. */
  readonly product: number;
}

/**
 * Do two rates of one unit say the same over two lengths of time: 150,000 pounds a week and 7.8 million pounds a year?
 * Undefined where they do not, or are no rates over two times. That both are of one owner and thing is for the caller
 * to know.
 */
export function rateOverYear(a: Figure, b: Figure): ScaledRate | undefined {
  const [countA, countB] = [PER_YEAR.get(a.per ?? ''), PER_YEAR.get(b.per ?? '')];
  if (countA === undefined || countB === undefined || countA === countB || !haveOneUnit(a, b)) return undefined;
  if (a.value <= 0 || b.value <= 0 || a.value2 !== undefined || b.value2 !== undefined) return undefined;
  const [shorter, longer] = countA > countB ? [a, b] : [b, a];
  const count = wholeNear(Math.max(countA, countB) / Math.min(countA, countB));
  if (!meet(loosened(times(intervalOf(shorter), count)), intervalOf(longer))) return undefined;
  return { shorter, longer, times: count, product: shorter.value * count };
}

/** Seven days a week, though 365 is not 7 × 52. */
const wholeNear = (count: number): number =>
  Math.abs(count - Math.round(count)) < SLACK * count ? Math.round(count) : count;

const loosened = ({ low, high }: Interval): Interval => ({ low: low * (1 - SLACK), high: high * (1 + SLACK) });

function haveOneUnit(a: Figure, b: Figure): boolean {
  if (a.kind !== b.kind && !(traitsOf(a.kind).isMoney && traitsOf(b.kind).isMoney)) return false;
  return a.kind === 'count' ? mayCountTheSame(a.unit, b.unit) : a.unit === b.unit;
}
