import { sharedWeight } from '../../context/terms.js';
import { oneHoldsOther } from '../../dates/isoPeriod.js';
import { type Figure, isUnclaimed } from '../../model.js';
import { storySimilarity } from '../../stories/storySimilarity.js';
import { isAim } from '../aim.js';
import type { LinkTier } from '../link.js';
import type { Statement } from '../statement.js';
import { areOfOthers, EVIDENCE, type Evidence, type EvidenceName, type Placed } from './evidence.js';
import { ACROSS_LANGUAGES, LIKELY, STATED, scoreOf, type Weights, WITHIN_LANGUAGE } from './weights.js';

/** How sure it is that two figures state the same fact, and what it stands on. */
export interface SameFactVerdict {
  readonly tier: LinkTier;
  readonly confidence: number;
  readonly pro: readonly EvidenceName[];
  readonly contra: readonly EvidenceName[];
}

/** Something named on both sides and different: it forbids "the same", however much else is shared. */
interface Veto {
  readonly name: string;
  readonly why: string;
  readonly fires: (a: Placed, b: Placed, evidence: Evidence) => boolean;
}

/** In their order; the first that fires is the reason why there is no link. */
export const SAME_FACT_VETOES: readonly Veto[] = [
  {
    name: 'standing',
    why: 'what is denied, asked or taken back is not told',
    fires: both((a, b) => isUnclaimed(a.figure) || isUnclaimed(b.figure)),
  },
  {
    name: 'open',
    why: 'more than 1,000 and at least 920 are two bounds, told at two times',
    fires: both((a, b) => isOpen(a) && isOpen(b) && a.figure.value !== b.figure.value),
  },
  {
    name: 'direction',
    why: 'what rose did not fall',
    fires: both((a, b) => a.direction !== undefined && b.direction !== undefined && a.direction !== b.direction),
  },
  {
    name: 'period',
    why: 'each sentence gives its own date, and they have no day in common',
    fires: both((a, b) => isDated(a) && isDated(b) && !oneHoldsOther(a.days as Days, b.days as Days)),
  },
  {
    name: 'aim',
    why: 'what is aimed at is not what came of it',
    fires: both((a, b) => isAim(a.figure) !== isAim(b.figure)),
  },
  {
    name: 'rate',
    why: 'an amount a week is not one a year',
    fires: both((a, b) => a.figure.per !== undefined && b.figure.per !== undefined && a.figure.per !== b.figure.per),
  },
  {
    name: 'base',
    why: 'a figure set against another, of the year before, is not the one of this year',
    fires: both((a, b) => a.isYearAgo !== b.isYearAgo),
  },
  {
    name: 'owner',
    why: 'each sentence names whose it is, and the other knows nothing of them',
    fires: (a, b) => isForeign(a, b) && isForeign(b, a),
  },
  {
    name: 'other leads',
    why: 'sentences that name nobody in common, in articles that each begin with names the other does not know',
    fires: (_a, _b, evidence) => evidence.names < LEAST_NAMES && evidence.copy === 0 && areOfOthers(evidence),
  },
  {
    name: 'topic',
    why: 'sentences that name nobody in common are told of the same only where the articles are about the same',
    fires: (_a, _b, { names, sameTopic, copy }) => names < LEAST_NAMES && sameTopic < LEAST_TOPIC && copy === 0,
  },
];

/** A veto that only looks at the statements. */
function both(fires: (a: Statement, b: Statement) => boolean): Veto['fires'] {
  return (a, b) => fires(a.figure.statement, b.figure.statement);
}

/** Does the passage of `other` hold no word of the name of the owner of `own`? */
function isForeign({ figure: { ownerNames } }: Placed, other: Placed): boolean {
  return ownerNames.length > 0 && sharedWeight(ownerNames, other.passage.names) === 0;
}

const isOpen = ({ figure: { modifier } }: Statement): boolean => modifier === 'gt' || modifier === 'gte';

type Days = NonNullable<Statement['days']>;
const isDated = (s: Statement): boolean => s.days !== undefined && s.isSurelyDated && s.periodDistance === 0;

