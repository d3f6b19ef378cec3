import * as z from 'zod';
import { standing } from './caseSchema.js';

/** All answers that count as right, the best first; `null` is "nothing said". */
const answers = z.array(z.union([z.string(), z.null()])).min(1);

/** A short text with its figures marked, `[[5 million]] phones`, and the whole reading of each in their order. */
export const readingSchema = z.strictObject({
  id: z.string(),
  lang: z.enum(['en', 'nl', 'de']),
  date: z.string().optional(),
  text: z.string(),
  figures: z.array(
    z.union([
      z.strictObject({
        /** Names of the owner, each whole or in part. */
        owner: answers,
        period: answers,
        /** Phrases whose head the measure has. */
        measure: answers,
        standing: z.array(standing).min(1),
      }),
      /** What is marked is no figure. */
      z.null(),
    ]),
  ),
});

export type ReadingRow = z.infer<typeof readingSchema>;
