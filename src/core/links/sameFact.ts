import { oneHoldsOther } from '../dates/isoPeriod.js';
import { traitsOf } from '../figures/kindTraits.js';
import type { Figure } from '../model.js';
import { align, overlap, sharedStems, specific } from './alignment.js';
import { isGenericNoun, mayCountTheSame } from './countedNouns.js';
import { intervalOf, overlaps, relativeWidth } from './interval.js';
import type { Link, LinkReason } from './link.js';
import type { Statement } from './statement.js';

// An interval wider than this meets so much that meeting says nothing.
const WIDEST = 0.35;
// A value written with this many digits is seldom met by chance.
const TELLING_DIGITS = 3;
// Two clauses of one article that share this much of their words are the same sentence again.
const REPEATED_WORDS = 0.5;
const NEARLY_ALL_WORDS = 0.75;

/**
 * Do two figures state the same fact (DESIGN "Comparing figures", 1 and 2)? Their intervals meet, and subject, unit,
 * period and measure are known to agree; an aspect that is missing on either side is no agreement. Within one article
 * a period that only the story's thread gives, and not the sentence, may be missing.
 */
export function sameFact(a: Statement, b: Statement): Extract<LinkReason, { rule: 'agreement' }> | undefined {
  if (areApart(a, b)) return undefined;
  const { figure } = a;
  // Ranks and durations meet by chance too often, and "half" of what is for the rules of arithmetic.
  if (!traitsOf(figure.kind).isRetold) return undefined;
  const [ia, ib] = [intervalOf(figure), intervalOf(b.figure)];
  if (!overlaps(ia, ib)) return undefined;
  const { agree, unknown, differ } = align(a, b);
  const isInternal = a.ref.article === b.ref.article;
  // A rate of a month is not the year's.
  if ((figure.kind === 'percent' || a.isChange) && !isSameLength(a, b)) return undefined;
  // Two figures of one sentence are two things.
  if (isInternal && a.sentence === b.sentence) return undefined;
  // "… against 58 a year before" is of another time, unless both sentences tell theirs.
  if (isInternal && (a.isAgainst || b.isAgainst) && !bothDated(a, b)) return undefined;
  const isSameValue = figure.value === b.figure.value && figure.value2 === b.figure.value2;
  if (!isSameValue && (relativeWidth(ia) > WIDEST || relativeWidth(ib) > WIDEST)) return undefined;
  // "Loss of 9 cents … profit of 9 cents"
  if (isInternal && measuresDiffer(a, b)) return undefined;
  if (isInternal && isSameValue && isRepetition(a, b)) return { rule: 'agreement', same: agree };
  const hard = differ.filter((aspect) => !(aspect === 'period' && isInternal && isSameValue && !bothDated(a, b)));
  if (hard.length > 0) return undefined;
  for (const aspect of unknown) {
    if (aspect === 'status' || aspect === 'place') continue;
    if (aspect === 'period' && isInternal && isSameValue && mayBeUndated(a, b)) continue;
    if (aspect === 'measure' && isSameValue && isTelling(figure.value) && sharedStems(a, b) > 0) continue;
    return undefined;
  }
  // A target that meets what came of it is another kind of link, except where one article just says it again.
  if (unknown.includes('status') && !(isInternal && isSameValue)) return undefined;
  if (unknown.includes('place') && !isTelling(figure.value)) return undefined;
  if (figure.kind === 'percent' && !isTelling(figure.value) && !overlap(specific(a), specific(b))) return undefined;
  // A small whole number is met too easily.
  if (figure.kind === 'count' && Math.abs(figure.value) < SMALL) {
    if (isInternal ? !sharesItsWords(a, b) : sharedStems(a, b) < 2) return undefined;
  }
  // What says its place too says enough.
  const isNamed = traitsOf(figure.kind).isMoney || namesItsThings(a, b) || agree.includes('place');
  if (isInternal && (isModel(figure) || (!isTelling(figure.value) && !isNamed && !sharesItsWords(a, b))))
    return undefined;
  return { rule: 'agreement', same: agree };
}

/**
 * Are they plainly of two things: a level and a change, or of two articles and not known to be of one time? Asked first
 * of all, because it is said of most pairs and costs little.
 */
function areApart(a: Statement, b: Statement): boolean {
  if (a.isChange !== b.isChange) return true;
  return a.ref.article !== b.ref.article && !(a.days && b.days && oneHoldsOther(a.days, b.days));
}

const isSameLength = (a: Statement, b: Statement): boolean =>
  !a.days || !b.days || a.days.end - a.days.start === b.days.end - b.days.start;

