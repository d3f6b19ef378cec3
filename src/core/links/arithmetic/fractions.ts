import { oneHoldsOther } from '../../dates/isoPeriod.js';
import { allowedBy, intervalOf, meet, over } from '../interval.js';
import type { Link } from '../link.js';
import type { Statement } from '../statement.js';
import { isAmount, type SentenceFacts, sameMoneyOrCount, statementsBefore } from './sentenceFacts.js';

// The whole stands in the sentence or at most this many sentences before it.
const WHOLE_BACK = 2;

/**
 * A stated fraction of a whole that is given too: "60 million this year … only 26.1 million in the first half, less than
 * half of the year's total" (DESIGN "Comparing figures", 6). Said where it fits; where it does not, the fraction may
 * be of something else.
 */
export function fractions(facts: SentenceFacts): readonly Link[] {
  const links: Link[] = [];
  for (const fraction of facts.statements) {
    const { kind, value } = fraction.figure;
    if (!((kind === 'multiple' && value < 1) || kind === 'percent') || !fraction.isShare || fraction.isChange) continue;
    const part = facts.statements.filter((s) => s.at < fraction.at && isAmount(s)).at(-1);
    if (!part || part.at < fraction.at - 1) continue;
    const whole = wholeOf(part, facts);
    const ratio = whole && over(intervalOf(part.figure), intervalOf(whole.figure));
    if (!whole || !ratio) continue;
    const unit = kind === 'percent' ? 100 : 1;
    const stated = allowedBy(fraction.figure);
    if (!meet({ low: ratio.low * unit, high: ratio.high * unit }, stated)) continue;
    links.push({
      type: 'arithmetic',
      figures: [part.ref, whole.ref, fraction.ref],
      holds: true,
      ratio: part.figure.value / whole.figure.value,
      reason: { rule: 'fraction' },
    });
  }
  return links;
}

/** The amount before it that can be the whole of `part`: same unit and subject, larger, of a period that holds the part's. */
function wholeOf(part: Statement, facts: SentenceFacts): Statement | undefined {
  for (const s of statementsBefore(facts, part, WHOLE_BACK)) {
    if (!isAmount(s) || !sameMoneyOrCount(s, part) || s.figure.subject !== part.figure.subject) continue;
    if (s.figure.value <= part.figure.value || s.isChange) continue;
    if (s.days && part.days && !oneHoldsOther(s.days, part.days)) continue;
    return s;
  }
  return undefined;
}

// "nearly 400 in a year … more than 2,000 counties … 5 times faster": so many sentences back at most.
const PACE_BACK = 8;
const EXACTLY = 0.01;
const SMALLEST = 10;

/**
 * "n times" that two counts just before it explain: one is the other, n times. Only where the written values fit to
 * the digit, as other pairs of numbers may stand in a ratio by chance.
 */
export function multiples(facts: SentenceFacts): readonly Link[] {
  const links: Link[] = [];
  for (const multiple of facts.statements) {
    const { kind, value, value2, modifier } = multiple.figure;
    if (kind !== 'multiple' || value < 2 || value2 !== undefined || modifier !== 'exact') continue;
    const product = facts.statements.filter((s) => s.at < multiple.at && isCount(s)).at(-1);
    if (!product) continue;
    for (const s of statementsBefore(facts, product, PACE_BACK)) {
      if (!isCount(s) || Math.abs(s.figure.value * value - product.figure.value) > EXACTLY * product.figure.value)
        continue;
      links.push({
        type: 'arithmetic',
        figures: [s.ref, multiple.ref, product.ref],
        holds: true,
        ratio: product.figure.value / s.figure.value,
        reason: { rule: 'multiple', product: s.figure.value * value },
      });
      break;
    }
  }
  return links;
}

const isCount = (s: Statement): boolean =>
  s.figure.kind === 'count' &&
  s.figure.value >= SMALLEST &&
  s.figure.value2 === undefined &&
  s.figure.per === undefined;
