import type { Span } from '../model.js';

/** A change of a text: `length` units at `offset` become others, of which there are `come`. */
export interface TextEdit {
  readonly offset: number;
  readonly length: number;
  readonly come: number;
}

/** Where a passage has moved with its text, and how much of it is still what it was. */
export interface Mark extends Span {
  /** How long the passage was. */
  readonly whole: number;
  /** So many of its units nobody has replaced. */
  readonly left: number;
}

export const markOf = ({ start, end }: Span): Mark => ({ start, end, whole: end - start, left: end - start });

/**
 * A mark behind one edit of its text, as an editor moves it: what is typed at its ends does not belong to it. Undefined where
 * more than half of the passage is gone by now: what is left is not what the note was on.
 */
export function movedBy({ start, end, whole, left }: Mark, { offset, length, come }: TextEdit): Mark | undefined {
  const [gone, grown] = [offset + length, come - length];
  if (gone <= start) return { start: start + grown, end: end + grown, whole, left };
  if (offset >= end) return { start, end, whole, left };
  const overlap = Math.min(gone, end) - Math.max(offset, start);
  // What comes in place of an end of the passage and of what is beside it does not belong to it.
  const moved = {
    start: offset < start ? offset + come : start,
    end: gone > end ? offset : end + grown,
    whole,
    left: left - overlap,
  };
  return 2 * moved.left > whole && moved.start < moved.end ? moved : undefined;
}
