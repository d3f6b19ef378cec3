import type { Relation } from '../model.js';
import { IntColumn } from '../packed/columns.js';
import { IntLists } from '../packed/intLists.js';
import { NONE, type Numbering } from '../packed/numbering.js';
import type { SavedSections, Sections } from '../packed/sections.js';
import { type CorpusRelation, mergeRelations, type SourcedRelation } from '../relations/mergeRelations.js';
import type { ArticleNumbers } from './articleNumbers.js';

/** Which articles of a corpus state relations, and of whom; what they state the articles hold. */
export class RelationIndex {
  /** The articles that state a relation of each entity, in the order of their numbers. */
  private readonly byEntity = new IntLists();
  /** How many each article states. */
  private readonly stated = new IntColumn();

  /** `relationsIn` gives what an article states, by its number. */
  constructor(
    private readonly articles: ArticleNumbers,
    private readonly entities: Numbering,
    private readonly relationsIn: (article: number) => readonly Relation[],
  ) {}

  /** Adds the relations of an article that is not there. */
  put(article: number, relations: readonly Relation[]): void {
    this.stated.set(article, relations.length);
    for (const entity of this.entitiesIn(relations))
      this.byEntity.insert(entity, this.byEntity.placeOf(entity, article), [article]);
  }

  /** Takes the relations of an article out that were put in. */
  remove(article: number, relations: readonly Relation[]): void {
    this.stated.set(article, 0);
    for (const entity of this.entitiesIn(relations)) this.byEntity.remove(entity, this.byEntity.find(entity, article));
  }

  /** The relations in which an entity stands, the most often stated first. */
  relationsOf(entity: string): readonly CorpusRelation[] {
    const number = this.entities.known(entity);
    if (number === NONE) return [];
    const sourced = this.articles.sorted(this.byEntity.view(number)).flatMap((article) => this.sourced(article));
    return mergeRelations(sourced.filter(({ relation: { from, to } }) => from === entity || to === entity));
  }

  /** Every relation of the corpus, the most often stated first. */
  relations(): readonly CorpusRelation[] {
    const stating = [...this.articles.inOrder()].filter((article) => this.stated.get(article) > 0);
    return mergeRelations(stating.flatMap((article) => this.sourced(article)));
  }

  save(sections: Sections): void {
    this.byEntity.save(sections, 'relations');
    this.stated.save(sections, 'relations/stated');
  }

  load(sections: SavedSections): void {
    this.byEntity.load(sections, 'relations');
    this.stated.load(sections, 'relations/stated');
  }

  private sourced(article: number): SourcedRelation[] {
    const id = this.articles.id(article);
    return this.relationsIn(article).map((relation) => ({ article: id, relation }));
  }

  private entitiesIn(relations: readonly Relation[]): ReadonlySet<number> {
    return new Set(relations.flatMap(({ from, to }) => [this.entities.of(from), this.entities.of(to)]));
  }
}
