import type { Lexicon } from '../entities/lexicon.js';
import type { Entity } from '../model.js';

/**
 * Who is meant by a name in a correction: the entity of the lexicon that has this id or is called so, else one that the
 * article names, else one of the lexicon of which it is another name; undefined where nobody is.
 */
export function entityCalled(name: string, lexicon: Lexicon | undefined, found: readonly Entity[]): Entity | undefined {
  const listed = lexicon ? [...lexicon.entities.values()] : [];
  const isAlias = ({ aliases }: Entity): boolean => aliases.includes(name);
  return (
    lexicon?.entities.get(name) ??
    listed.find((entity) => entity.name === name) ??
    found.find((entity) => entity.name === name || isAlias(entity)) ??
    listed.find(isAlias)
  );
}
