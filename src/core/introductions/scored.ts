import type { Range } from '../sentence/placed.js';
import type { SentenceReading } from '../sentence/sentenceReading.js';
import type { AboutPhrase } from './aboutPhrase.js';
import type { Introduction, IntroductionKind } from './introduction.js';

/** What is set off or a sentence of its own tells most, a role alone least. */
export const WEIGHTS: Readonly<Record<IntroductionKind, number>> = { apposition: 3, copula: 3, role: 2 };

/** The introduction that stands in tokens `range`: worth more where it names somebody else and says more than a noun. */
export function introduction(
  { tokens }: SentenceReading,
  kind: IntroductionKind,
  range: Range,
  { isPlaced, isFuller }: Pick<AboutPhrase, 'isPlaced' | 'isFuller'>,
): Introduction {
  const score = WEIGHTS[kind] + (isPlaced ? 2 : 0) + (isFuller ? 1 : 0);
  return { start: tokens.start[range.first] as number, end: tokens.end[range.next - 1] as number, kind, score };
}
