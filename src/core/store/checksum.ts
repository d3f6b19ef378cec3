// Of xxHash: odd numbers that spread bits well.
const PRIME_1 = 0x9e3779b1 | 0;
const PRIME_2 = 0x85ebca77 | 0;
const PRIME_3 = 0xc2b2ae3d | 0;

/** A number of 32 bits that is another when any byte is, as good as always; equal `seed`s are needed for equal sums. */
export function checksumOf(bytes: Uint8Array, seed = 0): number {
  let sum = (seed + bytes.length) | 0;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length & ~3;
  for (let i = 0; i < whole; i += 4) {
    const mixed = (sum + Math.imul(view.getInt32(i, true), PRIME_3)) | 0;
    sum = Math.imul((mixed << 17) | (mixed >>> 15), PRIME_1);
  }
  for (let i = whole; i < bytes.length; i++) {
    const mixed = (sum + Math.imul(bytes[i] as number, PRIME_2)) | 0;
    sum = Math.imul((mixed << 11) | (mixed >>> 21), PRIME_1);
  }
  sum = Math.imul(sum ^ (sum >>> 15), PRIME_2);
  sum = Math.imul(sum ^ (sum >>> 13), PRIME_3);
  return sum ^ (sum >>> 16);
}
