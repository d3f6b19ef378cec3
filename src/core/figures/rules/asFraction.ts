import { Gap, Shape, TokenKind } from '../../text/tokens.js';
import { Role } from '../figureWords.js';
import { asFigure, asNothing, type FigureRule } from './figureRule.js';
import type { FoundQuantity } from './foundQuantity.js';

/** Of a fraction without a unit. */
export const FRACTIONS = [
  {
    name: 'half of what stands before',
    why: '"a year and a half"',
    read: (found) => {
      const { tokens, words, sentenceStart } = found.at;
      const { first } = found.quantity;
      return !isOfWhole(found) && first > sentenceStart && words.and.word(tokens, first - 1) ? none(found) : undefined;
    },
  },
  {
    name: 'weak fraction',
    why: '"in the second quarter": a part only where it is "of" something',
    read: (found) => (found.quantity.number.weak && !isOfWhole(found) ? none(found) : undefined),
  },
  {
    name: 'one more',
    why: '"a third suspect", "een derde verdachte": no part of one, but another one',
    read: (found) => (!isOfWhole(found) && !found.hedge && isOrdinalBeforeNoun(found) ? none(found) : undefined),
  },
  {
    name: 'ordinal behind its article',
    why: '"his seventh of the season"',
    read: (found) => (isSingle(found) && isOrdinalBehindDefinite(found) ? none(found) : undefined),
  },
  {
    name: 'fraction of nothing',
    why: '"half", "quarter" in a word, with nothing that it is a part of',
    read: (found) =>
      isSingle(found) && !found.quantity.number.digits && !isOfWhole(found) && !found.hedge ? none(found) : undefined,
  },
  {
    name: 'fraction in a compound',
    why: '"a two-thirds-full glass"',
    read: (found) => {
      const { tokens } = found.at;
      const { next } = found.quantity;
      const isJoined = next < tokens.count && tokens.gap[next] === Gap.None && tokens.code[next] === 0x2d;
      return isJoined && !isOfWhole(found) ? none(found) : undefined;
    },
  },
  {
    name: 'fraction',
    why: '"two thirds", "half of the staff", "about a quarter"',
    read: ({ quantity }) => asFigure(quantity, 'multiple', 'x'),
  },
] as const satisfies readonly FigureRule[];

const none = ({ quantity: { next } }: FoundQuantity) => asNothing(next);

/** Does what it is a part of follow: "of the staff", "de mensen"? */
function isOfWhole({ at: { tokens, words }, quantity: { next } }: FoundQuantity): boolean {
  if (next >= tokens.count || tokens.gap[next] !== Gap.Space || tokens.kind[next] !== TokenKind.Word) return false;
  return words.of.word(tokens, next) !== undefined || words.definites.word(tokens, next) !== undefined;
}

/** Is it all of one token? */
const isSingle = ({ i, quantity: { next } }: FoundQuantity): boolean => next === i + 1;

function isOrdinalBehindDefinite({ at: { tokens, words, sentenceStart }, i }: FoundQuantity): boolean {
  if (i <= sentenceStart || tokens.kind[i] !== TokenKind.Word) return false;
  return (
    words.definites.word(tokens, i - 1) !== undefined &&
    words.numbers.word(tokens, i)?.some((word) => word.role === Role.Ordinal) === true
  );
}

function isOrdinalBeforeNoun({ at, quantity: { next, first } }: FoundQuantity): boolean {
  const { tokens, words, sentenceEnd } = at;
  if (!words.articles.word(tokens, first) || next !== first + 2) return false;
  if (!words.numbers.word(tokens, next - 1)?.some((word) => word.role === Role.Ordinal)) return false;
  if (next >= sentenceEnd || tokens.kind[next] !== TokenKind.Word || tokens.gap[next] !== Gap.Space) return false;
  // "a third US carmaker": capitals make another word of it.
  const isStop = words.stops.word(tokens, next) !== undefined && ((tokens.shape[next] as number) & Shape.Capital) === 0;
  return !isStop && !words.comparisons.word(tokens, next) && !words.directions.word(tokens, next);
}
