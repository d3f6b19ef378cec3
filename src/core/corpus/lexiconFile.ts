import * as z from 'zod/mini';
import { ENTITY_KINDS } from '../model.js';

const description = (text: string) => ({ description: text });

const aliasSchema = z.union([
  z.string().check(z.minLength(1)),
  z.strictObject({
    text: z.string().check(z.minLength(1)),
    cue: z.optional(
      z
        .array(z.string().check(z.minLength(1)))
        .register(z.globalRegistry, description('The name counts only where one of these words is near.')),
    ),
    within: z.optional(
      z
        .enum(['sentence', 'paragraph', 'article'])
        .register(z.globalRegistry, description('How near the cue must be. Default: in the same paragraph.')),
    ),
    caseSensitive: z.optional(
      z
        .boolean()
        .register(
          z.globalRegistry,
          description(
            'true: exactly these letters. false: any case. Left out: a capital must be a capital, a small letter may be either.',
          ),
        ),
    ),
  }),
]);

const entitySchema = z.strictObject({
  id: z.string().check(z.minLength(1)),
  name: z.string().check(z.minLength(1)),
  kind: z.enum(ENTITY_KINDS),
  aliases: z._default(z.array(aliasSchema), []),
  tickers: z.optional(z.array(z.string().check(z.minLength(1)))),
  description: z.optional(z.string()),
  members: z.optional(
    z
      .array(z.string())
      .register(z.globalRegistry, description('For a group name: the ids of the entities it stands for.')),
  ),
});

/** What a corpus's `lexicon.json` may say. */
export const lexiconSchema = z.strictObject({
  $schema: z.optional(z.string()),
  entities: z.array(entitySchema),
  ignore: z.optional(
    z
      .array(z.string().check(z.minLength(1)))
      .register(z.globalRegistry, description('Texts that look like names and are none: never marked.')),
  ),
  apart: z.optional(
    z
      .array(z.array(z.string()).register(z.globalRegistry, { minItems: 2, maxItems: 2 }))
      .register(
        z.globalRegistry,
        description('Pairs of names that are not of one thing: never taken for one, and never asked about.'),
      ),
  ),
});
