import { traitsOf } from '../figures/kindTraits.js';
import { dimensionOf, overlap, specific } from './alignment.js';
import { mayCountTheSame } from './countedNouns.js';
import type { Link } from './link.js';
import type { Statement } from './statement.js';

/**
 * Figures of one sentence that set several subjects side by side in the same measure: "Huawei had 71,903 patents while
 * Xiaomi had only 1,141". `sentence` holds the statements of one sentence; each subject is named once.
 */
export function comparisons(sentence: readonly Statement[]): readonly Link[] {
  const links: Link[] = [];
  const used = new Set<Statement>();
  const own = sentence.filter((s, i) => isComparable(s) && isOwnClause(s, sentence.slice(0, i)));
  for (const first of own) {
    if (used.has(first)) continue;
    const group = [first];
    for (const other of own) {
      if (other.at <= first.at || used.has(other)) continue;
      if (group.every((member) => sameLine(member, other))) group.push(other);
    }
    if (group.length < 2) continue;
    for (const member of group) used.add(member);
    links.push({ type: 'comparison', figures: group.map((g) => g.ref), reason: { rule: 'comparison' } });
  }
  return links;
}

const isComparable = ({ figure, role }: Statement): boolean => role !== 'from' && traitsOf(figure.kind).isLevel;

/** Is the subject named on its side of the comparison: behind the last figure (`before`) that is of somebody else? */
function isOwnClause({ named, hasNameBehind, figure }: Statement, before: readonly Statement[]): boolean {
  const other = before.findLast((s) => s.figure.subject !== figure.subject);
  return named !== undefined && !hasNameBehind && (!other || named.start >= other.ref.figure.end);
}

/** "Samsung’s 31%" */
const isRightBehindName = ({ named, figure }: Statement): boolean =>
  named !== undefined && figure.start - named.end <= POSSESSIVE;

const POSSESSIVE = 3;

// Whoever is a hundred times another is not set beside it.
const FARTHEST = 100;

/** `b` goes on with what `a` says: with its measure said again, or, for counts and percentages, left out. */
function sameLine(a: Statement, b: Statement): boolean {
  if (a.figure.subject === b.figure.subject || dimensionOf(a.figure) !== dimensionOf(b.figure)) return false;
  const ratio = Math.abs(a.figure.value / b.figure.value);
  if (ratio === 1 || !(ratio <= FARTHEST && ratio >= 1 / FARTHEST)) return false;
  if (a.clause === b.clause && !isRightBehindName(b)) return false;
  if (a.isChange !== b.isChange || (a.figure.status ?? '') !== (b.figure.status ?? '')) return false;
  if (a.days && b.days && (a.days.start !== b.days.start || a.days.end !== b.days.end)) return false;
  const [namesA, namesB] = [specific(a), specific(b)];
  // Without a word for the measure on both sides, two numbers of one sentence are any two numbers.
  if (!overlap(namesA, namesB)) return false;
  if (a.figure.kind === 'count' ? a.figure.unit === '' && !a.hasOwnMeasure : !a.hasOwnMeasure) return false;
  if (traitsOf(a.figure.kind).isMoney && (!b.hasOwnMeasure || namesA[0] !== namesB[0])) return false;
  return a.figure.kind !== 'count' || mayCountTheSame(a.figure.unit, b.figure.unit);
}
