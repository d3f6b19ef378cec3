/** Reads articles and indexes them as the extension does. A bundle of its own, so that no other measurement loads it. */
import { annotateArticle } from '../../src/core/annotateArticle.js';
import type { AnnotatedArticle } from '../../src/core/corpus/article.js';
import { compileLexicon, type LexiconEntity, listedEntities } from '../../src/core/entities/lexicon.js';
import { CorpusIndex } from '../../src/core/index/corpusIndex.js';
import { MemoryArticles } from '../../src/core/store/memoryArticles.js';
import type { IndexedText } from './indexedTexts.js';

export interface OpenIndex {
  readonly index: CorpusIndex;
  /** The bytes of the articles as they are kept, and of each part of the index as it is saved. */
  readonly parts: () => Readonly<Record<string, number>>;
  readonly annotate: (text: IndexedText, id: string) => AnnotatedArticle;
}

export function openIndex(entities: readonly LexiconEntity[]): OpenIndex {
  const lexicon = compileLexicon(entities);
  const texts = new Map<string, string>();
  const store = new MemoryArticles((id) => texts.get(id) ?? '');
  const index = new CorpusIndex(listedEntities(entities), store);
  return {
    index,
    parts: () => {
      const parts: Record<string, number> = { articles: 0 };
      for (const id of store.ids()) parts.articles = (parts.articles ?? 0) + (store.packed(id)?.bytes.length ?? 0);
      for (const [name, bytes] of index.save()) {
        const [part = ''] = name.split('/');
        parts[part] = (parts[part] ?? 0) + bytes.length;
      }
      return parts;
    },
    annotate: ({ text, date }, id) => {
      texts.set(id, text);
      const article = { id, path: `${id}.txt`, title: id, authors: [], language: 'en', date, sections: [], text };
      return { article, annotations: annotateArticle(article, lexicon) };
    },
  };
}
