import { folded } from '../../core/search/folded.js';

/** Does one of an entity's names match? */
export type NameFilter = (names: readonly string[]) => boolean;

/**
 * A filter for what a reader types: every word of it must stand somewhere in one name, whatever its case or accents.
 * Undefined where nothing is typed.
 */
export function nameFilter(query: string): NameFilter | undefined {
  const words = folded(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return undefined;
  return (names) =>
    names.some((name) => {
      const text = folded(name);
      return words.every((word) => text.includes(word));
    });
}
