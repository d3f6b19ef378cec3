import type { CorpusIndex } from '../../core/index/corpusIndex.js';
import type { Entity } from '../../core/model.js';

/**
 * Makes an empty index; `lexicon` holds the listed entities, by id. What an index is made of is a file of its own, loaded
 * with the first one, so that the editor does not wait for it when it starts (see `esbuild.mjs`).
 */
export function makeIndex(lexicon?: ReadonlyMap<string, Entity>): CorpusIndex {
  const core: typeof import('../../core/index/corpusIndex.js') = require('../../core/index/corpusIndex.js');
  return new core.CorpusIndex(lexicon);
}
