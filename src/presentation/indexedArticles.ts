import type { CorpusIndex } from '../core/index/corpusIndex.js';
import type { Span } from '../core/model.js';
import { linesOf, positionOf } from '../core/text/lines.js';

/** Articles that are compared with each other, and where each is: a corpus, or an article that stands alone. */
export interface IndexedArticles {
  readonly index: CorpusIndex;
  /** The URI of an article's file; undefined where there is no such article. */
  uriOf(article: string): string | undefined;
}

/** A corpus as its reader sees it. */
export interface ShownCorpus extends IndexedArticles {
  /** URI of its folder. */
  readonly folder: string;
  readonly name: string;
  /** True until each article has been read, or was found to be none. */
  readonly isReading: boolean;
}

/** A place in an article's file. */
export interface Passage {
  /** The article's file, as a URI string. */
  readonly uri: string;
  readonly span: Span;
}

/** A place in a file by lines and characters, both from 0, in UTF-16 code units. */
export interface Place {
  readonly uri: string;
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** A span of an article as a passage; undefined where the article has gone. */
export function passageOf(articles: IndexedArticles, article: string, { start, end }: Span): Passage | undefined {
  const uri = articles.uriOf(article);
  return uri === undefined ? undefined : { uri, span: { start, end } };
}

/** A span of an article as lines and characters; undefined where the article has gone. */
export function placeOf(articles: IndexedArticles, article: string, span: Span): Place | undefined {
  const uri = articles.uriOf(article);
  const annotated = articles.index.article(article);
  return uri === undefined || !annotated ? undefined : { uri, ...placeIn(annotated.article, span) };
}

/** A span of a text as lines and characters. The lines of a text are worked out once. */
export function placeIn(source: { readonly text: string }, { start, end }: Span): Omit<Place, 'uri'> {
  const lines = linesOf(source);
  return { start: positionOf(lines, start), end: positionOf(lines, end) };
}
