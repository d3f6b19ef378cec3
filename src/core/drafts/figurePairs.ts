import { allowedBy, type Interval, intervalOf, overlaps } from '../links/interval.js';
import type { Figure } from '../model.js';
import type { FramedPair } from './frames.js';

/** The two figures of a pair: that of the draft first. */
export const figuresOf = ({ a, b }: FramedPair): readonly [own: Figure, other: Figure] => [
  a.statement.figure,
  b.statement.figure,
];

/** Do they allow a common value? In a sentence and its copy they do only as they are written. */
export function agree(pair: FramedPair, isCopy: boolean): boolean {
  const [own, other] = figuresOf(pair);
  return isCopy && own.modifier === other.modifier
    ? agreeAsWritten(own, other)
    : overlaps(intervalOf(own), intervalOf(other));
}

/** "More than 30" does not exclude 40; but who writes "more than 40" where an article has "more than 30" has changed it. */
export function mayBothHold(pair: FramedPair): boolean {
  const [own, other] = figuresOf(pair);
  return own.modifier === other.modifier ? agreeAsWritten(own, other) : overlaps(allowedBy(own), allowedBy(other));
}

/** Do they allow a common value, whatever is said of both: "about"? Of two ranges both ends are compared. */
function agreeAsWritten(a: Figure, b: Figure): boolean {
  if ((a.value2 === undefined) !== (b.value2 === undefined)) return overlaps(asWritten(a), asWritten(b));
  return [a.value - b.value, (a.value2 ?? 0) - (b.value2 ?? 0)].every(
    (apart) => apart === 0 || Math.abs(apart) < (a.precision + b.precision) * (1 - ROUNDING),
  );
}

// What computing with fractions leaves: 0.11 ± 0.005 and 0.12 ± 0.005 only touch.
const ROUNDING = 1e-9;

const asWritten = ({ value, value2 = value, precision }: Figure): Interval => ({
  low: value - precision,
  high: value2 + precision,
});

/** How many times the one is the other. */
export function ratioOf(pair: FramedPair): number {
  const [x, y] = figuresOf(pair).map(({ value }) => Math.abs(value)) as [number, number];
  return Math.max(x, y) / Math.min(x, y);
}

// Of shorter numbers many are the other but for a digit.
const LONG_NUMBER = 3;

/** Is a long number the other but for one digit, or two beside each other that have changed places? */
export function isMistyped(pair: FramedPair): boolean {
  const [own, other] = digitsOf(...figuresOf(pair));
  if (own.length !== other.length || own.length < LONG_NUMBER) return false;
  const others = [...own].flatMap((digit, i) => (digit === other[i] ? [] : i));
  const [first = 0, second] = others;
  const isSwap = second === first + 1 && own[first] === other[second] && own[second] === other[first];
  return others.length === 1 || (others.length === 2 && isSwap);
}

/** The digits of two numbers, without the zeros that both end in. */
function digitsOf(a: Figure, b: Figure): readonly [string, string] {
  const [own, other] = [a, b].map(({ value }) => String(Math.abs(value)).replace('.', '')) as [string, string];
  let zeros = 0;
  while (own.at(-1 - zeros) === '0' && other.at(-1 - zeros) === '0') zeros++;
  return [own.slice(0, own.length - zeros), other.slice(0, other.length - zeros)];
}
