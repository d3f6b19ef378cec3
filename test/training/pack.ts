import { LABEL_COUNT } from '../../src/core/entities/recogniser/labels.js';
import { MODEL_VERSION } from '../../src/core/entities/recogniser/taggerModel.js';
import type { Crf } from './crf.js';
import { writeVarint } from './lists.js';

const L = LABEL_COUNT;

export interface PackOptions {
  /** How many features are kept: those that move labels most. */
  readonly rows: number;
  /** How many steps one unit of weight has. */
  readonly steps: number;
}

/** A model as {@link TaggerModel.read} reads it: word lists, transitions, and the features that matter in small steps. */
export function packModel(lists: readonly number[], crf: Crf, { rows, steps }: PackOptions): Uint8Array {
  const bytes = [MODEL_VERSION, L, ...lists];
  for (const weight of crf.transitions) {
    const value = Math.max(-20000, Math.min(20000, Math.round(weight * steps)));
    bytes.push((value >> 8) & 255, value & 255);
  }
  const kept: { feature: number; weights: number[]; worth: number }[] = [];
  crf.rowOf.forEach((row, feature) => {
    if (row < 0) return;
    const own = [...crf.weights.subarray(row * L, row * L + L)];
    // Adding the same to all labels changes nothing: the middle one becomes 0.
    const middle = [...own].sort((a, b) => a - b)[L >> 1] as number;
    const weights = own.map((w) => Math.max(-127, Math.min(127, Math.round((w - middle) * steps))));
    const strength = Math.max(...weights.map(Math.abs));
    if (strength > 0)
      kept.push({ feature, weights, worth: strength * Math.min(3, 1 + Math.log10(crf.counts[row] as number)) });
  });
  kept.sort((a, b) => b.worth - a.worth || a.feature - b.feature);
  const chosen = kept.slice(0, rows).sort((a, b) => a.feature - b.feature);
  writeVarint(bytes, chosen.length);
  let last = 0;
  for (const { feature } of chosen) {
    writeVarint(bytes, feature - last);
    last = feature;
  }
  for (let y = 0; y < L; y++) for (const { weights } of chosen) bytes.push((weights[y] as number) & 255);
  return Uint8Array.from(bytes);
}
