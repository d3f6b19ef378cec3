import type { Figure, FigureKind } from '../model.js';
import { directionOf } from './direction.js';
import type { Surroundings } from './exclusions/surroundings.js';
import { modifierAfter, modifierBefore } from './modifierReader.js';
import { newFigure } from './newFigure.js';
import type { Quantity } from './quantityReader.js';
import type { AsFigure } from './rules/figureRule.js';
import type { FigureRuleName } from './rules/figureRules.js';

/**
 * The figure that `rule` has made of a quantity, with its hedges, its precision and its direction; `figures` stand before
 * it, and no figure has taken token `free`.
 */
export function makeFigure(
  made: AsFigure,
  rule: FigureRuleName,
  at: Surroundings,
  figures: readonly Figure[],
  free: number,
): Figure {
  const { quantity, kind, unit, value2, per } = made;
  const { tokens, words, sentenceStart } = at;
  const last = figures.at(-1);
  const hedge = modifierBefore(tokens, quantity.first, Math.max(sentenceStart, free), words);
  const after = modifierAfter(tokens, quantity.next, words);
  const before = hedge && !isNoHedge(kind, hedge.first, quantity, at, last) ? hedge.modifier : 'exact';
  const modifier = after && before === 'exact' ? after : before;
  const figure = newFigure(quantity, kind, quantity.value, unit, modifier, precisionOf(quantity, kind), rule);
  if (modifier === 'approx' && hedge && words.modifiersBelow.longest(tokens, hedge.first)) figure.nears = 'below';
  if (value2 !== undefined) figure.value2 = value2;
  if (per !== undefined) figure.per = per;
  const direction =
    directionGoingOn(quantity, at, last, free) ?? directionOf(quantity, hedge?.first ?? quantity.first, kind, at);
  if (direction) figure.direction = direction;
  return figure;
}

/** Before a length of time: how long something took, or, in "below *the five-year* average", what is compared with. */
function isNoHedge(
  kind: FigureKind,
  hedge: number,
  quantity: Quantity,
  at: Surroundings,
  before: Figure | undefined,
): boolean {
  if (kind !== 'duration') return false;
  const { tokens, words } = at;
  const { first, number } = quantity;
  if (hedge + 1 < first && words.definites.word(tokens, first - 1)) {
    const isHyphened = number.next < tokens.count && tokens.code[number.next] === 0x2d;
    if (isHyphened) return true;
  }
  return isThroughout(hedge, first, at, before);
}

/** "5 million *over* three years": behind another figure the hedge says how long that took. */
function isThroughout(
  hedge: number,
  first: number,
  { tokens, words, sentenceStart }: Surroundings,
  before: Figure | undefined,
): boolean {
  return (
    before !== undefined &&
    hedge + 1 === first &&
    before.end > (tokens.start[sentenceStart] as number) &&
    words.throughout.word(tokens, hedge) !== undefined &&
    !/[,;]/.test(tokens.text.slice(before.end, tokens.start[hedge]).slice(0, 80))
  );
}

/** In "surged 65% and 91%" the second figure has the direction of the first. */
function directionGoingOn(
  { first }: Quantity,
  { tokens, words, sentenceStart }: Surroundings,
  before: Figure | undefined,
  free: number,
): Figure['direction'] {
  if (!before || free < sentenceStart || first <= free || first > free + 2) return undefined;
  for (let i = free; i < first; i++) {
    if (!words.and.word(tokens, i) && tokens.code[i] !== 0x2c) return undefined;
  }
  return before.direction;
}

/** Half of the last written digit's worth; a plain count of whole things is exact. */
function precisionOf({ number, resolution }: Quantity, kind: FigureKind): number {
  if (kind === 'count' && number.scale === 1 && number.decimals === 0) return 0;
  return resolution / 2;
}
