import type { Span } from '../../core/model.js';
import type { Card } from '../../presentation/cards/card.js';

/** A document that the reader wrote in, by its URI. */
export interface WrittenDocument {
  readonly uri: string;
  /** Has it not been saved yet? */
  readonly isDirty: boolean;
}

/** What the reader has done since the last time. Documents go by their URIs. */
export interface ReaderActs {
  readonly written: readonly WrittenDocument[];
  readonly opened: readonly string[];
  readonly closed: readonly string[];
}

/** What is new in a corpus, as far as the editor's thread tells of it. */
export interface NewsSummary {
  /** A sentence; empty where nothing is new. */
  readonly sentence: string;
  /** How many articles are new, and how many changed: "6 new articles". */
  readonly count: string;
  /** Does anything of it deserve a look that the reader has not opened yet? */
  readonly isUnseen: boolean;
  /** Are the rows of the views others since the last time this was asked? */
  readonly isOther: boolean;
  /** Those that were opened which are articles of this corpus. */
  readonly opened: readonly string[];
  /** What is to be remembered for the next window, where that is something else than before. */
  readonly memory?: Uint8Array;
}

/** A figure of which the corpus says something that it did not say when the reader read the article. */
export interface ChangedFigure extends Span {
  readonly card: Card;
}

/** What is asked of what is new to the reader. */
export interface NewsQuestions {
  /**
   * What is new in a corpus, once what the reader has done is taken note of; 'forgotten' where this thread has yet to be told
   * what is remembered of it: that is given then, and is empty where nothing is. Undefined where the corpus is still being
   * read.
   */
  news: [
    { readonly folder: string; readonly memory?: Uint8Array; readonly done: ReaderActs },
    NewsSummary | 'forgotten' | undefined,
  ];
  /** The reader knows all that there is. */
  allSeen: [Record<never, never>, undefined];
  /** In the order of the text. */
  changedFigures: [{ readonly uri: string }, readonly ChangedFigure[]];
}
