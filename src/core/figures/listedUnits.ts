import type { Figure } from '../model.js';
import { tokenAt } from '../text/tokens.js';
import type { Surroundings } from './exclusions/surroundings.js';
import { inUnit } from './newFigure.js';
import type { Quantity } from './quantityReader.js';

export const LIST_OF_UNIT = {
  name: 'list with one unit',
  why: '"18, 26 and 21 years": bare numbers before the last of a list are of its kind',
} as const;

/**
 * Gives the bare numbers of the list that ends with the last figure its kind and unit; `quantity` is the one that this
 * figure was made of.
 */
export function lendUnitToList(figures: Figure[], { first, value, unit, negative }: Quantity, at: Surroundings): void {
  const { tokens, words, sentenceStart } = at;
  const whole = figures.at(-1);
  if (!whole || whole.kind === 'count' || unit?.factor !== 1 || negative) return;
  if (whole.value2 !== undefined || whole.value !== value) return;
  let next = first;
  let and = false;
  let comma = false;
  let k = figures.length - 2;
  for (; k >= 0; k--) {
    const figure = figures[k] as Figure;
    if (figure.kind !== 'count' || figure.unit !== '' || figure.value2 !== undefined || figure.per) break;
    let i = next - 1;
    if (i > sentenceStart && words.and.word(tokens, i)) {
      and = true;
      i--;
    }
    if (i > sentenceStart && tokens.code[i] === 0x2c) {
      comma = true;
      i--;
    }
    if (!and || i === next - 1 || tokens.end[i] !== figure.end) break;
    next = tokenAt(tokens, figure.start);
  }
  // "he won 2, and 3 percent left" is no list.
  const listed = figures.length - 2 - k;
  if (listed === 1 && comma) return;
  for (let n = k + 1; n <= k + listed; n++)
    figures[n] = inUnit(figures[n] as Figure, whole.kind, whole.unit, LIST_OF_UNIT.name);
}
