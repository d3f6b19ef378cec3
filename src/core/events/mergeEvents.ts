import type { EventKind, EventStatus, EventTelling, Figure, Span } from '../model.js';
import { eventTitle } from './eventTitle.js';
import { blockOf, keysOf, type PreparedTelling, prepare, sameEvent } from './sameEvent.js';

/** Where an event is told. */
export interface EventWitness {
  /** Id of the article. */
  readonly article: string;
  readonly evidence: Span;
}

/** Something that happened or will, with everyone in the corpus who tells it. */
export interface CorpusEvent {
  /** Stable while its first witness stays. */
  readonly id: string;
  readonly kind: EventKind;
  readonly status: EventStatus;
  /** The most precise date that a witness gives, ISO 8601 reduced. */
  readonly date: string;
  /** The words of a witness, shortened. */
  readonly title: string;
  readonly participants: readonly string[];
  /** The most precise witness first. */
  readonly witnesses: readonly EventWitness[];
}

/** One telling, as the index hands it over: in which article, and with which figures in its sentence. */
export interface SourcedTelling {
  readonly article: string;
  readonly telling: EventTelling;
  /** The text of the telling's headline, with the name of its subject. */
  readonly headline: string;
  /** The figures of the sentence: two sentences that share one tell of the same thing. */
  readonly figures: readonly Figure[];
}

/**
 * One event per thing that happened: two tellings are of the same event where the kind agrees, one date lies inside
 * the other, and the subject shares a figure, or two participants agree, or the thing happens only once. The result
 * is ordered by date and does not depend on the order of `tellings`.
 */
export function mergeEvents(tellings: readonly SourcedTelling[]): readonly CorpusEvent[] {
  const blocks = new Map<string, SourcedTelling[]>();
  for (const telling of tellings) {
    const block = blockOf(telling);
    const list = blocks.get(block);
    if (list) list.push(telling);
    else blocks.set(block, [telling]);
  }
  return [...blocks.values()].flatMap(mergeBlock).sort(byDate);
}

/** The order of a timeline. */
export const byDate = (a: CorpusEvent, b: CorpusEvent): number => compare(a.date, b.date) || compare(a.id, b.id);

/**
 * Merges the tellings of one block, in no particular order. Only tellings that share a key are compared, and those of
 * one date join one event, so that no list of candidates grows longer than there are dates: linear in practice.
 */
export function mergeBlock(tellings: readonly SourcedTelling[]): readonly CorpusEvent[] {
  const ordered = tellings.flatMap((telling) => prepare(telling) ?? []).sort(preciseFirst);
  const groups: PreparedTelling[][] = [];
  const candidates = new Map<string, PreparedTelling[][]>();
  for (const telling of ordered) {
    const keys = keysOf(telling);
    let group: PreparedTelling[] | undefined;
    for (const key of keys) {
      group = candidates.get(key)?.find(([first]) => first && sameEvent(first, telling));
      if (group) break;
    }
    if (group) group.push(telling);
    else {
      group = [telling];
      groups.push(group);
      for (const key of keys) {
        const list = candidates.get(key);
        if (list) list.push(group);
        else candidates.set(key, [group]);
      }
    }
  }
  return groups.map(eventOf);
}

const preciseFirst = (a: PreparedTelling, b: PreparedTelling): number =>
  a.days.end - a.days.start - (b.days.end - b.days.start) ||
  a.days.start - b.days.start ||
  compare(a.article, b.article) ||
  a.telling.headline.start - b.telling.headline.start;

function eventOf(group: readonly PreparedTelling[]): CorpusEvent {
  const first = group[0] as PreparedTelling;
  // Who names the subject in the sentence itself makes the better title.
  const plain = group.find((t) => t.telling.subject === undefined) ?? first;
  return {
    id: `${first.article}@${first.telling.headline.start}`,
    kind: first.telling.kind,
    status: statusOf(group),
    date: first.telling.date,
    title: eventTitle(plain.headline),
    participants: [...new Set(group.flatMap((t) => t.telling.participants))],
    witnesses: group.map((t) => ({ article: t.article, evidence: t.telling.evidence })),
  };
}

/** What was planned in one article and done in another was done. */
function statusOf(group: readonly PreparedTelling[]): EventStatus {
  if (group.some((t) => t.telling.status === 'done')) return 'done';
  return group.some((t) => t.telling.status === 'planned') ? 'planned' : 'rumoured';
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
