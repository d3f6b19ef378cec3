import type { EventFilter } from '../events/eventFilter.js';
import type { ShownCorpus } from '../indexedArticles.js';
import { EventFolding, EventRows } from '../rows/eventRows.js';
import type { FigureRows } from '../rows/figureRows.js';
import { Portions } from '../rows/portions.js';
import type { ExportScope } from './records.js';

/** The figures and events that rows stand for; `figures` as they are shown. */
export function rowsInScope(
  corpus: ShownCorpus,
  figures: FigureRows,
  rows: readonly string[],
  filter: EventFilter,
): ExportScope {
  const events = new EventRows(corpus, filter, new Portions({}), new EventFolding());
  return {
    figures: rows.flatMap((row) => figures.statementsOf(row).map(({ ref }) => ref)),
    events: rows.flatMap((row) => events.eventsOf(row)),
  };
}
