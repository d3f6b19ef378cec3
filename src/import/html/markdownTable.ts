import type { PageElement } from './page.js';

// A cell with more text than this holds a part of a page that is laid out by a table.
const LONGEST_CELL = 300;
const MOST_COLUMNS = 50;

/** A table of figures or words as Markdown; undefined for one that only lays out a page. */
export function markdownTable(table: PageElement): string | undefined {
  if (table.querySelector('table')) return undefined;
  const rows: string[][] = [];
  for (const row of table.querySelectorAll('tr')) {
    const cells: string[] = [];
    for (const cell of row.children) {
      const text = (cell.textContent ?? '').replace(/\s+/g, ' ').trim();
      if (text.length > LONGEST_CELL) return undefined;
      cells.push(text.replaceAll('|', '\\|'));
      const span = Number(cell.getAttribute('colspan')) || 1;
      for (let i = 1; i < span && cells.length < MOST_COLUMNS; i++) cells.push('');
    }
    if (cells.some((cell) => cell !== '')) rows.push(cells);
  }
  const columns = rows.reduce((most, { length }) => Math.max(most, length), 0);
  if (rows.length < 2 || columns < 2 || columns > MOST_COLUMNS) return undefined;
  const line = (cells: readonly string[]): string =>
    `| ${Array.from({ length: columns }, (_, i) => cells[i] ?? '').join(' | ')} |`;
  const [head = [], ...others] = rows;
  return [line(head), `|${' --- |'.repeat(columns)}`, ...others.map(line)].join('\n');
}
