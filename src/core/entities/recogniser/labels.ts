/** What the tagger says of a token: outside of names, or first or further token of a name of a kind. */
export const NAME_LABELS = ['PER', 'ORG', 'LOC', 'MISC'] as const;
export type NameLabel = (typeof NAME_LABELS)[number];

/** Label 0 is outside; name label `k` begins with label `1 + 2 * k` and goes on with the next. */
export const LABEL_COUNT = 1 + 2 * NAME_LABELS.length;
export const OUTSIDE = 0;
export const beginOf = (k: number): number => 1 + 2 * k;
export const isBegin = (label: number): boolean => (label & 1) === 1;
export const isInside = (label: number): boolean => label !== OUTSIDE && (label & 1) === 0;
/** Index into {@link NAME_LABELS} of a label that is not outside. */
export const nameOf = (label: number): number => (label - 1) >> 1;

/** May `next` follow `before`? A name goes on only after its own beginning. */
export const mayFollow = (before: number, next: number): boolean =>
  !isInside(next) || (before !== OUTSIDE && nameOf(before) === nameOf(next));
