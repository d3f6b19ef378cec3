import type { Figure } from '../../model.js';
import { type Interval, intervalOf, meet, over, plus } from '../interval.js';
import type { Link } from '../link.js';
import type { Statement } from '../statement.js';
import { haveRatio, isAmount, type SentenceFacts, sameMoneyOrCount, statementBeside } from './sentenceFacts.js';

// "from A to B": so many other figures may stand between the two ends.
const REACH = 2;

/**
 * What a sentence says of a change (DESIGN "Comparing figures", 4 and 6): from one value to another, by an amount or a
 * percentage. A stated amount or percentage is checked against the two ends; without one the change is just shown.
 */
export function changes(facts: SentenceFacts): readonly Link[] {
  const links: Link[] = [];
  for (const from of facts.statements) {
    if (from.role !== 'from') continue;
    const to = toOf(from, facts.statements) ?? continuation(from, facts);
    if (!to) continue;
    if (isSpread(from, to, facts)) {
      links.push({ type: 'range', figures: [from.ref, to.ref], reason: { rule: 'range' } });
      continue;
    }
    const near = facts.statements.filter(
      (s) => s !== from && s !== to && s.at >= Math.min(from.at, to.at) - 1 && s.at <= Math.max(from.at, to.at) + 1,
    );
    const by = near.find((s) => s.role === 'by' && isAmount(from) && sameMoneyOrCount(s, from));
    const percent = near.find((s) => isGrowthOf(s, from, to));
    const multiple = near.find((s) => s.figure.kind === 'multiple' && !s.isShare);
    if (by) links.push(stepLink(from, by, to));
    else if (percent && haveRatio(from, to)) links.push(growthLink(from, to, percent));
    else if (multiple && haveRatio(from, to) && from.figure.kind !== 'percent')
      links.push(...multipleLink(from, to, multiple));
    else links.push(changeLink(from, to));
  }
  return links;
}

/** The end of the change that begins at `from`: the nearest figure of the same kind behind "to". */
function toOf(from: Statement, sentence: readonly Statement[]): Statement | undefined {
  const fits = sentence.filter(
    (s) =>
      s.role === 'to' &&
      Math.abs(s.at - from.at) <= REACH &&
      s.figure.value2 === undefined &&
      (from.figure.kind === 'percent' || from.figure.kind === 'rank'
        ? s.figure.kind === from.figure.kind
        : sameMoneyOrCount(from, s) && isAmount(s)),
  );
  return fits.sort((a, b) => Math.abs(a.at - from.at) - Math.abs(b.at - from.at))[0];
}

/**
 * "Tickets cost from 18 dollars for children to 100 dollars for the best seats": two ends, and nothing that changes.
 * What falls or stands the other way round, "to 7 from 5", can only be a change.
 */
function isSpread(from: Statement, to: Statement, facts: SentenceFacts): boolean {
  return (
    to.at === from.at + 1 &&
    to.sentence === from.sentence &&
    from.figure.value < to.figure.value &&
    from.direction === undefined &&
    to.direction === undefined &&
    !facts.tellsMovement(from, to)
  );
}

/** "… increased from 6% last year. Increased to 19% in the third quarter": the end in the next sentence. */
function continuation(from: Statement, facts: SentenceFacts): Statement | undefined {
  const next = statementBeside(facts, from, 1);
  if (!next?.continuesChange || next.sentence !== from.sentence + 1 || next.figure.subject !== from.figure.subject)
    return undefined;
  return toOf(from, [next]);
}

function stepLink(from: Statement, by: Statement, to: Statement): Link {
  const [small, large] = from.figure.value <= to.figure.value ? [from, to] : [to, from];
  const sum = plus(intervalOf(small.figure), intervalOf(by.figure));
  return {
    type: 'arithmetic',
    figures: [small.ref, by.ref, large.ref],
    holds: meet(sum, intervalOf(large.figure)),
    ...(haveRatio(from, to) && { ratio: to.figure.value / from.figure.value }),
    reason: { rule: 'sum', sum: small.figure.value + by.figure.value },
  };
}

// The text rounds from figures it does not give in full.
const SLACK = 0.2;

/** How far a stated percentage may be off beyond its digits: "20 pct" and "one pct" are rounder than they are written. */
function slackOf({ value, precision }: Figure): number {
  if (!Number.isInteger(value)) return precision * SLACK;
  return (value % 5 === 0 ? 1 : 0.5 * (1 + SLACK)) - precision;
}

const widened = ({ low, high }: Interval, by: number): Interval => ({ low: low - by, high: high + by });

/** "rose 15.5 pct to 101.1 mln from 87.4 mln": the percentage stands right before the two ends. */
function isGrowthOf(percent: Statement, from: Statement, to: Statement): boolean {
  return (
    percent.figure.kind === 'percent' &&
    percent.figure.value2 === undefined &&
    percent.direction === (to.figure.value < from.figure.value ? 'down' : 'up') &&
    percent.isChange &&
    // "rose 5 % on a comparable basis to 12 million from 9 million": not what the two ends make.
    !percent.qualifiers.concat(to.qualifiers, from.qualifiers).includes('comparable') &&
    percent.at === Math.min(from.at, to.at) - 1 &&
    Math.abs(from.at - to.at) === 1 &&
    from.figure.kind !== 'percent' &&
    from.figure.unit !== ''
  );
}

/** The change from one amount to another beside the percentage that the text gives for it: does it hold? */
export function growthLink(from: Statement, to: Statement, percent: Statement): Link {
  const ratio = to.figure.value / from.figure.value;
  const growth = (ratio - 1) * 100;
  const allowed = over(intervalOf(to.figure), intervalOf(from.figure));
  const stated = widened(intervalOf(percent.figure), slackOf(percent.figure));
  const signed = percent.direction === 'down' ? { low: -stated.high, high: -stated.low } : stated;
  const holds = allowed === undefined || meet({ low: (allowed.low - 1) * 100, high: (allowed.high - 1) * 100 }, signed);
  return {
    type: 'arithmetic',
    figures: [from.ref, to.ref, percent.ref],
    holds,
    ratio,
    reason: { rule: 'growth', growth },
  };
}

/** "doubled from 2.5 to 5 million": a stated multiple is shown where it fits; where not, it may be of something else. */
function multipleLink(from: Statement, to: Statement, multiple: Statement): readonly Link[] {
  const { value } = multiple.figure;
  const ratio = over(intervalOf(to.figure), intervalOf(from.figure));
  if (!ratio || value <= 1 || !meet(ratio, intervalOf(multiple.figure))) return [changeLink(from, to)];
  return [
    {
      type: 'arithmetic',
      figures: [from.ref, multiple.ref, to.ref],
      holds: true,
      ratio: to.figure.value / from.figure.value,
      reason: { rule: 'multiple', product: from.figure.value * value },
    },
  ];
}

function changeLink(from: Statement, to: Statement): Link {
  // No ratio across a change of sign or from zero (DESIGN "Comparing figures", 4).
  const comparable = haveRatio(from, to) && from.figure.kind !== 'rank';
  return {
    type: 'arithmetic',
    figures: [from.ref, to.ref],
    ...(comparable && { ratio: to.figure.value / from.figure.value }),
    reason: { rule: 'change' },
  };
}
