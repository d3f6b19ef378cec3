import { firstFrom } from './firstFrom.js';
import { HASH_PRIME, HASH_SEED } from './hash.js';

/**
 * The one tokenisation that every stage reads: parallel arrays instead of objects, so that a megabyte costs
 * milliseconds. Linear in the text, whatever the text.
 */

export enum TokenKind {
  /** Letters, then letters, digits and marks: `Xiaomi`, `MI2`, `Q3`, `小米`. Starts with a letter. */
  Word = 1,
  /** Digits only; a separator or a unit glued to them is a token of its own: `1` `,` `141`, `5` `G`, `18` `th`. */
  Number = 2,
  /** One character that is neither (a surrogate pair counts as one): `$`, `%`, `(`, `’`. */
  Symbol = 3,
}

/** What stands between a token and the one before it. */
export enum Gap {
  /** Nothing. */
  None = 0,
  Space = 1,
  /** A line break: the end of a paragraph in most files, a soft wrap in some. */
  Line = 2,
  /** An empty line, or the start of the text. */
  Paragraph = 3,
}

/** Bits of {@link Tokens.shape}. */
export enum Shape {
  /** First character is an upper-case letter. */
  Capital = 1,
  /** Has a lower-case letter. */
  Lower = 2,
  /** Has an upper-case letter after the first character. */
  InnerCapital = 4,
  /** A word with a digit in it. */
  Digit = 8,
}

enum Class {
  Unknown = 0,
  Space = 1,
  Newline = 2,
  // What words go on with: from digits to letters.
  Digit = 3,
  Lower = 4,
  Upper = 5,
  /** Letters without case, and marks inside a word. */
  Letter = 6,
  Symbol = 7,
  HighSurrogate = 8,
}

/**
 * What is known of each character: its {@link Class} in the low bits, and above them what it folds to. Worked out once
 * per character and remembered, so that one lookup is all the hot loop pays; 0 where it is not known yet.
 */
const characters = new Int32Array(65536);
const CLASS_BITS = 4;
const CLASS_MASK = (1 << CLASS_BITS) - 1;

// Typographic variants that writers use for one and the same character.
const VARIANTS = new Map(["’'", "‘'", "ʼ'", '‐-', '‑-'].map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)]));

const characterOf = (code: number): number => (characters[code] as number) || learn(code);

function learn(code: number): number {
  const result = (foldAnew(code) << CLASS_BITS) | classify(code);
  characters[code] = result;
  return result;
}

/**
 * Case-folds one UTF-16 code unit, and makes curly apostrophes and non-breaking hyphens plain;
 * characters whose lower case is longer than one unit stay as they are.
 */
export function fold(code: number): number {
  return characterOf(code) >>> CLASS_BITS;
}

function foldAnew(code: number): number {
  const variant = VARIANTS.get(code);
  if (variant !== undefined) return variant;
  const lower = String.fromCharCode(code).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
}

function classify(code: number): Class {
  const char = String.fromCharCode(code);
  if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) return Class.Newline;
  // Format characters (direction marks, zero-width spaces, soft hyphens) and controls separate like spaces.
  if (/[\s\p{Cc}\p{Cf}]/u.test(char)) return Class.Space;
  if (/\p{Nd}/u.test(char)) return Class.Digit;
  if (/\p{Lu}/u.test(char)) return Class.Upper;
  if (/\p{Ll}/u.test(char)) return Class.Lower;
  if (/[\p{L}\p{M}]/u.test(char)) return Class.Letter;
  return code >= 0xd800 && code < 0xdc00 ? Class.HighSurrogate : Class.Symbol;
}

/** What a word's further character of a {@link Class} adds to its {@link Shape}. */
const INNER_SHAPES = new Uint8Array(CLASS_MASK + 1);
INNER_SHAPES[Class.Digit] = Shape.Digit;
INNER_SHAPES[Class.Lower] = Shape.Lower;
INNER_SHAPES[Class.Upper] = Shape.InnerCapital;

/** A tokenised text: token `i` is `text.slice(start[i], end[i])`. */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** A {@link TokenKind} per token. */
  readonly kind: Uint8Array;
  /** A {@link Gap} per token: what stands before it. */
  readonly gap: Uint8Array;
  /** {@link Shape} bits per token; none of what is no word. */
  readonly shape: Uint8Array;
  /** The first UTF-16 code unit of each token: all of it, for a symbol. */
  readonly code: Uint16Array;
  /** FNV-1a of the case-folded token; equal words have equal hashes, the reverse needs a comparison. */
  readonly hash: Int32Array;
  /** Indexes of the words with a capital anywhere in them, ascending: the only ones at which names begin. */
  readonly capitals: Int32Array;
  /** What a language's sets of words have learnt of the tokens; theirs alone. */
  readonly sets: TokenSets;
}

/** Per token what `owner` has kept of it; 0 where nothing is known yet. */
export interface TokenSets {
  owner: object | undefined;
  readonly bits: Int32Array;
}

