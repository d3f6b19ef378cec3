import type { Entity } from '../model.js';

/** One name of an entity, with the rules under which it binds. */
export interface Alias {
  readonly text: string;
  /** The alias binds only where one of these words stands within the same {@link Alias.within}. */
  readonly cue?: readonly string[];
  /** How far the cue may be. Default `paragraph`. */
  readonly within?: 'sentence' | 'paragraph' | 'article';
  /**
   * True: exactly these letters. False: any case. Left out: a capital must be a capital, a lower-case letter may
   * be either ("millet" meets "Millet", "Xiaomi" meets "XIAOMI", never "xiaomi").
   */
  readonly caseSensitive?: boolean;
}

/** An entity as a corpus's `lexicon.json` lists it. */
export interface LexiconEntity extends Omit<Entity, 'aliases'> {
  readonly aliases: readonly (string | Alias)[];
}

/** A lexicon made ready for matching. */
export interface Lexicon {
  readonly entities: ReadonlyMap<string, Entity>;
}

/** Makes a lexicon ready for matching; linear in the number of names. */
export function compileLexicon(entities: readonly LexiconEntity[]): Lexicon {
  return { entities: new Map(entities.map((e) => [e.id, { ...e, aliases: e.aliases.map((a) => (typeof a === 'string' ? a : a.text)) }])) };
}
