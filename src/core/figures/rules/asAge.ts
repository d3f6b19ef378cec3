import { Gap, Shape, TokenKind } from '../../text/tokens.js';
import type { Surroundings } from '../exclusions/surroundings.js';
import { type AsFigure, asFigure, type FigureRule } from './figureRule.js';
import type { FoundQuantity } from './foundQuantity.js';

const OLDEST = 120;
/** Fewer years are rarely told of someone without their unit. */
const YOUNGEST = 10;

/** Of a length of time. */
export const AGES_WITH_UNIT = [
  {
    name: 'age',
    why: '"29 years old", "een 58-jarige man": the word that makes it an age belongs to the span',
    read: ({ at, quantity, value2 }) => {
      if (quantity.unit?.kind !== 'duration') return undefined;
      const next = ageEnd(quantity.next, at);
      if (next <= quantity.next) return undefined;
      const end = at.tokens.end[next - 1] as number;
      return asFigure({ ...quantity, end, next }, 'duration', quantity.unit.unit, value2);
    },
  },
] as const satisfies readonly FigureRule[];

/** Of a number without a unit, before it is asked whether it is none at all. */
export const AGES_IN_BRACKETS = [
  {
    name: 'age in brackets',
    why: '"Jan Jansen (39)": behind a person',
    read: (found) =>
      !found.hasRange && found.quantity.number.digits && isInBracketsBehindPerson(found) ? years(found) : undefined,
  },
] as const satisfies readonly FigureRule[];

/** Of a number without a unit that could be a count. */
export const AGES = [
  {
    name: 'age behind its word',
    why: '"aged 87": the word belongs to the span',
    read: (found) => {
      const { at, quantity, value2 } = found;
      if (!mayBeAge(found) || !at.words.ageLeads.word(at.tokens, quantity.first - 1)) return undefined;
      const first = quantity.first - 1;
      return asFigure({ ...quantity, start: at.tokens.start[first] as number, first }, 'duration', 'year', value2);
    },
  },
  {
    name: 'age behind its word and a link',
    why: '"at the age of 55", "aged between 16 and 20"',
    read: (found) => {
      if (!mayBeAge(found)) return undefined;
      const { tokens, words } = found.at;
      const { first } = found.quantity;
      const isLinked = words.of.word(tokens, first - 1) ?? words.between.word(tokens, first - 1);
      return isLinked && words.ageLeads.word(tokens, first - 2) ? years(found) : undefined;
    },
  },
  {
    name: 'age of a person',
    why: '"een man van 26"',
    read: (found) => (mayBeAge(found) && isLinkedToPerson(found) ? years(found) : undefined),
  },
  {
    name: 'age between commas',
    why: '"Mary Smith, 45, said"',
    read: (found) => (mayBeAge(found) && isBetweenCommas(found) ? years(found) : undefined),
  },
] as const satisfies readonly FigureRule[];

const years = ({ quantity, value2 }: FoundQuantity): AsFigure => asFigure(quantity, 'duration', 'year', value2);

const mayBeAge = ({ at, quantity: { first, number } }: FoundQuantity): boolean =>
  number.digits && number.value <= OLDEST && number.scale <= 1 && first !== at.sentenceStart;

/** The token behind the word of age at token `next`, "29 years *old*"; or `next`. */
function ageEnd(next: number, { tokens, words }: Surroundings): number {
  let i = next;
  if (i < tokens.count && tokens.code[i] === 0x2d && tokens.gap[i] === Gap.None) i++;
  if (i >= tokens.count || (tokens.gap[i] as number) >= Gap.Line) return next;
  if (!words.ageWords.longest(tokens, i)) return next;
  const end = words.ageWords.matchEnd;
  // "58-jarige oud-bankier": old is what he was.
  const joined =
    end < tokens.count && tokens.gap[end] === Gap.None && tokens.text.charCodeAt(tokens.start[end] as number) === 0x2d;
  return joined ? next : end;
}

function isInBracketsBehindPerson({ at, spanBefore, quantity: { first, next, number } }: FoundQuantity): boolean {
  const { tokens, words, sentenceStart } = at;
  if (number.decimals > 0 || number.value < YOUNGEST || first - 2 < sentenceStart || next >= tokens.count) return false;
  if (tokens.code[first - 1] !== 0x28 || tokens.code[next] !== 0x29) return false;
  if (words.people.word(tokens, first - 2)) return true;
  if (!spanBefore || spanBefore.end !== tokens.end[first - 2]) return false;
  return 'kind' in spanBefore && spanBefore.kind === 'person';
}

function isLinkedToPerson({ at, quantity: { first, next, number } }: FoundQuantity): boolean {
  const { tokens, words, sentenceStart, sentenceEnd } = at;
  const link = first - 1;
  if (number.decimals > 0 || number.value < YOUNGEST || link <= sentenceStart) return false;
  if (!words.ageLinks.word(tokens, link) || !words.people.word(tokens, link - 1)) return false;
  return next >= sentenceEnd || tokens.kind[next] === TokenKind.Symbol || words.stops.word(tokens, next) !== undefined;
}

function isBetweenCommas({ at, quantity: { first, next, number } }: FoundQuantity): boolean {
  const { tokens, words, sentenceStart } = at;
  const isComma = (k: number): boolean => k < tokens.count && tokens.code[k] === 0x2c;
  if (!isComma(first - 1) || first - 2 < sentenceStart || number.value < 1 || number.decimals > 0) return false;
  const isName =
    tokens.kind[first - 2] === TokenKind.Word &&
    (((tokens.shape[first - 2] as number) & Shape.Capital) !== 0 || words.people.word(tokens, first - 2) !== undefined);
  return isName && isComma(next) && tokens.gap[next] === Gap.None;
}
