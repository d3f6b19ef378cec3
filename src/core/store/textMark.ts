import { HASH_PRIME, HASH_SEED } from '../text/hash.js';

/** What a text is known again by: equal for equal texts, and for others as good as never. */
export interface TextMark {
  readonly length: number;
  readonly low: number;
  readonly high: number;
}

// A second multiplier, so that two halves differ in what they have in common.
const OTHER_PRIME = 0x5bd1e995;

export function textMark(text: string): TextMark {
  let low = HASH_SEED;
  let high = HASH_PRIME;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    low = Math.imul(low ^ code, HASH_PRIME);
    high = Math.imul((high ^ (high >>> 15)) + code, OTHER_PRIME);
  }
  return { length: text.length, low: low | 0, high: (high ^ (high >>> 13)) | 0 };
}

export const isSameMark = (a: TextMark, b: TextMark): boolean =>
  a.length === b.length && a.low === b.low && a.high === b.high;
