import { ByteReader } from './byteReader.js';
import { LABEL_COUNT } from './labels.js';
import { WordLists } from './wordLists.js';

/** First byte of the model's file; another number is another layout. */
export const MODEL_VERSION = 1;

// A slot holds a row's number in its low bits, and above them the high bits of the feature to compare.
const ROW_BITS = 16;
const ROW_MASK = (1 << ROW_BITS) - 1;
const SLOTS = 1 << 17;
const MAX_ROWS = 60_000;

/** What the recogniser has learnt: the word lists, and the weights of features. */
export class TaggerModel {
  private constructor(
    readonly lists: WordLists,
    /** Weights of one label behind another: `[before * LABEL_COUNT + next]`. */
    readonly transitions: Int16Array,
    /** Rows of {@link LABEL_COUNT} weights. */
    readonly weights: Int8Array,
    /**
     * Open addressing by the low bits of a feature: the high bits to compare above, the row below, plus one so that
     * 0 is empty.
     */
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
    const slots = new Int32Array(SLOTS);
    let feature = 0;
    for (let row = 0; row < count; row++) {
      feature += reader.varint();
      let slot = feature & (SLOTS - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
      slots[slot] = ((feature >>> ROW_BITS) << ROW_BITS) | (row + 1);
    }
    // One label after the other on disk, where like stands by like; one feature after the other in memory.
    const weights = new Int8Array(count * LABEL_COUNT);
    for (let label = 0; label < LABEL_COUNT; label++) {
      for (let row = 0; row < count; row++) weights[row * LABEL_COUNT + label] = reader.signed();
    }
    return new TaggerModel(lists, transitions, weights, slots);
  }

  /** Adds the weights of `count` features to the scores of one token, which begin at `at`. */
  score(features: Int32Array, count: number, scores: Int32Array, at: number): void {
    const { slots, weights } = this;
    // Nine variables instead of a loop: this is where the time goes.
    let s0 = 0;
    let s1 = 0;
    let s2 = 0;
    let s3 = 0;
    let s4 = 0;
    let s5 = 0;
    let s6 = 0;
    let s7 = 0;
    let s8 = 0;
    for (let k = 0; k < count; k++) {
      const feature = features[k] as number;
      const wanted = feature >>> ROW_BITS;
      let slot = feature & (SLOTS - 1);
      let found = slots[slot] as number;
      while (found !== 0 && found >>> ROW_BITS !== wanted) {
        slot = (slot + 1) & (SLOTS - 1);
        found = slots[slot] as number;
      }
      if (found === 0) continue;
      const row = ((found & ROW_MASK) - 1) * LABEL_COUNT;
      s0 += weights[row] as number;
      s1 += weights[row + 1] as number;
      s2 += weights[row + 2] as number;
      s3 += weights[row + 3] as number;
      s4 += weights[row + 4] as number;
      s5 += weights[row + 5] as number;
      s6 += weights[row + 6] as number;
      s7 += weights[row + 7] as number;
      s8 += weights[row + 8] as number;
    }
    scores[at] = (scores[at] as number) + s0;
    scores[at + 1] = (scores[at + 1] as number) + s1;
    scores[at + 2] = (scores[at + 2] as number) + s2;
    scores[at + 3] = (scores[at + 3] as number) + s3;
    scores[at + 4] = (scores[at + 4] as number) + s4;
    scores[at + 5] = (scores[at + 5] as number) + s5;
    scores[at + 6] = (scores[at + 6] as number) + s6;
    scores[at + 7] = (scores[at + 7] as number) + s7;
    scores[at + 8] = (scores[at + 8] as number) + s8;
  }
}
