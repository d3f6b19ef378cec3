import type { Lexicon } from '../entities/lexicon.js';
import type { Entity, Figure, Span } from '../model.js';
import type { PlacedCorrection } from './correction.js';
import { entityCalled } from './entityCalled.js';
import { isOverlapping } from './isOverlapping.js';

/** What the reader says of a figure, in the place of what the text seems to say. */
export interface ToldOfFigure {
  /** Id of the entity whose figure it is. */
  readonly subject?: string;
  readonly period?: string;
}

/** The figures without those that the reader says are none. */
export function withoutDenied<Item extends Span>(
  figures: readonly Item[],
  corrections: readonly PlacedCorrection[],
): readonly Item[] {
  const denied = corrections.filter(({ isFigure, span }) => isFigure === false && span);
  if (denied.length === 0) return figures;
  return figures.filter((figure) => !denied.some(({ span }) => span && isOverlapping(span, figure)));
}

/** What the reader says of figures, by figure. An owner whom neither the lexicon nor the article knows is nobody. */
export function toldOfFigures(
  figures: readonly Figure[],
  corrections: readonly PlacedCorrection[],
  lexicon: Lexicon | undefined,
  entities: readonly Entity[],
): ReadonlyMap<Figure, ToldOfFigure> {
  const told = new Map<Figure, ToldOfFigure>();
  for (const { owner, period, span } of corrections) {
    if (!span || (owner === undefined && period === undefined)) continue;
    const subject = owner === undefined ? undefined : entityCalled(owner, lexicon, entities)?.id;
    for (const figure of figures) {
      if (!isOverlapping(span, figure)) continue;
      told.set(figure, { ...told.get(figure), ...(subject && { subject }), ...(period && { period }) });
    }
  }
  return told;
}
