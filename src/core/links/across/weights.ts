import type { Evidence, EvidenceName } from './evidence.js';
import { EVIDENCE } from './evidence.js';

export type Weights = Partial<Readonly<Record<EvidenceName, number>>>;

/** Written by `test/training/linkWeights.ts`: what each kind of evidence adds for two passages of one language. */
export const WITHIN_LANGUAGE: Weights = {
  always: -4.16,
  namesElsewhere: 0.13,
  articleCoverage: 1.46,
  sameTopic: 0.74,
  touchedTopic: 0.31,
  otherTopic: -1.14,
  otherLeads: -0.07,
  words: 0.08,
  names: 0.07,
  copy: 2.24,
  nothingNear: -0.46,
  otherFigures: 0.25,
  closeWords: 0.09,
  closeNames: 0.04,
  otherNames: -0.04,
  otherPassageNames: -0.08,
  otherWords: -0.01,
  value: 0.25,
  exactValue: 1.3,
  smallNumber: -1.12,
  unitSame: 1.05,
  ownerSame: 0.11,
  periodSame: 0.42,
  measureSame: 1,
  measureDiffers: -0.01,
  qualifierDiffers: -0.38,
  directionDiffers: -6.27,
  rateDiffers: -1.54,
  duration: 0.47,
  measureKind: -1.47,
  percent: -0.4,
  multiple: 0.14,
};

/** The same for two languages, whose words do not meet. */
export const ACROSS_LANGUAGES: Weights = {
  always: -4.38,
  namesElsewhere: 0.1,
  articleCoverage: 3.62,
  sameTopic: 1.62,
  touchedTopic: 0.4,
  otherTopic: -2.49,
  otherLeads: -0.02,
  words: 0.13,
  names: 0.01,
  oneFrame: 7.09,
  nothingNear: -0.06,
  otherFigures: 0.37,
  closeWords: 0.39,
  exactValue: 1.79,
  unitSame: 2.19,
  ownerDiffers: -0.73,
  periodSame: 1.94,
  periodDiffers: -0.98,
  measureSame: 3.23,
  measureDiffers: -0.53,
  shareDiffers: -0.67,
  duration: 3.34,
  measureKind: 3.29,
  percent: 2.95,
  multiple: 0.61,
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
