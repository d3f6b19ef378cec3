import type { Tokens } from '../../text/tokens.js';
import type { NumberWord } from '../figureWords.js';
import { followsComparison, isFrequency } from '../multiples.js';
import type { Quantity } from '../quantityReader.js';
import { asFigure, asNothing, type FigureRule } from './figureRule.js';

/** Of a number with "times" or "fold" behind it. */
export const TIMES = [
  {
    name: 'frequency',
    why: '"was shared 2 million times": how often it happened',
    read: ({ at, quantity, value2 }) => {
      if (quantity.unit?.kind !== 'times' || quantity.unit.fold || !isFrequency(quantity, at)) return undefined;
      return asFigure({ ...quantity, end: quantity.numberEnd }, 'count', 'time', value2);
    },
  },
  {
    name: 'multiple',
    why: '"5 times larger", "rose 18-fold"',
    read: ({ quantity, value2 }) =>
      quantity.unit?.kind === 'times' ? asFigure(quantity, 'multiple', 'x', value2) : undefined,
  },
] as const satisfies readonly FigureRule[];

/** Of a word that is a multiple by itself. */
export const MULTIPLE_WORDS = [
  {
    name: 'multiple of nothing',
    why: '"twice married", "a double room": nothing is compared',
    read: ({ at, i }) => (followsComparison(at, i) ? undefined : asNothing(i + 1)),
  },
  {
    name: 'multiple in a word',
    why: '"sales doubled", "twice as many"',
    read: ({ quantity }) => asFigure(quantity, 'multiple', 'x'),
  },
] as const satisfies readonly FigureRule[];

/** The quantity that the word at token `i` is: 2 for "doubled". */
export function quantityOfWord(tokens: Tokens, i: number, { value }: NumberWord): Quantity {
  const start = tokens.start[i] as number;
  const end = tokens.end[i] as number;
  const next = i + 1;
  return {
    number: {
      start,
      end,
      next,
      value,
      resolution: 0,
      digits: false,
      scale: 1,
      fraction: false,
      weak: false,
      article: false,
      decimals: 0,
      grouped: false,
      length: 0,
      letterScale: 0,
    },
    unit: undefined,
    value,
    resolution: 0,
    start,
    end,
    numberEnd: end,
    first: i,
    next,
    negative: false,
    lead: false,
  };
}
