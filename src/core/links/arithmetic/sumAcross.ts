import { type Interval, meet, plus, relativeWidth } from '../interval.js';
import type { Link } from '../link.js';
import type { Statement } from '../statement.js';
import { isAmount, type SentenceFacts, sameMoneyOrCount } from './sentenceFacts.js';

const MOST_PARTS = 3;
// "42 million euros up front and a further 6 million": so many characters at most stand between two parts.
const LONGEST_JOIN = 40;
// Small numbers make one another by chance.
const SMALLEST_COUNT = 20;
// A sum this vague fits too much.
const WIDEST = 0.06;

/**
 * The amounts of a sentence that it puts together, two or three of one unit with "plus" or "and" between them: "42
 * million euros plus 6 million euros in bonuses". Whoever gives the total elsewhere is for {@link sumAcross} to find.
 */
export function addends(facts: SentenceFacts): readonly (readonly Statement[])[] {
  const groups: Statement[][] = [];
  let group: Statement[] = [];
  for (const statement of facts.statements) {
    const last = group.at(-1);
    if (last && arePutTogether(last, statement, facts)) group.push(statement);
    else {
      group = [statement];
      groups.push(group);
    }
  }
  return groups.filter(({ length }) => length > 1 && length <= MOST_PARTS);
}

function arePutTogether(a: Statement, b: Statement, facts: SentenceFacts): boolean {
  if (b.at !== a.at + 1 || !isPart(a) || !isPart(b) || !sameMoneyOrCount(a, b)) return false;
  if ((a.figure.status ?? '') !== (b.figure.status ?? '')) return false;
  const between = facts.between(a, b);
  return between.length <= LONGEST_JOIN && !/[.;:()]/.test(between) && facts.saysBetween(a, b, 'plus');
}

const isPart = (s: Statement): boolean => isAmount(s) && !s.isChange && s.role === undefined && s.figure.value > 0;

/**
 * Do `parts`, the {@link addends} of one sentence, make the `total` that another sentence or article tells: "a deal worth
 * up to 48 million euros"? The link that says so; undefined where the written numbers do not fit. That all are of one
 * thing is for the caller to know.
 */
export function sumAcross(parts: readonly Statement[], total: Statement): Link | undefined {
  const { figure } = total;
  if (!isAmount(total) || total.isChange || total.role === 'from' || total.role === 'by') return undefined;
  if (figure.kind === 'count' && figure.value < SMALLEST_COUNT) return undefined;
  if (parts.length < 2 || !parts.every((part) => sameMoneyOrCount(part, total))) return undefined;
  const sum = parts.map(written).reduce(plus);
  if (relativeWidth(sum) > WIDEST || !meet(sum, written(total))) return undefined;
  return {
    type: 'arithmetic',
    figures: [...parts.map(({ ref }) => ref), total.ref],
    holds: true,
    reason: { rule: 'sum', sum: parts.reduce((n, part) => n + part.figure.value, 0) },
  };
}

/** A figure as it is written: what "up to" and "about" would allow fits too much. */
const written = ({ figure: { value, precision } }: Statement): Interval => ({
  low: value - precision,
  high: value + precision,
});
