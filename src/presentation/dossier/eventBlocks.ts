import type { CorpusEvent } from '../../core/events/corpusEvent.js';
import { groupBy } from '../../core/groupBy.js';
import { mostToldFirst, newestFirst } from '../events/eventGroups.js';
import { t } from '../l10n.js';
import { dateInYear, number, period, statusName } from '../wording.js';
import { type DossierBlock, type DossierLine, heading, paragraph } from './dossier.js';
import type { EntityTeller } from './entityTeller.js';

const EVENTS_SHOWN = 30;
// A year of fewer needs no heading of its own.
const FEWEST_IN_YEARS = 3;

/** What happened, the newest first; of many what most articles tell. */
export function eventBlocks(teller: EntityTeller): DossierBlock[] {
  const { index, entity } = teller;
  const all = index.eventsOf(entity.id).filter(({ witnesses }) => witnesses.length > 0);
  if (all.length === 0) return [];
  const shown = newestFirst(mostToldFirst(all).slice(0, EVENTS_SHOWN));
  const left = all.length - shown.length;
  const [newest] = shown;
  return [
    heading(2, t('What happened')),
    ...listsOf(teller, shown),
    ...(left > 0 && newest?.witnesses[0]
      ? [
          paragraph(
            ...teller.leading(
              t('and {0} more', number(left)),
              { article: newest.witnesses[0].article, span: newest.witnesses[0].evidence },
              'timeline',
            ),
          ),
        ]
      : []),
  ];
}

/** One list, or one for each year where years have several. */
function listsOf(teller: EntityTeller, events: readonly CorpusEvent[]): DossierBlock[] {
  const years = groupBy(events, ({ date }) => date.slice(0, 4));
  const isByYear = years.size > 1 && events.length >= FEWEST_IN_YEARS * years.size;
  const listOf = (own: readonly CorpusEvent[]): DossierBlock => ({
    type: 'list',
    items: own.map((event) => eventLine(teller, event, isByYear)),
  });
  if (!isByYear) return [listOf(events)];
  return [...years].flatMap(([year, own]) => [heading(3, year || t('Date unknown')), listOf(own)]);
}

function eventLine(teller: EntityTeller, event: CorpusEvent, isInYear: boolean): DossierLine {
  const { date, status, title, witnesses } = event;
  const when = [isInYear ? dateInYear(date) : period(date, 'short'), statusName(status)].filter(Boolean).join(', ');
  const told = witnesses.map(({ article, evidence }) => ({ article, span: evidence }));
  const [first] = told;
  return [
    ...(when ? [{ text: `${when}: ` }] : []),
    ...(first ? teller.marked(title, first) : [{ text: title }]),
    { text: ' — ' },
    ...teller.sources(told, 'sentence'),
  ];
}
