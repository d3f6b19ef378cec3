import * as z from 'zod/mini';
import type { Article } from '../core/corpus/article.js';
import { articleEntrySchema } from '../core/corpus/manifest.js';
import { makeArticle } from '../core/corpus/readCorpus.js';
import { parseObject, schemaProblems } from './parseLine.js';

const { title, authors, publisher, date, language } = articleEntrySchema.shape;

/** An article as a line gives it. Other keys are the sender's. */
const rowSchema = z.object({
  id: z.string().check(z.minLength(1)),
  text: z.string(),
  title,
  authors,
  publisher,
  date,
  language,
});

/**
 * The article of a line `{"id", "text", "title"?, "authors"?, "publisher"?, "date"?, "language"?}`; undefined where there
 * is none. What is wrong is told; a wrong key that an article can do without is left out.
 */
export function readRow(line: string, report: (message: string) => void): Article | undefined {
  const found = parseObject(line, report);
  if (!found) return undefined;
  const row = tidied(found);
  let result = rowSchema.safeParse(row);
  if (!result.success) {
    for (const { key, message } of schemaProblems(result.error, row)) {
      report(message);
      if (key !== undefined) delete row[key];
    }
    result = rowSchema.safeParse(row);
  }
  if (!result.success) return undefined;
  const { id, text, ...known } = result.data;
  return makeArticle({ id, file: id, ...known }, text).article;
}

/** A day with a time behind it, as engines print one. */
const DAY_AND_TIME = /^(\d{4}-\d\d-\d\d)[T ]/;

/** A row as an engine writes it: null or empty for what it does not know, numbers for ids, times for days. */
function tidied(row: Record<string, unknown>): Record<string, unknown> {
  const known = Object.entries(row).filter(([key, value]) => value !== null && (value !== '' || key === 'text'));
  const own = Object.fromEntries(known);
  if (typeof own.id === 'number') own.id = String(own.id);
  if (typeof own.date === 'string') own.date = DAY_AND_TIME.exec(own.date)?.[1] ?? own.date;
  return own;
}
