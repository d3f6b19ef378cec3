import { overlap, sharedStems, specific } from './alignment.js';
import { mayCountTheSame } from './countedNouns.js';
import { intervalOf } from './interval.js';
import type { Link } from './link.js';
import type { Statement } from './statement.js';

/**
 * Is `b` what came of the aim `a` (DESIGN "Comparing figures", 3 and 6)? The one is a target, a forecast or an offer,
 * the other a plain statement of the same subject and measure whose period lies within the one aimed at. `ratio` is
 * the outcome in terms of the aim; it holds when the aim is reached and fails when its period is over and it is not.
 */
export function targetOutcome(a: Statement, b: Statement): Link | undefined {
  const { figure } = a;
  const outcome = b.figure;
  if (!figure.subject || figure.subject !== outcome.subject || outcome.status !== undefined) return undefined;
  if (figure.kind !== outcome.kind || figure.per !== outcome.per || figure.value <= 0 || outcome.value <= 0)
    return undefined;
  if (figure.kind !== 'count' && figure.kind !== 'money' && figure.kind !== 'percent') return undefined;
  if (figure.kind === 'count' ? !mayCountTheSame(figure.unit, outcome.unit) : figure.unit !== outcome.unit)
    return undefined;
  if (a.isChange !== b.isChange || b.role === 'from' || (a.scope && b.scope && a.scope !== b.scope)) return undefined;
  if (!a.days || !b.days || b.days.start < a.days.start || b.days.end > a.days.end) return undefined;
  const ratio = outcome.value / figure.value;
  const figures = [a.ref, b.ref];
  if (figure.status === 'target' || figure.status === 'forecast') {
    if (!measuresFit(a, b)) return undefined;
    const soFar = b.days.end < a.days.end;
    const reached = intervalOf(outcome).high >= intervalOf(figure).low;
    const holds = reached ? true : soFar ? undefined : false;
    return {
      type: 'target-outcome',
      figures,
      ...(holds !== undefined && { holds }),
      ratio,
      reason: { rule: 'outcome', soFar: soFar && !reached },
    };
  }
  return figure.status === undefined && isOffer(a) && isSold(b) && ratio <= 1
    ? { type: 'target-outcome', figures, ratio, reason: { rule: 'outcome', soFar: false } }
    : undefined;
}

function measuresFit(a: Statement, b: Statement): boolean {
  const [namesA, namesB] = [specific(a), specific(b)];
  if (namesA.length > 0 && namesB.length > 0) return overlap(namesA, namesB);
  if (a.figure.kind !== 'count') return sharedStems(a, b) >= 2;
  return a.figure.unit !== '' && b.figure.unit !== ''
    ? a.figure.unit === b.figure.unit || sharedStems(a, b) > 0
    : false;
}

// What is put up for sale is told before what is sold of it.
const isOffer = (s: Statement): boolean => s.figure.kind === 'count' && s.measures.includes('offer');
const isSold = (s: Statement): boolean => s.measures.includes('sales') && !s.measures.includes('offer');
