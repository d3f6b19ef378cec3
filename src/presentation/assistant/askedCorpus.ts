import type { SearchTable } from '../../core/search/searchTable.js';
import type { ShownCorpus } from '../indexedArticles.js';

/** A corpus as tools ask it. */
export interface AskedCorpus extends ShownCorpus {
  /** What can be searched of it; it is read when somebody searches. */
  readonly searched: SearchTable;
}

/** Reads what is to be searched to its end, while others are answered. */
export type ReadAll = (table: SearchTable) => Promise<SearchTable>;
