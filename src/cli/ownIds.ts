import type { Article } from '../core/corpus/article.js';
import type { FoundArticle } from './articlesAt.js';

/** Articles, each with an id of its own: of several that share one, a later one then goes by its number. */
export class OwnIds {
  private readonly paths = new Map<string, string>();

  /** The article under an id that none before it has. */
  give({ article, path }: FoundArticle): Article {
    let { id } = article;
    for (let n = 2; this.paths.has(id); n++) id = `${article.id}-${n}`;
    this.paths.set(id, path);
    return id === article.id ? article : { ...article, id };
  }

  /** Where an article was read from, by the id that it was given. */
  pathOf(id: string): string {
    return this.paths.get(id) ?? id;
  }
}
