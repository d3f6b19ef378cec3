/** Keeps articles on disk as the extension does. A bundle of its own, so that no other measurement loads it. */
import { annotateArticle } from '../../src/core/annotateArticle.js';
import type { AnnotatedArticle } from '../../src/core/corpus/article.js';
import { compileLexicon, type LexiconEntity } from '../../src/core/entities/lexicon.js';
import { CorpusStore } from '../../src/core/store/corpusStore.js';
import { NodeStoreFiles } from '../../src/worker/node/storeFiles.js';
import type { IndexedText } from './indexedTexts.js';

/** Reads articles as `openIndex` does. */
export function annotator(entities: readonly LexiconEntity[]): (text: IndexedText, id: string) => AnnotatedArticle {
  const lexicon = compileLexicon(entities);
  return ({ text, date }, id) => {
    const article = { id, path: `${id}.txt`, title: id, authors: [], language: 'en', date, sections: [], text };
    return { article, annotations: annotateArticle(article, lexicon) };
  };
}

/** The store in a folder; each article is unpacked when it is asked for, and no other is kept. */
export const openStore = (folder: string): CorpusStore =>
  CorpusStore.open(new NodeStoreFiles(folder), { stamp: 'bench', textOf: () => '', mostUnpacked: 1 });
