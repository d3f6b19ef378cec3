import { type SearchAsked, searchAnswer, searchPlaces } from '../../presentation/search/searchAnswer.js';
import type { AnswerSources } from '../answers.js';
import type { AnswersTo } from '../protocol.js';
import type { SearchQuestions } from './questions.js';
import { readAll, readSome } from './readTable.js';

// Looking through more takes seconds and memory: that waits until somebody searches.
const MOST_PREPARED = 20_000;

// What the box shows when it opens, made ahead.
const NOTHING_TYPED: SearchAsked = { text: '', more: {} };

/** Answers what is asked where a reader searches. */
export function searchAnswersOf({ library, surroundings }: AnswerSources): AnswersTo<keyof SearchQuestions> {
  return {
    search({ folder, ...asked }) {
      const corpus = library.corpusIn(folder);
      return corpus && searchAnswer(corpus, readSome(corpus.searched), asked);
    },
    searchPlaces({ folder, text }) {
      const corpus = library.corpusIn(folder);
      return corpus ? searchPlaces(corpus, readSome(corpus.searched), text) : [];
    },
    async prepareSearch({ folder }) {
      const corpus = library.corpusIn(folder);
      if (!corpus || corpus.index.size > MOST_PREPARED || corpus.searched.unread === 0) return undefined;
      searchAnswer(corpus, await readAll(corpus.searched), NOTHING_TYPED);
      // The order of figures goes by all of them.
      surroundings.changed(corpus.folder);
      return undefined;
    },
  };
}
