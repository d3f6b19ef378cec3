import type { Evidence, EvidenceName } from './evidence.js';
import { EVIDENCE } from './evidence.js';

export type Weights = Partial<Readonly<Record<EvidenceName, number>>>;

/** Written by `test/training/linkWeights.ts`: what each kind of evidence adds for two passages of one language. */
export const WITHIN_LANGUAGE: Weights = {
  always: -5.28,
  namesElsewhere: 0.08,
  articleCoverage: 1.62,
  sameTopic: 1.33,
  touchedTopic: 2.27,
  otherTopic: -1.05,
  words: 0.05,
  names: 0.06,
  copy: 2.55,
  nothingNear: -0.3,
  otherFigures: 0.25,
  closeWords: 0.07,
  closeNames: 0.05,
  otherNames: -0.11,
  value: 0.19,
  exactValue: 1.15,
  smallNumber: -1.06,
  unitSame: 1.01,
  unitDiffers: -0.06,
  ownerDiffers: -0.43,
  periodSame: 0.31,
  measureSame: 0.8,
  qualifierDiffers: -0.46,
  directionDiffers: -6.72,
  rateDiffers: -1.48,
  duration: 0.42,
  measureKind: -1.3,
  percent: -0.41,
  multiple: 0.59,
};

/** The same for two languages, whose words do not meet. */
export const ACROSS_LANGUAGES: Weights = {
  always: -5.24,
  articleCoverage: 8.91,
  touchedTopic: 2.32,
  otherTopic: -0.63,
  words: 0.22,
  otherFigures: 0.37,
  closeWords: 0.22,
  otherNames: -0.01,
  exactValue: 2.23,
  smallNumber: -0.13,
  unitSame: 0.93,
  ownerDiffers: -0.37,
  periodSame: 2.51,
  periodDiffers: -0.9,
  measureSame: 2.93,
  measureDiffers: -0.73,
  shareDiffers: -1.3,
  duration: 3.6,
  measureKind: 4.31,
  percent: 3.39,
  multiple: 1.5,
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
