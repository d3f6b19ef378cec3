import { daysOf, oneHoldsOther } from '../dates/isoPeriod.js';
import type { EventKind, EventStatus, EventTelling, Span } from '../model.js';

/** Where an event is told. */
export interface EventWitness {
  /** Id of the article. */
  readonly article: string;
  readonly evidence: Span;
}

/** Something that happened or will, with everyone in the corpus who tells it. */
export interface CorpusEvent {
  /** Stable while its earliest witness stays. */
  readonly id: string;
  readonly kind: EventKind;
  readonly status: EventStatus;
  /** The most precise date that a witness gives, ISO 8601 reduced. */
  readonly date: string;
  /** The telling sentence of the first witness, shortened. */
  readonly title: string;
  readonly participants: readonly string[];
  /** The most precise witness first. */
  readonly witnesses: readonly EventWitness[];
}

/** One telling, as the index hands it over: in which article, and with which figures in its sentence. */
export interface SourcedTelling {
  readonly article: string;
  readonly telling: EventTelling;
  /** The text of the telling's headline. */
  readonly headline: string;
  /** Values of the counts and amounts of the sentence: two sentences that share one tell of the same thing. */
  readonly values: readonly number[];
}

// Small numbers meet by chance.
const TELLING_VALUE = 100;

/**
 * One event per thing that happened: two tellings are of the same event where the kind agrees, one date lies inside
 * the other, a participant is shared, and a further participant or a figure is shared too. The result is ordered by
 * date and does not depend on the order of `tellings`.
 */
export function mergeEvents(tellings: readonly SourcedTelling[]): readonly CorpusEvent[] {
  const ordered = [...tellings].sort(
    (a, b) =>
      lengthOf(a) - lengthOf(b) ||
      compare(a.telling.date, b.telling.date) ||
      compare(a.article, b.article) ||
      a.telling.evidence.start - b.telling.evidence.start,
  );
  const groups: SourcedTelling[][] = [];
  // Only tellings of one kind with a shared participant are ever compared.
  const candidates = new Map<string, SourcedTelling[][]>();
  for (const sourced of ordered) {
    const { kind, participants } = sourced.telling;
    const keys = participants.map((participant) => `${kind} ${participant}`);
    let group = keys.flatMap((key) => candidates.get(key) ?? []).find(([first]) => first && sameEvent(first, sourced));
    if (group) group.push(sourced);
    else {
      group = [sourced];
      groups.push(group);
      for (const key of keys) {
        const list = candidates.get(key);
        if (list) list.push(group);
        else candidates.set(key, [group]);
      }
    }
  }
  return groups
    .map((group) => {
      const first = group[0] as SourcedTelling;
      return {
        id: `${first.article}@${first.telling.evidence.start}`,
        kind: first.telling.kind,
        status: statusOf(group),
        date: first.telling.date,
        title: eventTitle(first.headline),
        participants: [...new Set(group.flatMap((t) => t.telling.participants))],
        witnesses: group.map((t) => ({ article: t.article, evidence: t.telling.evidence })),
      };
    })
    .sort((a, b) => compare(a.date, b.date) || compare(a.id, b.id));
}

// A title has to fit a line of a sidebar that someone has made wide.
const TITLE_LENGTH = 90;

/** A sentence as a title: on one line, without its closing stop, cut at a word. */
function eventTitle(sentence: string): string {
  const line = capitalised(sentence.replace(/\s+/g, ' ').replace(/[.\s]+$/, ''));
  if (line.length <= TITLE_LENGTH) return line;
  const cut = line.lastIndexOf(' ', TITLE_LENGTH);
  return `${line.slice(0, cut > 0 ? cut : TITLE_LENGTH)} …`;
}

const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** What was planned in one article and done in another was done. */
function statusOf(group: readonly SourcedTelling[]): EventStatus {
  if (group.some((t) => t.telling.status === 'done')) return 'done';
  return group.some((t) => t.telling.status === 'planned') ? 'planned' : 'rumoured';
}

function sameEvent(a: SourcedTelling, b: SourcedTelling): boolean {
  const daysA = daysOf(a.telling.date);
  const daysB = daysOf(b.telling.date);
  if (!daysA || !daysB || !oneHoldsOther(daysA, daysB)) return false;
  const shared = a.telling.participants.filter((p) => b.telling.participants.includes(p)).length;
  if (shared === 0) return false;
  return shared > 1 || a.values.some((v) => v >= TELLING_VALUE && b.values.includes(v));
}

function lengthOf({ telling }: SourcedTelling): number {
  const days = daysOf(telling.date);
  return days ? days.end - days.start : Number.POSITIVE_INFINITY;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
