import type { AnnotatedArticle } from '../corpus/article.js';
import type { Entity, EntityKind, EventTelling, Figure, Relation } from '../model.js';
import { once } from '../once.js';
import type { Resolved } from './identityIndex.js';
import { resolveReading } from './resolveReading.js';

/**
 * An article with the entities of the corpus in the place of those that its reader found: in its mentions, figures,
 * events and relations, each of these when it is asked for. `resolution` tells what each is; the article itself is given
 * back where that is just itself.
 */
export function resolveAnnotations(
  annotated: AnnotatedArticle,
  resolution: ReadonlyMap<string, Resolved>,
): AnnotatedArticle {
  const { annotations } = annotated;
  const other = (id: string, kind: EntityKind): Resolved | undefined => {
    const resolved = resolution.get(id);
    return resolved && (resolved.id !== id || resolved.kind !== kind) ? resolved : undefined;
  };
  if (annotations.entities.every(({ id, kind }) => !other(id, kind))) return annotated;
  const idOf = (id: string): string => resolution.get(id)?.id ?? id;
  const mentions = once(() =>
    annotations.mentions.map((mention) => {
      const resolved = other(mention.entity, mention.kind);
      return resolved ? { ...mention, entity: resolved.id, kind: resolved.kind } : mention;
    }),
  );
  const entities = once(() => mergeEntities(annotations.entities, resolution));
  const figures = once(() => annotations.figures.map((figure) => resolveFigure(figure, idOf)));
  const reading = once(() => resolveReading(annotations, figures(), resolution));
  const events = once(() => annotations.events.map((event) => resolveEvent(event, idOf)));
  const relations = once(() => annotations.relations.flatMap((relation) => resolveRelation(relation, idOf)));
  return {
    article: annotated.article,
    annotations: {
      language: annotations.language,
      get mentions() {
        return mentions();
      },
      get entities() {
        return entities();
      },
      get figures() {
        return figures();
      },
      get dates() {
        return annotations.dates;
      },
      get events() {
        return events();
      },
      get relations() {
        return relations();
      },
      get unread() {
        return annotations.unread;
      },
      get boilerplate() {
        return annotations.boilerplate;
      },
      get reading() {
        return reading();
      },
    },
  };
}

function resolveFigure(figure: Figure, idOf: (id: string) => string): Figure {
  const { subject } = figure;
  return subject === undefined || idOf(subject) === subject ? figure : { ...figure, subject: idOf(subject) };
}

function mergeEntities(entities: readonly Entity[], resolution: ReadonlyMap<string, Resolved>): readonly Entity[] {
  const merged = new Map<string, Entity>();
  for (const found of entities) {
    const { id, kind } = resolution.get(found.id) ?? found;
    const known = merged.get(id);
    merged.set(
      id,
      known ? { ...known, aliases: [...new Set([...known.aliases, ...found.aliases])] } : { ...found, id, kind },
    );
  }
  return [...merged.values()];
}

function resolveEvent(event: EventTelling, idOf: (id: string) => string): EventTelling {
  const { participants, places, subject } = event;
  return {
    ...event,
    participants: [...new Set(participants.map(idOf))],
    ...(places && { places: [...new Set(places.map(idOf))] }),
    ...(subject !== undefined && { subject: idOf(subject) }),
  };
}

/** Nobody stands in a relation to himself. */
function resolveRelation(relation: Relation, idOf: (id: string) => string): readonly Relation[] {
  const from = idOf(relation.from);
  const to = idOf(relation.to);
  if (from === relation.from && to === relation.to) return [relation];
  return from === to ? [] : [{ ...relation, from, to }];
}
