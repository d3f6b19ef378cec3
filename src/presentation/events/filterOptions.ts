import type { CorpusEvent } from '../../core/events/corpusEvent.js';
import type { EntityKind } from '../../core/model.js';
import type { IndexedArticles } from '../indexedArticles.js';
import { eventKindName, number } from '../wording.js';
import { countKinds, countParticipants, type EventFilter } from './eventFilter.js';

/** A kind of event or an entity that events can be filtered by. */
export interface FilterOption {
  /** A kind of event, or the id of an entity. */
  readonly key: string;
  readonly label: string;
  /** How many events it has. */
  readonly count: string;
  /** Left out of a kind of event. */
  readonly entity?: EntityKind;
  readonly isChosen: boolean;
}

// Who takes part in fewer events than all of these is found in the view itself.
const ENTITIES_LISTED = 500;

/** What the events of a corpus can be filtered by: their kinds, then who takes part in them, each the most frequent first. */
export function filterOptions(
  { index }: IndexedArticles,
  events: readonly CorpusEvent[],
  chosen: EventFilter,
): readonly FilterOption[] {
  const kinds = countKinds(events).map(({ key, count }): FilterOption => {
    return { key, label: eventKindName(key), count: number(count), isChosen: chosen.kinds.has(key) };
  });
  const ranked = countParticipants(events);
  const listed = ranked.filter(({ key }, rank) => rank < ENTITIES_LISTED || chosen.entities.has(key));
  const entities = listed.flatMap(({ key, count }): FilterOption[] => {
    const entity = index.entity(key);
    if (!entity) return [];
    const { name, kind } = entity;
    return [{ key, label: name, count: number(count), entity: kind, isChosen: chosen.entities.has(key) }];
  });
  return [...kinds, ...entities];
}
