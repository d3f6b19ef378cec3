import * as z from 'zod/mini';
import type { Passage } from '../../presentation/indexedArticles.js';

/** What a row of a view is about, for the commands of its menu. */
export interface RowArgument {
  /** Where the row leads. */
  readonly passage?: Passage;
  /** Id of the entity, in the corpus that is shown. */
  readonly entity?: string;
  /** The file of the article, as a URI string. */
  readonly article?: string;
}

const offset = z.int().check(z.nonnegative());
const rowSchema = z.catch(
  z.object({
    passage: z.optional(z.object({ uri: z.string(), span: z.object({ start: offset, end: offset }) })),
    entity: z.optional(z.string()),
    article: z.optional(z.string()),
  }),
  {},
);

/** The entities of the rows that a command of a row's menu is about: all that are selected, else the row itself. */
export const entitiesOf = (row: unknown, selected: unknown): readonly string[] =>
  chosenRows(row, selected).flatMap((one) => rowOf(one).entity ?? []);

/** The articles of the rows that a command is about, by their URIs, likewise. */
export const articlesOf = (row: unknown, selected: unknown): readonly string[] =>
  chosenRows(row, selected).flatMap((one) => rowOf(one).article ?? []);

/** The row that a command was called on; its argument may come from anywhere. */
export function rowOf(argument: unknown): RowArgument {
  return rowSchema.parse(argument) as RowArgument;
}

const chosenRows = (row: unknown, selected: unknown): readonly unknown[] =>
  Array.isArray(selected) && selected.length > 0 ? selected : [row];
