import type { ArticleContext, FigureInContext, Passage } from '../../context/articleContext.js';
import {
  type Rarity,
  sharedWeight,
  type Terms,
  totalWeight,
  valueWeight,
  weightApart,
  weightBeyond,
} from '../../context/terms.js';
import { oneHoldsOther } from '../../dates/isoPeriod.js';
import { overlap, sameNames, specific } from '../alignment.js';
import { countsTheSame, isGenericNoun, mayCountTheSame } from '../countedNouns.js';
import type { Statement } from '../statement.js';

/**
 * What speaks for and against two figures of different articles stating the same thing, by name: first what the two
 * articles and passages share, then the aspects of the figures. Weights of shared terms are capped, so that no single
 * kind of evidence decides alone.
 */
export const EVIDENCE = [
  'always',
  'namesElsewhere',
  'articleCoverage',
  'sameTopic',
  'touchedTopic',
  'otherTopic',
  'otherLeads',
  'daysApart',
  'words',
  'names',
  'coverage',
  'oneFrame',
  'copy',
  'nothingNear',
  'otherFigures',
  'closeWords',
  'closeNames',
  'otherNames',
  'otherPassageNames',
  'otherWords',
  'value',
  'exactValue',
  'smallNumber',
  'unitSame',
  'unitDiffers',
  'ownerSame',
  'ownerDiffers',
  'periodSame',
  'periodDiffers',
  'measureSame',
  'measureDiffers',
  'qualifierDiffers',
  'placeDiffers',
  'directionDiffers',
  'changeDiffers',
  'statusDiffers',
  'shareDiffers',
  'rateDiffers',
  'duration',
  'measureKind',
  'percent',
  'multiple',
] as const;
export type EvidenceName = (typeof EVIDENCE)[number];
export type Evidence = { readonly [Name in EvidenceName]: number };

const MOST_WORDS = 30;
const MOST_NAMES = 20;
const MOST_CLOSE = 12;
const MOST_ELSEWHERE = 15;
const MOST_OTHER_FIGURES = 20;
const MOST_OTHER_NAMES = 10;
const MOST_OTHER_WORDS = 15;
// A sentence whose words and names weigh this much is nobody else's.
const OWN_SENTENCE = 30;
// Passages that share less than this, in words, names and figures, share next to nothing.
const LITTLE = 6;
// Where one article knows less than this part of the names that the other is about, they may be of two things.
const ONE_TOPIC = 0.4;

/** What two articles share, whatever the passage. */
export interface ArticleEvidence {
  readonly names: number;
  readonly articleCoverage: number;
  readonly sameTopic: number;
  readonly touchedTopic: number;
  /** Names that each begins with and the other does not know at all. */
  readonly otherLeads: number;
  readonly daysApart: number;
}

export function articleEvidence(a: ArticleContext, b: ArticleContext): ArticleEvidence {
  const names = sharedWeight(a.names, b.names);
  const [toB, toA] = [cover(a.leadNames, b.names), cover(b.leadNames, a.names)];
  const isDated = a.written !== undefined && b.written !== undefined;
  return {
    names,
    articleCoverage: (names + sharedWeight(a.words, b.words)) / Math.max(1, Math.min(a.weight, b.weight)),
    sameTopic: Math.min(toA, toB),
    touchedTopic: Math.max(toA, toB),
    otherLeads: Math.min(weightApart(a.leadNames, b.names), weightApart(b.leadNames, a.names)),
    daysApart: isDated ? Math.log1p(Math.abs((a.written as number) - (b.written as number))) : 0,
  };
}

// More than one rare name that the other article does not know.
const OTHER_LEADS = 8;
const HALF_KNOWN = 0.35;

/** Does each article begin with names that the other does not know? Then they are of two things. */
export const areOfOthers = (
  { otherLeads, sameTopic }: Pick<ArticleEvidence, 'otherLeads' | 'sameTopic'>,
  known = HALF_KNOWN,
): boolean => otherLeads >= OTHER_LEADS && sameTopic < known;

/** The part of the weight of `own` that `others` hold. */
function cover(own: Terms, others: Terms): number {
  const all = totalWeight(own);
  return all === 0 ? 0 : sharedWeight(own, others) / all;
}

/** What two passages share, whatever the figure. */
export interface PassageEvidence {
  readonly words: number;
  readonly names: number;
  /** The part of the smaller passage that the other shares, and of the larger. */
  readonly coverage: number;
  readonly mutual: number;
  /** The same sentence in both, and no mere form of words. */
  readonly copy: boolean;
}

export function passageEvidence(a: Passage, b: Passage, rarity: Rarity): PassageEvidence {
  const words = sharedWeight(a.words, b.words, rarity);
  const names = sharedWeight(a.names, b.names, rarity);
  return {
    words,
    names,
    coverage: (words + names) / Math.max(1, Math.min(a.weight, b.weight)),
    mutual: (words + names) / Math.max(1, a.weight, b.weight),
    copy: a.copy === b.copy && a.weight >= OWN_SENTENCE,
  };
}

