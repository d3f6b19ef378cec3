import { type Interval, intervalOf, meet, plus, relativeWidth } from '../interval.js';
import type { Link } from '../link.js';
import type { Statement } from '../statement.js';
import { isAmount, type SentenceFacts, sameMoneyOrCount } from './sentenceFacts.js';

const MOST_PARTS = 6;
// A sum this vague fits too much.
const WIDEST = 0.05;

/**
 * Parts and their stated total in one sentence: "a total of 9 million, 4 million at home and 5 million abroad"
 * (DESIGN "Comparing figures", 6). Said only where it fits: where it does not, the sentence may leave parts out.
 */
export function sums(facts: SentenceFacts): readonly Link[] {
  for (const total of facts.statements) {
    if (!total.hasTotal || !isAmount(total) || total.isChange) continue;
    const parts = facts.statements.filter(
      (s) =>
        s !== total && isAmount(s) && !s.isChange && s.figure.unit === total.figure.unit && sameMoneyOrCount(s, total),
    );
    if (parts.length < 2 || parts.length > MOST_PARTS) continue;
    const sum = parts.map((p) => intervalOf(p.figure)).reduce(plus);
    if (!isTight(sum) || !meet(sum, intervalOf(total.figure))) continue;
    return [
      {
        type: 'arithmetic',
        figures: [...parts.map((p) => p.ref), total.ref],
        holds: true,
        reason: { rule: 'sum', sum: parts.reduce((n, p) => n + p.figure.value, 0) },
      },
    ];
  }
  return [];
}

const isTight = (interval: Interval): boolean => relativeWidth(interval) <= WIDEST;

const WHOLE = 100;
// Shares are often rounded: three of them may miss the whole by this much.
const ROUNDING = 1;

/**
 * Shares of one whole in one sentence that make a hundred per cent: "70 percent of the sales … 30 percent of the
 * sales". Shares that do not are not all there are.
 */
export function shares(facts: SentenceFacts): readonly Link[] {
  const parts = facts.statements.filter(
    (s) =>
      s.figure.kind === 'percent' &&
      !s.isChange &&
      s.role === undefined &&
      s.figure.value > 0 &&
      s.figure.value < WHOLE &&
      s.figure.value2 === undefined,
  );
  if (parts.length < 2 || parts.length > MOST_PARTS) return [];
  const isOneWhole = parts.every((p) => p.isShare || p.hasRest) || parts.some((p) => p.hasRest);
  const sum = parts.reduce((n, p) => n + p.figure.value, 0);
  if (!isOneWhole || Math.abs(sum - WHOLE) > ROUNDING || !oneMeasure(parts)) return [];
  return [{ type: 'arithmetic', figures: parts.map((p) => p.ref), holds: true, reason: { rule: 'shares', sum } }];
}

function oneMeasure(parts: readonly Statement[]): boolean {
  const [first] = parts;
  return parts.every((p) => !p.measures[0] || !first?.measures[0] || p.measures.includes(first.measures[0]));
}
