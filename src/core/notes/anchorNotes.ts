import type { Span } from '../model.js';
import type { CountedText } from './countedText.js';
import type { NoteQuote } from './note.js';

// Where notes stand in a text. A note that is not sure is nowhere: it must never come to stand on a lookalike.
//
// In the very text that a note was made in, its position counts. In any other, its place is where its words stand together
// with all that was written down of one side of them, which was chosen so that it told them from all others then (or, where
// they are many and stood once, where they stand); it has to be the only such place, and no other may be as like it as what
// an edit leaves of a passage. Places are found by short pieces of the quotes ("grams") in one pass over the text.

/** So many characters in a row are looked for at a time. */
const GRAM = 8;
/** So many grams of a piece, evenly spread. */
const GRAMS_OF_PIECE = 100;
/** Of a longer quote than two of these its ends are looked for. */
const END = 120;
/** What stands more often tells no place from another. */
const MOST_PLACES = 32;
/** Pieces that have moved against each other by no more are of one place. */
const BESIDE = 32;
/** The part of what stands in a place that another has from which on that may be what an edit has left of the one that was meant. */
const RIVAL = 0.45;
/** And the part of the words alone. */
const RIVAL_WORDS = 0.3;
/** Words that an edit may leave nothing of: then one of their sides is told by. */
const SHORT = 16;
const RIVAL_OF_SHORT = 0.43;
/** Of fewer characters both sides have to be there. */
const LEAST_WORDS = 4;
/** The least that words and one side of them have together, and that side, for that side to tell them from others. */
export const LEAST_WITH_SIDE = 40;
export const LEAST_SIDE = 12;
/** The least that words have that stood once, to be told from others by themselves. */
const LEAST_ALONE = 40;
/** The least that a quote has with both sides. */
const LEAST_TOGETHER = 24;

/** Where grams stand in a text: one place more than {@link MOST_PLACES} of those that do too often. */
type Grams = Map<string, number[]>;

/**
 * The spans of `counted.text` in which quotes stand, in their order; undefined for one that stands nowhere for sure. Linear
 * in the text and in the number of quotes.
 */
export function anchorQuotes(counted: CountedText, quotes: readonly NoteQuote[]): readonly (Span | undefined)[] {
  const spans = quotes.map((quote) => atItsPosition(counted, quote));
  const isLookedFor = (i: number): boolean => spans[i] === undefined && quotes[i]?.stood !== 'repeated';
  const grams = gramsOf(quotes.filter((_, i) => isLookedFor(i)));
  if (grams.size > 0) findGrams(counted.text, grams);
  return quotes.map((quote, i) => spans[i] ?? (isLookedFor(i) ? whereItMoved(counted.text, quote, grams) : undefined));
}

/** Where a quote stands in the very text in which its position was counted. */
function atItsPosition(counted: CountedText, { exact, position }: NoteQuote): Span | undefined {
  if (!position || exact === '' || position.version !== counted.version) return undefined;
  const span = counted.fromPoints(position);
  return counted.text.slice(span.start, span.end) === exact ? span : undefined;
}

/** A piece of a quote with its sides, which begins at `at` of that. */
interface Piece {
  readonly text: string;
  readonly at: number;
}

/** What places are known by: the quote with its sides; of a long one both ends. */
function piecesOf({ prefix, exact, suffix }: NoteQuote): readonly Piece[] {
  if (exact.length <= 2 * END) return [{ text: prefix + exact + suffix, at: 0 }];
  return [
    { text: prefix + exact.slice(0, END), at: 0 },
    { text: exact.slice(-END) + suffix, at: prefix.length + exact.length - END },
  ];
}

/** Where in a piece its grams begin: evenly spread. */
function* gramsIn({ text }: Piece): Generator<number> {
  const last = text.length - GRAM;
  const count = Math.min(GRAMS_OF_PIECE, last + 1);
  for (let i = 0; i < count; i++) yield count === 1 ? 0 : Math.floor((i * last) / (count - 1));
}

function gramsOf(quotes: readonly NoteQuote[]): Grams {
  const grams: Grams = new Map();
  for (const piece of quotes.flatMap(piecesOf))
    for (const offset of gramsIn(piece)) {
      const gram = piece.text.slice(offset, offset + GRAM);
      if (!grams.has(gram)) grams.set(gram, []);
    }
  return grams;
}

const BASE = 0x01000193;
const FILTER_BITS = 20;

