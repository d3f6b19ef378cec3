import { LABEL_COUNT, mayFollow } from '../../src/core/entities/recogniser/labels.js';
import type { Examples } from './examples.js';

const L = LABEL_COUNT;

export interface CrfOptions {
  readonly epochs: number;
  readonly rate: number;
  /** Share of features left out at random in each visit, so that no single one is relied on. */
  readonly dropout: number;
  /** Features seen less often are not learnt. */
  readonly minimum: number;
  readonly l2: number;
  readonly seed?: number;
}

/** A linear-chain conditional random field: weights per feature and label, and per pair of neighbouring labels. */
export interface Crf {
  /** Rows of {@link LABEL_COUNT} weights. */
  readonly weights: Float32Array;
  /** Row of each feature hash, or -1. */
  readonly rowOf: Int32Array;
  readonly transitions: Float32Array;
  /** How often each row's feature was seen. */
  readonly counts: Int32Array;
}

/** Trains by stochastic gradient with one learning rate per weight (AdaGrad). */
export function trainCrf(examples: Examples, hashBits: number, options: CrfOptions, log: (text: string) => void): Crf {
  const { first, offset, features, label, weight } = examples;
  const seen = new Int32Array(1 << hashBits);
  for (const f of features) seen[f] = (seen[f] as number) + 1;
  const rowOf = new Int32Array(1 << hashBits).fill(-1);
  let rows = 0;
  for (let f = 0; f < seen.length; f++) if ((seen[f] as number) >= options.minimum) rowOf[f] = rows++;
  const counts = new Int32Array(rows);
  for (let f = 0; f < seen.length; f++) if ((rowOf[f] as number) >= 0) counts[rowOf[f] as number] = seen[f] as number;
  log(`${label.length} tokens, ${rows} features`);
  const weights = new Float32Array(rows * L);
  const squares = new Float32Array(rows * L).fill(1e-6);
  const transitions = new Float32Array(L * L);
  const transitionSquares = new Float32Array(L * L).fill(1e-6);
  for (let a = 0; a < L; a++) for (let b = 0; b < L; b++) if (!mayFollow(a, b)) transitions[a * L + b] = -1e4;
  const random = generator(options.seed ?? 7);
  const order = Array.from({ length: first.length - 1 }, (_, k) => k);
  const maxLength = 64;
  const emit = new Float64Array(maxLength * L);
  const alpha = new Float64Array(maxLength * L);
  const beta = new Float64Array(maxLength * L);
  const marginal = new Float64Array(maxLength * L);
  const active = new Int32Array(maxLength * 80);
  const activeEnd = new Int32Array(maxLength + 1);
  const tmp = new Float64Array(L);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    let loss = 0;
    for (const s of order) {
      const from = first[s] as number;
      const n = (first[s + 1] as number) - from;
      if (n > maxLength) continue;
      let used = 0;
      for (let t = 0; t < n; t++) {
        for (let y = 0; y < L; y++) emit[t * L + y] = 0;
        const end = offset[from + t + 1] as number;
        for (let k = offset[from + t] as number; k < end; k++) {
          const row = rowOf[features[k] as number] as number;
          if (row < 0 || random() < options.dropout) continue;
          active[used++] = row;
          for (let y = 0; y < L; y++) emit[t * L + y] = (emit[t * L + y] as number) + (weights[row * L + y] as number);
        }
        activeEnd[t + 1] = used;
      }
      // Forward and backward, in logarithms; a segment cannot begin inside a name.
      for (let y = 0; y < L; y++) alpha[y] = mayFollow(0, y) ? (emit[y] as number) + (transitions[y] as number) : -1e4;
      for (let t = 1; t < n; t++) {
        for (let y = 0; y < L; y++) {
          for (let x = 0; x < L; x++) tmp[x] = (alpha[(t - 1) * L + x] as number) + (transitions[x * L + y] as number);
          alpha[t * L + y] = logSum(tmp) + (emit[t * L + y] as number);
        }
      }
      for (let y = 0; y < L; y++) beta[(n - 1) * L + y] = 0;
      for (let t = n - 2; t >= 0; t--) {
        for (let x = 0; x < L; x++) {
          for (let y = 0; y < L; y++)
            tmp[y] =
              (transitions[x * L + y] as number) +
              (emit[(t + 1) * L + y] as number) +
              (beta[(t + 1) * L + y] as number);
          beta[t * L + x] = logSum(tmp);
        }
      }
      for (let y = 0; y < L; y++) tmp[y] = alpha[(n - 1) * L + y] as number;
      const z = logSum(tmp);
      const w = weight[s] as number;
      for (let t = 0; t < n; t++) {
        for (let y = 0; y < L; y++)
          marginal[t * L + y] = Math.exp((alpha[t * L + y] as number) + (beta[t * L + y] as number) - z);
        loss -= w * Math.log(Math.max(1e-12, marginal[t * L + (label[from + t] as number)] as number));
      }
      const update = (array: Float32Array, square: Float32Array, at: number, gradient: number): void => {
        const g = gradient * w;
        const sq = (square[at] as number) + g * g;
        square[at] = sq;
        array[at] = (array[at] as number) - (options.rate * g) / Math.sqrt(sq);
      };
      for (let t = 0; t < n; t++) {
        const gold = label[from + t] as number;
        const before = t === 0 ? 0 : (label[from + t - 1] as number);
        for (let y = 0; y < L; y++) {
          const g = (marginal[t * L + y] as number) - (y === gold ? 1 : 0);
          if (g > -1e-3 && g < 1e-3) continue;
          for (let k = activeEnd[t] as number; k < (activeEnd[t + 1] as number); k++) {
            const at = (active[k] as number) * L + y;
            update(weights, squares, at, g + options.l2 * (weights[at] as number));
          }
        }
        for (let x = 0; x < L; x++) {
          if (t === 0 && x > 0) break;
          for (let y = 0; y < L; y++) {
            if (!mayFollow(x, y)) continue;
            const p =
              t === 0
                ? (marginal[y] as number)
                : Math.exp(
                    (alpha[(t - 1) * L + x] as number) +
                      (transitions[x * L + y] as number) +
                      (emit[t * L + y] as number) +
                      (beta[t * L + y] as number) -
                      z,
                  );
            const g = p - (x === before && y === gold ? 1 : 0);
            if (g > 1e-3 || g < -1e-3) update(transitions, transitionSquares, x * L + y, g);
          }
        }
      }
    }
    log(`epoch ${epoch + 1}: loss ${(loss / label.length).toFixed(4)}`);
  }
  return { weights, rowOf, transitions, counts };
}

