import { asFigure, type FigureRule } from './figureRule.js';

export const MEASURES = [
  {
    name: 'length of time',
    why: '"three years", "90 minutes"',
    read: (found) => {
      const { quantity, value2 } = found;
      if (quantity.unit?.kind !== 'duration') return undefined;
      return asFigure(quantity, 'duration', quantity.unit.unit, value2, found.rate);
    },
  },
  {
    name: 'measure',
    why: '"12 km", "30 litres of milk a day"',
    read: (found) => {
      const { quantity, value2 } = found;
      if (quantity.unit?.kind !== 'measure') return undefined;
      return asFigure(quantity, 'measure', quantity.unit.unit, value2, found.rate);
    },
  },
] as const satisfies readonly FigureRule[];

/** Of a number without a unit right behind it. */
export const MEASURES_BEHIND_WORD = [
  {
    name: 'unit behind a word',
    why: '"5 working days", "507 total yards"',
    read: (found) => {
      const { at, quantity, noun } = found;
      if (!noun || noun.token > quantity.next + 1) return undefined;
      const { tokens, words } = at;
      const isTotal = words.countFillers.word(tokens, quantity.next) !== undefined;
      const unit = words.units
        .word(tokens, noun.token)
        ?.find(({ kind, exact }) => (kind === 'duration' || (isTotal && kind === 'measure')) && !exact);
      if (!unit) return undefined;
      const end = tokens.end[noun.token] as number;
      const kind = unit.kind === 'duration' ? 'duration' : 'measure';
      return asFigure({ ...quantity, end, next: noun.token + 1 }, kind, unit.unit);
    },
  },
] as const satisfies readonly FigureRule[];
