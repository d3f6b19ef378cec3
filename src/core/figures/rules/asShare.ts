import { shareOf } from '../shares.js';
import { asFigure, type FigureRule } from './figureRule.js';

export const SHARES = [
  {
    name: 'share of a whole',
    why: '"one in five", "four out of ten": a part of a round or small number',
    read: ({ at, pass, quantity }) => {
      const share = shareOf(quantity, pass.quantities, at);
      return share && asFigure({ ...quantity, ...share, resolution: 0 }, 'multiple', 'x');
    },
  },
] as const satisfies readonly FigureRule[];
