import { ByteReader } from './byteReader.js';
import { LABEL_COUNT } from './labels.js';
import { WordLists } from './wordLists.js';

/** First byte of the model's file; another number is another layout. */
export const MODEL_VERSION = 1;

// A slot is four numbers, so that a feature is found together with its weights: the whole feature, for one that was put
// off to another slot must not answer for its neighbours, and its ninth weight, then four weights and four more, a byte each.
const SLOT_INTS = 4;
const FEATURE_SHIFT = 9;
const USED = 1 << 8;
const SLOTS = 1 << 17;
const MAX_ROWS = 60_000;

// Weights are kept without sign, so that one addition adds two of them: the sums of all features of a token (at most
// MAX_FEATURES) fit into 16 bits.
const BIAS = 128;
const EVEN_BYTES = 0x00ff00ff;

/** What the recogniser has learnt: the word lists, and the weights of features. */
export class TaggerModel {
  private constructor(
    readonly lists: WordLists,
    /** Weights of one label behind another: `[before * LABEL_COUNT + next]`. */
    readonly transitions: Int16Array,
    /** Open addressing by the low bits of a feature: {@link SLOT_INTS} numbers a slot. */
    private readonly slots: Int32Array,
  ) {}

  /** Reads a model; undefined where the bytes are none of this version. */
  static read(bytes: Uint8Array): TaggerModel | undefined {
    const reader = new ByteReader(bytes);
    if (reader.byte() !== MODEL_VERSION || reader.byte() !== LABEL_COUNT) return undefined;
    const lists = WordLists.read(reader);
    const transitions = new Int16Array(LABEL_COUNT * LABEL_COUNT);
    for (let k = 0; k < transitions.length; k++) transitions[k] = (reader.signed() << 8) | reader.byte();
    const count = reader.varint();
    if (count > MAX_ROWS) return undefined;
    const features = new Int32Array(count);
    let feature = 0;
    for (let row = 0; row < count; row++) {
      feature += reader.varint();
      features[row] = feature;
    }
    const weights = reader.take(count * LABEL_COUNT);
    // The file has signed bytes.
    for (let k = 0; k < weights.length; k++) weights[k] = (weights[k] as number) + BIAS;
    const slots = slotsOf(features, weights);
    return new TaggerModel(lists, transitions, slots);
  }

  /** Adds the weights of `count` features to the scores of one token, which begin at `to`. */
  score(features: Int32Array, count: number, scores: Int32Array, to: number): void {
    const { slots } = this;
    // Sums of two labels each, instead of a loop over labels: this is where the time goes.
    let s02 = 0;
    let s13 = 0;
    let s46 = 0;
    let s57 = 0;
    let s8 = 0;
    let found = 0;
    for (let k = 0; k < count; k++) {
      const feature = features[k] as number;
      let at = (feature & (SLOTS - 1)) * SLOT_INTS;
      let head = slots[at] as number;
      while (head !== 0 && head >>> FEATURE_SHIFT !== feature) {
        at = (at + SLOT_INTS) & (SLOTS * SLOT_INTS - 1);
        head = slots[at] as number;
      }
      if (head === 0) continue;
      found++;
      const low = slots[at + 1] as number;
      const high = slots[at + 2] as number;
      s02 += low & EVEN_BYTES;
      s13 += (low >>> 8) & EVEN_BYTES;
      s46 += high & EVEN_BYTES;
      s57 += (high >>> 8) & EVEN_BYTES;
      s8 += head & 0xff;
    }
    const bias = found * BIAS;
    scores[to] = (scores[to] as number) + (s02 & 0xffff) - bias;
    scores[to + 1] = (scores[to + 1] as number) + (s13 & 0xffff) - bias;
    scores[to + 2] = (scores[to + 2] as number) + (s02 >>> 16) - bias;
    scores[to + 3] = (scores[to + 3] as number) + (s13 >>> 16) - bias;
    scores[to + 4] = (scores[to + 4] as number) + (s46 & 0xffff) - bias;
    scores[to + 5] = (scores[to + 5] as number) + (s57 & 0xffff) - bias;
    scores[to + 6] = (scores[to + 6] as number) + (s46 >>> 16) - bias;
    scores[to + 7] = (scores[to + 7] as number) + (s57 >>> 16) - bias;
    scores[to + 8] = (scores[to + 8] as number) + s8 - bias;
  }
}

/**
 * The table of features with their weights, which lie one label after the other in the file, where like stands by like.
 * Both are read in one go, so that each place of the table is met once.
 */
function slotsOf(features: Int32Array, weights: Uint8Array): Int32Array {
  const count = features.length;
  const slots = new Int32Array(SLOTS * SLOT_INTS);
  const mask = SLOTS * SLOT_INTS - 1;
  const ninth = 8 * count;
  for (let row = 0; row < count; row++) {
    const feature = features[row] as number;
    let at = (feature & (SLOTS - 1)) * SLOT_INTS;
    while (slots[at] !== 0) at = (at + SLOT_INTS) & mask;
    slots[at] = (feature << FEATURE_SHIFT) | USED | (weights[ninth + row] as number);
    // Four weights that stand `count` apart from each other, the first one lowest. No calls: this runs once, not yet compiled.
    slots[at + 1] =
      (weights[row] as number) |
      ((weights[row + count] as number) << 8) |
      ((weights[row + 2 * count] as number) << 16) |
      ((weights[row + 3 * count] as number) << 24);
    slots[at + 2] =
      (weights[row + 4 * count] as number) |
      ((weights[row + 5 * count] as number) << 8) |
      ((weights[row + 6 * count] as number) << 16) |
      ((weights[row + 7 * count] as number) << 24);
  }
  return slots;
}
