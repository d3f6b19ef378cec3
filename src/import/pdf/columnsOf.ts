import type { Piece, Row } from './rowsOf.js';

/** A line of text in its column. */
export interface Line extends Piece {
  /** The column that it is in: lines of one stand in it from the top down. */
  readonly column: Column;
}

export interface Column {
  readonly left: number;
  readonly right: number;
}

/** Lines of a column begin at one place, in points. */
const ALIGNED = 2;
/** Fewer lines side by side are no columns. */
const FEWEST_ROWS = 4;
/** Lines of text fill their column, cells of a table do not. */
const FILLED = 0.5;
/** Columns of numbers are those of a table, in characters a row. */
const NARROWEST = 10;
/** Places at which columns may begin, of a page that is set in any way. */
const MOST_STARTS = 12;
/** Columns of columns: newspapers have eight. */
const DEEPEST = 8;

/**
 * The lines of a page in the order in which they are read: where rows stand side by side in columns, the left column before
 * the right one; headlines and tables across them where they stand.
 */
export function columnsOf(rows: readonly Row[], depth = 0): Line[] {
  const split = depth < DEEPEST ? bestSplit(rows) : undefined;
  if (!split) return linesOf(rows);
  const lines: Line[] = [];
  let at = 0;
  for (const { from, to } of split.bands) {
    lines.push(...columnsOf(rows.slice(at, from), depth + 1));
    const [left, right] = halves(rows.slice(from, to), split.start);
    lines.push(...columnsOf(left, depth + 1), ...columnsOf(right, depth + 1));
    at = to;
  }
  lines.push(...columnsOf(rows.slice(at), depth + 1));
  return lines;
}

/** Rows `[from, to)` that stand in columns. */
interface Band {
  readonly from: number;
  readonly to: number;
}

interface Split {
  /** Where the right column begins. */
  readonly start: number;
  readonly bands: readonly Band[];
}

function bestSplit(rows: readonly Row[]): Split | undefined {
  let best: Split | undefined;
  let most = 0;
  for (const start of startsOf(rows)) {
    const bands = bandsAt(rows, start);
    const size = bands.reduce((sum, { from, to }) => sum + to - from, 0);
    if (size > most) {
      best = { start, bands };
      most = size;
    }
  }
  return best;
}

/** The places right of the margin at which the most pieces begin. */
function startsOf(rows: readonly Row[]): number[] {
  const counts = new Map<number, { count: number; left: number }>();
  let margin = Number.POSITIVE_INFINITY;
  for (const { pieces } of rows) {
    for (const { left } of pieces) {
      const place = Math.round(left / ALIGNED);
      const here = counts.get(place) ?? { count: 0, left };
      here.count++;
      here.left = Math.min(here.left, left);
      counts.set(place, here);
      margin = Math.min(margin, left);
    }
  }
  return [...counts.values()]
    .filter(({ count, left }) => count >= FEWEST_ROWS && left > margin + 2 * ALIGNED)
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_STARTS)
    .map(({ left }) => left);
}

/** The stretches of rows of which none goes through `start`, and that fill both sides of it. */
function bandsAt(rows: readonly Row[], start: number): Band[] {
  const bands: Band[] = [];
  const isCrossed = ({ pieces }: Row): boolean =>
    pieces.some(({ left, right }) => left < start - 2 * ALIGNED && right > start - ALIGNED / 2);
  for (let from = 0; from < rows.length; ) {
    let to = from;
    while (to < rows.length && !isCrossed(rows[to] as Row)) to++;
    if (halves(rows.slice(from, to), start).every(isText)) bands.push({ from, to });
    from = Math.max(to, from + 1);
  }
  return bands;
}

function halves(rows: readonly Row[], start: number): readonly [Row[], Row[]] {
  const side = (isLeft: boolean): Row[] =>
    rows
      .map(({ y, pieces }) => ({ y, pieces: pieces.filter(({ left }) => left < start - 2 * ALIGNED === isLeft) }))
      .filter(({ pieces }) => pieces.length > 0);
  return [side(true), side(false)];
}

/** Do enough rows fill the column that they make up? */
function isText(rows: readonly Row[]): boolean {
  if (rows.length < FEWEST_ROWS) return false;
  const { left, right } = boundsOf(rows);
  const filled = rows.filter(
    ({ pieces }) => pieces.reduce((sum, piece) => sum + piece.right - piece.left, 0) >= FILLED * (right - left),
  );
  const characters = rows.reduce((sum, { pieces }) => sum + pieces.reduce((all, { text }) => all + text.length, 0), 0);
  return filled.length >= rows.length / 2 && characters >= NARROWEST * rows.length;
}

function boundsOf(rows: readonly Row[]): Column {
  let [left, right] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { pieces } of rows) {
    left = Math.min(left, pieces[0]?.left ?? left);
    right = Math.max(right, pieces.at(-1)?.right ?? right);
  }
  return { left, right };
}

function linesOf(rows: readonly Row[]): Line[] {
  const column = boundsOf(rows);
  return rows.map(({ y, pieces }) => ({
    text: pieces.map(({ text }) => text).join(' '),
    left: pieces[0]?.left ?? 0,
    right: pieces.at(-1)?.right ?? 0,
    y,
    size: pieces.reduce((most, { size }) => Math.max(most, size), 0),
    column,
  }));
}
