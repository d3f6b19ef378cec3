import type { Place } from '../../presentation/indexedArticles.js';
import type { SearchAnswer, SearchAsked } from '../../presentation/search/searchAnswer.js';

/** What is asked where a reader searches a corpus. */
export interface SearchQuestions {
  /** What the corpus in a folder says to what was typed; undefined where there is none. */
  search: [SearchAsked & { readonly folder: string }, SearchAnswer | undefined];
  /** Where all of that stands. */
  searchPlaces: [{ readonly folder: string; readonly text: string }, readonly Place[]];
  /** Looks through what has not been looked through yet, so that the first search need not. */
  prepareSearch: [{ readonly folder: string }, undefined];
}