/** Do both clauses say what is measured, and another thing each? */
function measuresDiffer(a: Statement, b: Statement): boolean {
  // Things counted may be offered here and sold there.
  if (a.figure.kind === 'count') return false;
  const [[own], [other]] = [specific(a), specific(b)];
  return a.hasOwnMeasure && b.hasOwnMeasure && own !== undefined && other !== undefined && own !== other;
}

/** A percentage that is met by chance needs its time, or the same words. */
function mayBeUndated(a: Statement, b: Statement): boolean {
  return isTelling(a.figure.value) || a.figure.kind !== 'percent' || sharesItsWords(a, b);
}

/** May a number without a noun be the name of a model, or a page? */
const isModel = ({ kind, unit, value }: Figure): boolean =>
  kind === 'count' && unit === '' && value < SMALL_WITHOUT_NOUN;

/** Do both figures count things that they name? */
const namesItsThings = (a: Statement, b: Statement): boolean =>
  a.figure.kind === 'count' && !isGenericNoun(a.figure.unit) && b.figure.unit !== '';

const SMALL = 20;
// A small number without a noun may be a model or a page.
const SMALL_WITHOUT_NOUN = 1000;

/**
 * The link of two statements of the same fact: one article saying it again, or two witnesses. Of two articles it is
 * stated where the number is telling, or both sentences give the date.
 */
export function sameFactLink(a: Statement, b: Statement): Link | undefined {
  const reason = sameFact(a, b);
  if (!reason) return undefined;
  const figures = [a.ref, b.ref];
  if (a.ref.article !== b.ref.article) {
    const isSure = isTelling(a.figure.value) || isTelling(b.figure.value) || (isSurelyOf(a) && isSurelyOf(b));
    return { type: 'same-fact', figures, reason, tier: isSure ? 'stated' : 'likely' };
  }
  const repeats = a.figure.value === b.figure.value && wordsShared(a, b) >= REPEATED_WORDS;
  return { type: repeats ? 'internal-repeat' : 'same-fact', figures, reason };
}

const isSurelyOf = (s: Statement): boolean => s.isSurelyDated && s.periodDistance === 0;

/** Does one article say the same sentence again, with the same subject, value and words? */
function isRepetition(a: Statement, b: Statement): boolean {
  return (
    a.sentence !== b.sentence &&
    a.figure.subject === b.figure.subject &&
    a.figure.subject !== undefined &&
    a.figure.kind === b.figure.kind &&
    a.isChange === b.isChange &&
    !(a.scope && b.scope && a.scope !== b.scope) &&
    !(a.direction && b.direction && a.direction !== b.direction) &&
    !bothDatedApart(a, b) &&
    (a.figure.kind !== 'count' || mayCountTheSame(a.figure.unit, b.figure.unit)) &&
    !isModel(a.figure) &&
    (isTitleToldAgain(a, b) || sharesItsWords(a, b))
  );
}

/** Does the title say what the first sentences then tell? */
function isTitleToldAgain(a: Statement, b: Statement): boolean {
  const [first, later] = a.sentence < b.sentence ? [a, b] : [b, a];
  return first.sentence === 0 && later.sentence <= LEAD && sharedStems(a, b) >= (isTelling(a.figure.value) ? 1 : 2);
}

// The title is a sentence of its own, or joined to the place and date of the report.
const LEAD = 2;

/** Are the words of both clauses the same ones, all but a few where the value is met by chance? */
function sharesItsWords(a: Statement, b: Statement): boolean {
  if (isTelling(a.figure.value)) return sharedStems(a, b) >= 2 && wordsShared(a, b) >= REPEATED_WORDS;
  return sharedStems(a, b) >= 3 && wordsShared(a, b) >= NEARLY_ALL_WORDS;
}

function wordsShared(a: Statement, b: Statement): number {
  const smaller = Math.min(a.stems.length, b.stems.length);
  return smaller === 0 ? 0 : sharedStems(a, b) / smaller;
}

const bothDated = (a: Statement, b: Statement): boolean => a.periodDistance === 0 && b.periodDistance === 0;

const bothDatedApart = (a: Statement, b: Statement): boolean => bothDated(a, b) && a.period !== b.period;

/** Is the value written with enough digits to be known again: 26.1 million, 396 %; not 4 billion, 10 %? */
export function isTelling(value: number): boolean {
  const digits = Math.abs(value)
    .toPrecision(12)
    .replace('.', '')
    .replace(/e.*$/, '')
    .replace(/^0+/, '')
    .replace(/0+$/, '');
  return digits.length >= TELLING_DIGITS;
}
