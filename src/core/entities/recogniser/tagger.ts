import type { Tokens } from '../../text/tokens.js';
import { type FeatureReader, hashVotes, MAX_FEATURES } from './features.js';
import { isInside, LABEL_COUNT } from './labels.js';
import { MAX_SEGMENT, type Segments } from './segments.js';
import type { TaggerModel } from './taggerModel.js';
import { NameVotes } from './votes.js';

const NEVER = -(1 << 28);
// Room for the votes of one token.
const MAX_VOTES = 4;

/**
 * Labels the tokens of all segments: a first reading token by token in its context, then a second that also hears
 * how the first read the same words elsewhere in the article.
 */
export function tag(tokens: Tokens, segments: Segments, reader: FeatureReader, model: TaggerModel): Uint8Array {
  const { bounds, count } = segments;
  const labels = new Uint8Array(tokens.count);
  let total = 0;
  for (let s = 0; s < count; s++) total += (bounds[2 * s + 1] as number) - (bounds[2 * s] as number);
  const scores = new Int32Array(total * LABEL_COUNT);
  const features = new Int32Array(MAX_FEATURES);
  const { transitions } = model;
  const plain = new Uint8Array(count);
  let at = 0;
  for (let s = 0; s < count; s++) {
    const from = bounds[2 * s] as number;
    const to = bounds[2 * s + 1] as number;
    if (reader.isPlain(from, to)) {
      plain[s] = 1;
      continue;
    }
    reader.enter(from, to);
    const first = at;
    for (let i = from; i < to; i++) {
      const n = reader.read(i, features);
      model.score(features, n, scores, at);
      at += LABEL_COUNT;
    }
    search(transitions, scores, first, to - from, labels, from);
  }
  const votes = new NameVotes(tokens, labels, bounds);
  const second = labels.slice();
  const heard = new Int32Array(MAX_VOTES);
  at = 0;
  for (let s = 0; s < count; s++) {
    if (plain[s] === 1) continue;
    const from = bounds[2 * s] as number;
    const to = bounds[2 * s + 1] as number;
    const first = at;
    let changed = false;
    for (let i = from; i < to; i++) {
      const n = votes.read(i, heard);
      hashVotes(heard, n);
      if (n > 0) model.score(heard, n, scores, at);
      if (n > 0) changed = true;
      at += LABEL_COUNT;
    }
    if (changed) search(transitions, scores, first, to - from, second, from);
  }
  return second;
}

// The search's memory, kept from text to text: it is never read before it is written.
const best = new Int32Array(MAX_SEGMENT * 2 * LABEL_COUNT);
const back = new Uint8Array(MAX_SEGMENT * 2 * LABEL_COUNT);

/**
 * Finds the best sequence of labels (Viterbi) of `n` tokens, whose scores begin at `first`, and writes it to `labels`
 * from `to` on.
 */
function search(
  transitions: Int16Array,
  scores: Int32Array,
  first: number,
  n: number,
  labels: Uint8Array,
  to: number,
): void {
  for (let y = 0; y < LABEL_COUNT; y++) {
    best[y] = isInside(y) ? NEVER : (scores[first + y] as number) + (transitions[y] as number);
  }
  for (let t = 1; t < n; t++) {
    const row = t * LABEL_COUNT;
    const before = row - LABEL_COUNT;
    for (let y = 0; y < LABEL_COUNT; y++) {
      // A name goes on only from its own beginning, which is the label before, or from itself.
      let x = isInside(y) ? y - 1 : 0;
      const last = isInside(y) ? y : LABEL_COUNT - 1;
      let top = NEVER;
      let from = x;
      for (; x <= last; x++) {
        const value = (best[before + x] as number) + (transitions[x * LABEL_COUNT + y] as number);
        if (value > top) {
          top = value;
          from = x;
        }
      }
      best[row + y] = top + (scores[first + row + y] as number);
      back[row + y] = from;
    }
  }
  let label = 0;
  const last = (n - 1) * LABEL_COUNT;
  for (let y = 1; y < LABEL_COUNT; y++) if ((best[last + y] as number) > (best[last + label] as number)) label = y;
  for (let t = n - 1; t >= 0; t--) {
    labels[to + t] = label;
    label = back[t * LABEL_COUNT + label] as number;
  }
}
