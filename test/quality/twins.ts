import { isInside, type SentenceTwins } from './labelled.js';
import type { PublishedFigure } from './published.js';

// Two readings of one number may differ in the last bit.
const VALUE_TOLERANCE = 1e-6;

export interface FigureTwins {
  readonly pairs: readonly (readonly [PublishedFigure, PublishedFigure])[];
  /** Read in one language only. */
  readonly alone: readonly PublishedFigure[];
}

/** Pairs the figures of a sentence with those of its translation that have the same value and mean the same unit. */
export function figureTwins({ sentences: [one, other] }: SentenceTwins): FigureTwins {
  const ours = one.article.figures.filter((figure) => isInside(figure, one));
  const theirs = other.article.figures.filter((figure) => isInside(figure, other));
  const pairs: [PublishedFigure, PublishedFigure][] = [];
  const taken = new Set<PublishedFigure>();
  for (const figure of ours) {
    const twin = theirs.find((candidate) => !taken.has(candidate) && isReadAlike(figure, candidate));
    if (!twin) continue;
    taken.add(twin);
    pairs.push([figure, twin]);
  }
  const paired = new Set(pairs.flat());
  return { pairs, alone: [...ours, ...theirs].filter((figure) => !paired.has(figure)) };
}

/** Nouns are written in their own language; currencies and percent are not. */
function isReadAlike(a: PublishedFigure, b: PublishedFigure): boolean {
  if (a.kind !== b.kind || !isNear(a.value, b.value)) return false;
  return a.unit === b.unit || (a.kind !== 'money' && a.kind !== 'percent');
}

export const isNear = (a: number, b: number): boolean =>
  Math.abs(a - b) <= VALUE_TOLERANCE * Math.max(1, Math.abs(a), Math.abs(b));
