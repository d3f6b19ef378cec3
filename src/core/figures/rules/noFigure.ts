import { TokenKind } from '../../text/tokens.js';
import { WORD_CODES } from '../currencies.js';
import { exclusionOf } from '../exclusions/bareNumbers.js';
import { isClock } from '../exclusions/insideOthers.js';
import { looksMeasured } from '../exclusions/looksMeasured.js';
import { modifierBefore } from '../modifierReader.js';
import { asNothing, asUnread, type FigureRule } from './figureRule.js';
import type { FoundQuantity } from './foundQuantity.js';

const TIME_OF_DAY = 'time of day';

/** Of any quantity, whatever its unit. */
export const NO_FIGURES = [
  {
    name: 'letters of a name',
    why: '"P40", "TOP500": in such letters an amount has a scale, groups or decimals',
    read: (found) => (isNameInLetters(found) ? asNothing(found.i + 1) : undefined),
  },
  {
    name: 'time of day',
    why: '"9 pm", "9.30 a.m.", "om 12.00 uur"',
    read: ({ at, quantity: { number } }) => {
      if (!isClock(at, number)) return undefined;
      return number.digits ? asUnread(TIME_OF_DAY, number.next) : asNothing(number.next);
    },
  },
  {
    name: 'only looks measured',
    why: '"52°30′N", "five 737s", "Rule 10b-5": what seems to be a unit is part of something else',
    read: ({ at, quantity }) => {
      const other = looksMeasured(at, quantity);
      return other && asUnread(other.reason, other.next, true);
    },
  },
  {
    name: 'vague number',
    why: '"enkele duizend", "mehrere hundert": how many, nobody says',
    read: (found) => (isVague(found) ? asNothing(found.quantity.next) : undefined),
  },
  {
    name: 'denominator',
    why: '"112 per 100,000 people": a round number that others are counted by',
    read: (found) => (isDenominator(found) ? asNothing(found.quantity.next) : undefined),
  },
] as const satisfies readonly FigureRule[];

/** Of a quantity with a unit. */
export const NO_FIGURES_WITH_UNIT = [
  {
    name: 'hour of the day',
    why: '"om 8 uur": the word before says that the hours are the clock’s',
    read: (found) => (isHourOfDay(found) ? asUnread(TIME_OF_DAY, found.quantity.next) : undefined),
  },
  {
    name: 'unmeant unit',
    why: '"one day it rained": a day is a length of time only behind a hedge, "about one day"',
    read: (found) => (found.quantity.number.weak && !isMeant(found) ? asNothing(found.i + 1) : undefined),
  },
] as const satisfies readonly FigureRule[];

/** Of a number without a unit that begins no range. */
export const NO_BARE_FIGURES = [
  {
    name: 'excluded number',
    why: '"page 5", "Windows 95", "they won 3-1": a row of the exclusions says what it is',
    read: ({ at, i, hasRange, spanBefore, quantity: { number, next } }) => {
      if (hasRange) return undefined;
      const reason = exclusionOf(at, i, number)?.reason;
      // "vorige week 1140": the week is a date's, and no label.
      const isDate = spanBefore !== undefined && !('kind' in spanBefore) && spanBefore.end === at.tokens.end[i - 1];
      if (!reason || (reason === 'label' && isDate)) return undefined;
      return number.digits ? asUnread(reason, next) : asNothing(next);
    },
  },
] as const satisfies readonly FigureRule[];

/** Is the currency glued before the digits rather a part of a name? */
function isNameInLetters({ at: { tokens, words }, i, digitsFrom, quantity: { number } }: FoundQuantity): boolean {
  if (digitsFrom === undefined) return false;
  const start = tokens.start[i] as number;
  const lead = words.gluedLeads.get(tokens.text.slice(start, digitsFrom));
  const isSure =
    lead !== undefined &&
    ((digitsFrom - start >= 3 && !WORD_CODES.has(lead.unit)) ||
      (lead.exact !== undefined && /[a-z]/.test(lead.exact)) ||
      lead.exact === 'RM');
  return !isSure && number.scale === 1 && !number.grouped && number.decimals !== 2;
}

function isVague({ at: { tokens, words, sentenceStart }, quantity: { first, number } }: FoundQuantity): boolean {
  if (number.digits || number.scale < 100 || first <= sentenceStart) return false;
  if (!words.scales.word(tokens, first) && !words.articles.word(tokens, first)) return false;
  for (let i = first - 1; i >= Math.max(sentenceStart, first - 2); i--) {
    if (tokens.kind[i] === TokenKind.Word && words.vague.longest(tokens, i, first) && words.vague.matchEnd === first)
      return true;
  }
  return false;
}

function isDenominator({
  at: { tokens, words, sentenceStart },
  quantity: { first, value, unit, number },
}: FoundQuantity): boolean {
  if (unit || !number.digits || value < 100 || !/^10+$/.test(String(value)) || first <= sentenceStart) return false;
  return tokens.kind[first - 1] === TokenKind.Word && words.per.word(tokens, first - 1) !== undefined;
}

function isHourOfDay({
  at: { tokens, words, sentenceStart },
  quantity: { first, value, unit },
}: FoundQuantity): boolean {
  if (unit?.unit !== 'hour' || value > 24 || !Number.isInteger(value) || first === sentenceStart) return false;
  return tokens.kind[first - 1] === TokenKind.Word && words.clockLeads.word(tokens, first - 1) !== undefined;
}

/** Is a number that needs company meant with its unit: "one year" yes, "one day" only behind a hedge? */
function isMeant({ at: { tokens, words, sentenceStart }, i, quantity: { number, unit } }: FoundQuantity): boolean {
  if (number.fraction) return false;
  if (number.article) return unit?.kind === 'money';
  if (unit?.unit !== 'day' && unit?.unit !== 'night') return true;
  return modifierBefore(tokens, i, sentenceStart, words) !== undefined;
}
