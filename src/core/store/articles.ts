import type { AnnotatedArticle } from '../corpus/article.js';
import type { PackedArticle } from './packedArticle.js';

/**
 * The articles of a corpus as they were read, kept packed. What a caller holds on to it keeps alive: ask again rather
 * than keep an article.
 */
export interface ArticleStore {
  readonly size: number;
  /** The whole article, unpacked; the same object as long as it is in the cache. */
  get(id: string): AnnotatedArticle | undefined;
  /** The article as a record that unpacks only what is asked of it: its head, its context, its mentions. */
  packed(id: string): PackedArticle | undefined;
  /** Adds an article, or replaces the one with its id. */
  put(annotated: AnnotatedArticle): void;
  /** Takes an article out; an unknown id is nothing to do. */
  remove(id: string): void;
  has(id: string): boolean;
  /** In no order. */
  ids(): Iterable<string>;
}

/** The text of an article, by its id: it is not stored a second time. */
export type TextOf = (id: string) => string;
