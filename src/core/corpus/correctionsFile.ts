import * as z from 'zod/mini';
import { ISO_PERIOD } from '../dates/isoPeriod.js';
import { ENTITY_KINDS } from '../model.js';

const description = (text: string) => ({ description: text });

// A quote that is longer finds its place no better.
const LONGEST = 300;

const said = z.string().check(z.minLength(1), z.maxLength(LONGEST));

const correctionSchema = z.strictObject({
  article: z
    .string()
    .check(z.minLength(1))
    .register(z.globalRegistry, description('Path of the article, relative to this file.')),
  text: said.register(z.globalRegistry, description('The words that are corrected, as the article writes them.')),
  before: z.optional(
    z
      .string()
      .check(z.maxLength(LONGEST))
      .register(
        z.globalRegistry,
        description(
          'What stands right before them. A name without “before”, “after” and “at” is corrected everywhere in the article.',
        ),
      ),
  ),
  after: z.optional(
    z.string().check(z.maxLength(LONGEST)).register(z.globalRegistry, description('What stands right behind them.')),
  ),
  at: z.optional(
    z
      .int()
      .check(z.nonnegative())
      .register(z.globalRegistry, description('Where they began when this was written, in characters (UTF-16).')),
  ),
  is: z.optional(
    z
      .string()
      .check(z.minLength(1), z.maxLength(LONGEST))
      .register(z.globalRegistry, description('Whom or what this name means here: any name of the entity.')),
  ),
  kind: z.optional(z.enum(ENTITY_KINDS)),
  owner: z.optional(
    z
      .string()
      .check(z.minLength(1), z.maxLength(LONGEST))
      .register(
        z.globalRegistry,
        description('Whose figure this is: a name that the article or the lexicon has, or an id of the lexicon.'),
      ),
  ),
  period: z.optional(
    z
      .string()
      .check(z.regex(ISO_PERIOD))
      .register(
        z.globalRegistry,
        description('When this figure was so: 2014, 2014-H1, 2020-Q3, 2012-12 or 2012-12-19.'),
      ),
  ),
  isFigure: z.optional(
    z.literal(false).register(z.globalRegistry, description('false: what looks like a figure here is none.')),
  ),
});

/** What a corpus's `corrections.json` may say. */
export const correctionsSchema = z.strictObject({
  $schema: z.optional(z.string()),
  corrections: z
    .array(correctionSchema)
    .register(
      z.globalRegistry,
      description(
        'What is otherwise in one place of one article. What holds for a name everywhere stands in the lexicon.',
      ),
    ),
});

export type WrittenCorrection = z.infer<typeof correctionSchema>;
