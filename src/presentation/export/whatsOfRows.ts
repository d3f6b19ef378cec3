import { partsOf } from '../rows/row.js';
import type { Exported } from './exported.js';

/** What rows of the views stand for, by what their ids begin with. */
const WHATS: Readonly<Record<string, Exported>> = {
  owner: 'figures',
  measure: 'figures',
  period: 'figures',
  figure: 'figures',
  event: 'events',
  witness: 'events',
  month: 'events',
  year: 'events',
  undated: 'events',
};

/** What rows of the views of figures and events stand for, each once. */
export const whatsOfRows = (rows: readonly string[]): readonly Exported[] => [
  ...new Set(rows.flatMap((row) => WHATS[partsOf(row)[0] ?? ''] ?? [])),
];
