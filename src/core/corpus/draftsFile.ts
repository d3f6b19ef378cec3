import * as z from 'zod/mini';
import { placeCorrections } from '../corrections/placeCorrections.js';
import type { Span } from '../model.js';
import { DRAFTS_FILE } from './corpusFolder.js';
import { readJson } from './readJson.js';

const description = (text: string) => ({ description: text });

// A quote that is longer finds its place no better.
const LONGEST = 300;
// Who keeps more figures of one draft does not want it checked.
const MOST_OF_DRAFT = 500;

const keptSchema = z.strictObject({
  draft: z
    .string()
    .check(z.minLength(1))
    .register(z.globalRegistry, description('Path of the draft, relative to this file.')),
  text: z
    .string()
    .check(z.minLength(1), z.maxLength(LONGEST))
    .register(z.globalRegistry, description('The figure, as the draft writes it.')),
  before: z
    .string()
    .check(z.maxLength(LONGEST))
    .register(z.globalRegistry, description('What stands right before it.')),
  after: z.string().check(z.maxLength(LONGEST)).register(z.globalRegistry, description('What stands right behind it.')),
  at: z
    .int()
    .check(z.nonnegative())
    .register(z.globalRegistry, description('Where it began when this was written, in characters (UTF-16).')),
});

/** What a corpus's `drafts.json` may say. */
export const draftsFileSchema = z.strictObject({
  $schema: z.optional(z.string()),
  kept: z
    .array(keptSchema)
    .register(
      z.globalRegistry,
      description('Figures of drafts that stay as they are: the articles count by another definition.'),
    ),
});

/** A figure of a draft that the writer keeps, whatever the articles say. */
export type KeptFigure = z.infer<typeof keptSchema>;

/** What a corpus's `drafts.json` says; whether any of it cannot be used. */
export function readDraftsFile(text: string): { readonly kept: readonly KeptFigure[]; readonly isDamaged: boolean } {
  const { value, problems } = readJson(DRAFTS_FILE, text, draftsFileSchema, 'kept');
  return { kept: value?.kept ?? [], isDamaged: problems.length > 0 };
}

/** Where the kept figures of a draft stand in its text; those that are not sure to stand there any more are left out. */
export const keptIn = (text: string, draft: string, kept: readonly KeptFigure[]): readonly Span[] =>
  placeCorrections(text, kept.filter((one) => one.draft === draft).slice(0, MOST_OF_DRAFT)).flatMap(
    ({ span }) => span ?? [],
  );
