import type { Figure } from '../model.js';

/** The values that a figure as written allows: closed, in base units. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

// How far a hedge stretches a figure when it is compared: "about 5" may be 4.75, "more than 30" may be 33.
const APPROXIMATE = 0.05;
const OPEN_SIDE = 0.1;

/**
 * A figure as an interval: half of its last written digit to both sides, wider where it is hedged, a little open on
 * the side that "more than" or "at most" leaves open. Two figures agree when their intervals meet.
 */
export function intervalOf(figure: Figure): Interval {
  return widened(figure, OPEN_SIDE);
}

/**
 * All values that a figure as written does not exclude: "more than 30" may be any number above. What lies outside is
 * contradicted.
 */
export function allowedBy(figure: Figure): Interval {
  return widened(figure, Number.POSITIVE_INFINITY);
}

function widened({ value, value2 = value, precision, modifier, nears }: Figure, openSide: number): Interval {
  let low = value - precision;
  let high = value2 + precision;
  const size = Math.max(Math.abs(low), Math.abs(high));
  if (modifier === 'approx') {
    low -= size * APPROXIMATE;
    high = nears === 'below' ? value2 : high + size * APPROXIMATE;
  } else if (modifier === 'gt' || modifier === 'gte') {
    // "More than 1.2 billion" is never 1.19, "nearly 1.2" never 1.23: the side that is named is closed.
    low = value;
    high += size * openSide;
  } else if (modifier === 'lt' || modifier === 'lte' || modifier === 'upTo') {
    high = value2;
    low -= size * openSide;
  }
  return { low, high };
}

/** Do they share more than an end? 16 ± 0.5 and 15 ± 0.5 only touch. */
export function overlaps(a: Interval, b: Interval): boolean {
  return meet(a, b) && (a.low < b.high || a.low === a.high) && (b.low < a.high || b.low === b.high);
}

export function meet(a: Interval, b: Interval): boolean {
  return a.low <= b.high && b.low <= a.high;
}

/** The sums that two intervals allow. */
export function plus(a: Interval, b: Interval): Interval {
  return { low: a.low + b.low, high: a.high + b.high };
}

/** The products with a factor that is known exactly. */
export function times(a: Interval, factor: number): Interval {
  return { low: Math.min(a.low * factor, a.high * factor), high: Math.max(a.low * factor, a.high * factor) };
}

/** The quotients that two intervals allow; undefined where the divisor may be zero. */
export function over(a: Interval, b: Interval): Interval | undefined {
  if (b.low <= 0 && b.high >= 0) return undefined;
  const ends = [a.low / b.low, a.low / b.high, a.high / b.low, a.high / b.high];
  return { low: Math.min(...ends), high: Math.max(...ends) };
}

/** Width in relation to size: the smaller, the more precise. */
export function relativeWidth({ low, high }: Interval): number {
  return (high - low) / Math.max(Math.abs(low), Math.abs(high), Number.MIN_VALUE);
}
