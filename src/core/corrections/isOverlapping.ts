import type { Span } from '../model.js';

/** Do two spans have a character in common? */
export const isOverlapping = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
