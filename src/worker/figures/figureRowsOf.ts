import { FigureRows } from '../../presentation/rows/figureRows.js';
import type { Portions } from '../../presentation/rows/portions.js';
import type { Corpus } from '../corpus.js';
import type { Choices } from '../protocol.js';
import { readSome } from '../search/readTable.js';

/** The rows of figures as the reader chose to see them, of what has been looked through so far. */
export function figureRowsOf(corpus: Corpus, choices: Choices, portions: Portions): FigureRows {
  const { figureQuery, figuresByName = false } = choices;
  const table = readSome(corpus.searched);
  return new FigureRows(corpus, { table, query: figureQuery, isByName: figuresByName }, portions);
}
