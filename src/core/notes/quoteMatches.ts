import type { NoteQuote } from './note.js';

// Where parts of quotes stand in a text: found by short pieces of the quotes ("grams") in one pass over it.

/** So many characters in a row are looked for at a time. */
export const GRAM = 8;
/** So many grams of a piece, evenly spread. */
const GRAMS_OF_PIECE = 160;
/** Of a longer quote than two of these its ends are looked for. */
const END = 120;
/** What stands more often tells no place from another. */
const MOST_PLACES = 32;

/** A part of a quote with its sides. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

/** One that stands in a text where the quote, with its sides, would begin at `begin`. */
export interface Match extends Part {
  readonly begin: number;
}

/** What stands of a quote in a text. */
export interface QuoteMatches {
  readonly matches: readonly Match[];
  /** What stands so often that nobody says where. */
  readonly common: readonly Part[];
}

/** Where grams stand in a text: one place more than {@link MOST_PLACES} of those that do too often. */
type Grams = Map<string, number[]>;

/** What stands of each quote in a text, in their order. Linear in the text and in the number of quotes. */
export function matchesOf(text: string, quotes: readonly NoteQuote[]): readonly QuoteMatches[] {
  const grams: Grams = new Map();
  const pieces = quotes.map((quote) => piecesOf(quote, grams));
  if (grams.size > 0) findGrams(text, grams);
  return pieces.map((some) => {
    const matches: Match[] = [];
    const common: Part[] = [];
    for (const piece of some) findPiece(text, piece, { matches, common });
    return { matches, common };
  });
}

/** A piece of a quote with its sides, which begins at `at` of that, and its grams with where they stand. */
interface Piece {
  readonly text: string;
  readonly at: number;
  readonly grams: readonly { readonly offset: number; readonly places: readonly number[] }[];
}

/** What places are known by: the quote with its sides; of a long one both ends. */
function piecesOf({ prefix, exact, suffix }: NoteQuote, grams: Grams): readonly Piece[] {
  if (exact.length <= 2 * END) return [pieceOf(prefix + exact + suffix, 0, grams)];
  return [
    pieceOf(prefix + exact.slice(0, END), 0, grams),
    pieceOf(exact.slice(-END) + suffix, prefix.length + exact.length - END, grams),
  ];
}

/** A piece with its grams, evenly spread, which are entered. */
function pieceOf(text: string, at: number, grams: Grams): Piece {
  const last = text.length - GRAM;
  const count = Math.min(GRAMS_OF_PIECE, last + 1);
  const own: { offset: number; places: number[] }[] = [];
  for (let i = 0; i < count; i++) {
    const offset = count === 1 ? 0 : Math.floor((i * last) / (count - 1));
    const gram = text.slice(offset, offset + GRAM);
    const places = grams.get(gram) ?? [];
    if (places.length === 0) grams.set(gram, places);
    own.push({ offset, places });
  }
  return { text, at, grams: own };
}

const BASE = 0x01000193;
/** So many bits of a hash tell whether a gram may begin there, at least and at most. */
const FILTER_BITS = [10, 22] as const;

/** Enters where the grams stand. */
function findGrams(text: string, grams: Grams): void {
  let leaving = 1;
  for (let i = 1; i < GRAM; i++) leaving = Math.imul(leaving, BASE);
  const [least, most] = FILTER_BITS;
  const bits = Math.min(most, Math.max(least, 4 + Math.ceil(Math.log2(grams.size))));
  const filter = new Uint8Array(1 << bits);
  const slotOf = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> (32 - bits);
  for (const gram of grams.keys()) {
    let hash = 0;
    for (let i = 0; i < GRAM; i++) hash = (Math.imul(hash, BASE) + gram.charCodeAt(i)) | 0;
    filter[slotOf(hash)] = 1;
  }
  let hash = 0;
  for (let end = 0; end < text.length; end++) {
    const start = end - GRAM + 1;
    if (start > 0) hash = (hash - Math.imul(text.charCodeAt(start - 1), leaving)) | 0;
    hash = (Math.imul(hash, BASE) + text.charCodeAt(end)) | 0;
    if (start < 0 || filter[slotOf(hash)] === 0) continue;
    const places = grams.get(text.slice(start, end + 1));
    if (places && places.length <= MOST_PLACES) places.push(start);
  }
}

/** Adds where a piece stands in a text, as far as it does around its grams. */
function findPiece(
  text: string,
  { text: piece, at, grams }: Piece,
  { matches, common }: { readonly matches: Match[]; readonly common: Part[] },
): void {
  // How far it is known to stand, by where it would begin.
  const known = new Map<number, number>();
  for (const [i, { offset, places }] of grams.entries()) {
    if (places.length > MOST_PLACES) {
      // Up to the next gram nothing is known.
      const next = grams[i + 1]?.offset ?? offset + 1;
      common.push({ from: at + offset, to: at + next + GRAM - 1 });
      continue;
    }
    for (const place of places) {
      const begin = place - offset;
      const done = known.get(begin) ?? 0;
      if (offset + GRAM <= done) continue;
      let from = offset;
      while (from > done && begin + from > 0 && piece[from - 1] === text[begin + from - 1]) from--;
      let to = offset + GRAM;
      while (to < piece.length && piece[to] === text[begin + to]) to++;
      known.set(begin, to);
      matches.push({ begin: begin - at, from: at + from, to: at + to });
    }
  }
}

/** What of some parts is not alike, in whole grams; `alike`: in their order, no two of them together. */
export function onlyOf(parts: readonly Part[], alike: readonly Part[]): readonly Part[] {
  return parts.flatMap(({ from, to }) => {
    const only: Part[] = [];
    let begin = from;
    for (const { from: first, to: last } of alike) {
      // The last gram that does not begin in this one ends in it.
      const until = Math.min(to, first + GRAM - 1);
      if (until - begin >= GRAM) only.push({ from: begin, to: until });
      begin = Math.max(begin, last - GRAM + 1);
    }
    if (to - begin >= GRAM) only.push({ from: begin, to });
    return only;
  });
}

/** How many characters are in some of these parts, and in one. */
export function lengthOf(parts: readonly Part[], { from: start, to: end }: Part = WHOLE): number {
  let length = 0;
  let done = start;
  for (const { from, to } of [...parts].sort((a, b) => a.from - b.from)) {
    length += Math.max(0, Math.min(to, end) - Math.max(from, done));
    done = Math.max(done, Math.min(to, end));
  }
  return length;
}

const WHOLE: Part = { from: 0, to: Number.POSITIVE_INFINITY };
