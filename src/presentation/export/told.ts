import type { CorpusEvent } from '../../core/events/corpusEvent.js';
import { t } from '../l10n.js';
import { eventKindName, period, saidOf, statusName } from '../wording.js';
import type { FigureRecord } from './records.js';

/** What is told of a figure, in one line: "Xiaomi, smartphones sold, first half of 2014, target"; empty where nothing is. */
export function figureTold({ figure, owner, source }: FigureRecord): string {
  return [
    owner?.name,
    figure.measure,
    figure.period && period(figure.period),
    ...saidOf(figure),
    source && t('according to {0}', source.name),
  ]
    .filter(Boolean)
    .join(', ');
}

/** What kind of event it is and how it is told to be: "Deaths, planned". */
export function eventTold({ kind, status }: CorpusEvent): string {
  return [eventKindName(kind), statusName(status)].filter(Boolean).join(', ');
}
