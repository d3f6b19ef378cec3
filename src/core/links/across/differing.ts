import { weightBeyond } from '../../context/terms.js';
import type { DayRange } from '../../dates/isoPeriod.js';
import { traitsOf } from '../../figures/kindTraits.js';
import { isUnclaimed } from '../../model.js';
import { isAim } from '../aim.js';
import { comparableWith, sameMeasure, sameNames } from '../alignment.js';
import { rateOverYear } from '../arithmetic/rateOverYear.js';
import { conflict } from '../conflict.js';
import { areBothPeople, countsTheSame, isGenericNoun } from '../countedNouns.js';
import { allowedBy, intervalOf, meet } from '../interval.js';
import type { Link, LinkReason, LinkTier } from '../link.js';
import type { Statement } from '../statement.js';
import { type ArticleEvidence, areOfOthers, type PassageEvidence, type Placed } from './evidence.js';
import { LIKELY, STATED } from './weights.js';

/** Two figures of two articles of one story, and what their articles and passages share. */
export interface FigurePair {
  readonly a: Placed;
  readonly b: Placed;
  readonly articles: ArticleEvidence;
  readonly passages: PassageEvidence;
}

/** A link without its figures, and whether they change their places: what was first comes first. */
export interface FoundLink extends Omit<Link, 'figures'> {
  readonly isTurned?: boolean;
}

/** What two figures of one thing that do not say the same may be to each other. */
interface DifferenceRule {
  readonly name: string;
  readonly why: string;
  readonly linkOf: (pair: FigurePair) => FoundLink | undefined;
}

// Two sentences share at least so much before they may be of one thing: a name and a rare word, and one of them a name.
const LEAST_SHARED = 8;
const LEAST_NAMES = 4;
// And this part of all their words and names.
const ALIKE = 0.4;
// Reports of the same two days may give two numbers for one thing; of other days, it is another day's.
const SAME_DAYS = 2;
// Each of two sentences has words near its figure that the other lacks: more than one of weight, and they are two things.
const OTHER_WORDS = 3.6;
// Words right behind a figure that weigh this much narrow it.
const NARROWING = 2.5;
// Sentences that share this part of their words and names, each of the other's, are one frame.
const ONE_FRAME = 0.6;
// What is further from the other than this is another thing.
const FARTHEST = 3;
// A toll that is told again is at most so many times what it was; other counts grow less.
const FASTEST_TOLL = 25;
const FASTEST_COUNT = 4;
// A figure of a longer time than a month is of that time, and no news of the day.
const MONTH = 31;

