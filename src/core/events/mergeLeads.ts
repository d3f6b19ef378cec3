import type { EventKind } from '../model.js';
import type { Story } from '../stories/story.js';
import type { CorpusEvent } from './corpusEvent.js';
import { dayRange } from './dayRanges.js';

/** The articles on one happening tell of it within so many days of each other. */
const DAYS_APART = 3;
/** Titles of one happening share so many longer words. */
const SHARED = 2;
/** What a kind says that fits whatever happened. */
const VAGUE: ReadonlySet<EventKind> = new Set(['news', 'announcement']);

/**
 * Makes one event of those that the articles of one story were written for, a few days apart at most: one happening with
 * several witnesses. One without a date is one with whatever its story tells of the same people. What stays alone is left
 * out.
 */
export const mergeLeads = (told: readonly CorpusEvent[], { leading }: Story): readonly MergedLeads[] =>
  groupsOf(told).flatMap((of) => (of.length > 1 ? { of, made: asOne(of, leading) } : []));

/** Events, and what was made of them. */
export interface MergedLeads {
  readonly of: readonly CorpusEvent[];
  readonly made: CorpusEvent;
}

/** The events of a story by what may be one, the dated first. */
function groupsOf(events: readonly CorpusEvent[]): readonly (readonly CorpusEvent[])[] {
  const groups: CorpusEvent[][] = [];
  for (const event of [...events].sort((a, b) => startOf(a) - startOf(b) || (a.id < b.id ? -1 : 1))) {
    const group = groups.find(
      (other) => other.every((one) => areNear(one, event)) && other.some((one) => areAlike(one, event)),
    );
    if (group) group.push(event);
    else groups.push([event]);
  }
  return groups;
}

const startOf = ({ date }: CorpusEvent): number => dayRange(date)?.start ?? Number.POSITIVE_INFINITY;

/** Do two events lie a few days apart, as far as they are dated? */
const areNear = (a: CorpusEvent, b: CorpusEvent): boolean =>
  a.date === '' || b.date === '' || Math.abs(startOf(a) - startOf(b)) <= DAYS_APART;

/** Are two events of the same people or places or, where both are dated, of one kind and in the same words? */
function areAlike(a: CorpusEvent, b: CorpusEvent): boolean {
  if (b.participants.some((one) => a.participants.includes(one))) return true;
  const isOfPlace = b.places.some((one) => a.places.includes(one));
  // Of two that name others each, a place alone says nothing.
  const isOfOthers = a.participants.length > 0 && b.participants.length > 0;
  if (isOfPlace && (!isOfOthers || sharesWords(a.title, b.title, 1))) return true;
  const isOfKind = a.kind === b.kind || VAGUE.has(a.kind) || VAGUE.has(b.kind);
  return a.date !== '' && b.date !== '' && isOfKind && sharesWords(a.title, b.title, SHARED);
}

function sharesWords(a: string, b: string, count: number): boolean {
  const words = new Set(longWords(a));
  return new Set(longWords(b).filter((word) => words.has(word))).size >= count;
}

const longWords = (title: string): readonly string[] => title.toLowerCase().match(/\p{L}{5,}/gu) ?? [];

/** One event of several: dated by the first, of the kind that most give, titled by the article that speaks for the story. */
function asOne(events: readonly CorpusEvent[], leading: string): CorpusEvent {
  const first = events[0] as CorpusEvent;
  const sure = events.filter(({ kind }) => !VAGUE.has(kind));
  const titled = events.find(({ witnesses }) => witnesses[0]?.article === leading) ?? shortest(events);
  const weights = new Map<string, number>();
  for (const { participants } of events) for (const one of participants) weights.set(one, (weights.get(one) ?? 0) + 1);
  return {
    id: first.id,
    date: first.date,
    isLead: first.isLead,
    kind: mostOf((sure.length > 0 ? sure : events).map(({ kind }) => kind)),
    status: mostOf(events.map(({ status }) => status)),
    title: titled.title,
    participants: [...weights.keys()].sort((a, b) => (weights.get(b) as number) - (weights.get(a) as number)),
    places: [...new Set(events.flatMap(({ places }) => places))],
    witnesses: events.flatMap(({ witnesses }) => witnesses),
  };
}

const shortest = (events: readonly CorpusEvent[]): CorpusEvent =>
  events.reduce((best, event) => (event.title.length < best.title.length ? event : best));

/** The value that stands most often; of equals the first. */
function mostOf<Value>(values: readonly Value[]): Value {
  const count = (value: Value): number => values.filter((other) => other === value).length;
  return values.reduce((best, value) => (count(value) > count(best) ? value : best));
}
