import type { Tokens } from '../../text/tokens.js';
import type { ByteReader } from './byteReader.js';

/** The shipped lists, one bit each. A listed name of several words is listed under the hash of all of them. */
export enum ListBit {
  FirstName = 1,
  City = 4,
  /** A word that dictionaries write small. */
  CommonWord = 8,
  Company = 16,
  Region = 32,
}

export const LIST_BITS: readonly ListBit[] = [
  ListBit.FirstName,
  ListBit.City,
  ListBit.CommonWord,
  ListBit.Company,
  ListBit.Region,
];

/** Lists are sets of hashes of this many bits: about one unlisted word in fifty looks listed, and weighs little. */
export const LIST_HASH_BITS = 21;

/** The longest listed name, in words. */
export const MAX_LISTED_WORDS = 5;

/** Where a name of one or more words stands in the lists. */
export const listSlot = (hash: number): number => Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> (32 - LIST_HASH_BITS);

/** The hash of a name of several words from that of its beginning and its next token. */
export const phraseHash = (before: number, next: number): number => Math.imul(before ^ 0x5bd1e995, 0x01000193) ^ next;

/** Membership of words in the shipped lists: one byte per hash value. */
export class WordLists {
  private constructor(private readonly flags: Uint8Array) {}

  /** Lists that know no word: the rules must do. */
  static readonly empty = new WordLists(new Uint8Array(1 << LIST_HASH_BITS));

  /** Reads the lists: for each, a count and the ascending hash values as differences. */
  static read(bytes: ByteReader): WordLists {
    const flags = new Uint8Array(1 << LIST_HASH_BITS);
    for (const bit of LIST_BITS) {
      let slot = 0;
      for (let left = bytes.varint(); left > 0; left--) {
        slot += bytes.varint();
        flags[slot] = (flags[slot] as number) | bit;
      }
    }
    return new WordLists(flags);
  }

  /** The {@link ListBit}s of a hash. */
  of(hash: number): number {
    return this.flags[listSlot(hash)] as number;
  }

  ofToken(tokens: Tokens, i: number): number {
    return this.of(tokens.hash[i] as number);
  }
}
