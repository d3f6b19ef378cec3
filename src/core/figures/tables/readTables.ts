import type { DateMention, Figure, FigureKind, Mention, Span } from '../../model.js';
import { firstFrom } from '../../text/firstFrom.js';
import type { Tokens } from '../../text/tokens.js';
import { readDigits } from '../digits.js';
import type { FigureWords } from '../figureWords.js';
import { traitsOf } from '../kindTraits.js';
import { newFigure } from '../newFigure.js';
import { type Caption, captionOf } from './captions.js';
import { findTables, type Row, type Table } from './layout.js';

export const TABLE_CELL = {
  name: 'table cell',
  why: '"| Net | (12) |" below "in millions of euros": a bare number with what its row, column and table say of it',
} as const;

/** What has been found in the text before its tables are read: all ordered. */
export interface TableContext {
  readonly figures: readonly Figure[];
  readonly dates: readonly DateMention[];
  readonly mentions: readonly Mention[];
}

/** A heading of a column. */
interface Heading extends Span {
  readonly period?: string;
  readonly caption: Caption;
}

/** What holds for all cells of a table. */
interface Frame {
  readonly headings: readonly Heading[];
  readonly caption: Caption;
  /** The one currency that its cells name. */
  readonly currency: string | undefined;
  readonly headingRow: number;
}

