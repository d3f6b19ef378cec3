import { TokenKind } from '../../text/tokens.js';
import { asFigure, type FigureRule } from './figureRule.js';
import type { FoundQuantity } from './foundQuantity.js';

export const PERCENTAGES = [
  {
    name: 'percentage',
    why: '"5%", "3 to 5 percent", "20 basis points"',
    read: ({ quantity, value2 }) =>
      quantity.unit?.kind === 'percent' ? asFigure(quantity, 'percent', quantity.unit.unit, value2) : undefined,
  },
] as const satisfies readonly FigureRule[];

/** Of a number without a unit behind it. */
export const PERCENTAGES_BEFORE = [
  {
    name: 'percent before the number',
    why: '"a percentage of 10": where the number ends its clause',
    read: (found) => {
      const percent = found.hasRange ? -1 : percentBefore(found);
      if (percent < 0) return undefined;
      const start = found.at.tokens.start[percent] as number;
      return asFigure({ ...found.quantity, start }, 'percent', '%');
    },
  },
] as const satisfies readonly FigureRule[];

/** The first token of "percent of" before a bare number that ends its clause; or -1. */
function percentBefore({ at, pass, quantity: { first, next } }: FoundQuantity): number {
  const { tokens, words, sentenceStart, sentenceEnd } = at;
  const of = first - 1;
  if (of <= sentenceStart || !words.of.word(tokens, of)) return -1;
  if (next < sentenceEnd && tokens.kind[next] === TokenKind.Word) return -1;
  const percent = words.percentBefore.startBefore(tokens, of, sentenceStart);
  return percent >= Math.max(sentenceStart, pass.quantities.free) ? percent : -1;
}
