import type { ArticleContext, MeasuredFigure, Passage } from '../../context/articleContext.js';
import { SAME_STORY, storySimilarity } from '../../stories/storySimilarity.js';
import { type Finding, findingOf } from '../finding.js';
import { meet, overlaps } from '../interval.js';
import { compareRefs, type FigureRef, figureId, type Link } from '../link.js';
import { differing } from './differing.js';
import { articleEvidence, evidenceOf, type PassageEvidence, type Placed, passageEvidence } from './evidence.js';
import { sameFactAcross } from './sameFactAcross.js';
import { changedBetweenVersions } from './versions.js';

/** What two articles make of each other. */
export interface JudgedArticles {
  /** How much they tell of one happening, from 0 to 1. */
  readonly similarity: number;
  /** In the order of their figures. */
  readonly links: readonly Link[];
  readonly findings: readonly Finding[];
}

// Below this two articles have so little in common that only a telling number is worth a look.
const ANY_LIKENESS = 0.12;

/**
 * Everything that the figures of two articles are to each other. It depends on the two articles alone, and not on which
 * comes first. Figures are compared along their sorted lines, so that only those whose intervals meet are weighed; what
 * differs is looked at within a story only.
 */
export function judgeArticles(one: ArticleContext, other: ArticleContext): JudgedArticles {
  const [a, b] = one.article < other.article ? [one, other] : [other, one];
  const articles = articleEvidence(a, b);
  const similarity = storySimilarity(articles);
  const shared = new PassagePairs();
  const links = new Map<string, Link>();
  const add = (first: Placed, second: Placed, link: Omit<Link, 'figures'>): void => {
    const figures = [refOf(first), refOf(second)];
    const key = figures.map(figureId).join('+');
    if (!links.has(key)) links.set(key, { ...link, figures });
  };
  for (const [x, y] of changedBetweenVersions(a, b, articles.articleCoverage)) {
    const figures = [x.statement.ref, y.statement.ref];
    links.set(figures.map(figureId).join('+'), {
      type: 'conflict',
      tier: 'stated',
      confidence: VERSION_PRECISION,
      figures,
      reason: { rule: 'version' },
    });
  }
  for (const [dimension, line] of a.lines) {
    const facing = b.lines.get(dimension);
    if (!facing) continue;
    for (const [x, y] of meeting(line, facing)) {
      if (similarity < ANY_LIKENESS && (x.figure.value === undefined || x.figure.value !== y.figure.value)) continue;
      const [p, q] = [placed(a, x), placed(b, y)];
      const verdict = sameFactAcross(p, q, evidenceOf(p, q, articles, shared.of(x.passage, y.passage)));
      if (!verdict) continue;
      const { pro, contra, ...sure } = verdict;
      add(p, q, { type: 'same-fact', ...sure, reason: { rule: 'context', pro, contra } });
    }
    if (similarity < SAME_STORY) continue;
    for (const x of line) {
      for (const y of facing) {
        if (meet(x.interval, y.interval)) continue;
        const [p, q] = [placed(a, x), placed(b, y)];
        const found = differing({ a: p, b: q, articles, passages: shared.of(x.passage, y.passage) });
        if (found) add(p, q, found);
      }
    }
  }
  const sorted = [...links.values()].sort(byFigures);
  return { similarity, links: sorted, findings: sorted.flatMap((link) => findingOf(link) ?? []) };
}

const VERSION_PRECISION = 0.97;

const placed = (article: ArticleContext, { passage, figure }: MeasuredFigure): Placed => ({ article, passage, figure });
const refOf = ({ figure }: Placed): FigureRef => figure.statement.ref;
const byFigures = (x: Link, y: Link): number =>
  compareRefs(x.figures[0] as FigureRef, y.figures[0] as FigureRef) ||
  compareRefs(x.figures[1] as FigureRef, y.figures[1] as FigureRef);

/** The pairs of two sorted lines whose intervals meet in more than an end. */
function* meeting(
  line: readonly MeasuredFigure[],
  facing: readonly MeasuredFigure[],
): Generator<readonly [MeasuredFigure, MeasuredFigure]> {
  // Intervals differ in width: a wide one before may still reach here.
  let from = 0;
  const widest = Math.max(...facing.map(({ interval }) => interval.high - interval.low));
  for (const x of line) {
    while (from < facing.length && (facing[from] as MeasuredFigure).interval.low < x.interval.low - widest) from++;
    for (let k = from; k < facing.length; k++) {
      const y = facing[k] as MeasuredFigure;
      if (y.interval.low > x.interval.high) break;
      if (overlaps(x.interval, y.interval)) yield [x, y];
    }
  }
}

/** What pairs of passages share, each worked out once. */
class PassagePairs {
  private readonly known = new Map<Passage, Map<Passage, PassageEvidence>>();

  of(a: Passage, b: Passage): PassageEvidence {
    let row = this.known.get(a);
    if (!row) {
      row = new Map();
      this.known.set(a, row);
    }
    let evidence = row.get(b);
    if (!evidence) {
      evidence = passageEvidence(a, b);
      row.set(b, evidence);
    }
    return evidence;
  }
}
