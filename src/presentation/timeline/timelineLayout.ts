import { daysOf } from '../../core/dates/isoPeriod.js';
import type { TimelineEvent } from './timeline.js';

/** A point of the picture: the event with that place in the list of events. */
export interface Point {
  readonly event: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A year or a month, drawn as a line from its beginning to its end. */
export interface Row {
  /** `2012`, `2012-12`; empty for what has no date. */
  readonly key: string;
  /** Where its line lies; the points stand on it. */
  readonly base: number;
  /** From left to right. */
  readonly points: readonly Point[];
  /** Between this row and the one above others are left out, for nothing happened. */
  readonly isAfterGap: boolean;
}

export interface Layout {
  /** What a row stands for: its columns are months or days. */
  readonly rowsAre: 'years' | 'months';
  /** The newest first. */
  readonly rows: readonly Row[];
  readonly width: number;
  readonly height: number;
  /** Where the columns begin, and the left end of the first. */
  readonly columns: readonly number[];
  readonly columnWidth: number;
  /** The middle of the column of what is dated no closer than its row; left out where there is nothing of that sort. */
  readonly vagueAt?: number;
}

const WIDTH = 620;
const LABEL_WIDTH = 74;
const VAGUE_WIDTH = 84;
const MARGIN = 14;
const ROW_GAP = 14;
const YEAR_GAP = 10;
const LEAST_ROW = 14;
const BETWEEN = 1.5;
const LEAST_RADIUS = 5;
const GREATEST_RADIUS = 15;
// Up to so many years are shown month by month.
const FEW_YEARS = 2;

/**
 * Where the points of a timeline stand: a row for each year in which something happened, with its months from left to
 * right, or for each month with its days; rows without events are left out. Points that would lie on one another are stacked.
 */
export function layoutTimeline(events: readonly TimelineEvent[]): Layout {
  const years = new Set(events.flatMap(({ date }) => (date ? [date.slice(0, 4)] : [])));
  const rowsAre = years.size > FEW_YEARS ? 'years' : 'months';
  const placed = events.map((event, at) => place(event, at, rowsAre));
  const hasVague = placed.some(({ row, share }) => row !== '' && share === undefined);
  const left = LABEL_WIDTH + (hasVague ? VAGUE_WIDTH : 0);
  const right = WIDTH - MARGIN;
  const columnCount = rowsAre === 'years' ? 12 : 31;
  const columnWidth = (right - left) / columnCount;
  const keys = [...new Set(placed.map(({ row }) => row))].sort((a, b) => (a === b ? 0 : a < b ? 1 : -1));
  const rows: Row[] = [];
  let top = 0;
  for (const [i, key] of keys.entries()) {
    const isAfterGap = i > 0 && key !== '' && !isNext(key, keys[i - 1] ?? '');
    const own = placed.filter(({ row }) => row === key);
    const dated = own.flatMap(({ event, share, radius }) =>
      share === undefined ? [] : [{ event, radius, x: left + share * (right - left) }],
    );
    const loose = own.filter(({ share }) => share === undefined);
    const room = key === '' ? { from: left, to: right } : { from: LABEL_WIDTH, to: LABEL_WIDTH + VAGUE_WIDTH - 12 };
    const points = [...stacked(dated), ...lined(loose, room)];
    const height = Math.max(LEAST_ROW, ...points.map(({ y, radius }) => radius - y));
    const base = top + (isAfterGap ? YEAR_GAP : 0) + ROW_GAP + height;
    rows.push({
      key,
      base,
      isAfterGap,
      points: points.map((point) => ({ ...point, y: base + point.y })).sort((a, b) => a.x - b.x || b.y - a.y),
    });
    top = base;
  }
  return {
    rowsAre,
    rows,
    width: WIDTH,
    height: top + MARGIN,
    columns: Array.from({ length: columnCount }, (_, column) => left + column * columnWidth),
    columnWidth,
    ...(hasVague && { vagueAt: LABEL_WIDTH + (VAGUE_WIDTH - 12) / 2 }),
  };
}

interface Placed {
  readonly event: number;
  readonly radius: number;
  readonly row: string;
  /** How far along its row, from 0 to 1; undefined where its date does not say. */
  readonly share: number | undefined;
}

function place({ date, articles }: TimelineEvent, event: number, rowsAre: Layout['rowsAre']): Placed {
  const radius = Math.min(GREATEST_RADIUS, LEAST_RADIUS + 2 * Math.sqrt(Math.max(0, articles - 1)));
  const days = daysOf(date);
  const month = /^\d{4}-\d{2}/.exec(date)?.[0];
  // A day, a week, a month, a quarter: a place within the year. Half a year is as vague as the year.
  const isClose = days !== undefined && days.end - days.start < 100;
  if (!days || !isClose) return { event, radius, row: date.slice(0, 4), share: undefined };
  const middle = new Date(((days.start + days.end) / 2) * 86_400_000);
  if (rowsAre === 'years') {
    const daysInMonth = new Date(Date.UTC(middle.getUTCFullYear(), middle.getUTCMonth() + 1, 0)).getUTCDate();
    const share = (middle.getUTCMonth() + dayOfMonth(middle) / daysInMonth) / 12;
    return { event, radius, row: date.slice(0, 4), share };
  }
  if (month === undefined) return { event, radius, row: date.slice(0, 4), share: undefined };
  const isDay = /^\d{4}-\d{2}-\d{2}/.test(date) && days.end - days.start < 15;
  return { event, radius, row: month, share: isDay ? dayOfMonth(middle) / 31 : undefined };
}

/** The day of the month and the part of it that is over, from 0. */
const dayOfMonth = (date: Date): number => date.getUTCDate() - 1 + date.getUTCHours() / 24;

/** Points where their dates are, each as close to the line as the larger ones leave room; `y` is 0 on the line. */
function stacked(points: readonly { event: number; radius: number; x: number }[]): Point[] {
  const done: Point[] = [];
  for (const { event, radius, x } of [...points].sort((a, b) => b.radius - a.radius)) {
    // Only those above which it may come to stand; each is passed at most once, going up.
    const near = done.filter((other) => Math.abs(other.x - x) < other.radius + radius + BETWEEN);
    let y = -radius;
    for (const other of near.sort((a, b) => b.y - a.y)) {
      const across = other.x - x;
      const apart = Math.sqrt((other.radius + radius + BETWEEN) ** 2 - across ** 2);
      if (Math.abs(other.y - y) < apart) y = other.y - apart;
    }
    done.push({ event, x, y, radius });
  }
  return done;
}

/** Points side by side, in as many lines as they need. */
function lined(points: readonly Placed[], { from, to }: { readonly from: number; readonly to: number }): Point[] {
  const done: Point[] = [];
  let x = from;
  let floor = 0;
  let height = 0;
  for (const { event, radius } of points) {
    if (x > from && x + 2 * radius > to) {
      floor -= height + BETWEEN;
      x = from;
      height = 0;
    }
    done.push({ event, x: x + radius, y: floor - radius, radius });
    x += 2 * radius + BETWEEN;
    height = Math.max(height, 2 * radius);
  }
  return done;
}

/** Is `key` the year or the month just before `newer`? */
function isNext(key: string, newer: string): boolean {
  const number = (text: string): number =>
    text.length > 4 ? Number(text.slice(0, 4)) * 12 + Number(text.slice(5)) : Number(text) * 12;
  const step = key.length > 4 && newer.length > 4 ? 1 : 12;
  return number(newer) - number(key) <= step;
}
