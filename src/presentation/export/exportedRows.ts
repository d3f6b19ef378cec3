import type { EventFilter } from '../events/eventFilter.js';
import type { ShownCorpus } from '../indexedArticles.js';
import { EventFolding, EventRows } from '../rows/eventRows.js';
import { FigureRows } from '../rows/figureRows.js';
import { Portions } from '../rows/portions.js';
import type { ExportScope } from './records.js';

/** The figures and events that rows stand for. */
export function rowsInScope(corpus: ShownCorpus, rows: readonly string[], filter: EventFilter): ExportScope {
  const figures = new FigureRows(corpus, '', new Portions({}));
  const events = new EventRows(corpus, filter, new Portions({}), new EventFolding());
  return {
    figures: rows.flatMap((row) => figures.statementsOf(row).map(({ ref }) => ref)),
    events: rows.flatMap((row) => events.eventsOf(row)),
  };
}
