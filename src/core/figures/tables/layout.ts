import type { Span } from '../../model.js';

/** A line of a table, as its cells without the space around them. */
export interface Row extends Span {
  readonly cells: readonly Span[];
}

/** Rows that stand under each other; where they are aligned by spaces, a cell's place on its line is its column. */
export interface Table {
  readonly rows: readonly Row[];
  readonly isAligned: boolean;
  /** The line before the first row, which may say what the numbers are in. */
  readonly lead: Span;
}

type Style = 'pipes' | 'tabs' | 'spaces';

/** Between the cells of an aligned row. */
const GUTTER = /\s{2,}/g;
const RULE = /^[\s|:+=_-]+$/;
/** Longer lines are prose with odd spacing. */
const LONGEST = 400;

/** The tables of a text: Markdown pipes, tabs, and columns aligned by spaces, of two rows or more. Linear in the text. */
export function findTables(text: string): readonly Table[] {
  if (!text.includes('|') && !text.includes('\t') && !text.includes('   ')) return [];
  const tables: Table[] = [];
  let rows: Row[] = [];
  let style: Style | undefined;
  let lead: Span = { start: 0, end: 0 };
  let before: Span = lead;
  const close = (): void => {
    if (style && rows.length > 1) tables.push({ rows, isAligned: style === 'spaces', lead });
    rows = [];
    style = undefined;
  };
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const line = { start, end };
    const own = end - start > LONGEST ? undefined : styleOf(text, line);
    if (own !== style) close();
    if (own) {
      if (rows.length === 0) lead = before;
      style = own;
      if (!RULE.test(text.slice(start, end))) rows.push({ ...line, cells: cellsOf(text, line, own) });
    }
    if (end > start) before = line;
    start = end + 1;
  }
  close();
  return tables;
}

function styleOf(text: string, { start, end }: Span): Style | undefined {
  const line = text.slice(start, end);
  const pipe = line.indexOf('|');
  if (pipe >= 0 && line.indexOf('|', pipe + 1) >= 0) return 'pipes';
  if (/\S\t+\S|^\t+\S/.test(line)) return 'tabs';
  if (RULE.test(line) && line.trim() !== '') return undefined;
  return /\S {2,}\S.*? {2,}\S|^ {8,}\S+ {2,}\S|\S {3,}\S/.test(line) ? 'spaces' : undefined;
}

function cellsOf(text: string, line: Span, style: Style): Span[] {
  const cells: Span[] = [];
  const add = (from: number, to: number): void => {
    let start = from;
    let end = to;
    while (start < end && text.charCodeAt(start) <= 32) start++;
    while (end > start && text.charCodeAt(end - 1) <= 32) end--;
    if (start < end || style !== 'spaces') cells.push({ start, end });
  };
  if (style === 'spaces') {
    let at = line.start;
    for (const { index, 0: gutter } of text.slice(line.start, line.end).matchAll(GUTTER)) {
      add(at, line.start + index);
      at = line.start + index + gutter.length;
    }
    add(at, line.end);
    return cells;
  }
  const separator = style === 'pipes' ? '|' : '\t';
  let at = line.start;
  for (let next = text.indexOf(separator, at); next >= 0 && next < line.end; next = text.indexOf(separator, at)) {
    // The first pipe of a line only opens it.
    if (style === 'tabs' || next > line.start + leading(text, line)) add(at, next);
    at = next + 1;
  }
  if (style === 'tabs' || text.slice(at, line.end).trim() !== '') add(at, line.end);
  return cells;
}

const leading = (text: string, { start, end }: Span): number => {
  let at = start;
  while (at < end && text.charCodeAt(at) <= 32) at++;
  return at - start;
};