/** Splits `text` into words, numbers and symbols. Never throws; lone surrogates are symbols. */
export function tokenize(text: string): Tokens {
  const length = text.length;
  let capacity = Math.max(16, length >> 2);
  let { start, end, hash, sets, code, kind, gap, shape } = columns(capacity);
  let capitals = new Int32Array(Math.max(16, length >> 4));
  let capitalCount = 0;
  let count = 0;
  let before = Gap.Paragraph;
  let at = 0;
  while (at < length) {
    const first = text.charCodeAt(at);
    const firstCharacter = characterOf(first);
    const firstClass: Class = firstCharacter & CLASS_MASK;
    if (firstClass === Class.Space) {
      if (before === Gap.None) before = Gap.Space;
      at++;
      continue;
    }
    if (firstClass === Class.Newline) {
      // "\r\n" is one line break.
      if (first === 13 && text.charCodeAt(at + 1) === 10) at++;
      before = before >= Gap.Line ? Gap.Paragraph : Gap.Line;
      at++;
      continue;
    }
    if (count === capacity) {
      capacity *= 2;
      const larger = columns(capacity);
      larger.start.set(start);
      larger.end.set(end);
      larger.hash.set(hash);
      larger.code.set(code);
      larger.kind.set(kind);
      larger.gap.set(gap);
      larger.shape.set(shape);
      ({ start, end, hash, sets, code, kind, gap, shape } = larger);
    }
    const from = at++;
    let tokenKind = TokenKind.Symbol;
    let tokenShape = 0;
    let h = Math.imul(HASH_SEED ^ (firstCharacter >>> CLASS_BITS), HASH_PRIME);
    if (firstClass === Class.Digit) {
      tokenKind = TokenKind.Number;
      while (at < length) {
        const digit = text.charCodeAt(at);
        if ((characterOf(digit) & CLASS_MASK) !== Class.Digit) break;
        h = Math.imul(h ^ digit, HASH_PRIME);
        at++;
      }
    } else if (firstClass === Class.HighSurrogate) {
      const low = text.charCodeAt(at);
      if (low >= 0xdc00 && low < 0xe000) {
        h = Math.imul(h ^ low, HASH_PRIME);
        at++;
      }
    } else if (firstClass !== Class.Symbol) {
      tokenKind = TokenKind.Word;
      if (firstClass === Class.Upper) tokenShape = Shape.Capital;
      else if (firstClass === Class.Lower) tokenShape = Shape.Lower;
      for (; at < length; at++) {
        const character = characterOf(text.charCodeAt(at));
        const cls = character & CLASS_MASK;
        if (cls < Class.Digit || cls > Class.Letter) break;
        tokenShape |= INNER_SHAPES[cls] as number;
        h = Math.imul(h ^ (character >>> CLASS_BITS), HASH_PRIME);
      }
      if ((tokenShape & (Shape.Capital | Shape.InnerCapital)) !== 0) {
        if (capitalCount === capitals.length) {
          const larger = new Int32Array(capitalCount * 2);
          larger.set(capitals);
          capitals = larger;
        }
        capitals[capitalCount++] = count;
      }
    }
    start[count] = from;
    end[count] = at;
    hash[count] = h;
    code[count] = first;
    kind[count] = tokenKind;
    gap[count] = before;
    shape[count] = tokenShape;
    count++;
    before = Gap.None;
  }
  return {
    text,
    count,
    start,
    end,
    kind,
    gap,
    shape,
    code,
    hash,
    capitals: capitals.slice(0, capitalCount),
    sets: { owner: undefined, bits: sets },
  };
}

/**
 * The arrays for so many tokens, in one piece of memory: asking for it costs more than filling it. Always a new piece:
 * where texts share one, splitting takes twice as long.
 */
function columns(capacity: number) {
  const room = (capacity + 3) & ~3;
  const memory = new ArrayBuffer(room * 21);
  return {
    start: new Int32Array(memory, 0, capacity),
    end: new Int32Array(memory, room * 4, capacity),
    hash: new Int32Array(memory, room * 8, capacity),
    sets: new Int32Array(memory, room * 12, capacity),
    code: new Uint16Array(memory, room * 16, capacity),
    kind: new Uint8Array(memory, room * 18, capacity),
    gap: new Uint8Array(memory, room * 19, capacity),
    shape: new Uint8Array(memory, room * 20, capacity),
  };
}

/** The first UTF-16 code unit of token `i`; 0 outside the text. */
export const codeAt = (tokens: Tokens, i: number): number =>
  i >= 0 && i < tokens.count ? (tokens.code[i] as number) : 0;

/** Is token `i` a word that may begin a name: with a capital anywhere in it? One of {@link Tokens.capitals}. */
export const startsName = ({ shape }: Tokens, i: number): boolean =>
  ((shape[i] as number) & (Shape.Capital | Shape.InnerCapital)) !== 0;

/** The hash that a token of the characters `[from, to)` has. */
export function hashWord(text: string, from: number, to: number): number {
  let h = HASH_SEED;
  for (let k = from; k < to; k++) h = Math.imul(h ^ fold(text.charCodeAt(k)), HASH_PRIME);
  return h;
}

/**
 * What tells words with the same hash apart: how long token `i` is and, inside a phrase, whether it stands right behind
 * the one before.
 */
export const formOf = ({ start, end, gap }: Tokens, i: number, inner: boolean): number =>
  (((end[i] as number) - (start[i] as number)) << 1) | (inner && gap[i] === Gap.None ? 1 : 0);

/** How many UTF-16 code units token `i` has. */
export const tokenLength = (tokens: Tokens, i: number): number =>
  (tokens.end[i] as number) - (tokens.start[i] as number);

/** The text of token `i`. */
export function tokenText(tokens: Tokens, i: number): string {
  return tokens.text.slice(tokens.start[i], tokens.end[i]);
}

/** Index of the first token that starts at or after `offset`; `tokens.count` if there is none. */
export const tokenAt = (tokens: Tokens, offset: number): number => firstFrom(tokens.start, offset, tokens.count);
