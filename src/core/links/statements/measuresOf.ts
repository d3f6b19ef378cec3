import { traitsOf } from '../../figures/kindTraits.js';
import type { Figure } from '../../model.js';
import { namesOf, type Word, wordsIn } from '../../sentence/marks.js';
import type { WordFeatures } from '../../sentence/wordFeatures.js';
import { tokenize } from '../../text/tokens.js';
import { isGenericNoun } from '../countedNouns.js';
import type { Statement } from '../statement.js';

/**
 * Shared names of what a figure at token `at` measures: the words of its own measure, then those of its clause
 * (`near`), the nearest first.
 */
export function measuresOf(
  figure: Figure,
  near: readonly Word[],
  at: number,
  features: WordFeatures,
): readonly string[] {
  const own = figure.measure ? wordsIn(tokenize(figure.measure), features) : [];
  const isMoney = traitsOf(figure.kind).isMoney;
  const found = new Set<string>();
  for (const list of [own, near]) {
    const byDistance = list
      .flatMap((w) => namesOf(w, 'measure').map((name) => ({ name, distance: Math.abs(w.first - at) })))
      .sort((a, b) => a.distance - b.distance);
    for (const { name } of byDistance) found.add(name === 'sales' && isMoney ? 'revenue' : name);
  }
  return [...found];
}

/**
 * What a clause without a word for its measure goes on with: its list's (`list`), that of the clause before it
 * (`before`, the words there), or, for "units" and nothing more, that of the units told last (`told`).
 */
export function carriedMeasures(
  figure: Figure,
  list: Statement | undefined,
  before: readonly Word[],
  clause: number,
  features: WordFeatures,
  told: readonly Statement[],
): readonly string[] {
  if (list) return list.measures;
  const earlier = measuresOf({ ...figure, measure: '' }, before, clause, features);
  if (earlier.length > 0) return earlier;
  if (figure.unit === '' || !isGenericNoun(figure.unit)) return NONE;
  const [last, beforeLast] = [told.at(-1), told.at(-2)];
  if (last?.figure.unit === figure.unit && last.figure.subject === figure.subject) return last.measures;
  return beforeLast?.figure.unit === figure.unit ? beforeLast.measures : NONE;
}

/** Does no word tell what is measured, but that it changed? */
export const isOnlyGrowth = (measures: readonly string[]): boolean => measures.every((name) => name === 'growth');

const NONE: readonly string[] = [];