function logSum(values: Float64Array): number {
  let max = -Infinity;
  for (const v of values) if (v > max) max = v;
  let sum = 0;
  for (const v of values) if (v > max - 30) sum += Math.exp(v - max);
  return max + Math.log(sum);
}

/** A small generator with a seed: two trainings give the same model. */
export function generator(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffle(order: number[], random: () => number): void {
  for (let k = order.length - 1; k > 0; k--) {
    const j = Math.floor(random() * (k + 1));
    [order[k], order[j]] = [order[j] as number, order[k] as number];
  }
}

/** The best labels of a segment of `n` tokens whose features are given one token at a time. */
export function decode(crf: Crf, n: number, featuresOf: (t: number) => Int32Array): Uint8Array {
  const score = new Float64Array(n * L);
  const back = new Uint8Array(n * L);
  const emit = new Float64Array(L);
  for (let t = 0; t < n; t++) {
    emit.fill(0);
    for (const feature of featuresOf(t)) {
      const row = crf.rowOf[feature] as number;
      if (row >= 0) for (let y = 0; y < L; y++) emit[y] = (emit[y] as number) + (crf.weights[row * L + y] as number);
    }
    for (let y = 0; y < L; y++) {
      let best = -Infinity;
      for (let x = 0; x < (t === 0 ? 1 : L); x++) {
        if (!mayFollow(x, y)) continue;
        const v = (t === 0 ? 0 : (score[(t - 1) * L + x] as number)) + (crf.transitions[x * L + y] as number);
        if (v > best) {
          best = v;
          back[t * L + y] = x;
        }
      }
      score[t * L + y] = best + (emit[y] as number);
    }
  }
  const path = new Uint8Array(n);
  let best = 0;
  for (let y = 1; y < L; y++) if ((score[(n - 1) * L + y] as number) > (score[(n - 1) * L + best] as number)) best = y;
  for (let t = n - 1; t >= 0; t--) {
    path[t] = best;
    best = back[t * L + best] as number;
  }
  return path;
}
