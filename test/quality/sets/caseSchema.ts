import * as z from 'zod';

/** `TEXT`, or `N|TEXT` in the article with that number, or `N|TEXT|K` for the k-th time that the text stands there. */
const place = z.string();
/** The answers that count as right, the best first; `null` is "nothing". */
const answers = z.union([z.string(), z.array(z.string())]);
const answersOrNone = z.union([z.string(), z.null(), z.array(z.union([z.string(), z.null()]))]);

export const standing = z.enum([
  'stated',
  'denied',
  'asked',
  'aimed',
  'planned',
  'forecast',
  'estimated',
  'possible',
  'rumoured',
  'corrected',
]);

/** One case: a few short texts, and what a careful reader expects of them. Only what is named is judged. */
export const caseSchema = z.strictObject({
  id: z.string(),
  lang: z.enum(['en', 'nl', 'de']),
  articles: z.array(z.strictObject({ text: z.string(), date: z.string().optional(), lang: z.string().optional() })),
  figures: z
    .array(
      z.strictObject({
        at: place,
        value: z.number().optional(),
        value2: z.number().optional(),
        unit: answers.optional(),
        modifier: answers.optional(),
        per: z.string().optional(),
        period: answersOrNone.optional(),
        /** A part of the owner's name. */
        owner: answersOrNone.optional(),
        /** A part of the measure. */
        measure: answers.optional(),
        standing: z.union([standing, z.array(standing)]).optional(),
        /** A part of the name of who says it. */
        source: answersOrNone.optional(),
      }),
    )
    .optional(),
  noFigures: z.array(place).optional(),
  dates: z.array(z.strictObject({ at: place, iso: answers })).optional(),
  noDates: z.array(place).optional(),
  names: z.array(z.strictObject({ at: place, kind: answers.optional(), thing: z.string().optional() })).optional(),
  noNames: z.array(place).optional(),
  links: z
    .array(
      z.strictObject({
        type: answers,
        figures: z.array(place).min(2),
        holds: z.boolean().optional(),
        tier: z.enum(['stated', 'likely']).optional(),
      }),
    )
    .optional(),
  /** Pairs without a link, or without one of these types. */
  noLinks: z
    .array(z.strictObject({ figures: z.tuple([place, place]), types: z.array(z.string()).optional() }))
    .optional(),
  events: z.array(z.strictObject({ at: place, date: answers.optional(), kind: answers.optional() })).optional(),
  noEvents: z.array(place).optional(),
});

export type Case = z.infer<typeof caseSchema>;
