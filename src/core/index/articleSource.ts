import type { AnnotatedArticle } from '../corpus/article.js';

/** Where the articles of a corpus are kept, as their reader annotated them. */
export interface ArticleSource {
  get(id: string): AnnotatedArticle | undefined;
  /** Adds an article, or replaces the one with its id. */
  put(annotated: AnnotatedArticle): void;
  /** Takes an article out; an unknown id is nothing to do. */
  remove(id: string): void;
}

/** Articles that are kept as they are. */
export class HeldArticles implements ArticleSource {
  private readonly articles = new Map<string, AnnotatedArticle>();

  get(id: string): AnnotatedArticle | undefined {
    return this.articles.get(id);
  }

  put(annotated: AnnotatedArticle): void {
    this.articles.set(annotated.article.id, annotated);
  }

  remove(id: string): void {
    this.articles.delete(id);
  }
}
