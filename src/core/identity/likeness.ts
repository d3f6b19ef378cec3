import { wordsOf } from './nameForm.js';
import { initialsOf } from './shortNames.js';

/** How likely two names are of one, by their letters alone: the higher the likelier. */
export const Likeness = { None: 0, SharedWord: 1, Within: 2, Initials: 3 } as const;
export type Likeness = (typeof Likeness)[keyof typeof Likeness];

// Shorter words, "of" and "the", are in the names of anybody.
const SHORTEST_SHARED = 4;

/**
 * Is one name the initials of the other ("UAW" of "United Auto Workers"), are all its words among the other's, or do they
 * share a word of some length?
 */
export function likeness(one: string, other: string): Likeness {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 1 && long.length > 1 && initialsOf({ form: long.join(' ') }) === short[0])
    return Likeness.Initials;
  if (short.length > 0 && short.every((word) => long.includes(word))) return Likeness.Within;
  return short.some((word) => word.length >= SHORTEST_SHARED && long.includes(word))
    ? Likeness.SharedWord
    : Likeness.None;
}
