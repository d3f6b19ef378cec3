/**
 * Memory that the recogniser keeps from text to text: making a dozen arrays costs more than reading a short article.
 * Nothing in it outlives the reading of one text, and only one text is read at a time.
 */
export enum Scratch {
  EvidenceHashes,
  EvidenceBits,
  Facts,
  Spots,
  Scores,
  VoteHashes,
  VoteRows,
  VotePlaces,
  VoteCounts,
  Margins,
}

// What a text of a few megabytes needs; more is not kept.
const LARGEST_KEPT = 1 << 22;

const kept: (Int32Array | undefined)[] = [];

/** An array of at least `length` zeros. */
export function zeros(use: Scratch, length: number): Int32Array {
  const known = kept[use];
  if (known && known.length >= length) return known.fill(0, 0, length);
  const made = new Int32Array(Math.max(1024, length));
  if (made.length <= LARGEST_KEPT) kept[use] = made;
  return made;
}