// One rare name and a common one.
const LEAST_NAMES = 6;
// Each article knows this part of the names that the other is about.
const LEAST_TOPIC = 0.2;
// What is met by chance needs so much more.
const NEAR_NUMBER = 1;
const OTHERS = 0.8;
const HALF_TOPIC = 0.5;
const FAR = 1.2;
const FAR_AND_ROUND = 2.4;
// A number of three digits, or several smaller ones.
const TELLING_VALUE = 4;
const ONE_STORY = 0.45;
// What adds less than this to a score is not worth a word.
const TELLING = 0.3;

/**
 * Weighs whether two figures of different articles, whose intervals meet, state the same fact; undefined where that is
 * not even likely.
 */
export function sameFactAcross(a: Placed, b: Placed, evidence: Evidence): SameFactVerdict | undefined {
  if (SAME_FACT_VETOES.some(({ fires }) => fires(a, b, evidence))) return undefined;
  const isOneLanguage = a.article.language === b.article.language;
  const weights = weightsFor(a, b);
  const side = isOneLanguage ? 'within' : 'across';
  const score = scoreOf(evidence, weights);
  const surplus = surplusFor(a, b, evidence);
  if (score < LIKELY[side] + surplus) return undefined;
  const tier = score >= STATED[side] + surplus ? 'stated' : 'likely';
  return { tier, confidence: (tier === 'stated' ? STATED : LIKELY).precision, ...reasons(evidence, weights) };
}

/**
 * How much more is asked where equal numbers are met by chance: numbers that are only near each other, and, in articles
 * that are not closely of one story, any, and round ones most.
 */
function surplusFor(a: Placed, b: Placed, evidence: Evidence): number {
  const { value, exactValue, otherFigures } = evidence;
  const isFar = storySimilarity(evidence) < ONE_STORY && a.article.language === b.article.language;
  const isRound = value < TELLING_VALUE && otherFigures < TELLING_VALUE;
  const isNear = exactValue === 0 && !isRounded(a.figure.statement.figure, b.figure.statement.figure);
  const areOthers = areOfOthers(evidence, HALF_TOPIC);
  return (isNear ? NEAR_NUMBER : 0) + (areOthers ? OTHERS : 0) + (isFar ? (isRound ? FAR_AND_ROUND : FAR) : 0);
}

/** Is the one number the other, rounded: 9,412 and 9,400? */
const isRounded = (a: Figure, b: Figure): boolean =>
  a.value2 === undefined && b.value2 === undefined && Math.abs(a.value - b.value) <= Math.max(a.precision, b.precision);

/** All that spoke for and against two figures stating the same fact. */
export interface Explanation {
  readonly tier: LinkTier | undefined;
  /** What forbids it, whatever speaks for it. */
  readonly veto: string | undefined;
  readonly score: number;
  /** What each kind of evidence added, the most telling first. */
  readonly items: readonly EvidenceShare[];
}

export interface EvidenceShare {
  readonly name: EvidenceName;
  readonly share: number;
}

/** Tells what {@link sameFactAcross} goes by. */
export function explainSameFact(a: Placed, b: Placed, evidence: Evidence): Explanation {
  const veto = SAME_FACT_VETOES.find(({ fires }) => fires(a, b, evidence));
  const weights = weightsFor(a, b);
  return {
    tier: sameFactAcross(a, b, evidence)?.tier,
    veto: veto?.why,
    score: scoreOf(evidence, weights),
    items: sharesOf(evidence, weights).filter(({ share }) => share !== 0),
  };
}

const weightsFor = (a: Placed, b: Placed): Weights =>
  a.article.language === b.article.language ? WITHIN_LANGUAGE : ACROSS_LANGUAGES;

/** The kinds of evidence that weighed most, for and against. */
function reasons(evidence: Evidence, weights: Weights): Pick<SameFactVerdict, 'pro' | 'contra'> {
  const shares = sharesOf(evidence, weights);
  return {
    pro: shares.filter(({ share }) => share >= TELLING).map(({ name }) => name),
    contra: shares.filter(({ share }) => share <= -TELLING).map(({ name }) => name),
  };
}

function sharesOf(evidence: Evidence, weights: Weights): EvidenceShare[] {
  return EVIDENCE.filter((name) => name !== 'always')
    .map((name) => ({ name, share: (weights[name] ?? 0) * evidence[name] }))
    .sort((x, y) => Math.abs(y.share) - Math.abs(x.share));
}
