import type { Figure } from '../model.js';

/** The values that a figure as written allows: closed, in base units. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

// How far a hedge stretches a figure when it is compared: "about 5" may be 4.5, "more than 30" may be 33.
const APPROXIMATE = 0.1;
const OPEN_SIDE = 0.1;

/**
 * A figure as an interval: half of its last written digit to both sides, wider where it is hedged, a little open on
 * the side that "more than" or "at most" leaves open. Two figures agree when their intervals meet.
 */
export function intervalOf(figure: Figure): Interval {
  let low = figure.value - figure.precision;
  let high = (figure.value2 ?? figure.value) + figure.precision;
  const size = Math.max(Math.abs(low), Math.abs(high));
  if (figure.modifier === 'approx') {
    low -= size * APPROXIMATE;
    high += size * APPROXIMATE;
  } else if (figure.modifier === 'gt' || figure.modifier === 'gte') high += size * OPEN_SIDE;
  else if (figure.modifier === 'lt' || figure.modifier === 'lte' || figure.modifier === 'upTo') low -= size * OPEN_SIDE;
  return { low, high };
}

export function meet(a: Interval, b: Interval): boolean {
  return a.low <= b.high && b.low <= a.high;
}

/** Width in relation to size: the smaller, the more precise. */
export function relativeWidth({ low, high }: Interval): number {
  return (high - low) / Math.max(Math.abs(low), Math.abs(high), Number.MIN_VALUE);
}
