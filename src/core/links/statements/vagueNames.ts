import { localeOf } from '../../locales/index.js';
import type { Annotations } from '../../model.js';

/** The ids of an article's unlisted entities whose names hold no word that is theirs alone: "Central Bank", "Stores". */
export function vagueNamesIn({ entities, language }: Pick<Annotations, 'entities' | 'language'>): ReadonlySet<string> {
  const words = new Set(localeOf(language).links.vagueNames.map((word) => word.toLowerCase()));
  const isVague = (name: string): boolean =>
    name
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .every((word) => word.length <= INITIAL || words.has(word));
  return new Set(entities.filter(({ name }) => isVague(name)).map(({ id }) => id));
}

// What is left of a word behind a mark: the "s" of "Claire's".
const INITIAL = 1;
