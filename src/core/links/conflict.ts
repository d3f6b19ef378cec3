import { traitsOf } from '../figures/kindTraits.js';
import { overlap, sameNames, specific } from './alignment.js';
import { countsTheSame } from './countedNouns.js';
import { allowedBy, meet } from './interval.js';
import type { LinkReason } from './link.js';
import type { Statement } from './statement.js';

// The date that gives the period stands in the sentence or at most this many sentences back.
const NEAR_SENTENCES = 3;
const MOST_UNEXPLAINED = 0;
// What is further from the other than this is another thing.
const FARTHEST = 2;

/**
 * Do two figures contradict each other (DESIGN "Comparing figures", 2 and 3)? Everything that could set them apart is
 * told on both sides and is the same: subject, measure, what narrows it, place, period, status, direction; and no
 * value that one allows is allowed by the other. Rare, because a conflict is loud.
 */
export function conflict(a: Statement, b: Statement): Extract<LinkReason, { rule: 'disagreement' }> | undefined {
  const { figure } = a;
  const other = b.figure;
  if (!figure.subject || figure.subject !== other.subject) return undefined;
  if (figure.kind !== other.kind || figure.per !== other.per) return undefined;
  if (!traitsOf(figure.kind).isRetold) return undefined;
  if (figure.kind === 'count' ? !countsTheSame(figure.unit, other.unit) : figure.unit !== other.unit) return undefined;
  // Two figures of one clause or sentence are two things, or the sentence would contradict itself.
  if (a.ref.article === b.ref.article && a.sentence === b.sentence) return undefined;
  if (a.isAgainst || b.isAgainst || a.isChange !== b.isChange || a.isShare !== b.isShare) return undefined;
  // Of the two ends of a change only one is of the date that the sentence gives.
  if (isEnd(a) || isEnd(b)) return undefined;
  // A part of a whole is one of several; a count without a noun is of anything.
  if (a.isShare && figure.kind !== 'percent') return undefined;
  if (figure.kind === 'count' && (figure.unit === '' || other.unit === '')) return undefined;
  if (a.isChange && (!a.direction || a.direction !== b.direction)) return undefined;
  if (isUncertain(figure.status) || isUncertain(other.status) || figure.status !== other.status) return undefined;
  if (!a.days || !b.days || a.days.start !== b.days.start || a.days.end !== b.days.end) return undefined;
  if (a.periodDistance > NEAR_SENTENCES || b.periodDistance > NEAR_SENTENCES) return undefined;
  if (a.scope !== b.scope || !sameNames(a.qualifiers, b.qualifiers) || !sameNames(a.about, b.about)) return undefined;
  const [namesA, namesB] = [specific(a), specific(b)];
  // A measure that is only carried on from an earlier clause is no ground for a contradiction.
  if (
    !a.hasOwnMeasure ||
    !b.hasOwnMeasure ||
    namesA.length === 0 ||
    namesA[0] !== namesB[0] ||
    !overlap(namesA, namesB)
  )
    return undefined;
  // Words that no rule knows may set the one apart from the other.
  if (a.unexplained > MOST_UNEXPLAINED || b.unexplained > MOST_UNEXPLAINED) return undefined;
  if (a.ref.article !== b.ref.article && !areBothAfter(a, b)) return undefined;
  // Two sources that each give their own estimate do not contradict each other.
  if (a.source && b.source && a.source !== b.source) return undefined;
  const ratio = figure.value / other.value;
  if (!(ratio <= FARTHEST && ratio >= 1 / FARTHEST)) return undefined;
  if (meet(allowedBy(figure), allowedBy(other))) return undefined;
  return {
    rule: 'disagreement',
    same: ['subject', 'unit', 'period', 'measure', ...(a.scope ? (['place'] as const) : [])],
  };
}

const isEnd = ({ role }: Statement): boolean => role === 'from' || role === 'to';

/** Of two articles, the later may only be better informed, unless the period was over when both were written. */
function areBothAfter(a: Statement, b: Statement): boolean {
  const over = a.days?.end ?? Number.POSITIVE_INFINITY;
  return a.written !== undefined && b.written !== undefined && a.written >= over && b.written >= over;
}

const isUncertain = (status: Statement['figure']['status']): boolean =>
  status === 'rumour' || status === 'hypothetical' || status === 'forecast';
