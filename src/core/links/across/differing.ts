import type { DayRange } from '../../dates/isoPeriod.js';
import { SAME_STORY, storySimilarity } from '../../stories/storySimilarity.js';
import { sameMeasure, sameNames } from '../alignment.js';
import { conflict } from '../conflict.js';
import { areBothPeople, countsTheSame } from '../countedNouns.js';
import { allowedBy, meet } from '../interval.js';
import type { Link, LinkReason, LinkTier } from '../link.js';
import type { Statement } from '../statement.js';
import type { ArticleEvidence, PassageEvidence, Placed } from './evidence.js';

/** Two figures of different articles whose intervals do not meet, and what their articles and passages share. */
export interface Differing {
  readonly a: Placed;
  readonly b: Placed;
  readonly articles: ArticleEvidence;
  readonly passages: PassageEvidence;
}

/** What two figures that differ may be to each other: the rules in their order; the first that answers is the link. */
interface DifferenceRule {
  readonly name: string;
  readonly why: string;
  readonly linkOf: (pair: Differing) => Omit<Link, 'figures'> | undefined;
}

// Sentences that share this part of their words and names, each of the other's, are one frame with other numbers.
const ONE_FRAME = 0.6;
const NEARLY_ONE_FRAME = 0.45;
// What is further from the other than this is another thing.
const FARTHEST = 2;
// What is told again of a rising toll is at most so many times what it was.
const FASTEST_RISE = 20;

const link = (type: Link['type'], tier: LinkTier, reason: LinkReason, ratio?: number): Omit<Link, 'figures'> => ({
  type,
  tier,
  confidence: tier === 'stated' ? 0.97 : 0.85,
  reason,
  ...(ratio !== undefined && { ratio }),
});

export const DIFFERENCE_RULES: readonly DifferenceRule[] = [
  {
    name: 'correction',
    why: 'one article says that the other’s number was wrong',
    linkOf: ({ a, b }) =>
      corrects(a, b) || corrects(b, a) ? link('correction', 'stated', { rule: 'correction' }) : undefined,
  },
  {
    name: 'competing',
    why: 'each number has its own source',
    linkOf: (pair) => {
      const [s, t] = statementsOf(pair);
      const named = s.source !== undefined || t.source !== undefined;
      if (!named || s.source === t.source || !isOneThing(pair) || !isOneTime(s, t)) return undefined;
      return ratioOf(s, t) <= FARTHEST ? link('competing', 'likely', { rule: 'sources' }) : undefined;
    },
  },
  {
    name: 'part',
    why: 'one period lies within the other',
    linkOf: (pair) => {
      const [s, t] = statementsOf(pair);
      if (!s.days || !t.days || !isSure(s) || !isSure(t) || !isOneThing(pair) || s.isChange) return undefined;
      if (s.figure.kind === 'percent' || s.figure.kind === 'rank') return undefined;
      const isPart = isStrictlyWithin(s.days, t.days) && s.figure.value < t.figure.value;
      const isWhole = isStrictlyWithin(t.days, s.days) && t.figure.value < s.figure.value;
      if (!isPart && !isWhole) return undefined;
      return link(
        'part-of',
        'likely',
        { rule: 'part' },
        isPart ? s.figure.value / t.figure.value : t.figure.value / s.figure.value,
      );
    },
  },
  {
    name: 'update',
    why: 'a count of people that rises from one report of a story to the next',
    linkOf: (pair) => {
      const { a, b, articles } = pair;
      const [s, t] = statementsOf(pair);
      if (storySimilarity(articles) < SAME_STORY || !isToll(s) || !isToll(t)) return undefined;
      if (!sharesTollMeasure(s, t) || ratioOf(s, t) > FASTEST_RISE) return undefined;
      const [from, to] = [toldOn(a), toldOn(b)];
      if (from === undefined || to === undefined || from === to) return undefined;
      const [earlier, later] = from < to ? [s, t] : [t, s];
      return later.figure.value > earlier.figure.value ? link('update', 'likely', { rule: 'update' }) : undefined;
    },
  },
  {
    name: 'conflict',
    why: 'everything that could set them apart is told on both sides and is the same',
    linkOf: ({ a, b }) => {
      const reason = conflict(a.figure.statement, b.figure.statement);
      return reason && link('conflict', 'stated', reason);
    },
  },
  {
    name: 'difference',
    why: 'nearly the same sentence gives another number',
    linkOf: (pair) => {
      const { passages, articles } = pair;
      const [s, t] = statementsOf(pair);
      if (storySimilarity(articles) < SAME_STORY || passages.mutual < NEARLY_ONE_FRAME) return undefined;
      if (!isOneTime(s, t) || ratioOf(s, t) > FARTHEST || !isOneThing(pair)) return undefined;
      if (passages.mutual < ONE_FRAME && s.figure.subject === undefined) return undefined;
      return link('conflict', 'likely', { rule: 'disagreement', same: ['subject', 'unit', 'period', 'measure'] });
    },
  },
];

