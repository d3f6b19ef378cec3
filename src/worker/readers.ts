import type { ListedArticle } from '../core/corpus/readCorpus.js';
import type { PackedReading } from './readEntry.js';

/** Threads that read many articles of a corpus beside the one that asks. */
export interface Readers {
  /** How many batches they work on at a time. */
  readonly atOnce: number;
  /**
   * Reads the files of some articles; `language` is that of the corpus. An article about whose file there is anything to say
   * is left out, and so are those over which a thread fails. Never rejects.
   */
  read(entries: readonly ListedArticle[], language: string | undefined): Promise<readonly PackedReading[]>;
  /** Ends the threads; what they still read is left out. */
  close(): void;
}
