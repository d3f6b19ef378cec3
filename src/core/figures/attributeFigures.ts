import type { ToldOfFigure } from '../corrections/correctFigures.js';
import type { Figure, FigureStanding } from '../model.js';
import { STATUS_OF, standingOf } from '../sentence/standings.js';
import type { TextReading } from '../sentence/textReading.js';
import { measureOf } from './attribution/measures.js';
import { Owners } from './attribution/owners.js';
import { Periods } from './attribution/periods.js';
import { type FigureDraft, newFigure } from './newFigure.js';

/**
 * Says of each figure whose it is (subject), what it counts (measure), when (period), and how it is
 * put (standing, status), as far as the article says so; what is not known stays away. What the reader has `told` of one
 * counts before what its sentence says. One pass over the sentences.
 */
export function attributeFigures(
  text: TextReading,
  articleDate?: string,
  told: ReadonlyMap<Figure, ToldOfFigure> = NOTHING,
): readonly Figure[] {
  const { mentions, figures } = text.found;
  if (figures.length === 0) return figures;
  const owners = new Owners(text, mentions);
  const periods = new Periods(text, articleDate);
  const attributed: Figure[] = [];
  for (const reading of text.readings) {
    if (attributed.length === figures.length) break;
    // A line that points to another article tells nothing of its figures.
    if (reading.isFurniture) {
      for (const { item } of reading.figures) attributed.push(told.has(item) ? { ...item, ...told.get(item) } : item);
      continue;
    }
    const from = attributed.length;
    let before: Figure | undefined;
    for (const figure of reading.figures) {
      const measure = measureOf(figure, reading);
      // A table's heading may have told whose it is, and when.
      const { subject, source } = figure.item.subject ? figure.item : owners.of(figure, reading);
      const own = told.get(figure.item);
      const whole = attribute(figure.item, {
        subject: own?.subject ?? subject,
        source,
        period: own?.period ?? figure.item.period ?? periods.periodOf(figure, reading),
        measure: measure?.measure,
        // The name of a table's row is no noun that is counted.
        unit: figure.item.subject ? undefined : measure?.unit,
        standing: standingOf(figure, reading),
      });
      // "revenue of 5 million against 4 million": the second says no more of what it measures.
      if (!measure && before?.measure && before.kind === whole.kind && isLike(before, whole)) {
        whole.measure = before.measure;
        whole.unit ||= before.unit;
      }
      before = whole;
      attributed.push(whole);
    }
    reading.learnFigures(attributed.slice(from));
    owners.leave(reading);
    periods.leave(reading);
  }
  return attributed;
}

const NOTHING: ReadonlyMap<Figure, ToldOfFigure> = new Map();

/** Can what one figure measures be said once for both? */
const isLike = (a: Figure, b: Figure): boolean => a.unit === b.unit || (b.kind === 'count' && b.unit === '');

interface Attributes {
  readonly subject: string | undefined;
  /** Who tells it, where that is another. */
  readonly source: string | undefined;
  readonly period: string | undefined;
  readonly measure: string | undefined;
  /** Of what is counted, where the measure says more than the figure's own words. */
  readonly unit: string | undefined;
  readonly standing: FigureStanding | undefined;
}

/** The figure with what is known of it. Field by field: figures differ in their fields, and copying them is slow. */
function attribute(figure: Figure, { subject, source, period, measure, unit, standing }: Attributes): FigureDraft {
  const { kind, value, modifier, nears, precision, rule, value2, per, direction } = figure;
  const whole = newFigure(figure, kind, value, unit || figure.unit, modifier, precision, rule);
  if (nears !== undefined) whole.nears = nears;
  if (value2 !== undefined) whole.value2 = value2;
  if (per !== undefined) whole.per = per;
  if (direction !== undefined) whole.direction = direction;
  if (subject) whole.subject = subject;
  if (source) whole.source = source;
  if (measure !== undefined) whole.measure = measure;
  if (period) whole.period = period;
  const status = standing && STATUS_OF[standing];
  if (status) whole.status = status;
  if (standing) whole.standing = standing;
  return whole;
}
