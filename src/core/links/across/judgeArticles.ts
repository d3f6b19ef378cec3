import type { ArticleContext, MeasuredFigure, Passage } from '../../context/articleContext.js';
import { type Rarity, sharedWeight } from '../../context/terms.js';
import { SAME_STORY, storySimilarity } from '../../stories/storySimilarity.js';
import { sumAcross } from '../arithmetic/sumAcross.js';
import { type Finding, findingOf } from '../finding.js';
import { overlaps } from '../interval.js';
import { compareRefs, type FigureRef, figureId, type Link } from '../link.js';
import type { Statement } from '../statement.js';
import { differing, type FoundLink } from './differing.js';
import {
  type ArticleEvidence,
  articleEvidence,
  evidenceOf,
  type PassageEvidence,
  type Placed,
  passageEvidence,
} from './evidence.js';
import { sameFactAcross } from './sameFactAcross.js';
import { sideBySide } from './sideBySide.js';
import { LIKELY, STATED } from './weights.js';

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
// A sum and its parts are told in sentences that share two rare names at least.
const ONE_DEAL = 10;

/**
 * Everything that the figures of two articles are to each other. It depends on the two articles, not on which comes
 * first, and on how rare the terms are that they share.
 */
export function judgeArticles(one: ArticleContext, other: ArticleContext, rarity: Rarity): JudgedArticles {
  const [a, b] = one.article < other.article ? [one, other] : [other, one];
  const articles = articleEvidence(a, b);
  const similarity = storySimilarity(articles);
  const links = new Judgement(a, b, articles, rarity).links(similarity);
  return { similarity, links, findings: links.flatMap((link) => findingOf(link) ?? []) };
}

/** The judgement of one pair of articles, with what their passages share worked out once. */
class Judgement {
  private readonly found = new Map<string, Link>();
  private readonly shared = new Map<Passage, Map<Passage, PassageEvidence>>();

  constructor(
    private readonly a: ArticleContext,
    private readonly b: ArticleContext,
    private readonly articles: ArticleEvidence,
    private readonly rarity: Rarity,
  ) {}

  links(similarity: number): readonly Link[] {
    const { changed, areEditions } = sideBySide(this.a, this.b, this.articles);
    for (const [x, y] of changed) {
      this.add([x.statement.ref, y.statement.ref], {
        type: 'conflict',
        tier: 'stated',
        confidence: STATED.precision,
        reason: { rule: 'version' },
      });
    }
    // What two editions of a report have in common, they have by chance.
    if (areEditions) return [];
    this.findSameFacts(similarity);
    if (similarity >= SAME_STORY) {
      this.findDifferences();
      this.findSums(this.a, this.b);
      this.findSums(this.b, this.a);
    }
    return [...this.found.values()].sort(byFigures);
  }

  /** Figures are compared along their sorted lines, so that only those whose intervals meet are weighed. */
  private findSameFacts(similarity: number): void {
    for (const [dimension, line] of this.a.lines) {
      for (const [x, y] of meeting(line, this.b.lines.get(dimension) ?? [])) {
        if (similarity < ANY_LIKENESS && (x.figure.value === undefined || x.figure.value !== y.figure.value)) continue;
        const [p, q] = this.placed(x, y);
        const verdict = sameFactAcross(p, q, evidenceOf(p, q, this.articles, this.between(x, y), this.rarity));
        if (!verdict) continue;
        const { pro, contra, tier, confidence } = verdict;
        this.add(refsOf(x, y), { type: 'same-fact', tier, confidence, reason: { rule: 'context', pro, contra } });
      }
    }
  }

  private findDifferences(): void {
    for (const [dimension, line] of this.a.lines) {
      for (const y of this.b.lines.get(dimension) ?? []) {
        for (const x of line) {
          const [a, b] = this.placed(x, y);
          const found = differing({ a, b, articles: this.articles, passages: this.between(x, y) });
          if (found) this.add(refsOf(x, y), found);
        }
      }
    }
  }

  /** The amounts of one article whose total another one gives. */
  private findSums(parts: ArticleContext, total: ArticleContext): void {
    for (const group of parts.addends) {
      for (const line of total.lines.values()) {
        for (const { figure, passage } of line) {
          const link = sumAcross(group, figure.statement);
          if (link && isNoTrifle(group, figure.statement) && this.isOneDeal(parts, group, passage))
            this.found.set(link.figures.map(figureId).join('+'), {
              ...link,
              tier: 'likely',
              confidence: LIKELY.precision,
            });
        }
      }
    }
  }

  /** Does the passage of a total share enough with that of its parts? */
  private isOneDeal(parts: ArticleContext, group: readonly Statement[], total: Passage): boolean {
    const own = parts.passages.find(({ figures }) => figures.some(({ statement }) => statement === group[0]));
    return own !== undefined && sharedWeight(own.names, total.names, this.rarity) >= ONE_DEAL;
  }

  private add(figures: readonly [FigureRef, FigureRef], { isTurned, ...link }: FoundLink): void {
    const key = figures.map(figureId).join('+');
    if (!this.found.has(key)) this.found.set(key, { ...link, figures: isTurned ? figures.toReversed() : figures });
  }

  private placed(x: MeasuredFigure, y: MeasuredFigure): readonly [Placed, Placed] {
    return [
      { article: this.a, passage: x.passage, figure: x.figure },
      { article: this.b, passage: y.passage, figure: y.figure },
    ];
  }

  private between({ passage: p }: MeasuredFigure, { passage: q }: MeasuredFigure): PassageEvidence {
    let row = this.shared.get(p);
    if (!row) {
      row = new Map();
      this.shared.set(p, row);
    }
    let evidence = row.get(q);
    if (!evidence) {
      evidence = passageEvidence(p, q, this.rarity);
      row.set(q, evidence);
    }
    return evidence;
  }
}

// What is less than this part of a sum is lost in its rounding.
const TRIFLE = 0.05;

const isNoTrifle = (parts: readonly Statement[], { figure: { value } }: Statement): boolean =>
  parts.every((part) => part.figure.value >= TRIFLE * value);

const refsOf = (x: MeasuredFigure, y: MeasuredFigure): readonly [FigureRef, FigureRef] => [
  x.figure.statement.ref,
  y.figure.statement.ref,
];

/** In the order of the articles' figures, whichever a link names first. */
function byFigures(x: Link, y: Link): number {
  const [a, b] = [x, y].map(({ figures }) => [...figures].sort(compareRefs)) as [FigureRef[], FigureRef[]];
  return compareRefs(a[0] as FigureRef, b[0] as FigureRef) || compareRefs(a[1] as FigureRef, b[1] as FigureRef);
}

/** The pairs of two sorted lines whose intervals meet in more than an end. */
function* meeting(
  line: readonly MeasuredFigure[],
  facing: readonly MeasuredFigure[],
): Generator<readonly [MeasuredFigure, MeasuredFigure]> {
  // Intervals differ in width: a wide one before may still reach here.
  const widest = facing.reduce((most, { interval }) => Math.max(most, interval.high - interval.low), 0);
  let from = 0;
  for (const x of line) {
    while (from < facing.length && (facing[from] as MeasuredFigure).interval.low < x.interval.low - widest) from++;
    for (let k = from; k < facing.length; k++) {
      const y = facing[k] as MeasuredFigure;
      if (y.interval.low > x.interval.high) break;
      if (overlaps(x.interval, y.interval)) yield [x, y];
    }
  }
}
