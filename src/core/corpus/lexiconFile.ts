import * as z from 'zod/mini';
import { ENTITY_KINDS } from '../model.js';

const description = (text: string) => ({ description: text });

// What is longer is no name, and no label could show it; a longer list is data for a program.
const LONGEST = { name: 200, description: 2_000, list: 1_000, cues: 100 } as const;

const nameText = z.string().check(z.minLength(1), z.maxLength(LONGEST.name));

const aliasSchema = z.union([
  nameText,
  z.strictObject({
    text: nameText,
    cue: z.optional(
      z
        .array(nameText)
        .check(z.maxLength(LONGEST.cues))
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
  id: nameText,
  name: nameText,
  kind: z.enum(ENTITY_KINDS),
  aliases: z._default(z.array(aliasSchema).check(z.maxLength(LONGEST.list)), []),
  tickers: z.optional(z.array(nameText).check(z.maxLength(LONGEST.list))),
  description: z.optional(z.string().check(z.maxLength(LONGEST.description))),
  members: z.optional(
    z
      .array(z.string())
      .check(z.maxLength(LONGEST.list))
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
