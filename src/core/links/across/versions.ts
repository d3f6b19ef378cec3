import type { ArticleContext, FigureInContext, Passage } from '../../context/articleContext.js';
import { sharedWeight } from '../../context/terms.js';
import { allowedBy, intervalOf, meet, overlaps } from '../interval.js';

// Two versions of one text share nearly all of what the shorter holds.
const ONE_TEXT = 0.75;
// Sentences of two versions share this part of their words and names.
const ONE_SENTENCE = 0.7;
// Longer texts are compared as far as this.
const MOST_PASSAGES = 80;
// Between two versions so many numbers stay for each that changes; else it is another week's report.
const KEPT_FOR_CHANGED = 3;
const LEAST_KEPT = 3;

/** Two figures in the same place of two versions of a text, which exclude each other. */
export type ChangedFigure = readonly [FigureInContext, FigureInContext];

/**
 * The figures that two versions of one text give differently: their sentences are laid side by side in order, and nearly
 * all numbers are the same. None where the texts are not two versions.
 */
export function changedBetweenVersions(
  a: ArticleContext,
  b: ArticleContext,
  articleCoverage: number,
): readonly ChangedFigure[] {
  if (articleCoverage < ONE_TEXT || a.passages.length === 0 || b.passages.length === 0) return [];
  const changed: ChangedFigure[] = [];
  let kept = 0;
  for (const [p, q] of sideBySide(a.passages.slice(0, MOST_PASSAGES), b.passages.slice(0, MOST_PASSAGES))) {
    p.figures.forEach((x, i) => {
      const y = q.figures[i] as FigureInContext;
      const [f, g] = [x.statement.figure, y.statement.figure];
      if (f.kind !== g.kind || f.unit !== g.unit) return;
      if (overlaps(intervalOf(f), intervalOf(g))) kept++;
      else if (!meet(allowedBy(f), allowedBy(g))) changed.push([x, y]);
    });
  }
  return kept >= LEAST_KEPT && kept >= KEPT_FOR_CHANGED * changed.length ? changed : [];
}

/** The longest chain of pairs of like sentences that keeps the order of both texts. */
function sideBySide(a: readonly Passage[], b: readonly Passage[]): [Passage, Passage][] {
  const isAlike = (p: Passage, q: Passage): boolean =>
    p.figures.length === q.figures.length &&
    sharedWeight(p.words, q.words) + sharedWeight(p.names, q.names) >= ONE_SENTENCE * Math.max(p.weight, q.weight);
  // longest[i][k]: the longest chain among a[i…] and b[k…]; of chains of equal length, one with more equal sentences.
  const longest = Array.from({ length: a.length + 1 }, () => new Float64Array(b.length + 1));
  const gain = (p: Passage, q: Passage): number => (isAlike(p, q) ? (p.copy === q.copy ? 1.1 : 1) : 0);
  const row = (i: number): Float64Array => longest[i] as Float64Array;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let k = b.length - 1; k >= 0; k--) {
      const own = gain(a[i] as Passage, b[k] as Passage);
      const skip = Math.max(row(i + 1)[k] as number, row(i)[k + 1] as number);
      row(i)[k] = own > 0 ? Math.max(skip, own + (row(i + 1)[k + 1] as number)) : skip;
    }
  }
  const pairs: [Passage, Passage][] = [];
  for (let i = 0, k = 0; i < a.length && k < b.length; ) {
    const [p, q] = [a[i] as Passage, b[k] as Passage];
    const own = gain(p, q);
    if (own > 0 && row(i)[k] === own + (row(i + 1)[k + 1] as number)) {
      pairs.push([p, q]);
      i++;
      k++;
    } else if (row(i)[k] === row(i + 1)[k]) i++;
    else k++;
  }
  return pairs;
}
