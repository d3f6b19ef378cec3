/*
 * Sections are lists of numbers of 32 bits most times, and most of these are small or close to the one before. Each
 * section is written in what takes least room: as it is, as numbers in groups of seven bits, or as the steps between
 * them.
 */

export const Coding = { Raw: 0, Numbers: 1, Steps: 2 } as const;
export type Coding = (typeof Coding)[keyof typeof Coding];

const WORD = 4;
// Written otherwise than it is, a section has to be shorter than this part of it.
const WORTH_IT = 0.9;

/** A section as it is written. */
export interface CodedSection {
  readonly coding: Coding;
  readonly bytes: Uint8Array;
}

export function codeSection(section: Uint8Array): CodedSection {
  if (section.length % WORD !== 0) return { coding: Coding.Raw, bytes: section };
  const words = wordsOf(section);
  let numbers = 0;
  let steps = 0;
  let last = 0;
  for (const word of words) {
    numbers += sizeOf(word);
    steps += sizeOf(folded((word - last) | 0));
    last = word;
  }
  const size = Math.min(numbers, steps);
  if (size >= WORTH_IT * section.length) return { coding: Coding.Raw, bytes: section };
  const coding = numbers <= steps ? Coding.Numbers : Coding.Steps;
  return { coding, bytes: written(words, size, coding) };
}

/** The section of `length` bytes that {@link codeSection} has written so, in memory of its own. */
export function decodeSection({ coding, bytes }: CodedSection, length: number): Uint8Array {
  if (coding === Coding.Raw) return bytes;
  const words = new Int32Array(length / WORD);
  let last = 0;
  let at = 0;
  for (let i = 0; i < words.length; i++) {
    let byte = bytes[at++] as number;
    let word = byte & 127;
    for (let shift = 7; byte > 127 && shift < 35; shift += 7) {
      byte = bytes[at++] as number;
      word |= (byte & 127) << shift;
    }
    if (coding === Coding.Steps) word = (last + ((word >>> 1) ^ -(word & 1))) | 0;
    last = word;
    words[i] = word;
  }
  return new Uint8Array(words.buffer);
}

function written(words: Int32Array, size: number, coding: Coding): Uint8Array {
  const bytes = new Uint8Array(size);
  let last = 0;
  let at = 0;
  for (const word of words) {
    let rest = (coding === Coding.Steps ? folded((word - last) | 0) : word) >>> 0;
    for (; rest > 127; rest >>>= 7) bytes[at++] = (rest & 127) | 128;
    bytes[at++] = rest;
    last = word;
  }
  return bytes;
}

/** The bytes as numbers, wherever they begin in their memory. */
function wordsOf(bytes: Uint8Array): Int32Array {
  const { buffer, byteOffset, length } = byteAligned(bytes);
  return new Int32Array(buffer, byteOffset, length / WORD);
}

const byteAligned = (bytes: Uint8Array): Uint8Array => (bytes.byteOffset % WORD === 0 ? bytes : bytes.slice());

/** A number of either sign as one that is small where that is close to 0. */
const folded = (word: number): number => (word << 1) ^ (word >> 31);

/** How many groups of seven bits a number has. */
const sizeOf = (word: number): number => Math.max(1, Math.ceil((32 - Math.clz32(word)) / 7));
