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
  for (const first of sentence) {
    if (used.has(first) || !isComparable(first)) continue;
    const group = [first];
    for (const other of sentence) {
      if (other.at <= first.at || used.has(other) || !isComparable(other)) continue;
      if (group.every((member) => sameLine(member, other))) group.push(other);
    }
    if (group.length < 2) continue;
    for (const member of group) used.add(member);
    links.push({ type: 'comparison', figures: group.map((g) => g.ref), reason: { rule: 'comparison' } });
  }
  return links;
}

const isComparable = ({ figure }: Statement): boolean =>
  figure.subject !== undefined && figure.kind !== 'duration' && figure.kind !== 'rank' && figure.kind !== 'multiple';

function sameLine(a: Statement, b: Statement): boolean {
  if (a.figure.subject === b.figure.subject || dimensionOf(a.figure) !== dimensionOf(b.figure)) return false;
  if (a.isChange !== b.isChange || (a.figure.status ?? '') !== (b.figure.status ?? '')) return false;
  if (a.days && b.days && (a.days.start !== b.days.start || a.days.end !== b.days.end)) return false;
  const [namesA, namesB] = [specific(a), specific(b)];
  // Without a word for the measure on both sides, two numbers of one sentence are any two numbers.
  if (!overlap(namesA, namesB)) return false;
  return a.figure.kind !== 'count' || mayCountTheSame(a.figure.unit, b.figure.unit);
}
