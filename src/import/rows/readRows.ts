import type { Found, ImportedArticle, PlacedProblem } from '../imported.js';
import { ROWS_LIMIT } from '../limits.js';
import { ImportError } from '../problems.js';
import { csvRows } from './csvRows.js';
import { rowArticle } from './rowArticle.js';

type Row = Readonly<Record<string, unknown>>;

/** The articles of a table whose first row names its columns, one a row. */
export async function readTable(text: string): Promise<Found> {
  return articlesOf(tableRows(text));
}

/** The articles of a JSON file: an object a line, or a list of objects. */
export async function readJson(text: string): Promise<Found> {
  return articlesOf(text.trimStart().startsWith('[') ? listed(text) : lineRows(text));
}

function* tableRows(text: string): Generator<Row> {
  let columns: readonly string[] | undefined;
  for (const cells of csvRows(text)) {
    // As many as the row has: a table may name a million columns and have as many rows of one field.
    if (columns) yield rowOf(columns, cells);
    columns ??= cells.map((cell) => cell.trim());
  }
}

/** A row by the names of its columns; it has no more values than fields. */
export const rowOf = (columns: readonly string[], cells: readonly string[]): Row =>
  Object.fromEntries(cells.slice(0, columns.length).map((cell, i) => [columns[i], cell]));

function listed(text: string): readonly unknown[] {
  const list = parsed(text);
  if (!Array.isArray(list)) throw new ImportError('noRows');
  return list;
}

/** Lines of objects; or one object over many lines, which may hold a list of them. */
function* lineRows(text: string): Generator<unknown> {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (parsed(lines[0] ?? '') !== undefined) {
    for (const line of lines) yield parsed(line);
    return;
  }
  const whole = parsed(text);
  if (typeof whole !== 'object' || whole === null) throw new ImportError('noRows');
  const list = Object.values(whole).find((value) => Array.isArray(value) && typeof value[0] === 'object');
  yield* (list as unknown[] | undefined) ?? [whole];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function articlesOf(rows: Iterable<unknown>): Promise<Found> {
  const articles: ImportedArticle[] = [];
  const problems: PlacedProblem[] = [];
  let number = 0;
  for (const row of rows) {
    number++;
    if (number > ROWS_LIMIT) throw new ImportError('tooManyParts', ROWS_LIMIT);
    const article = await rowArticle(row);
    if (article) articles.push(article);
    else problems.push({ code: 'badRow', args: [], place: String(number) });
  }
  if (articles.length === 0) throw new ImportError('noRows');
  return { articles, problems };
}
