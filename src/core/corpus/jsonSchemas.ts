import * as z from 'zod/mini';
import { lexiconSchema } from './lexiconFile.js';
import { manifestSchema } from './manifest.js';

/** The JSON Schemas that the editor completes and checks corpus files with, made from what the reader accepts. */
export const jsonSchemas = {
  'crossread.schema.json': z.toJSONSchema(manifestSchema, { io: 'input', target: 'draft-7' }),
  'lexicon.schema.json': z.toJSONSchema(lexiconSchema, { io: 'input', target: 'draft-7' }),
};
