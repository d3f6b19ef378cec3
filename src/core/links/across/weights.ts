import type { Evidence, EvidenceName } from './evidence.js';
import { EVIDENCE } from './evidence.js';

export type Weights = Partial<Readonly<Record<EvidenceName, number>>>;

/** Written by `test/training/linkWeights.ts`: what each kind of evidence adds for two passages of one language. */
export const WITHIN_LANGUAGE: Weights = {
  always: -5.19,
  namesElsewhere: 0.1,
  articleCoverage: 2.02,
  sameTopic: 1.12,
  touchedTopic: 1.39,
  otherTopic: -1.24,
  words: 0.07,
  names: 0.06,
  copy: 2.33,
  nothingNear: -0.36,
  otherFigures: 0.22,
  closeWords: 0.06,
  closeNames: 0.04,
  otherNames: -0.12,
  otherWords: -0.03,
  value: 0.2,
  exactValue: 1.34,
  smallNumber: -1.12,
  unitSame: 1.21,
  ownerSame: 0.05,
  periodSame: 0.41,
  measureSame: 1.12,
  qualifierDiffers: -0.29,
  directionDiffers: -5.98,
  rateDiffers: -1.72,
  duration: 0.54,
  measureKind: -1.33,
  percent: -0.36,
  multiple: 0.48,
};

/** The same for two languages, whose words do not meet. */
export const ACROSS_LANGUAGES: Weights = {
  always: -5.88,
  namesElsewhere: 0.1,
  articleCoverage: 3.99,
  sameTopic: 2.42,
  touchedTopic: 1.18,
  otherTopic: -2.25,
  words: 0.08,
  names: 0.04,
  oneFrame: 6.43,
  otherFigures: 0.36,
  closeWords: 0.4,
  exactValue: 1.73,
  unitSame: 1.77,
  ownerDiffers: -0.88,
  periodSame: 1.88,
  periodDiffers: -0.81,
  measureSame: 3.07,
  measureDiffers: -0.7,
  shareDiffers: -0.67,
  duration: 3.36,
  measureKind: 3.28,
  percent: 3.05,
  multiple: 0.65,
};

/** From these scores on, and the part of such pairs that state the same fact among those kept back. */
export const STATED = { within: 2.5, across: 1.5, precision: 0.97 } as const;
export const LIKELY = { within: 1, across: 0.5, precision: 0.88 } as const;

/** The weighted sum of all evidence. */
export function scoreOf(evidence: Evidence, weights: Weights): number {
  let score = 0;
  for (const name of EVIDENCE) score += (weights[name] ?? 0) * evidence[name];
  return score;
}
