import type { Figure } from '../../model.js';

/** "Anna Berg, *43*, won": an age is true of the moment at which it is told, and measures nothing but itself. */
export const isAge = ({ kind, unit, start, end }: Figure, text: string): boolean =>
  kind === 'duration' && unit === 'year' && end - start <= 3 && /^\d+$/.test(text.slice(start, end));
