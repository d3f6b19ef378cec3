import type { EntityKind } from '../../model.js';
import type { Tokens } from '../../text/tokens.js';
import type { NameSpan } from '../nameSpan.js';
import { type FeatureReader, hashVotes, MAX_FEATURES } from './features.js';
import { beginOf, isInside, LABEL_COUNT, NAME_LABELS, type NameLabel } from './labels.js';
import { Scratch, zeros } from './scratch.js';
import { MAX_SEGMENT, outsideOf, type Segments } from './segments.js';
import type { TaggerModel } from './taggerModel.js';
import { NameVotes } from './votes.js';

const NEVER = -(1 << 28);

/**
 * Labels the tokens of opened segments: a first reading token by token in its context, then a second that also hears
 * how the first read the same words elsewhere in the article, and what the names that a lexicon `listed` are.
 */
export function tag(
  tokens: Tokens,
  segments: Segments,
  reader: FeatureReader,
  model: TaggerModel,
  listed: readonly NameSpan[],
): Uint8Array {
  const { bounds, count, total } = segments;
  const { transitions } = model;
  const first = new Uint8Array(tokens.count);
  const apart = outsideOf(segments, listed);
  for (const { from, to, kind } of apart) {
    const label = beginOf(NAME_LABELS.indexOf(LABEL_OF[kind]));
    first.fill(label + 1, from, to);
    first[from] = label;
  }
  const scores = zeros(Scratch.Scores, total * LABEL_COUNT);
  let place = 0;
  for (let s = 0; s < count; s++) {
    const from = bounds[2 * s] as number;
    const to = bounds[2 * s + 1] as number;
    for (let i = from; i < to; i++, place++) {
      model.score(features, reader.read(i, features), scores, place * LABEL_COUNT);
    }
    search(transitions, scores, place - (to - from), to - from, first, from);
  }
  const votes = new NameVotes(tokens, first, segments, apart);
  const second = first.slice();
  place = 0;
  for (let s = 0; s < count; s++) {
    const from = bounds[2 * s] as number;
    const to = bounds[2 * s + 1] as number;
    const start = place;
    place += to - from;
    let disputed = false;
    for (let i = from; i < to && !disputed; i++) disputed = !votes.isUndisputed(i, start + i - from);
    if (!disputed) continue;
    for (let i = from; i < to; i++) {
      const n = votes.read(i, start + i - from, features);
      if (n === 0) continue;
      hashVotes(features, n);
      model.score(features, n, scores, (start + i - from) * LABEL_COUNT);
    }
    search(transitions, scores, start, to - from, second, from);
  }
  return second;
}

const LABEL_OF: Readonly<Record<EntityKind, NameLabel>> = {
  person: 'PER',
  place: 'LOC',
  company: 'ORG',
  organization: 'ORG',
  media: 'ORG',
  brand: 'ORG',
  product: 'MISC',
  technology: 'MISC',
  event: 'MISC',
  vessel: 'MISC',
};

// Memory kept from text to text: it is never read before it is written.
const features = new Int32Array(MAX_FEATURES);
const best = new Int32Array(MAX_SEGMENT * 2 * LABEL_COUNT);
const back = new Uint8Array(MAX_SEGMENT * 2 * LABEL_COUNT);

/**
 * Finds the best sequence of labels (Viterbi) of `n` tokens, the first of them at `place` in the scores, and writes it to
 * `labels` from `to` on.
 */
function search(
  transitions: Int16Array,
  scores: Int32Array,
  place: number,
  n: number,
  labels: Uint8Array,
  to: number,
): void {
  const first = place * LABEL_COUNT;
  if (n === 1) {
    // Most segments are one word, which is outside or a whole name.
    let top = NEVER;
    for (let y = 0; y < LABEL_COUNT; y++) {
      const value = (scores[first + y] as number) + (transitions[y] as number);
      if (isInside(y) || value <= top) continue;
      top = value;
      labels[to] = y;
    }
    return;
  }
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
