import type { Relation, RelationType, Span } from '../model.js';

/** Where a relation is stated. */
export interface RelationWitness {
  /** Id of the article. */
  readonly article: string;
  readonly evidence: Span;
  /** When it was so, where this witness says it. */
  readonly period?: string;
}

/** A relation between two entities, with everyone in the corpus who states it. */
export interface CorpusRelation {
  readonly type: RelationType;
  readonly from: string;
  readonly to: string;
  /** By article id, then in the order of the text; those that date the relation come first. */
  readonly witnesses: readonly RelationWitness[];
}

/** A relation and the article that states it. */
export interface SourcedRelation {
  readonly article: string;
  readonly relation: Relation;
}

/** Those that hold both ways: who is named first says nothing. */
const MUTUAL: ReadonlySet<RelationType> = new Set(['partner', 'competitor']);

/**
 * One relation per type and pair of entities, the most often stated first. Does not depend on the order of `relations`.
 */
export function mergeRelations(relations: readonly SourcedRelation[]): readonly CorpusRelation[] {
  const merged = new Map<string, { type: RelationType; from: string; to: string; witnesses: RelationWitness[] }>();
  for (const { article, relation } of relations) {
    const { type, evidence, period } = relation;
    const swapped = MUTUAL.has(type) && relation.from > relation.to;
    const [from, to] = swapped ? [relation.to, relation.from] : [relation.from, relation.to];
    const key = JSON.stringify([type, from, to]);
    const witness = { article, evidence, ...(period !== undefined && { period }) };
    const known = merged.get(key);
    if (known) known.witnesses.push(witness);
    else merged.set(key, { type, from, to, witnesses: [witness] });
  }
  for (const { witnesses } of merged.values()) {
    witnesses.sort(
      (a, b) =>
        Number(a.period === undefined) - Number(b.period === undefined) ||
        compare(a.article, b.article) ||
        a.evidence.start - b.evidence.start,
    );
  }
  return [...merged.values()].sort(
    (a, b) =>
      b.witnesses.length - a.witnesses.length ||
      compare(a.type, b.type) ||
      compare(a.from, b.from) ||
      compare(a.to, b.to),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
