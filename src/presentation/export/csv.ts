/** What a cell of a table holds; undefined for nothing. */
export type Cell = string | number | undefined;

/** A row of comma-separated values (RFC 4180), ended. No text is taken for a formula by a spreadsheet. */
export function csvRow(cells: readonly Cell[]): string {
  return `${cells.map(written).join(',')}\r\n`;
}

/** By this, spreadsheets know that a file is UTF-8. A program that is fed by a pipe would take it for a part of the first name. */
export const BYTE_ORDER_MARK = '\ufeff';

// What spreadsheets read as the beginning of a formula, also behind white space, and in full width.
const FORMULA = /^[\s\p{Cf}]*[=+\-@＝＋－＠|%]|^[\t\r\n]/u;

function written(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return plainNumber(cell);
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",;\r\n\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

// What is worked out of decimal numbers has so many digits that say something.
const DIGITS = 15;
const inDigits = new Intl.NumberFormat('en', { useGrouping: false, maximumSignificantDigits: DIGITS });

/** A number in digits, with a point: no exponent and no group of three, whatever the reader's language. */
function plainNumber(value: number): string {
  if (!Number.isFinite(value)) return '';
  return Number.isSafeInteger(value) ? String(value) : inDigits.format(value);
}
