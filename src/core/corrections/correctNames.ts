import type { FoundMentions } from '../entities/findMentions.js';
import { plain } from '../entities/fingerprint.js';
import type { Lexicon } from '../entities/lexicon.js';
import type { Entity, EntityKind, Mention } from '../model.js';
import type { PlacedCorrection } from './correction.js';
import { entityCalled } from './entityCalled.js';
import { isOverlapping } from './isOverlapping.js';

/**
 * What was found in a text, with the entities in it that the reader says its names mean; `text` is what all spans are
 * offsets into. A correction of one place counts before one of a name everywhere.
 */
export function correctNames(
  { mentions, entities }: FoundMentions,
  corrections: readonly PlacedCorrection[],
  text: string,
  lexicon: Lexicon | undefined,
): FoundMentions {
  const placed = corrections.filter(({ is, span }) => is !== undefined && span);
  const everywhere = new Map(
    corrections
      .filter(({ is, span, isLost }) => is !== undefined && !span && !isLost)
      .map((one) => [one.text.normalize('NFC'), one]),
  );
  if (placed.length === 0 && everywhere.size === 0) return { mentions, entities };
  const meant = new Map<string, Entity>();
  const meantBy = ({ is = '', kind }: PlacedCorrection, likely: EntityKind): Entity => {
    const known = meant.get(is) ?? entityCalled(is, lexicon, entities) ?? newEntity(is, kind ?? likely);
    meant.set(is, known);
    return known;
  };
  const corrected = mentions.map((mention): Mention => {
    const { start, end } = mention;
    const correction =
      placed.find(({ span }) => span && isOverlapping(span, mention)) ?? everywhere.get(text.slice(start, end));
    const entity = correction && meantBy(correction, mention.kind);
    if (!entity) return mention;
    const source = lexicon?.entities.has(entity.id) ? 'lexicon' : 'recogniser';
    return { start, end, entity: entity.id, kind: entity.kind, source, why: { code: 'corrected', name: entity.name } };
  });
  const changed = new Set(mentions.filter((mention, i) => mention !== corrected[i]).map(({ entity }) => entity));
  for (const { id } of meant.values()) changed.add(id);
  const names = namesOf(corrected, text);
  const all = new Map([...entities, ...meant.values()].map((entity) => [entity.id, entity]));
  return {
    mentions: corrected,
    entities: [...all.values()].flatMap((entity) => {
      if (lexicon?.entities.has(entity.id)) return [];
      if (!changed.has(entity.id)) return [entity];
      const own = names.get(entity.id);
      const isMeant = [...meant.values()].includes(entity);
      return own ? [called(entity, isMeant ? new Set([entity.name, ...entity.aliases, ...own]) : own)] : [];
    }),
  };
}

/** How the mentions of each entity write it. */
function namesOf(mentions: readonly Mention[], text: string): ReadonlyMap<string, Set<string>> {
  const names = new Map<string, Set<string>>();
  for (const { start, end, entity } of mentions)
    names.set(entity, (names.get(entity) ?? new Set()).add(text.slice(start, end)));
  return names;
}

/** The entity with these names alone. */
function called(entity: Entity, names: ReadonlySet<string>): Entity {
  const aliases = [...names];
  return { ...entity, name: names.has(entity.name) ? entity.name : (aliases[0] ?? entity.name), aliases };
}

/** As the recogniser would have it. */
function newEntity(name: string, kind: EntityKind): Entity {
  const words = plain(name)
    .split(/[^\p{L}\p{N}&]+/u)
    .filter(Boolean);
  const id = `${kind}/${(kind === 'person' ? words.sort() : words).join('-') || 'unnamed'}`;
  return { id, name, kind, aliases: [name] };
}
