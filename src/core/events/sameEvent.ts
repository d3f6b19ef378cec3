import { type DayRange, oneHoldsOther } from '../dates/isoPeriod.js';
import { isAim } from '../links/aim.js';
import { type Interval, intervalOf, meet } from '../links/interval.js';
import type { EventKind, EventStatus, FigureKind, Span } from '../model.js';
import { hashOf } from '../text/hash.js';
import type { SourcedTelling } from './corpusEvent.js';
import { dayRange } from './dayRanges.js';
import { eventTitle } from './eventTitle.js';

/** A figure that tells an event from others: what it counts, and the values that it allows. */
export interface Size extends Interval {
  readonly kind: FigureKind;
  readonly unit: string;
}

/** A telling with what is compared and shown of it worked out once. */
export interface PreparedTelling {
  readonly article: string;
  readonly kind: EventKind;
  readonly status: EventStatus;
  /** Empty for what an article without a date was written for, which is set beside no other. */
  readonly date: string;
  readonly days: DayRange;
  readonly participants: readonly string[];
  readonly places: readonly string[];
  readonly evidence: Span;
  /** Where its headline starts. */
  readonly start: number;
  /** Its headline as a title. */
  readonly title: string;
  /** Does its sentence name whose event it is? */
  readonly isNaming: boolean;
  readonly isLead: boolean;
  readonly sizes: readonly Size[];
}

// Small numbers meet by chance.
const TELLING_VALUE = 100;
/** A year and a day in it are of one event only where more than the names speaks for it. */
const WIDTH_RATIO = 40;
/** Nobody is founded twice. */
const ONCE: ReadonlySet<EventKind> = new Set(['founding']);
/** Nobody does these twice on one day. */
const ONCE_A_DAY: ReadonlySet<EventKind> = new Set(['appointment', 'acquisition', 'founding']);
/** One company has many of these in one year: only their figures tell them apart. */
const COUNTED: ReadonlySet<EventKind> = new Set(['result']);

/** Works out what a telling is compared by; undefined where its date says nothing. */
export function prepare(sourced: SourcedTelling): PreparedTelling | undefined {
  const { telling, article, headline, figures } = sourced;
  const days = telling.date === '' && telling.isLead ? NO_DAYS : dayRange(telling.date);
  if (!days) return undefined;
  // What was aimed at tells nothing of what was done.
  const isDone = telling.status === 'done';
  const telltale = figures.filter(
    (f) => (Math.abs(f.value) >= TELLING_VALUE || f.kind === 'percent') && !(isDone && isAim(f)),
  );
  const { kind, status, date, participants, places = [], evidence } = telling;
  return {
    article,
    kind,
    status,
    date,
    days,
    participants,
    places,
    evidence,
    start: telling.headline.start,
    title: eventTitle(headline),
    isNaming: telling.subject === undefined,
    isLead: telling.isLead === true,
    sizes: telltale.map((figure) => ({ kind: figure.kind, unit: figure.unit, ...intervalOf(figure) })),
  };
}

const NO_DAYS: DayRange = { start: 0, end: 0 };

/**
 * What a telling shares with every telling of the same event: its kind and year, and a pair of participants, or a
 * participant and a figure. Equal keys are not enough, but without one no comparison is worth it. Each key once, as a
 * hash; that two keys may have one does no harm.
 */
export function keysOf(telling: PreparedTelling): readonly number[] {
  const { kind, participants, sizes } = telling;
  const keys = new Set<number>();
  const add = (key: string): Set<number> => keys.add(hashOf(`${yearOf(telling)} ${kind} ${key}`));
  for (const size of sizes) {
    for (const magnitude of magnitudes(size)) {
      for (const participant of participants.slice(0, OWNERS)) add(`${participant} ${size.kind} ${magnitude}`);
    }
  }
  if (COUNTED.has(kind)) return [...keys];
  const day = dayKey(telling);
  if (day !== undefined) add(day);
  const people = [...participants].sort().slice(0, PAIRED);
  people.forEach((one, i) => {
    if (ONCE.has(kind)) add(one);
    for (const other of people.slice(i + 1)) add(`${one} ${other}`);
  });
  return [...keys];
}

/** Whose event it is and the day, where that is enough to know it again. */
function dayKey({ kind, participants, days }: PreparedTelling): string | undefined {
  const isDay = days.end - days.start === 1;
  return isDay && ONCE_A_DAY.has(kind) ? `${participants[0]} ${days.start}` : undefined;
}

const yearOf = ({ date }: PreparedTelling): string => date.slice(0, 4);

// A figure is of the subject, or of who stands next to it.
const OWNERS = 2;
// The first participants of a long list are enough to find its other tellings.
const PAIRED = 6;

/** A figure and its roundings to one digit fall into the same or the neighbouring class of size. */
function magnitudes({ low, high }: Interval): readonly number[] {
  const size = (value: number): number => Math.floor(Math.log(Math.max(1, Math.abs(value))) / STEP);
  const from = size(Math.min(Math.abs(low), Math.abs(high)));
  const to = size(Math.max(Math.abs(low), Math.abs(high)));
  return from === to ? [from] : [from, to];
}

const STEP = Math.log(1.5);

/** Do two tellings tell of the same event? Never where their kinds differ, or the years in which their times begin. */
export function sameEvent(a: PreparedTelling, b: PreparedTelling): boolean {
  if (a.kind !== b.kind || yearOf(a) !== yearOf(b)) return false;
  if (!oneHoldsOther(a.days, b.days)) return false;
  const shared = a.participants.filter((p) => b.participants.includes(p));
  if (shared.length === 0) return false;
  const sole = a.participants.length === 1 || b.participants.length === 1;
  if (ONCE.has(a.kind) && (shared.length > 1 || sole)) return true;
  if (sole && dayKey(a) !== undefined && dayKey(a) === dayKey(b)) return true;
  const periods = width(a.days) === width(b.days);
  // A result is of its period: half a year's sales are not the year's, whatever the number.
  const isCounted = COUNTED.has(a.kind);
  if (isCounted && !periods) return false;
  if (a.sizes.some((f) => b.sizes.some((g) => agrees(f, g)))) return true;
  if (isCounted) return false;
  // Two sentences of one article, and figures that differ, tell of two things.
  if (a.sizes.length > 0 && b.sizes.length > 0) return false;
  const ratio = width(b.days) / width(a.days);
  return shared.length > 1 && ratio <= WIDTH_RATIO && 1 / ratio <= WIDTH_RATIO;
}

const width = ({ start, end }: DayRange): number => end - start;

const agrees = (a: Size, b: Size): boolean => sameUnit(a, b) && meet(a, b);

/** Counts go by many nouns: handsets here are phones there. */
const sameUnit = (a: Size, b: Size): boolean => a.kind === b.kind && (a.kind === 'count' || a.unit === b.unit);
