import { followsComparison, isFrequency } from '../multiples.js';
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
