import type { Figure } from '../../model.js';
import { Gap, TokenKind, type Tokens, tokenLength, tokenText } from '../../text/tokens.js';
import { rateOf } from '../rates.js';
import { type AsFigure, asFigure, asNothing, type FigureRule } from './figureRule.js';
import type { FoundQuantity } from './foundQuantity.js';

/** Number words up to here are as often pronouns, lists and idioms as counts. */
const SMALL = 12;
/** Fewer are not told of a whole that a hyphen joins. */
const FEWEST_JOINED = 3;

/** Of a number without a unit, before it is asked whether it is none at all. */
export const JOINED_COUNTS = [
  {
    name: 'count joined by a hyphen',
    why: '"a 12-member panel"',
    read: (found) => {
      const noun = found.hasRange ? undefined : joinedNoun(found);
      return noun ? asFigure(found.quantity, 'count', noun) : undefined;
    },
  },
] as const satisfies readonly FigureRule[];

/** Of a number without a unit: none, unless something is counted or the number can stand for itself. */
export const NO_COUNTS = [
  {
    name: 'weak number',
    why: '"one", "a": counts only with "at least" and a noun',
    read: (found) => (isWeak(found) ? asNothing(found.quantity.next) : undefined),
  },
  {
    name: 'small number of nothing',
    why: '"the two agreed", "one of them": a pronoun or an idiom',
    read: (found) => (isSmall(found) && !countsSomething(found) ? asNothing(found.quantity.next) : undefined),
  },
  {
    name: 'told before',
    why: '"these two companies" speaks of what was counted before',
    read: (found) => (pointsBack(found) ? asNothing(found.quantity.next) : undefined),
  },
] as const satisfies readonly FigureRule[];

/** Of a number without a unit that counts or stands for itself. */
export const COUNTS = [
  {
    name: 'part of the figure before',
    why: '"507 yards, 352 of them": of its kind and in its unit',
    read: (found) => {
      const whole = wholeOf(found);
      return whole && asFigure(found.quantity, whole.kind, whole.unit, found.value2);
    },
  },
  {
    name: 'counted noun',
    why: '"50,000 of its new phones", "one store"',
    read: (found) => {
      const { noun, quantity } = found;
      return noun && (noun.plural || quantity.number.value === 1) ? count(found, noun.lemma) : undefined;
    },
  },
  {
    name: 'counted people',
    why: '"treated 4,100 injured": people, by what has befallen them',
    read: (found) => {
      const { tokens, words, sentenceEnd } = found.at;
      const i = found.behindHedge;
      return i < sentenceEnd && words.peopleWords.word(tokens, i) ? count(found, 'person') : undefined;
    },
  },
  {
    name: 'number for itself',
    why: '"sales rose to 12,400": what it counts is said elsewhere or nowhere',
    read: (found) => count(found, ''),
  },
] as const satisfies readonly FigureRule[];

/** A count of `unit` with its rate, behind the noun if there is one: "3 million phones *a month*". */
function count(found: FoundQuantity, unit: string): AsFigure {
  const { at, quantity, noun, nounOfBoth, value2 } = found;
  const behind = noun && nounOfBoth === undefined ? noun.token + 1 : quantity.next;
  return asFigure(quantity, 'count', unit, value2, rateOf(at.tokens, quantity, behind, at));
}

/** What a number counts that a hyphen joins to it: "a 12-*member* panel". */
function joinedNoun({ at, quantity: { next, number } }: FoundQuantity): string | undefined {
  const { tokens, words, sentenceEnd } = at;
  if (number.value < FEWEST_JOINED || number.decimals > 0 || next + 1 >= sentenceEnd) return undefined;
  if (tokens.code[next] !== 0x2d) return undefined;
  if (tokens.gap[next] !== Gap.None || tokens.gap[next + 1] !== Gap.None) return undefined;
  return words.compoundNouns.word(tokens, next + 1) ? tokenText(tokens, next + 1).toLowerCase() : undefined;
}

function isWeak(found: FoundQuantity): boolean {
  const { weak, article } = found.quantity.number;
  return weak && (article || !(found.hedge?.modifier === 'gte' && found.noun));
}

const isSmall = ({ value2, quantity: { number } }: FoundQuantity): boolean =>
  value2 === undefined && number.value <= (number.digits ? 1 : SMALL);

function countsSomething(found: FoundQuantity): boolean {
  const { at, quantity, noun, hedge } = found;
  if (!Number.isInteger(quantity.value)) return true;
  if (quantity.number.digits && quantity.value > 1) return true;
  if (noun && (noun.plural || quantity.value === 1)) return !at.words.listed.has(noun.lemma);
  if (noun && !hedge) return false;
  return hedge !== undefined || (quantity.first === at.sentenceStart && quantity.next >= at.sentenceEnd);
}

function pointsBack({ at, hedge, quantity }: FoundQuantity): boolean {
  const { tokens, words, sentenceStart } = at;
  const { value } = quantity.number;
  const first = hedge?.first ?? quantity.first;
  if (value > SMALL || first <= sentenceStart || !Number.isInteger(value)) return false;
  if (tokens.kind[first - 1] !== TokenKind.Word) return false;
  // "er *zijn* drie doden": no owner, but the verb.
  const isVerb = words.present.word(tokens, first - 1) && words.expletives.word(tokens, first - 2);
  if (isVerb && first - 2 >= sentenceStart) return false;
  return words.definites.word(tokens, first - 1) !== undefined || isPossessive(tokens, first - 1);
}

/** Is token `i` the s of "China's"? */
function isPossessive(tokens: Tokens, i: number): boolean {
  if (i < 1 || tokens.gap[i] !== Gap.None || tokenLength(tokens, i) !== 1) return false;
  const code = tokens.code[i - 1] as number;
  return code === 0x27 || code === 0x2019;
}

/** The figure before in the same sentence that this one is said to be a part of. */
function wholeOf({ at, pass, quantity: { next } }: FoundQuantity): Figure | undefined {
  const { tokens, words, sentenceStart, sentenceEnd } = at;
  const before = pass.figures.at(-1);
  if (!before || before.start < (tokens.start[sentenceStart] as number)) return undefined;
  if (before.kind !== 'count' && before.kind !== 'measure' && before.kind !== 'money') return undefined;
  return next < sentenceEnd && words.ofThem.longest(tokens, next) ? before : undefined;
}
