import type { CorpusEvent } from '../../core/events/corpusEvent.js';
import { type EventFilter, isFiltering } from '../events/eventFilter.js';
import { eventFilterText } from '../events/eventFilterText.js';
import { newestFirst } from '../events/eventGroups.js';
import type { ShownCorpus } from '../indexedArticles.js';
import { t } from '../l10n.js';
import { eventKindName, period, statusName } from '../wording.js';
import { eventsCsv } from './eventsCsv.js';
import { eventsMarkdown } from './eventsMarkdown.js';
import { exportedEvents } from './exportedEvents.js';

// By this, spreadsheets know that a file is UTF-8.
const BYTE_ORDER_MARK = '\ufeff';

/** The events of a corpus that a filter lets through, as the text of a file: Markdown, or CSV for a spreadsheet. */
export function eventsFile(
  { index, name }: ShownCorpus,
  events: readonly CorpusEvent[],
  filter: EventFilter,
  format: 'markdown' | 'csv',
): string {
  const exported = exportedEvents(newestFirst(events), index);
  if (format === 'csv') return BYTE_ORDER_MARK + eventsCsv(exported);
  return eventsMarkdown(exported, {
    title: t('Events of {0}', name),
    note: isFiltering(filter) ? t('Only {0}', eventFilterText(filter, index)) : '',
    dateUnknown: t('Date unknown'),
    date: period,
    standing: ({ kind, status }) => [eventKindName(kind), statusName(status)].filter(Boolean).join(', '),
  });
}
