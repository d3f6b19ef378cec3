import * as z from 'zod/mini';
import { correctionsSchema } from './correctionsFile.js';
import { draftsFileSchema } from './draftsFile.js';
import { lexiconSchema } from './lexiconFile.js';
import { manifestSchema } from './manifest.js';

/** The JSON Schemas that the editor completes and checks corpus files with, made from what the reader accepts. */
export const jsonSchemas = {
  'crossread.schema.json': z.toJSONSchema(manifestSchema, { io: 'input', target: 'draft-7' }),
  'corrections.schema.json': z.toJSONSchema(correctionsSchema, { io: 'input', target: 'draft-7' }),
  'drafts.schema.json': z.toJSONSchema(draftsFileSchema, { io: 'input', target: 'draft-7' }),
  'lexicon.schema.json': z.toJSONSchema(lexiconSchema, { io: 'input', target: 'draft-7' }),
};
