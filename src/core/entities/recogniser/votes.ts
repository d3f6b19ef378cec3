import { startsName, type Tokens } from '../../text/tokens.js';
import { isInside, NAME_LABELS, nameOf, OUTSIDE } from './labels.js';
import { Scratch, zeros } from './scratch.js';
import type { Segments, TokenRange } from './segments.js';

const KINDS = NAME_LABELS.length + 1;
// Per word: how often it is outside, and in each kind of name; then how often in a name of several words; then in all.
const TOTAL = KINDS * 2;
const WIDTH = TOTAL + 1;

/**
 * One article, one meaning per name: how the rest of the article reads a word. Counted from a first reading, and
 * asked in the second with the word's own first reading taken out.
 */
export class NameVotes {
  /** Which row of counts a token's word has, by the token's place in the segments; 0 where it begins no name. */
  private readonly rows: Int32Array;
  private readonly counts: Int32Array;

  /** `labels` are the first reading of the segments' tokens, and of those in names that are `listed`. */
  constructor(
    private readonly tokens: Tokens,
    private readonly labels: Uint8Array,
    { bounds, total }: Segments,
    listed: readonly TokenRange[],
  ) {
    let size = 64;
    while (size < total * 2) size *= 2;
    const mask = size - 1;
    const hashes = zeros(Scratch.VoteHashes, size);
    const rowOf = zeros(Scratch.VoteRows, size);
    this.rows = zeros(Scratch.VotePlaces, total);
    this.counts = zeros(Scratch.VoteCounts, (total + 1) * WIDTH);
    const slotOf = (hash: number): number => {
      let slot = (hash ^ (hash >>> 16)) & mask;
      while (rowOf[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & mask;
      return slot;
    };
    let place = 0;
    let used = 0;
    for (let s = 0; s < bounds.length; s += 2) {
      for (let i = bounds[s] as number; i < (bounds[s + 1] as number); i++, place++) {
        if (!startsName(tokens, i)) continue;
        const hash = tokens.hash[i] as number;
        const slot = slotOf(hash);
        if (rowOf[slot] === 0) {
          hashes[slot] = hash;
          rowOf[slot] = ++used;
        }
        const row = rowOf[slot] as number;
        this.rows[place] = row;
        this.count(row * WIDTH, i, 1);
      }
    }
    if (used === 0) return;
    for (const { from, to } of listed) {
      for (let i = from; i < to; i++) {
        if (!startsName(tokens, i)) continue;
        const row = rowOf[slotOf(tokens.hash[i] as number)] as number;
        if (row !== 0) this.count(row * WIDTH, i, 1);
      }
    }
  }

  /**
   * Writes what the other places say about token `i`, at `place` in the segments, to `out` as feature values; returns
   * how many there are.
   */
  read(i: number, place: number, out: Int32Array): number {
    const { counts } = this;
    const row = (this.rows[place] as number) * WIDTH;
    if (row === 0 || (counts[row + TOTAL] as number) < 2) return 0;
    this.count(row, i, -1);
    const total = counts[row + TOTAL] as number;
    let best = 0;
    let long = 0;
    for (let k = 1; k < KINDS; k++) {
      if ((counts[row + k] as number) > (counts[row + best] as number)) best = k;
      if ((counts[row + KINDS + k] as number) > 0) long |= 1 << (k - 1);
    }
    const most = counts[row + best] as number;
    this.count(row, i, 1);
    const share = most === total ? 2 : most * 3 >= total * 2 ? 1 : 0;
    out[0] = best * 3 + share;
    out[1] = (best * 3 + share) * 16 + long + 64;
    out[2] = (Math.min(total, 4) * 16 + best * 3 + share) * 2 + 1024;
    return 3;
  }

  /** Is token `i`, at `place` in the segments, read alike wherever it stands? Then its votes would change nothing. */
  isUndisputed(i: number, place: number): boolean {
    const row = (this.rows[place] as number) * WIDTH;
    const label = this.labels[i] as number;
    return row === 0 || this.counts[row + (label === OUTSIDE ? 0 : nameOf(label) + 1)] === this.counts[row + TOTAL];
  }

  private count(row: number, i: number, by: number): void {
    const { labels, counts, tokens } = this;
    const label = labels[i] as number;
    const kind = label === OUTSIDE ? 0 : nameOf(label) + 1;
    counts[row + kind] = (counts[row + kind] as number) + by;
    counts[row + TOTAL] = (counts[row + TOTAL] as number) + by;
    if (kind === 0) return;
    const long = isInside(label) || (i + 1 < tokens.count && labels[i + 1] === label + 1);
    if (long) counts[row + KINDS + kind] = (counts[row + KINDS + kind] as number) + by;
  }
}