/** In their order; the first that answers is the link. */
export const DIFFERENCE_RULES: readonly DifferenceRule[] = [
  {
    name: 'correction',
    why: 'one article says that the other’s number was wrong',
    linkOf: ({ a, b }) => {
      if (corrects(a, b)) return link('correction', 'stated', { rule: 'correction' });
      return corrects(b, a) ? { ...link('correction', 'stated', { rule: 'correction' }), isTurned: true } : undefined;
    },
  },
  {
    name: 'aim',
    why: 'the one was aimed at, the other is what came of it',
    linkOf: (pair) => {
      const [s, t] = statementsOf(pair);
      if (isAim(s.figure) === isAim(t.figure) || !isOneKind(s, t) || !isOneThing(pair) || !mayBeOneTime(s, t))
        return undefined;
      const [aim, outcome] = isAim(s.figure) ? [s, t] : [t, s];
      if (outcome.figure.status !== undefined || ratioOf(s, t) > FARTHEST) return undefined;
      const ratio = outcome.figure.value / aim.figure.value;
      return { ...link('target-outcome', 'likely', { rule: 'outcome', soFar: false }, ratio), isTurned: aim !== s };
    },
  },
  {
    name: 'rate',
    why: 'so much a week is so much a year',
    linkOf: (pair) => {
      const [s, t] = statementsOf(pair);
      const scaled = rateOverYear(s.figure, t.figure);
      if (!scaled || !isOneThing(pair)) return undefined;
      const { times, product } = scaled;
      return {
        ...link('same-fact', 'likely', { rule: 'rate', times, product }),
        isTurned: scaled.shorter !== s.figure,
      };
    },
  },
  {
    name: 'toll',
    why: 'a count of people to whom something happened rises from one report of a story to the next',
    linkOf: (pair) => {
      const { a, b } = pair;
      const [s, t] = statementsOf(pair);
      if (!isToll(s) || !isToll(t) || tollOf(s) !== tollOf(t) || ratioOf(s, t) > FASTEST_TOLL) return undefined;
      if (holds(a, b) || holds(b, a) || meet(intervalOf(s.figure), intervalOf(t.figure))) return undefined;
      return ordered(pair);
    },
  },
  {
    name: 'part of the time',
    why: 'one period lies within the other',
    linkOf: (pair) => {
      const [s, t] = statementsOf(pair);
      if (!s.days || !t.days || !isSure(s) || !isSure(t) || s.figure.kind === 'percent') return undefined;
      if (!isLevel(s, t) || !isOneThing(pair)) return undefined;
      if (isStrictlyWithin(s.days, t.days) && s.figure.value < t.figure.value) return part(s, t, false);
      return isStrictlyWithin(t.days, s.days) && t.figure.value < s.figure.value ? part(t, s, true) : undefined;
    },
  },
  {
    name: 'part of the thing',
    why: 'words right behind the one narrow what the other counts as a whole',
    linkOf: (pair) => {
      const [s, t] = statementsOf(pair);
      if (!isLevel(s, t) || s.figure.kind === 'percent' || !isOneThing(pair, true) || !isOneTime(s, t))
        return undefined;
      const [narrowA, narrowB] = [narrowing(pair.a, pair.b), narrowing(pair.b, pair.a)];
      if (narrowA >= NARROWING && narrowB < 1 && s.figure.value < t.figure.value) return part(s, t, false);
      return narrowB >= NARROWING && narrowA < 1 && t.figure.value < s.figure.value ? part(t, s, true) : undefined;
    },
  },
  {
    name: 'competing',
    why: 'each number has its own source',
    linkOf: (pair) => {
      const [s, t] = statementsOf(pair);
      if (s.source === t.source || !isLevel(s, t) || !mayBeOneTime(s, t) || ratioOf(s, t) > FARTHEST) return undefined;
      return isOneThing(pair) && (isOneOwner(s, t) || pair.passages.mutual >= ONE_FRAME)
        ? link('competing', 'likely', { rule: 'sources' })
        : undefined;
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
    name: 'growing count',
    why: 'the same sentence of another day gives another number',
    linkOf: (pair) => {
      const { a, b } = pair;
      const [s, t] = statementsOf(pair);
      if (!isLevel(s, t) || s.figure.kind === 'percent' || !isOfTheDay(s) || !isOfTheDay(t)) return undefined;
      if (toldOn(a) === toldOn(b) || ratioOf(s, t) > FASTEST_COUNT || !isOneThing(pair)) return undefined;
      return ordered(pair);
    },
  },
  {
    name: 'difference',
    why: 'the same sentence gives another number for the same time',
    linkOf: (pair) => {
      const [s, t] = statementsOf(pair);
      if (!isLevel(s, t) || ratioOf(s, t) > FARTHEST || !isOneThing(pair) || !isSurelyOneTime(pair)) return undefined;
      if (pair.passages.mutual < ONE_FRAME && !isOneOwner(s, t)) return undefined;
      return link('conflict', 'likely', { rule: 'disagreement', same: ['subject', 'unit', 'measure'] });
    },
  },
];

/** What two figures of different articles that do not say the same are to each other; undefined where two things. */
export function differing(pair: FigurePair): FoundLink | undefined {
  const [s, t] = statementsOf(pair);
  if (!isComparable(s) || !isComparable(t)) return undefined;
  for (const { linkOf } of DIFFERENCE_RULES) {
    const found = linkOf(pair);
    if (found) return found;
  }
  return undefined;
}

function link(type: Link['type'], tier: LinkTier, reason: LinkReason, ratio?: number): FoundLink {
  const confidence = (tier === 'stated' ? STATED : LIKELY).precision;
  return ratio === undefined ? { type, tier, confidence, reason } : { type, tier, confidence, reason, ratio };
}

/** The earlier of two counts first; undefined where the later is the smaller, or nothing tells which is later. */
function ordered({ a, b }: FigurePair): FoundLink | undefined {
  const [from, to] = [toldOn(a), toldOn(b)];
  if (from === undefined || to === undefined || from === to) return undefined;
  const [earlier, later] = from < to ? [a, b] : [b, a];
  if (later.figure.statement.figure.value <= earlier.figure.statement.figure.value) return undefined;
  return { ...link('update', 'likely', { rule: 'update' }), isTurned: earlier !== a };
}

const part = (small: Statement, whole: Statement, isTurned: boolean): FoundLink => ({
  ...link('part-of', 'likely', { rule: 'part' }, small.figure.value / whole.figure.value),
  isTurned,
});

const statementsOf = ({ a, b }: FigurePair): readonly [Statement, Statement] => [
  a.figure.statement,
  b.figure.statement,
];

/** A figure that may be set beside another at all: not the base of a comparison, not a rank or a length of time. */
const isComparable = ({ figure, figure: { kind, status }, isAgainst, isYearAgo, role }: Statement): boolean =>
  !isUnclaimed(figure) &&
  traitsOf(kind).isLevel &&
  status !== 'rumour' &&
  status !== 'hypothetical' &&
  !isAgainst &&
  !isYearAgo &&
  role !== 'from' &&
  role !== 'by';

/** Of one dimension, both levels or both changes in one direction. */
function isOneKind(a: Statement, b: Statement): boolean {
  const [f, g] = [a.figure, b.figure];
  if (f.kind !== g.kind || f.per !== g.per) return false;
  if (f.kind === 'count' ? !countsTheSame(f.unit, g.unit) && !areBothPeople(f.unit, g.unit) : f.unit !== g.unit)
    return false;
  if (f.kind === 'count' && f.unit === '') return false;
  return a.isChange === b.isChange && a.isShare === b.isShare && a.direction === b.direction;
}

/** Plain levels of one dimension that exclude each other. */
const isLevel = (a: Statement, b: Statement): boolean =>
  isOneKind(a, b) && !a.isChange && a.figure.status === b.figure.status && !meets(a, b);

const meets = (a: Statement, b: Statement): boolean =>
  meet(allowedBy(a.figure), allowedBy(b.figure)) || meet(intervalOf(a.figure), intervalOf(b.figure));

/**
 * The same owner and measure as far as told, in sentences that share enough, and near each figure no word that the other
 * sentence lacks on both sides; neither number stands in the other's sentence.
 */
function isOneThing({ a, b, articles, passages }: FigurePair, mayNarrow = false): boolean {
  const [s, t] = [a.figure.statement, b.figure.statement];
  if (passages.names < LEAST_NAMES || passages.words + passages.names < LEAST_SHARED) return false;
  const isFrame = passages.mutual >= ALIKE || (isOneOwner(s, t) && passages.coverage >= ONE_FRAME);
  if (!isFrame || areOfOthers(articles)) return false;
  if (s.figure.subject && t.figure.subject && s.figure.subject !== t.figure.subject) return false;
  if (sameMeasure(s, t) === false) return false;
  if (s.scope !== t.scope && !(mayNarrow && (s.scope === undefined || t.scope === undefined))) return false;
  if (!sameNames(s.qualifiers, t.qualifiers) || !sameNames(s.about, t.about)) return false;
  if (Math.min(otherWords(a, b), otherWords(b, a)) > OTHER_WORDS) return false;
  return !holds(a, b) && !holds(b, a);
}

/** The weight of the words and names close to a figure that the other sentence does not have. */
const otherWords = (own: Placed, { passage }: Placed): number =>
  weightBeyond(own.figure.closeWords, passage.words, passage.names) +
  weightBeyond(own.figure.closeNames, passage.words, passage.names);

/** The weight of the words right behind a figure that the other sentence does not have. */
const narrowing = (own: Placed, { passage }: Placed): number =>
  weightBeyond(own.figure.behind, passage.words, passage.names);

/** Does the passage of `other` hold the value of `own`, too? */
const holds = (own: Placed, other: Placed): boolean =>
  other.passage.figures.some(({ statement }) => statement.figure.value === own.figure.statement.figure.value);

/** Both of one time, or both without. */
function isOneTime(a: Statement, b: Statement): boolean {
  if (!a.days || !b.days) return a.days === b.days;
  return a.days.start === b.days.start && a.days.end === b.days.end;
}

/** Each sentence gives the same period, or both articles are of the same days. */
function isSurelyOneTime({ a, b }: FigurePair): boolean {
  const [s, t] = [a.figure.statement, b.figure.statement];
  if (s.days && t.days) return isOneTime(s, t) && isSure(s) && isSure(t);
  const [one, other] = [a.article.written, b.article.written];
  return !s.days && !t.days && one !== undefined && other !== undefined && Math.abs(one - other) <= SAME_DAYS;
}

const isOneOwner = (a: Statement, b: Statement): boolean =>
  a.figure.subject !== undefined && a.figure.subject === b.figure.subject;

const mayBeOneTime = (a: Statement, b: Statement): boolean => !a.days || !b.days || isOneTime(a, b);

const isSure = (s: Statement): boolean => s.isSurelyDated && s.periodDistance === 0;

const isOfTheDay = ({ days }: Statement): boolean => !days || days.end - days.start <= MONTH;

const isStrictlyWithin = (inner: DayRange, outer: DayRange): boolean =>
  inner.start >= outer.start && inner.end <= outer.end && inner.end - inner.start < outer.end - outer.start;

function ratioOf(a: Statement, b: Statement): number {
  const [x, y] = [Math.abs(a.figure.value), Math.abs(b.figure.value)];
  return Math.min(x, y) === 0 ? Number.POSITIVE_INFINITY : Math.max(x, y) / Math.min(x, y);
}

/** Measures, by the names that all languages share, of people to whom something happened. */
const TOLLS: ReadonlySet<string> = new Set(['deaths', 'injuries', 'missing', 'cases', 'arrests', 'evacuations']);

const tollOf = ({ measures }: Statement): string | undefined => measures.find((name) => TOLLS.has(name));

const isToll = (s: Statement): boolean =>
  s.figure.kind === 'count' &&
  (isGenericNoun(s.figure.unit) || areBothPeople(s.figure.unit, s.figure.unit) || tollOf(s) !== undefined) &&
  !s.isChange &&
  !s.isShare &&
  s.figure.status === undefined &&
  tollOf(s) !== undefined;

/** The day on which a figure is told: that of its sentence, where it is one day, or the article's. */
function toldOn({ article, figure: { statement } }: Placed): number | undefined {
  const { days } = statement;
  return days && days.end - days.start === 1 ? days.start : article.written;
}

/** Does the passage of `b` say that the number of `a` was wrong, and give the right one? */
const corrects = (a: Placed, b: Placed): boolean =>
  b.figure.statement.isCorrection &&
  !isUnclaimed(b.figure.statement.figure) &&
  !a.figure.statement.isCorrection &&
  b.passage.figures.some(
    ({ statement }) =>
      statement !== b.figure.statement &&
      statement.figure.value === a.figure.statement.figure.value &&
      comparableWith(statement.figure) === comparableWith(a.figure.statement.figure),
  );
