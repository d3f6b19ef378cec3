/** Reads articles and indexes them as the extension does. A bundle of its own, so that no other measurement loads it. */
import { annotateArticle } from '../../src/core/annotateArticle.js';
import type { AnnotatedArticle } from '../../src/core/corpus/article.js';
import { compileLexicon, type LexiconEntity, listedEntities } from '../../src/core/entities/lexicon.js';
import { CorpusIndex } from '../../src/core/index/corpusIndex.js';
import type { IndexedText } from './indexedTexts.js';

export interface OpenIndex {
  readonly index: CorpusIndex;
  readonly annotate: (text: IndexedText, id: string) => AnnotatedArticle;
}

export function openIndex(entities: readonly LexiconEntity[]): OpenIndex {
  const lexicon = compileLexicon(entities);
  return {
    index: new CorpusIndex(listedEntities(entities)),
    annotate: ({ text, date }, id) => {
      const article = { id, path: `${id}.txt`, title: id, authors: [], language: 'en', date, sections: [], text };
      return { article, annotations: annotateArticle(article, lexicon) };
    },
  };
}