/** One figure where it stands. */
export interface Placed {
  readonly article: ArticleContext;
  readonly passage: Passage;
  readonly figure: FigureInContext;
}

/** All evidence on two figures; it does not matter which comes first. */
export function evidenceOf(
  a: Placed,
  b: Placed,
  articles: ArticleEvidence,
  passages: PassageEvidence,
  rarity: Rarity,
): Evidence {
  const [s, t] = [a.figure.statement, b.figure.statement];
  const [f, g] = [s.figure, t.figure];
  const { words, names } = passages;
  const values = sharedValues(a, b, rarity);
  const unit = sameUnit(s, t);
  const [measuresA, measuresB] = [specific(s), specific(t)];
  const bothMeasured = measuresA.length > 0 && measuresB.length > 0;
  const owned = f.subject !== undefined && g.subject !== undefined;
  const dated = s.days && t.days ? oneHoldsOther(s.days, t.days) : undefined;
  return {
    always: 1,
    namesElsewhere: Math.min(Math.max(0, articles.names - names), MOST_ELSEWHERE),
    articleCoverage: articles.articleCoverage,
    sameTopic: articles.sameTopic,
    touchedTopic: articles.touchedTopic,
    otherTopic: names < LITTLE ? Math.max(0, 1 - articles.sameTopic / ONE_TOPIC) : 0,
    otherLeads: Math.min(articles.otherLeads, MOST_OTHER_WORDS),
    daysApart: articles.daysApart,
    words: Math.min(words, MOST_WORDS),
    names: Math.min(names, MOST_NAMES),
    coverage: passages.coverage,
    oneFrame: Math.max(0, 2 * passages.mutual - 1),
    copy: Number(passages.copy),
    nothingNear: Math.max(0, 1 - (words + names + values) / LITTLE),
    otherFigures: Math.min(values, MOST_OTHER_FIGURES),
    closeWords: Math.min(sharedWeight(a.figure.closeWords, b.figure.closeWords, rarity), MOST_CLOSE),
    closeNames: Math.min(sharedWeight(a.figure.closeNames, b.figure.closeNames, rarity), MOST_CLOSE),
    otherNames: Math.min(
      weightApart(a.figure.closeNames, b.article.names),
      weightApart(b.figure.closeNames, a.article.names),
      MOST_OTHER_NAMES,
    ),
    otherPassageNames: Math.min(
      weightApart(a.passage.names, b.article.names),
      weightApart(b.passage.names, a.article.names),
      MOST_OTHER_WORDS,
    ),
    otherWords: Math.min(
      weightBeyond(a.figure.closeWords, b.passage.words, b.passage.names),
      weightBeyond(b.figure.closeWords, a.passage.words, a.passage.names),
      MOST_OTHER_WORDS,
    ),
    value:
      a.figure.value !== undefined && a.figure.value === b.figure.value
        ? valueWeight(a.figure.value) * rarity(a.figure.value)
        : 0,
    exactValue: Number(f.value === g.value && f.value2 === g.value2),
    smallNumber: Number(a.figure.value === undefined),
    unitSame: Number(unit === true),
    unitDiffers: Number(unit === false),
    ownerSame: Number(owned && f.subject === g.subject),
    ownerDiffers: Number(owned && f.subject !== g.subject),
    periodSame: Number(dated === true),
    periodDiffers: Number(dated === false),
    measureSame: Number(bothMeasured && overlap(measuresA, measuresB)),
    measureDiffers: Number(bothMeasured && !overlap(measuresA, measuresB)),
    qualifierDiffers: Number(
      s.qualifiers.length > 0 && t.qualifiers.length > 0 && !sameNames(s.qualifiers, t.qualifiers),
    ),
    placeDiffers: Number(s.scope !== undefined && t.scope !== undefined && s.scope !== t.scope),
    directionDiffers: Number(s.direction !== undefined && t.direction !== undefined && s.direction !== t.direction),
    changeDiffers: Number(s.isChange !== t.isChange),
    statusDiffers: Number((f.status ?? '') !== (g.status ?? '')),
    shareDiffers: Number(s.isShare !== t.isShare),
    rateDiffers: Number((f.per ?? '') !== (g.per ?? '')),
    duration: Number(f.kind === 'duration'),
    measureKind: Number(f.kind === 'measure'),
    percent: Number(f.kind === 'percent'),
    multiple: Number(f.kind === 'multiple'),
  };
}

/** The weight of the values in or near both passages, other than those compared. */
function sharedValues(a: Placed, b: Placed, rarity: Rarity): number {
  const isCompared = (value: number): boolean => value === a.figure.value || value === b.figure.value;
  return sharedWeight(a.passage.values, b.passage.values, rarity, (v) => (isCompared(v) ? 0 : valueWeight(v)));
}

/** Do both count the same things; undefined where a word does not tell. */
function sameUnit({ figure: a }: Statement, { figure: b }: Statement): boolean | undefined {
  if (a.kind !== 'count' || isGenericNoun(a.unit) || isGenericNoun(b.unit)) return undefined;
  if (countsTheSame(a.unit, b.unit)) return true;
  return mayCountTheSame(a.unit, b.unit) ? undefined : false;
}
