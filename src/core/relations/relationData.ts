import type { RelationType } from '../model.js';

/**
 * What a language contributes to reading relations that a text states.
 *
 * A pattern is a row of elements, split by spaces, that must follow each other in one sentence:
 *
 * - `<person>` a name of that kind; also `<company>` (or an organization), `<thing>` (a product or brand), `<place>`,
 *   `<any>`. A `+` behind it takes a list of names: `<company>+`. What stands in brackets behind a name is skipped.
 * - `@name` one phrase of the word list of that name; `@role` one or more roles, each a relation of its own type.
 * - `~3` up to three words that only describe: no names, no {@link blockers}.
 * - `word` the word itself; `a|b` either; a leading `?` makes an element optional.
 * - `^` the start of the sentence.
 */
export interface RelationData {
  /** Roles of people, by the relation that the role means. */
  readonly roles: Readonly<Partial<Record<RelationType, readonly string[]>>>;
  /** Word lists that patterns name. */
  readonly words: Readonly<Record<string, readonly string[]>>;
  readonly patterns: readonly RelationPattern[];
  /** Words that never only describe: negations, verbs, prepositions. */
  readonly blockers: readonly string[];
  /** Words before a name or a role that say it is no longer so: `former`. */
  readonly former: readonly string[];
  /** Words between the members of a list: `and`. */
  readonly listWords: readonly string[];
}

export interface RelationPattern {
  /** Left out where the role of the pattern says it. */
  readonly type?: RelationType;
  readonly pattern: string;
  /** The relation runs from the second name to the first. */
  readonly backwards?: boolean;
}
