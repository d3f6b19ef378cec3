import { type DayRange, daysOf, oneHoldsOther } from '../dates/isoPeriod.js';
import { intervalOf, meet } from '../links/interval.js';
import type { EventKind, EventStatus, EventTelling, Figure, Span } from '../model.js';
import { eventTitle } from './eventTitle.js';

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

/** A telling with what is compared worked out once. */
interface Prepared extends SourcedTelling {
  readonly days: DayRange;
  readonly telltale: readonly Figure[];
}

// Small numbers meet by chance.
const TELLING_VALUE = 100;
/** A year and a day in it are of one event only where more than the names speaks for it. */
const WIDTH_RATIO = 40;
/** Nobody is founded twice. */
const ONCE: ReadonlySet<EventKind> = new Set(['founding']);

/**
 * One event per thing that happened: two tellings are of the same event where the kind agrees, one date lies inside
 * the other, and the subject shares a figure, or two participants agree, or the thing happens only once. The result
 * is ordered by date and does not depend on the order of `tellings`.
 *
 * Only tellings that share such evidence are ever compared, and those of one date join one event: linear in practice.
 */
export function mergeEvents(tellings: readonly SourcedTelling[]): readonly CorpusEvent[] {
  const ordered = tellings
    .flatMap(prepare)
    .sort(
      (a, b) =>
        a.days.end - a.days.start - (b.days.end - b.days.start) ||
        a.days.start - b.days.start ||
        compare(a.article, b.article) ||
        a.telling.headline.start - b.telling.headline.start ||
        compare(a.telling.kind, b.telling.kind),
    );
  const groups: Prepared[][] = [];
  const candidates = new Map<string, Prepared[][]>();
  for (const telling of ordered) {
    const keys = keysOf(telling);
    let group: Prepared[] | undefined;
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
  return groups.map(eventOf).sort((a, b) => compare(a.date, b.date) || compare(a.id, b.id));
}

function prepare(sourced: SourcedTelling): Prepared[] {
  const days = daysOf(sourced.telling.date);
  if (!days) return [];
  const telltale = sourced.figures.filter((f) => Math.abs(f.value) >= TELLING_VALUE || f.kind === 'percent');
  return [{ ...sourced, days, telltale }];
}

function eventOf(group: readonly Prepared[]): CorpusEvent {
  const first = group[0] as Prepared;
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
function statusOf(group: readonly Prepared[]): EventStatus {
  if (group.some((t) => t.telling.status === 'done')) return 'done';
  return group.some((t) => t.telling.status === 'planned') ? 'planned' : 'rumoured';
}

/**
 * What a telling shares with every telling of the same event: kind, year and a pair of participants, or a participant
 * and a figure. Equal keys are not enough, but without one no comparison is worth it.
 */
function keysOf({ telling, days, telltale }: Prepared): readonly string[] {
  const { kind, participants } = telling;
  const keys: string[] = [];
  // A year that holds a day shares its key with it; longer stretches are told by each of their years.
  const years = yearsOf(days);
  for (const year of years) {
    const people = [...participants].sort();
    for (let a = 0; a < Math.min(people.length, PAIRED); a++) {
      if (ONCE.has(kind)) keys.push(`${kind} ${year} ${people[a]}`);
      for (let b = a + 1; b < Math.min(people.length, PAIRED); b++)
        keys.push(`${kind} ${year} ${people[a]} ${people[b]}`);
    }
    for (const figure of telltale) {
      for (const size of magnitudes(figure)) {
        for (const participant of participants.slice(0, OWNERS))
          keys.push(`${kind} ${year} ${participant} ${figure.kind} ${size}`);
      }
    }
  }
  return keys;
}

// A figure is of the subject, or of who stands next to it.
const OWNERS = 2;
// The first participants of a long list are enough to find its other tellings.
const PAIRED = 6;
const DAYS_PER_YEAR = 365.2425;

function yearsOf({ start, end }: DayRange): readonly number[] {
  const year = (day: number): number => Math.floor(1970 + (day + 0.5) / DAYS_PER_YEAR);
  const first = year(start);
  const last = year(end - 1);
  return last === first ? [first] : [first, last];
}

/** A figure and its roundings to one digit fall into the same or the neighbouring class of size. */
function magnitudes(figure: Figure): readonly number[] {
  const { low, high } = intervalOf(figure);
  const size = (value: number): number => Math.floor(Math.log(Math.max(1, Math.abs(value))) / STEP);
  const from = size(Math.min(Math.abs(low), Math.abs(high)));
  const to = size(Math.max(Math.abs(low), Math.abs(high)));
  return from === to ? [from] : [from, to];
}

const STEP = Math.log(1.5);

function sameEvent(a: Prepared, b: Prepared): boolean {
  if (!oneHoldsOther(a.days, b.days)) return false;
  const shared = a.telling.participants.filter((p) => b.telling.participants.includes(p));
  if (shared.length === 0) return false;
  const sole = a.telling.participants.length === 1 || b.telling.participants.length === 1;
  if (ONCE.has(a.telling.kind) && (shared.length > 1 || sole)) return true;
  const periods = width(a.days) === width(b.days);
  // A result is of its period: half a year's sales are not the year's, whatever the number.
  const isResult = a.telling.kind === 'result';
  if (isResult && !periods) return false;
  if (a.telltale.some((f) => b.telltale.some((g) => agrees(f, g)))) return true;
  // One company has many results in one year.
  if (isResult) return false;
  // Two sentences of one article, and figures that differ, tell of two things.
  if (a.telltale.length > 0 && b.telltale.length > 0) return false;
  const ratio = width(b.days) / width(a.days);
  return shared.length > 1 && ratio <= WIDTH_RATIO && 1 / ratio <= WIDTH_RATIO;
}

const width = ({ start, end }: DayRange): number => end - start;

const agrees = (a: Figure, b: Figure): boolean => sameUnit(a, b) && meet(intervalOf(a), intervalOf(b));

/** Counts go by many nouns: handsets here are phones there. */
const sameUnit = (a: Figure, b: Figure): boolean => a.kind === b.kind && (a.kind === 'count' || a.unit === b.unit);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
