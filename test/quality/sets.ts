import type { Labelled } from './labelled.js';
import { readCases } from './sets/cases.js';
import { readGolden } from './sets/golden.js';
import { readLabelledNames } from './sets/labelledNames.js';
import { readSpecs } from './sets/specs.js';
import { readTranslatedNews } from './sets/translatedNews.js';

/** Reads all that is labelled in `data/`. Where each set comes from: `data/README.md`. */
export async function readSets(): Promise<readonly Labelled[]> {
  return [
    await readGolden(),
    ...readTranslatedNews(),
    readSpecs(),
    readLabelledNames('wikigold', 'wikigold-en.jsonl'),
    readLabelledNames('germeval', 'germeval-de.jsonl'),
    ...readCases(),
  ];
}
