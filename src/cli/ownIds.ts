import type { Article } from '../core/corpus/article.js';
import type { FoundArticle } from './articlesAt.js';

/** Articles, each with an id of its own: of several that share one, a later one then goes by its number. */
export class OwnIds {
  private readonly paths = new Map<string, string>();
  private readonly files = new Map<string, string>();

  /** The article under an id that none before it has. */
  give({ article, path, isRow }: FoundArticle): Article {
    let { id } = article;
    for (let n = 2; this.paths.has(id); n++) id = `${article.id}-${n}`;
    this.paths.set(id, path);
    if (!isRow) this.files.set(id, path);
    return id === article.id ? article : { ...article, id };
  }

  /** The file that an article is, by the id that it was given; undefined where it was a line of one. */
  fileOf(id: string): string | undefined {
    return this.files.get(id);
  }

  /** Where an article was read from, by the id that it was given. */
  pathOf(id: string): string {
    return this.paths.get(id) ?? id;
  }
}
