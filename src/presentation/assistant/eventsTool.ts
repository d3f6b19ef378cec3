import type { CorpusEvent } from '../../core/events/corpusEvent.js';
import { newestFirst } from '../events/eventGroups.js';
import type { ShownCorpus } from '../indexedArticles.js';
import { entityNamed } from './entityNamed.js';
import { toldEntity } from './toldEntity.js';
import { plainText, portionOf, toldQuote } from './toldItems.js';
import { daysBetween, withinDays } from './toolInput.js';
import { type ToolInput, USUAL_ITEMS } from './toolSpecs.js';

const WITNESSES_SHOWN = 3;
const NAMES_SHOWN = 8;

/** What happened between two days, in order of time; without a first day the newest first. */
export function eventsTool(corpus: ShownCorpus, input: ToolInput<'crossread_events'>): object {
  const { index } = corpus;
  const days = daysBetween(input);
  const entity = input.about === undefined ? undefined : entityNamed(index, input.about);
  const ofKind = (entity ? index.eventsOf(entity.id) : index.events()).filter(
    ({ kind }) => input.kind === undefined || kind === input.kind,
  );
  const { found: events, doubtful } = withinDays(ofKind, days);
  const { items, total, more } = portionOf(
    input.from === undefined ? newestFirst(events) : events,
    { limit: input.limit ?? USUAL_ITEMS, skip: input.skip },
    (event) => toldEvent(corpus, event),
    'between other dates',
  );
  return {
    ...(entity && { about: toldEntity(corpus, entity) }),
    events: items,
    total,
    ...(more && { more }),
    ...(doubtful && { doubtful }),
  };
}

function toldEvent(corpus: ShownCorpus, event: CorpusEvent): object | undefined {
  const { witnesses, participants, date, kind, status, title } = event;
  const told = witnesses
    .slice(0, WITNESSES_SHOWN)
    .flatMap(({ article, evidence }) => toldQuote(corpus, article, evidence) ?? []);
  if (told.length === 0) return undefined;
  return {
    ...(date && { date }),
    kind,
    ...(status !== 'done' && { standing: status }),
    title: plainText(title),
    who: participants.slice(0, NAMES_SHOWN).map((id) => plainText(corpus.index.entity(id)?.name ?? id)),
    articles: new Set(witnesses.map(({ article }) => article)).size,
    told,
  };
}
