import type { Evidence, EvidenceName } from './evidence.js';
import { EVIDENCE } from './evidence.js';

export type Weights = Partial<Readonly<Record<EvidenceName, number>>>;

/** Written by `test/training/linkWeights.ts`: what each kind of evidence adds for two passages of one language. */
export const WITHIN_LANGUAGE: Weights = {
  always: -4.18,
  namesElsewhere: 0.13,
  articleCoverage: 1.54,
  sameTopic: 0.75,
  touchedTopic: 0.3,
  otherTopic: -1.12,
  otherLeads: -0.07,
  words: 0.08,
  names: 0.07,
  copy: 2.34,
  nothingNear: -0.45,
  otherFigures: 0.25,
  closeWords: 0.09,
  closeNames: 0.04,
  otherNames: -0.04,
  otherPassageNames: -0.08,
  otherWords: -0.01,
  value: 0.24,
  exactValue: 1.31,
  smallNumber: -1.13,
  unitSame: 1.05,
  ownerSame: 0.37,
  periodSame: 0.42,
  measureSame: 1.01,
  measureDiffers: -0.06,
  qualifierDiffers: -0.38,
  directionDiffers: -6.24,
  rateDiffers: -1.52,
  duration: 0.46,
  measureKind: -1.49,
  percent: -0.39,
  multiple: 0.19,
};

/** The same for two languages, whose words do not meet. */
export const ACROSS_LANGUAGES: Weights = {
  always: -4.54,
  namesElsewhere: 0.11,
  articleCoverage: 3.78,
  sameTopic: 1.48,
  touchedTopic: 0.43,
  otherTopic: -2.45,
  otherLeads: -0.03,
  words: 0.14,
  names: 0.02,
  oneFrame: 6.9,
  nothingNear: -0.06,
  otherFigures: 0.38,
  closeWords: 0.38,
  exactValue: 1.8,
  unitSame: 2.15,
  ownerDiffers: -0.61,
  periodSame: 1.96,
  periodDiffers: -1.01,
  measureSame: 3.23,
  measureDiffers: -0.54,
  shareDiffers: -0.83,
  duration: 3.38,
  measureKind: 3.49,
  percent: 2.99,
  multiple: 0.68,
};

/** From these scores on, and the part of such pairs that state the same fact among those kept back. */
export const STATED = { within: 3, across: 1.5, precision: 0.97 } as const;
export const LIKELY = { within: 0.7, across: 0.5, precision: 0.88 } as const;

/** The weighted sum of all evidence. */
export function scoreOf(evidence: Evidence, weights: Weights): number {
  let score = 0;
  for (const name of EVIDENCE) score += (weights[name] ?? 0) * evidence[name];
  return score;
}
