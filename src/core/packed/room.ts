/*
 * Memory that is full grows by a part of itself, and most of that lies idle once all articles are read: then it is given
 * back, but for what a few changes need.
 */

// More than this part of what is used is worth giving back; so much of it is kept.
const IDLE = 1 / 8;
const KEPT = 1 / 32;
const FEW = 16;

/** Room for what is used, and for a few changes. */
export const roomFor = (used: number): number => used + Math.ceil(used * KEPT) + FEW;

/** Where room is too much for what is used of it: how much is enough. */
export function enoughRoom(room: number, used: number): number | undefined {
  const enough = roomFor(used);
  return room - enough > used * IDLE ? enough : undefined;
}

/** The same numbers in memory of another length, which has room for those that count. */
export function resized(ints: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const other = new Int32Array(length);
  other.set(length < ints.length ? ints.subarray(0, length) : ints);
  return other;
}
