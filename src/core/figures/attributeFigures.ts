import type { Figure } from '../model.js';
import type { Tokens } from '../text/tokens.js';
import type { FigureContext } from './readFigures.js';

/**
 * Says of each figure whose it is (subject), what it counts (measure), when (period), and what it claims to be
 * (status), as far as the article says so; what is not known stays away.
 */
export function attributeFigures(
  figures: readonly Figure[],
  _tokens: Tokens,
  _context: FigureContext & { readonly articleDate?: string },
): readonly Figure[] {
  return figures;
}
