import type { AnnotatedArticle } from '../corpus/article.js';
import type { ArticleStore } from '../store/articles.js';

/** What an index asks of the store of its articles. */
export type ArticleSource = Pick<ArticleStore, 'get' | 'put' | 'remove'>;

/** Articles in memory as their reader made them, for who has few of them or little time. */
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
