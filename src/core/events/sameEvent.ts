import { type DayRange, oneHoldsOther } from '../dates/isoPeriod.js';
import { isAim } from '../links/aim.js';
import { intervalOf, meet } from '../links/interval.js';
import type { EventKind, EventTelling, Figure } from '../model.js';
import { hashOf } from '../text/hash.js';
import type { SourcedTelling } from './corpusEvent.js';
import { dayRange } from './dayRanges.js';

/** A telling with what is compared worked out once. */
export interface PreparedTelling extends Omit<SourcedTelling, 'figures'> {
  readonly days: DayRange;
  /** The figures that tell it from others. */
  readonly telltale: readonly Figure[];
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
  const days = dayRange(sourced.telling.date);
  if (!days) return undefined;
  // What was aimed at tells nothing of what was done.
  const isDone = sourced.telling.status === 'done';
  const { figures, ...told } = sourced;
  const telltale = figures.filter(
    (f) => (Math.abs(f.value) >= TELLING_VALUE || f.kind === 'percent') && !(isDone && isAim(f)),
  );
  return { ...told, days, telltale };
}

/**
 * What a telling shares with every telling of the same event: its kind and year, and a pair of participants, or a
 * participant and a figure. Equal keys are not enough, but without one no comparison is worth it. Each key once, as a
 * hash; that two keys may have one does no harm.
 */
export function keysOf({ telling, telltale, days }: PreparedTelling): readonly number[] {
  const { kind, participants } = telling;
  const keys = new Set<number>();
  const add = (key: string): Set<number> => keys.add(hashOf(`${yearOf(telling)} ${kind} ${key}`));
  for (const figure of telltale) {
    for (const size of magnitudes(figure)) {
      for (const participant of participants.slice(0, OWNERS)) add(`${participant} ${figure.kind} ${size}`);
    }
  }
  if (COUNTED.has(kind)) return [...keys];
  const day = dayKey({ telling, days });
  if (day !== undefined) add(day);
  const people = [...participants].sort().slice(0, PAIRED);
  people.forEach((one, i) => {
    if (ONCE.has(kind)) add(one);
    for (const other of people.slice(i + 1)) add(`${one} ${other}`);
  });
  return [...keys];
}

/** Whose event it is and the day, where that is enough to know it again. */
function dayKey({ telling, days }: Pick<PreparedTelling, 'telling' | 'days'>): string | undefined {
  const isDay = days.end - days.start === 1;
  return isDay && ONCE_A_DAY.has(telling.kind) ? `${telling.participants[0]} ${days.start}` : undefined;
}

const yearOf = ({ date }: EventTelling): string => date.slice(0, 4);

// A figure is of the subject, or of who stands next to it.
const OWNERS = 2;
// The first participants of a long list are enough to find its other tellings.
const PAIRED = 6;

/** A figure and its roundings to one digit fall into the same or the neighbouring class of size. */
function magnitudes(figure: Figure): readonly number[] {
  const { low, high } = intervalOf(figure);
  const size = (value: number): number => Math.floor(Math.log(Math.max(1, Math.abs(value))) / STEP);
  const from = size(Math.min(Math.abs(low), Math.abs(high)));
  const to = size(Math.max(Math.abs(low), Math.abs(high)));
  return from === to ? [from] : [from, to];
}

const STEP = Math.log(1.5);

/** Do two tellings tell of the same event? Never where their kinds differ, or the years in which their times begin. */
export function sameEvent(a: PreparedTelling, b: PreparedTelling): boolean {
  if (a.telling.kind !== b.telling.kind || yearOf(a.telling) !== yearOf(b.telling)) return false;
  if (!oneHoldsOther(a.days, b.days)) return false;
  const shared = a.telling.participants.filter((p) => b.telling.participants.includes(p));
  if (shared.length === 0) return false;
  const sole = a.telling.participants.length === 1 || b.telling.participants.length === 1;
  if (ONCE.has(a.telling.kind) && (shared.length > 1 || sole)) return true;
  if (sole && dayKey(a) !== undefined && dayKey(a) === dayKey(b)) return true;
  const periods = width(a.days) === width(b.days);
  // A result is of its period: half a year's sales are not the year's, whatever the number.
  const isCounted = COUNTED.has(a.telling.kind);
  if (isCounted && !periods) return false;
  if (a.telltale.some((f) => b.telltale.some((g) => agrees(f, g)))) return true;
  if (isCounted) return false;
  // Two sentences of one article, and figures that differ, tell of two things.
  if (a.telltale.length > 0 && b.telltale.length > 0) return false;
  const ratio = width(b.days) / width(a.days);
  return shared.length > 1 && ratio <= WIDTH_RATIO && 1 / ratio <= WIDTH_RATIO;
}

const width = ({ start, end }: DayRange): number => end - start;

const agrees = (a: Figure, b: Figure): boolean => sameUnit(a, b) && meet(intervalOf(a), intervalOf(b));

/** Counts go by many nouns: handsets here are phones there. */
const sameUnit = (a: Figure, b: Figure): boolean => a.kind === b.kind && (a.kind === 'count' || a.unit === b.unit);
