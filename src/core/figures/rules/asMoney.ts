import type { FigureKind } from '../../model.js';
import { isPrice } from '../prices.js';
import { type AsFigure, asFigure, type FigureRule } from './figureRule.js';
import type { FoundQuantity } from './foundQuantity.js';

/** A price is like the one before it where it is no more than so many times that. */
const MOST = 10;
/** And that is one of so many figures before. */
const REACH = -3;

export const MONEY = [
  {
    name: 'glued currency',
    why: '"USD115", "R99.9 million": a word that is a currency and the first digits; a price where it is one',
    read: (found) => {
      if (found.digitsFrom === undefined || !isMoney(found)) return undefined;
      return money(found, isPriced(found) || isLikePriceBefore(found) ? 'price' : 'money');
    },
  },
  {
    name: 'price',
    why: '"$98 a share", "sells for 20 pounds", "models below US$200": of one thing',
    read: (found) => (isMoney(found) && isPriced(found) ? money(found, 'price') : undefined),
  },
  {
    name: 'price like the one before',
    why: '"closed at a price of $12.40, up from $11.90": in its currency and of its size, with cents',
    read: (found) => (isMoney(found) && isLikePriceBefore(found) ? money(found, 'price') : undefined),
  },
  {
    name: 'amount of money',
    why: '"5 million dollars", "€12bn"',
    read: (found) => (isMoney(found) ? money(found, 'money') : undefined),
  },
] as const satisfies readonly FigureRule[];

const isMoney = ({ quantity: { unit } }: FoundQuantity): boolean => unit?.kind === 'money';

const isPriced = (found: FoundQuantity): boolean => isPrice(found.quantity, found.rate, found.at);

const money = (found: FoundQuantity, kind: FigureKind): AsFigure =>
  asFigure(found.quantity, kind, currencyOf(found), found.value2, found.rate);

/** ISO 4217 code of the amount's currency. */
function currencyOf({ pass, at, quantity: { unit, first } }: FoundQuantity): string {
  if (!unit) return '';
  return unit.codes || unit.unit === '' ? pass.currencies.resolve(unit, first, at) : unit.unit;
}

/** An amount like the price told just before, in the same currency, is the same thing's price. */
function isLikePriceBefore(found: FoundQuantity): boolean {
  const { value, number } = found.quantity;
  const before = found.pass.figures.slice(REACH).findLast((figure) => figure.kind === 'price');
  if (!before || number.scale > 1 || before.per || before.unit !== currencyOf(found)) return false;
  const ratio = value / before.value;
  return number.decimals > 0 && ratio > 1 / MOST && ratio < MOST;
}