/** What two figures of different articles that differ are to each other; undefined where they are two things. */
export function differing(pair: Differing): Omit<Link, 'figures'> | undefined {
  const [s, t] = statementsOf(pair);
  if (!mayDiffer(s, t) || meet(allowedBy(s.figure), allowedBy(t.figure))) return undefined;
  for (const { linkOf } of DIFFERENCE_RULES) {
    const found = linkOf(pair);
    if (found) return found;
  }
  return undefined;
}

const statementsOf = ({ a, b }: Differing): readonly [Statement, Statement] => [a.figure.statement, b.figure.statement];

/** Are both plain levels, or both changes, of the same dimension, neither of them set against something else? */
function mayDiffer(a: Statement, b: Statement): boolean {
  const [f, g] = [a.figure, b.figure];
  if (f.kind !== g.kind || f.per !== g.per || f.status !== g.status) return false;
  if (f.kind === 'rank' || f.kind === 'duration' || f.kind === 'multiple' || f.kind === 'measure') return false;
  if (
    f.kind === 'count'
      ? f.unit === '' || !(countsTheSame(f.unit, g.unit) || areBothPeople(f.unit, g.unit))
      : f.unit !== g.unit
  )
    return false;
  if (a.isAgainst || b.isAgainst || a.isYearAgo || b.isYearAgo || a.role === 'from' || b.role === 'from') return false;
  return a.isChange === b.isChange && a.isShare === b.isShare && a.direction === b.direction;
}

/** The same owner and measure, and nothing that narrows one of them; neither number stands in the other's sentence. */
function isOneThing({ a, b, passages }: Differing): boolean {
  const [s, t] = [a.figure.statement, b.figure.statement];
  if (s.figure.subject && t.figure.subject ? s.figure.subject !== t.figure.subject : passages.mutual < ONE_FRAME)
    return false;
  if (!(sameMeasure(s, t) ?? passages.mutual >= ONE_FRAME)) return false;
  if (s.scope !== t.scope || !sameNames(s.qualifiers, t.qualifiers) || !sameNames(s.about, t.about)) return false;
  return !holds(a, b) && !holds(b, a);
}

/** Does the passage of `other` hold the value of `own`, too? */
const holds = (own: Placed, other: Placed): boolean =>
  other.passage.figures.some(({ statement }) => statement.figure.value === own.figure.statement.figure.value);

function isOneTime(a: Statement, b: Statement): boolean {
  if (!a.days || !b.days) return a.days === b.days;
  return a.days.start === b.days.start && a.days.end === b.days.end;
}

const isSure = (s: Statement): boolean => s.isSurelyDated && s.periodDistance === 0;

const isStrictlyWithin = (part: DayRange, whole: DayRange): boolean =>
  part.start >= whole.start && part.end <= whole.end && part.end - part.start < whole.end - whole.start;

const ratioOf = (a: Statement, b: Statement): number => {
  const [small, large] = [Math.abs(a.figure.value), Math.abs(b.figure.value)].sort((x, y) => x - y) as [number, number];
  return small === 0 ? Number.POSITIVE_INFINITY : large / small;
};

const TOLLS: ReadonlySet<string> = new Set(['deaths', 'injuries', 'missing', 'cases', 'arrests', 'evacuations']);

/** A count of people to whom something happened, and of which more become known. */
const isToll = (s: Statement): boolean =>
  s.figure.kind === 'count' &&
  !s.isChange &&
  !s.isShare &&
  s.figure.status === undefined &&
  s.measures.some((m) => TOLLS.has(m));

const sharesTollMeasure = (a: Statement, b: Statement): boolean => {
  const first = a.measures.find((m) => TOLLS.has(m));
  return first !== undefined && first === b.measures.find((m) => TOLLS.has(m));
};

/** The day on which a figure is told: that of its sentence, where it is one day, or the article's. */
function toldOn({ article, figure: { statement } }: Placed): number | undefined {
  const { days } = statement;
  return days && days.end - days.start === 1 ? days.start : article.written;
}

/** Does the passage of `b` say that the number of `a` was wrong? */
const corrects = (a: Placed, b: Placed): boolean =>
  b.figure.statement.isCorrection &&
  !a.figure.statement.isCorrection &&
  b.passage.figures.some(
    ({ statement }) => statement !== b.figure.statement && statement.figure.value === a.figure.statement.figure.value,
  );
