import type { Figure, FigureKind, Modifier, Span } from '../model.js';
import type { FigureRuleName } from './rules/figureRules.js';

/** A figure whose optional fields are still being filled in. */
export type FigureDraft = { -readonly [Key in keyof Figure]: Figure[Key] };

/** A figure in `span`, UTF-16 offsets, half-open. Made here only, so that all figures have their fields in one order. */
export function newFigure(
  { start, end }: Span,
  kind: FigureKind,
  value: number,
  unit: string,
  modifier: Modifier,
  precision: number,
  rule: FigureRuleName,
): FigureDraft {
  return { start, end, kind, value, unit, modifier, precision, rule };
}

/** A bare number that another figure, or the place where it stands, says the kind and the unit of. */
export const inUnit = (bare: Figure, kind: FigureKind, unit: string, rule: FigureRuleName): Figure => ({
  ...bare,
  kind,
  unit,
  precision: bare.precision || 0.5,
  rule,
});