/** Enters where the grams stand. */
function findGrams(text: string, grams: Grams): void {
  let leaving = 1;
  for (let i = 1; i < GRAM; i++) leaving = Math.imul(leaving, BASE);
  const filter = new Uint8Array(1 << FILTER_BITS);
  const slotOf = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> (32 - FILTER_BITS);
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

/** A part of a quote with its sides. */
interface Part {
  readonly from: number;
  readonly to: number;
}

/** One that stands in a text where the quote, with its sides, would begin at `begin`. */
interface Match extends Part {
  readonly begin: number;
}

function whereItMoved(text: string, quote: NoteQuote, grams: Grams): Span | undefined {
  const { exact, prefix } = quote;
  const pieces = piecesOf(quote);
  const matches = pieces.flatMap((piece) => matchesOf(text, piece, grams));
  const begins = new Set(matches.map(({ begin }) => begin));
  const [begin, other] = [...begins].filter((one) => isTold(text, quote, one + prefix.length));
  if (begin === undefined || other !== undefined || isElsewhere(quote, pieces, matches, begin)) return undefined;
  const start = begin + prefix.length;
  return { start, end: start + exact.length };
}

/**
 * Does something stand elsewhere than at `begin` that may be what an edit has left of a quote? It has much of what stands
 * here too (a side that stands elsewhere alone was parted from here), and much of the words; of few words nothing may be left.
 */
function isElsewhere(quote: NoteQuote, pieces: readonly Piece[], matches: readonly Match[], begin: number): boolean {
  const whole = pieces.map(({ text, at }) => ({ from: at, to: at + text.length }));
  const words = { from: quote.prefix.length, to: quote.prefix.length + quote.exact.length };
  const here = matches.filter((match) => match.begin === begin);
  const others = matches.filter((match) => match.begin !== begin).sort((a, b) => a.begin - b.begin);
  const isShort = quote.exact.length < SHORT;
  const least = lengthOf(here) * (isShort ? RIVAL_OF_SHORT : RIVAL);
  const leastWords = isShort ? 0 : lengthOf(whole, words) * RIVAL_WORDS;
  return others.some(({ begin: first }, i) => {
    let next = i;
    while (next < others.length && (others[next] as Match).begin <= first + BESIDE) next++;
    const place = others.slice(i, next);
    const shared = here.reduce((sum, part) => sum + lengthOf(place, part), 0);
    return shared >= least && lengthOf(place, words) >= leastWords;
  });
}

/** Where a piece stands in a text, as far as it does around its grams. */
function matchesOf(text: string, { text: piece, at }: Piece, grams: Grams): readonly Match[] {
  const matches: Match[] = [];
  // How far it is known to stand, by where it would begin.
  const known = new Map<number, number>();
  for (const offset of gramsIn({ text: piece, at })) {
    const places = grams.get(piece.slice(offset, offset + GRAM)) ?? [];
    if (places.length > MOST_PLACES) continue;
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
  return matches;
}

/** How many characters of a quote, or of a part of it, are in some of its parts. */
function lengthOf(parts: readonly Part[], { from: start, to: end }: Part = WHOLE): number {
  let length = 0;
  let done = start;
  for (const { from, to } of [...parts].sort((a, b) => a.from - b.from)) {
    length += Math.max(0, Math.min(to, end) - Math.max(from, done));
    done = Math.max(done, Math.min(to, end));
  }
  return length;
}

const WHOLE: Part = { from: 0, to: Number.POSITIVE_INFINITY };

/** Do the words stand at a place, with enough beside them to tell them from others? */
function isTold(text: string, { exact, prefix, suffix, stood }: NoteQuote, at: number): boolean {
  if (exact === '' || at < 0 || !text.startsWith(exact, at)) return false;
  if (stood === 'once' && exact.length >= LEAST_ALONE) return true;
  const isBehind = at >= prefix.length && text.startsWith(prefix, at - prefix.length);
  const isBefore = text.startsWith(suffix, at + exact.length);
  const tells = (side: string): boolean =>
    exact.length >= LEAST_WORDS && side.length >= LEAST_SIDE && side.length + exact.length >= LEAST_WITH_SIDE;
  if ((isBehind && tells(prefix)) || (isBefore && tells(suffix))) return true;
  return isBehind && isBefore && prefix.length + exact.length + suffix.length >= LEAST_TOGETHER;
}
