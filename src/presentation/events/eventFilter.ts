import type { CorpusEvent } from '../../core/events/corpusEvent.js';
import type { EventKind } from '../../core/model.js';

/** Which events a reader wants to see: any of these kinds, in which any of these entities takes part. */
export interface EventFilter {
  /** Empty: of every kind. */
  readonly kinds: ReadonlySet<EventKind>;
  /** Ids of entities; empty: whoever takes part. */
  readonly entities: ReadonlySet<string>;
}

/** Something to filter by, and how many events it has. */
export interface Counted<Key> {
  readonly key: Key;
  readonly count: number;
}

export const NO_EVENT_FILTER: EventFilter = { kinds: new Set(), entities: new Set() };

/** Does the filter hold anything back? */
export function isFiltering({ kinds, entities }: EventFilter): boolean {
  return kinds.size > 0 || entities.size > 0;
}

/** The events that a filter lets through, in their order. */
export function filterEvents(events: readonly CorpusEvent[], filter: EventFilter): readonly CorpusEvent[] {
  if (!isFiltering(filter)) return events;
  const { kinds, entities } = filter;
  return events.filter(
    ({ kind, participants }) =>
      (kinds.size === 0 || kinds.has(kind)) && (entities.size === 0 || participants.some((id) => entities.has(id))),
  );
}

/** The kinds that events have, the most frequent first; what is of no kind in particular comes last. */
export function countKinds(events: readonly CorpusEvent[]): readonly Counted<EventKind>[] {
  const counted = mostFirst(events.map(({ kind }) => kind));
  return [...counted.filter(({ key }) => key !== 'news'), ...counted.filter(({ key }) => key === 'news')];
}

/** Who takes part in events, by id, who is in most of them first. */
export function countParticipants(events: readonly CorpusEvent[]): readonly Counted<string>[] {
  return mostFirst(events.flatMap(({ participants }) => [...new Set(participants)]));
}

function mostFirst<Key extends string>(keys: readonly Key[]): readonly Counted<Key>[] {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].map(([key, count]) => ({ key, count })).sort((a, b) => b.count - a.count);
}
