import type { Entity } from '../../core/model.js';
import type { IndexedArticles } from '../indexedArticles.js';
import { Teller } from './told.js';

/** Puts what articles tell of one entity into words. */
export class EntityTeller extends Teller {
  private newest: readonly string[] | undefined;

  constructor(
    corpus: IndexedArticles,
    readonly entity: Entity,
  ) {
    super(corpus);
  }

  /** The articles that name the entity, the newest first, those without a date last. */
  newestArticles(): readonly string[] {
    this.newest ??= this.index
      .articlesWith(this.entity.id)
      .map((id) => ({ id, date: this.index.listedArticle(id)?.date ?? '' }))
      .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
      .map(({ id }) => id);
    return this.newest;
  }
}
