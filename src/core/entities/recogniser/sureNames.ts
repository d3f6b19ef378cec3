import { startsName, type Tokens } from '../../text/tokens.js';
import { beginOf, isBegin, isInside, LABEL_COUNT, NAME_LABELS, nameOf } from './labels.js';
import type { Lattice } from './search.js';
import { eachSegment, type Segments } from './segments.js';

// Margins in steps of the model's weights, of which five are a factor of e: a name that is read by SURE or more is a
// witness where the same words are read by less than DOUBTFUL.
const SURE = 9;
export const DOUBTFUL = 4;
// What a witness adds to each token.
const BONUS = 6;
// Longer names are rare, and are seldom read in two ways.
const MOST_WORDS = 6;
// The counts of a name's kinds share one number, a byte each; more than this is as good as this.
const MOST = 255;

/** The names of an article that are read without doubt: whole, by their words. */
export class SureNames {
  /** By the hash of all the words: how often as each kind. */
  private readonly counts = new Map<number, number>();

  constructor(
    private readonly tokens: Tokens,
    private readonly lattice: Lattice,
    segments: Segments,
  ) {
    const { labels, margins } = lattice;
    eachSegment(segments, (start, end) => {
      for (let i = start; i < end; ) {
        const label = labels[i] as number;
        const from = i++;
        if (!isBegin(label)) continue;
        while (i < end && labels[i] === label + 1) i++;
        if ((margins[from] as number) < SURE || i - from > MOST_WORDS) continue;
        let hash = 0;
        for (let k = from; k < i; k++) hash = joined(hash, tokens.hash[k] as number);
        const shift = 8 * nameOf(label);
        const known = this.counts.get(hash) ?? 0;
        if (((known >>> shift) & MOST) < MOST) this.counts.set(hash, known + (1 << shift));
      }
    });
  }

  /** Adds to the scores of the tokens `[from, to)`, the first at `place`, what the sure names say; were there any? */
  speak(scores: Int32Array, from: number, to: number, place: number): boolean {
    const { tokens, counts } = this;
    let heard = false;
    for (let i = from; i < to; ) {
      let end = i + 1;
      let kind = -1;
      if (startsName(tokens, i)) {
        let hash = 0;
        for (let k = i; k < to && k < i + MOST_WORDS; k++) {
          hash = joined(hash, tokens.hash[k] as number);
          const known = counts.get(hash);
          // "Harlow" says nothing of "Harlow Boats".
          if (known === undefined || (k + 1 < to && isInside(this.lattice.labels[k + 1] as number))) continue;
          kind = mostOf(known);
          end = k + 1;
        }
      }
      if (kind >= 0) {
        heard = true;
        for (let k = i; k < end; k++) {
          const at = (place + k - from) * LABEL_COUNT + beginOf(kind) + (k > i ? 1 : 0);
          scores[at] = (scores[at] as number) + BONUS;
        }
      }
      i = end;
    }
    return heard;
  }
}

/** The kind that most of the counts are of. */
function mostOf(counts: number): number {
  let top = 0;
  for (let k = 1; k < NAME_LABELS.length; k++) {
    if (((counts >>> (8 * k)) & MOST) > ((counts >>> (8 * top)) & MOST)) top = k;
  }
  return top;
}

const joined = (hash: number, next: number): number => (Math.imul(hash, 31) + next) | 0;
