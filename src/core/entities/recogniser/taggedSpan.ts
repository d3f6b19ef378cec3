import type { EntityKind } from '../../model.js';
import type { NameLabel } from './labels.js';

/** A name as tagged: tokens `[from, to)` and what kind of name it is. */
export interface TaggedSpan {
  from: number;
  to: number;
  label: NameLabel;
  /** A title, a ticker or a legal form says what it is. */
  certain: boolean;
  /** It begins where it begins. */
  sure: boolean;
  /** What it is, where more than its label is known. */
  kind: EntityKind | undefined;
  /** Its shares are traded. */
  isTraded: boolean;
}

/** A name that only its label is known of. All are made here, with all fields: a dozen passes read them. */
export const taggedSpan = (from: number, to: number, label: NameLabel): TaggedSpan => ({
  from,
  to,
  label,
  certain: false,
  sure: false,
  kind: undefined,
  isTraded: false,
});

/** A name that something says is what its label says, or what `kind` does. */
export function certainSpan(from: number, to: number, label: NameLabel, kind?: EntityKind): TaggedSpan {
  const span = taggedSpan(from, to, label);
  span.certain = true;
  span.kind = kind;
  return span;
}

/** The tokens `[from, to)` of a name, as a name of its own of which the same is known. */
export function partOf(whole: TaggedSpan, from: number, to: number): TaggedSpan {
  const span = taggedSpan(from, to, whole.label);
  span.certain = whole.certain;
  span.sure = whole.sure;
  span.kind = whole.kind;
  span.isTraded = whole.isTraded;
  return span;
}
