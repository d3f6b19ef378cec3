import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { LexiconEntity } from '../../src/core/core.js';
import { corpusFolder } from '../vscode/paths.js';

/** The names of the bundled corpus. */
export function corpusLexicon(): LexiconEntity[] {
  return JSON.parse(readFileSync(path.join(corpusFolder, 'lexicon.json'), 'utf8')).entities;
}
