import { isAim } from './aim.js';
import { sameNames, sharedStems, specific } from './alignment.js';
import { mayCountTheSame } from './countedNouns.js';
import { intervalOf } from './interval.js';
import type { Link } from './link.js';
import type { Statement } from './statement.js';

// The date that gives a period stands in the sentence or at most this many sentences back.
const NEAR_SENTENCES = 3;
// What is ten times the aim, or a tenth, is another thing.
const FARTHEST = 10;
const MOST_UNEXPLAINED = 2;
// An article may be dated by its month only.
const LONGEST_MONTH = 31;

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
  if (a.isChange !== b.isChange || b.role === 'from' || b.isAgainst || (a.scope && b.scope && a.scope !== b.scope))
    return undefined;
  if (!a.days || !b.days || b.days.start < a.days.start || b.days.end > a.days.end) return undefined;
  if (a.role === 'from' || a.role === 'by') return undefined;
  // What is still to come when it is told is no outcome.
  if (b.written !== undefined && b.days.start > b.written + LONGEST_MONTH) return undefined;
  const ratio = outcome.value / figure.value;
  const figures = [a.ref, b.ref];
  if (isAim(figure)) {
    // A date that stands far from a figure is not surely its own.
    if (a.periodDistance > NEAR_SENTENCES || b.periodDistance > NEAR_SENTENCES) return undefined;
    if (a.isChange || !areClose(a, b)) return undefined;
    // Forecasts of money and percentages are too many, and of too many things, to set beside what came.
    if (figure.kind !== 'count' ? figure.status !== 'target' : figure.unit === '' || outcome.unit === '')
      return undefined;
    if (!measuresFit(a, b) || ratio > FARTHEST || ratio < 1 / FARTHEST) return undefined;
    const soFar = b.days.end < a.days.end;
    // A later part of the time alone is not what was reached so far.
    if (soFar && b.days.start > a.days.start) return undefined;
    // An aim is meant as it is written; what came of it is rounded.
    const reached = intervalOf(outcome).high >= (figure.modifier === 'approx' ? intervalOf(figure).low : figure.value);
    // That an aim was missed is said only where the sentences leave no doubt that it is the same thing.
    const isSure =
      figure.status === 'target' &&
      a.scope === b.scope &&
      a.unexplained <= MOST_UNEXPLAINED &&
      b.unexplained <= MOST_UNEXPLAINED;
    const holds = reached ? true : soFar || !isSure ? undefined : false;
    return {
      type: 'target-outcome',
      figures,
      ...(holds !== undefined && { holds }),
      ratio,
      reason: { rule: 'outcome', soFar: soFar && !reached },
    };
  }
  return figure.status === undefined &&
    outcome.unit !== '' &&
    isSameStory(a, b) &&
    isOffer(a) &&
    isSold(b) &&
    ratio <= 1
    ? { type: 'target-outcome', figures, ratio, reason: { rule: 'outcome', soFar: false } }
    : undefined;
}

function measuresFit(a: Statement, b: Statement): boolean {
  const [namesA, namesB] = [specific(a), specific(b)];
  // Two figures of one sentence are two things, unless it says how the one compares with the other.
  if (a.ref.article === b.ref.article && a.sentence === b.sentence) return a.isSetAgainst && a.at === b.at + 1;
  if (namesA.length > 0 && namesB.length > 0) return namesA[0] === namesB[0] && sameNames(a.qualifiers, b.qualifiers);
  if (a.figure.kind !== 'count') return false;
  return a.figure.unit !== '' && b.figure.unit !== ''
    ? a.figure.unit === b.figure.unit || sharedStems(a, b) > 0
    : false;
}

// What is put up for sale is told before what is sold of it.
const isOffer = (s: Statement): boolean =>
  s.figure.kind === 'count' && s.figure.unit !== '' && s.measures.includes('offer');
const isSold = (s: Statement): boolean => s.measures.includes('sales') && !s.measures.includes('offer');

// In one article, what came of an aim is told soon after it or before.
const SAME_STORY = 6;

const isSameStory = (a: Statement, b: Statement): boolean =>
  a.ref.article === b.ref.article && Math.abs(a.sentence - b.sentence) <= SAME_STORY;

/** Close in one article, or else in clauses whose every word is accounted for. */
function areClose(a: Statement, b: Statement): boolean {
  if (isSameStory(a, b)) return true;
  return a.unexplained <= MOST_UNEXPLAINED && b.unexplained <= MOST_UNEXPLAINED;
}
