import type { ArticleContext, FigureInContext, Passage } from '../../context/articleContext.js';
import { sharedWeight, valueWeight } from '../../context/terms.js';
import { allowedBy, meet } from '../interval.js';
import type { ArticleEvidence } from './evidence.js';

// Texts that share less are not laid side by side.
const ALIKE = 0.35;
// So many numbers change from one edition to the next.
const LEAST_CHANGED = 2;
const APART: SideBySide = { changed: [], areEditions: false };
// Two versions of one text share nearly all of what the shorter holds.
const ONE_TEXT = 0.65;
// Sentences in one place of two texts share this part of their words and names.
const ONE_SENTENCE = 0.6;
// A number of three digits is not met by chance.
const TELLING = 4;
// Longer texts are compared as far as this.
const MOST_PASSAGES = 80;
// Between two versions so many telling numbers stay for each that changes; else it is another week's report.
const KEPT_FOR_CHANGED = 1.5;
const LEAST_KEPT = 4;
// Each version knows this part of the names that the other begins with.
const ONE_TOPIC = 0.5;

/** Two figures in the same place of two texts, which exclude each other. */
export type ChangedFigure = readonly [FigureInContext, FigureInContext];

/** Two texts laid side by side. */
export interface SideBySide {
  /** The figures that two versions of one text give differently; none where the texts are not two versions. */
  readonly changed: readonly ChangedFigure[];
  /** The texts are alike and most of their numbers are not: another day's report, or another company's. */
  readonly areEditions: boolean;
}

/**
 * Lays two texts side by side, sentence by sentence and in order, and looks whether their numbers stay or change. Texts
 * that are little alike are neither versions nor editions.
 */
export function sideBySide(
  a: ArticleContext,
  b: ArticleContext,
  { articleCoverage, sameTopic }: ArticleEvidence,
): SideBySide {
  if (articleCoverage < ALIKE || a.passages.length === 0 || b.passages.length === 0) return APART;
  const changed: ChangedFigure[] = [];
  let kept = 0;
  let telling = 0;
  for (const [p, q] of aligned(a.passages.slice(0, MOST_PASSAGES), b.passages.slice(0, MOST_PASSAGES))) {
    p.figures.forEach((x, i) => {
      const y = q.figures[i] as FigureInContext;
      const [f, g] = [x.statement.figure, y.statement.figure];
      if (f.kind !== g.kind || f.unit !== g.unit) return;
      if (f.value === g.value && f.value2 === g.value2) {
        kept++;
        if (x.value !== undefined && valueWeight(x.value) >= TELLING) telling++;
      } else if (!meet(allowedBy(f), allowedBy(g))) changed.push([x, y]);
    });
  }
  const areVersions =
    articleCoverage >= ONE_TEXT &&
    sameTopic >= ONE_TOPIC &&
    telling >= LEAST_KEPT &&
    telling >= KEPT_FOR_CHANGED * changed.length;
  return {
    changed: areVersions ? changed : [],
    areEditions: !areVersions && changed.length >= LEAST_CHANGED && changed.length >= kept,
  };
}

/** The longest chain of pairs of like sentences that keeps the order of both texts. */
function aligned(a: readonly Passage[], b: readonly Passage[]): [Passage, Passage][] {
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
