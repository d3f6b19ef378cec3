import type { CorpusIndex } from '../../core/index/corpusIndex.js';
import type { FigureRef } from '../../core/links/link.js';

/** The figures that state the same as `of`: those that surely do, then those that probably do; the most precise first. */
export function restatementsOf(index: CorpusIndex, of: FigureRef): readonly FigureRef[] {
  const links = index.restatements(of);
  const sure = links.filter(({ tier }) => tier !== 'likely');
  const likely = links.filter(({ tier }) => tier === 'likely');
  return [...sure, ...likely].flatMap(({ figures }) => figures.slice(1));
}
