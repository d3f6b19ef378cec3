import type { Tokens } from '../../text/tokens.js';
import { NAME_LABELS, nameOf, OUTSIDE } from './labels.js';
import { startsName } from './segments.js';

const KINDS = NAME_LABELS.length + 1;
// Per word: how often it is outside, and in each kind of name; then how often in a name of several words.
const WIDTH = KINDS * 2;

/**
 * One article, one meaning per name: how the rest of the article reads a word. Counted from a first reading, and
 * asked in the second with the word's own first reading taken out.
 */
export class NameVotes {
  private readonly mask: number;
  private readonly hashes: Int32Array;
  private readonly rows: Int32Array;
  private readonly counts: number[] = [];

  /** `labels` are the first reading; `capitals` is how many tokens may begin a name. */
  constructor(
    private readonly tokens: Tokens,
    private readonly labels: Uint8Array,
    bounds: Int32Array,
  ) {
    let capitals = 0;
    for (let s = 0; s < bounds.length; s += 2) capitals += (bounds[s + 1] as number) - (bounds[s] as number);
    let size = 64;
    while (size < capitals * 2) size *= 2;
    this.mask = size - 1;
    this.hashes = new Int32Array(size);
    this.rows = new Int32Array(size).fill(-1);
    for (let s = 0; s < bounds.length; s += 2) {
      for (let i = bounds[s] as number; i < (bounds[s + 1] as number); i++) {
        if (startsName(tokens, i)) this.count(this.rowOf(tokens.hash[i] as number, true), i, 1);
      }
    }
  }

  /** Writes what the other places say about token `i` to `out` as feature values; returns how many there are. */
  read(i: number, out: Int32Array): number {
    if (!startsName(this.tokens, i)) return 0;
    const row = this.rowOf(this.tokens.hash[i] as number, false);
    if (row < 0) return 0;
    const { counts } = this;
    this.count(row, i, -1);
    let total = 0;
    let best = 0;
    let long = 0;
    for (let k = 0; k < KINDS; k++) {
      const n = counts[row + k] as number;
      total += n;
      if (n > (counts[row + best] as number)) best = k;
      if (k > 0 && (counts[row + KINDS + k] as number) > 0) long |= 1 << (k - 1);
    }
    const most = counts[row + best] as number;
    this.count(row, i, 1);
    if (total === 0) return 0;
    const share = most === total ? 2 : most * 3 >= total * 2 ? 1 : 0;
    out[0] = best * 3 + share;
    out[1] = (best * 3 + share) * 16 + long + 64;
    out[2] = (Math.min(total, 4) * 16 + best * 3 + share) * 2 + 1024;
    return 3;
  }

  /** Where the counts of a hash begin, or -1. */
  private rowOf(hash: number, make: boolean): number {
    let slot = (hash ^ (hash >>> 16)) & this.mask;
    while ((this.rows[slot] as number) >= 0) {
      if (this.hashes[slot] === hash) return this.rows[slot] as number;
      slot = (slot + 1) & this.mask;
    }
    if (!make) return -1;
    const row = this.counts.length;
    for (let k = 0; k < WIDTH; k++) this.counts.push(0);
    this.hashes[slot] = hash;
    this.rows[slot] = row;
    return row;
  }

  private count(row: number, i: number, by: number): void {
    const { labels, counts, tokens } = this;
    const label = labels[i] as number;
    const kind = label === OUTSIDE ? 0 : nameOf(label) + 1;
    counts[row + kind] = (counts[row + kind] as number) + by;
    if (kind === 0) return;
    const before = i > 0 ? (labels[i - 1] as number) : OUTSIDE;
    const after = i + 1 < tokens.count ? (labels[i + 1] as number) : OUTSIDE;
    const long = label % 2 === 0 ? before !== OUTSIDE : after === label + 1;
    if (long) counts[row + KINDS + kind] = (counts[row + KINDS + kind] as number) + by;
  }
}