/** A heading stands in one of the first rows. */
const HEADING_ROWS = 3;
/** "(12)", "-1,234.5", "$ 12", "12 %", "12.5": a cell that is a number and nothing else. */
const NUMERIC =
  /^([-−–(]?)\s*(\p{Sc}|[A-Z]{3}|[A-Z]{1,2}\p{Sc})?\s*([-−–(]?)\s*(\d[\d.,'’\u00a0\u202f ]{0,30})\s*(%?)\s*(\)?)\s*(%?)$/u;
const LONGEST = 40;

/**
 * Reads the cells of a text's tables with what their headings say: the period of a column or a row, the scale and the
 * currency of the table, and brackets as accounts write what is below zero. Gives back all figures, ordered.
 */
export function readTables(tokens: Tokens, words: FigureWords, context: TableContext): readonly Figure[] {
  const tables = findTables(tokens.text);
  if (tables.length === 0) return context.figures;
  const read: Figure[] = [];
  const whole = new Finder(context.figures);
  const dates = new Finder(context.dates);
  const mentions = new Finder(context.mentions);
  let next = 0;
  for (const table of tables) {
    const frame = frameOf(table, tokens, words, whole, dates);
    if (!frame) continue;
    for (let r = frame.headingRow + 1; r < table.rows.length; r++) {
      const row = table.rows[r] as Row;
      const name = row.cells[0];
      const label = name ? captionOf(name, tokens, words) : {};
      const rowPeriod = name && periodIn(name, tokens.text, dates);
      for (let c = 0; c < row.cells.length; c++) {
        const cell = row.cells[c] as Span;
        const heading = headingOf(table, frame, row, c);
        if (c === 0 || dates.in(cell)) continue;
        const found = whole.in(cell);
        const number = numberIn(cell, tokens.text, words);
        if (!found && (!number || mentions.in(cell))) continue;
        while (next < context.figures.length && (context.figures[next] as Figure).end <= cell.start)
          read.push(context.figures[next++] as Figure);
        // Of a cell with words and several figures only the first is the column's; what crosses columns is no number.
        if (found && context.figures[next] === found) next++;
        const figure = found && found.start >= cell.start && found.end <= cell.end ? found : undefined;
        const told = cellFigure(cell, figure, number, [label, heading?.caption ?? {}], frame);
        const period = heading?.period ?? rowPeriod;
        if (told) read.push(period ? { ...told, period } : told);
      }
    }
  }
  while (next < context.figures.length) read.push(context.figures[next++] as Figure);
  return read;
}

/** What a table's headings, its corner and the line above say; undefined for what is no table of numbers. */
function frameOf(
  table: Table,
  tokens: Tokens,
  words: FigureWords,
  figures: Finder<Figure>,
  dates: Finder<DateMention>,
): Frame | undefined {
  const { rows, lead } = table;
  let headingRow = -1;
  let headings: Heading[] = [];
  let most = 0;
  for (let r = 0; r < Math.min(HEADING_ROWS, rows.length - 1); r++) {
    const found = (rows[r] as Row).cells.map((cell): Heading => {
      const period = periodIn(cell, tokens.text, dates);
      return { ...cell, ...(period && { period }), caption: captionOf(cell, tokens, words) };
    });
    const dated = found.filter((heading, c) => heading.period && (c > 0 || table.isAligned)).length;
    if (dated <= most) continue;
    most = dated;
    headings = found;
    headingRow = r;
  }
  // Below "three months ended" a year is the year of something shorter.
  const over = [lead, ...rows.slice(0, Math.max(0, headingRow))];
  if (over.some((line) => captionOf(line, tokens, words).isShort))
    headings = headings.map(({ start, end, caption }) => ({ start, end, caption }));
  const above = captionOf(lead, tokens, words);
  const corner = table.isAligned && most === headings.length ? {} : (headings[0]?.caption ?? {});
  const caption = above.scale || above.currency ? { ...corner, ...scaleAndCurrency(above) } : corner;
  if (headingRow < 0) {
    const first = rows[0] as Row;
    const isNamed = first.cells.some((cell, c) => c > 0 && !numberIn(cell, tokens.text, words));
    const byRow = rows.slice(1).every((row) => row.cells[0] && periodIn(row.cells[0], tokens.text, dates));
    if (!byRow && !caption.scale) return undefined;
    headings = first.cells.map((cell) => ({ ...cell, caption: captionOf(cell, tokens, words) }));
    headingRow = isNamed ? 0 : -1;
  }
  return { headings, caption, headingRow, currency: caption.currency ?? currencyOf(rows, figures) };
}

const scaleAndCurrency = ({ scale, currency }: Caption): Caption => ({
  ...(scale && { scale }),
  ...(currency && { currency }),
});

/** The currency of a table's cells, where they name one only. */
function currencyOf(rows: readonly Row[], figures: Finder<Figure>): string | undefined {
  let only: string | undefined;
  for (const { cells } of rows) {
    for (const cell of cells) {
      const figure = figures.in(cell);
      if (!figure || !isMoney(figure)) continue;
      if (only && only !== figure.unit) return undefined;
      only = figure.unit;
    }
  }
  return only;
}

/** The heading above a cell: of its index, of its place on an aligned line, or none. */
function headingOf({ isAligned }: Table, { headings }: Frame, row: Row, c: number): Heading | undefined {
  // A row's name may have nothing above it: count from the right.
  if (isAligned && row.cells.length === headings.length + 1) return headings[c - 1];
  return row.cells.length === headings.length ? headings[c] : undefined;
}

/** The period that is all of a cell, or all but a word or two: "2022", "Year 2022", "Q3 2022". */
function periodIn(cell: Span, text: string, dates: Finder<DateMention>): string | undefined {
  const date = dates.in(cell);
  if (date) {
    const rest = text.slice(cell.start, date.start) + text.slice(date.end, cell.end);
    return date.iso !== '' && rest.length <= 20 && !/\d/.test(rest) ? date.iso : undefined;
  }
  const written = text.slice(cell.start, Math.min(cell.end, cell.start + 5));
  return cell.end - cell.start === 4 && /^(?:19|20)\d\d$/.test(written) ? written : undefined;
}

interface CellNumber {
  readonly value: number;
  readonly resolution: number;
  readonly isPercent: boolean;
}

/** The number that is all of a cell. */
function numberIn({ start, end }: Span, text: string, { style }: FigureWords): CellNumber | undefined {
  if (end - start > LONGEST) return undefined;
  const match = NUMERIC.exec(text.slice(start, end));
  if (!match) return undefined;
  const [, outer = '', , inner = '', digits = '', percent = '', closing = '', last = ''] = match;
  const opens = outer === '(' || inner === '(';
  if (opens !== (closing === ')')) return undefined;
  const written = digits.trim();
  const read = readDigits(written, 0, style);
  if (!read || read.tooLong || read.chained || read.end !== written.length) return undefined;
  const resolution = 1 / 10 ** read.decimals;
  const value = (read.mantissa / 10 ** read.decimals) * (outer || inner ? -1 : 1);
  return { value, resolution, isPercent: percent !== '' || last !== '' };
}

/** The figure of a cell: its own, or its bare number with what the row, the column and the table say of it. */
function cellFigure(
  cell: Span,
  figure: Figure | undefined,
  number: CellNumber | undefined,
  captions: readonly Caption[],
  { caption, currency }: Frame,
): Figure | undefined {
  if (!number) return figure;
  const isPercent = number.isPercent || (!isMoney(figure) && captions.some((c) => c.isPercent));
  const isCount = !isMoney(figure) && captions.some((c) => c.isCount);
  const own = captions.find((c) => c.scale)?.scale;
  const scale = isPercent ? 1 : (own ?? (isCount ? 1 : (caption.scale ?? 1)));
  const unit = isMoney(figure)
    ? (figure as Figure).unit
    : (captions.find((c) => c.currency)?.currency ?? (isCount ? undefined : currency));
  const value = Number((number.value * scale).toPrecision(15));
  const precision = scale === 1 && number.resolution === 1 && !unit && !isPercent ? 0 : (number.resolution * scale) / 2;
  const read = (kind: FigureKind, of: string): Figure =>
    newFigure(cell, kind, value, of, 'exact', precision, TABLE_CELL.name);
  if (isPercent) return read('percent', '%');
  if (unit) return read(figure?.kind === 'price' && scale === 1 ? 'price' : 'money', unit);
  if (figure && figure.kind !== 'count') return figure;
  return read('count', figure && isCount ? figure.unit : '');
}

const isMoney = (figure: Figure | undefined): boolean => figure !== undefined && traitsOf(figure.kind).isMoney;

/** Looks up ordered spans by the cell they stand in. */
class Finder<Item extends Span> {
  private readonly ends: readonly number[];

  constructor(private readonly items: readonly Item[]) {
    this.ends = items.map(({ end }) => end);
  }

  /** The first item that overlaps a cell. */
  in({ start, end }: Span): Item | undefined {
    const item = this.items[firstFrom(this.ends, start + 1)];
    return item && item.start < end ? item : undefined;
  }
}
