import { isBegin, isInside, LABEL_COUNT, OUTSIDE } from './labels.js';
import { MAX_SEGMENT } from './segments.js';

const NEVER = -(1 << 28);
// Words that are no name together are not doubted.
const NO_NAME = 1 << 10;

/** The first label of those that a name goes on with; every second one from it on is another. */
const FIRST_INSIDE = 2;

// Memory kept from text to text: it is never read before it is written.
const best = new Int32Array(MAX_SEGMENT * 2 * LABEL_COUNT);
const back = new Uint8Array(MAX_SEGMENT * 2 * LABEL_COUNT);
const behind = new Int32Array(MAX_SEGMENT * 2 * LABEL_COUNT);
const onward = new Int32Array(LABEL_COUNT);

/** Where a segment's scores lie, and where what is read of it goes to. */
export interface Lattice {
  /** Weights of one label behind another: `[before * LABEL_COUNT + next]`. */
  readonly transitions: Int16Array;
  /** Per token and label what speaks for it. */
  readonly scores: Int32Array;
  /** Per token of the text: its label. */
  readonly labels: Uint8Array;
  /**
   * Per token of the text: how much more speaks for the reading than for the best one without this token's name, or for
   * a token outside, without it there.
   */
  readonly margins: Int32Array;
}

/**
 * Finds the best sequence of labels (Viterbi) of `n` tokens, the first of them at `place` in the scores and at `to` in
 * the text, and by which margin it is the best.
 */
export function search({ transitions, scores, labels, margins }: Lattice, place: number, n: number, to: number): void {
  const first = place * LABEL_COUNT;
  if (n === 1) {
    // Most segments are one word, which is outside or a whole name.
    let top = NEVER;
    let second = NEVER;
    for (let y = OUTSIDE; y < LABEL_COUNT; y = nextFirst(y)) {
      const value = (scores[first + y] as number) + (transitions[y] as number);
      if (value > top) {
        second = top;
        top = value;
        labels[to] = y;
      } else if (value > second) {
        second = value;
      }
    }
    margins[to] = top - second;
    return;
  }
  for (let y = 0; y < LABEL_COUNT; y++) {
    best[y] = isInside(y) ? NEVER : (scores[first + y] as number) + (transitions[y] as number);
  }
  for (let t = 1; t < n; t++) {
    const row = t * LABEL_COUNT;
    const before = row - LABEL_COUNT;
    for (let y = OUTSIDE; y < LABEL_COUNT; y = nextFirst(y)) {
      let top = NEVER;
      let from = 0;
      for (let x = 0; x < LABEL_COUNT; x++) {
        const value = (best[before + x] as number) + (transitions[x * LABEL_COUNT + y] as number);
        if (value > top) {
          top = value;
          from = x;
        }
      }
      best[row + y] = top + (scores[first + row + y] as number);
      back[row + y] = from;
    }
    // A name goes on only from its own beginning, which is the label before, or from itself.
    for (let y = FIRST_INSIDE; y < LABEL_COUNT; y += 2) {
      const begun = (best[before + y - 1] as number) + (transitions[(y - 1) * LABEL_COUNT + y] as number);
      const gone = (best[before + y] as number) + (transitions[y * LABEL_COUNT + y] as number);
      best[row + y] = Math.max(begun, gone) + (scores[first + row + y] as number);
      back[row + y] = gone > begun ? y : y - 1;
    }
  }
  let label = 0;
  const last = (n - 1) * LABEL_COUNT;
  for (let y = 1; y < LABEL_COUNT; y++) if ((best[last + y] as number) > (best[last + label] as number)) label = y;
  const total = best[last + label] as number;
  let named = false;
  for (let t = n - 1; t >= 0; t--) {
    labels[to + t] = label;
    if (label !== OUTSIDE) named = true;
    label = back[t * LABEL_COUNT + label] as number;
  }
  if (!named) {
    margins.fill(NO_NAME, to, to + n);
    return;
  }
  lookBack(transitions, scores, first, n);
  measure(labels, margins, total, n, to);
}

/** Fills {@link behind}: the most that the tokens behind each token can add to each of its labels. */
function lookBack(transitions: Int16Array, scores: Int32Array, first: number, n: number): void {
  const last = (n - 1) * LABEL_COUNT;
  behind.fill(0, last, last + LABEL_COUNT);
  for (let row = last - LABEL_COUNT; row >= 0; row -= LABEL_COUNT) {
    const next = row + LABEL_COUNT;
    for (let y = 0; y < LABEL_COUNT; y++) {
      onward[y] = (behind[next + y] as number) + (scores[first + next + y] as number);
    }
    for (let x = 0; x < LABEL_COUNT; x++) {
      const weights = x * LABEL_COUNT;
      let top = (onward[OUTSIDE] as number) + (transitions[weights + OUTSIDE] as number);
      for (let y = 1; y < LABEL_COUNT; y += 2) {
        const value = (onward[y] as number) + (transitions[weights + y] as number);
        if (value > top) top = value;
      }
      if (x !== OUTSIDE) {
        const inside = x + (x & 1);
        const value = (onward[inside] as number) + (transitions[weights + inside] as number);
        if (value > top) top = value;
      }
      behind[row + x] = top;
    }
  }
}

/** Writes by how much the labels found, which score `total`, are better than those without each name. */
function measure(labels: Uint8Array, margins: Int32Array, total: number, n: number, to: number): void {
  for (let t = 0; t < n; ) {
    const start = t;
    const label = labels[to + t] as number;
    let other = NEVER;
    do {
      const own = labels[to + t] as number;
      for (let y = 0; y < LABEL_COUNT; y++) {
        const value = through(t, y);
        if (y !== own && value > other) other = value;
      }
      t++;
    } while (isBegin(label) && t < n && labels[to + t] === label + 1);
    if (isBegin(label) && t < n) other = Math.max(other, through(t, label + 1));
    margins.fill(total - other, to + start, to + t);
  }
}

/** The label behind `y` among those that a token may begin with: outside, and each name's first. */
const nextFirst = (y: number): number => (y === OUTSIDE ? 1 : y + 2);

/** The score of the best labels that have label `y` at token `t`. */
const through = (t: number, y: number): number =>
  (best[t * LABEL_COUNT + y] as number) + (behind[t * LABEL_COUNT + y] as number);
