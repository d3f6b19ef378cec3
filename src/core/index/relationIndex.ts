import type { Relation } from '../model.js';
import { type CorpusRelation, mergeRelations, type SourcedRelation } from '../relations/mergeRelations.js';

/** The stated relations of a corpus whose articles come and go. */
export class RelationIndex {
  private readonly byEntity = new Map<string, Map<string, Relation[]>>();
  private readonly entitiesOf = new Map<string, ReadonlySet<string>>();
  /** What was asked for and still holds. */
  private readonly merged = new Map<string, readonly CorpusRelation[]>();

  /** Adds the relations of an article, or replaces them. */
  put(article: string, relations: readonly Relation[]): void {
    this.remove(article);
    if (relations.length === 0) return;
    const entities = new Set<string>();
    for (const relation of relations) {
      for (const entity of new Set([relation.from, relation.to])) {
        entities.add(entity);
        let byArticle = this.byEntity.get(entity);
        if (!byArticle) {
          byArticle = new Map();
          this.byEntity.set(entity, byArticle);
        }
        const own = byArticle.get(article);
        if (own) own.push(relation);
        else byArticle.set(article, [relation]);
      }
    }
    this.entitiesOf.set(article, entities);
    for (const entity of entities) this.merged.delete(entity);
  }

  /** Takes the relations of an article out; an unknown id is nothing to do. */
  remove(article: string): void {
    for (const entity of this.entitiesOf.get(article) ?? []) {
      const byArticle = this.byEntity.get(entity);
      byArticle?.delete(article);
      this.merged.delete(entity);
      if (byArticle?.size === 0) this.byEntity.delete(entity);
    }
    this.entitiesOf.delete(article);
  }

  /** The relations in which an entity stands, the most often stated first. */
  relationsOf(entity: string): readonly CorpusRelation[] {
    let relations = this.merged.get(entity);
    if (!relations) {
      relations = mergeRelations(sourced(this.byEntity.get(entity) ?? new Map()));
      this.merged.set(entity, relations);
    }
    return relations;
  }

  /** Every relation of the corpus, the most often stated first. */
  relations(): readonly CorpusRelation[] {
    const all = [...this.byEntity].flatMap(([entity, byArticle]) =>
      // A relation stands under both its entities; under the first it counts.
      sourced(byArticle).filter(({ relation }) => relation.from === entity),
    );
    return mergeRelations(all);
  }
}

const sourced = (byArticle: ReadonlyMap<string, readonly Relation[]>): SourcedRelation[] =>
  [...byArticle].flatMap(([article, relations]) => relations.map((relation) => ({ article, relation })));
