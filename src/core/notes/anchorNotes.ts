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
/** So many grams of a quote, evenly spread. */
const GRAMS_OF_QUOTE = 24;
/** What stands more often tells no place from another. */
const MOST_PLACES = 32;
/** Pieces that have moved against each other by no more are of one place. */
const BESIDE = 32;
/** The part of its grams from which on a place may be what an edit has left of the one that was meant. */
const RIVAL = 0.4;
/** The least that words and one side of them have together, and that side, for that side to tell them from others. */
export const LEAST_WITH_SIDE = 40;
export const LEAST_SIDE = 12;
/** The least that a quote has with both sides, or words have that stood once, to be told from others. */
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
  const grams = gramsOf(quotes, isLookedFor);
  if (grams.size > 0) findGrams(counted.text, grams);
  return quotes.map((quote, i) => spans[i] ?? (isLookedFor(i) ? whereItMoved(counted.text, quote, grams) : undefined));
}

/** Where a quote stands in the very text in which its position was counted. */
function atItsPosition(counted: CountedText, { exact, position }: NoteQuote): Span | undefined {
  if (!position || exact === '' || position.version !== counted.version) return undefined;
  const span = counted.fromPoints(position);
  return counted.text.slice(span.start, span.end) === exact ? span : undefined;
}

/** The grams of a quote with its sides, and where in that they begin. */
function* gramsIn({ prefix, exact, suffix }: NoteQuote): Generator<readonly [gram: string, offset: number]> {
  const whole = prefix + exact + suffix;
  const last = whole.length - GRAM;
  if (last < 0) return;
  const count = Math.min(GRAMS_OF_QUOTE, last + 1);
  for (let i = 0; i < count; i++) {
    const offset = count === 1 ? 0 : Math.floor((i * last) / (count - 1));
    yield [whole.slice(offset, offset + GRAM), offset];
  }
}

function gramsOf(quotes: readonly NoteQuote[], isLookedFor: (quote: number) => boolean): Grams {
  const grams: Grams = new Map();
  for (const [quote, one] of quotes.entries()) {
    if (!isLookedFor(quote)) continue;
    for (const [gram] of gramsIn(one)) if (!grams.has(gram)) grams.set(gram, []);
  }
  return grams;
}

const BASE = 0x01000193;
const FILTER_BITS = 18;

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

function whereItMoved(text: string, quote: NoteQuote, grams: Grams): Span | undefined {
  const { exact, prefix } = quote;
  // Where the quote would begin so that one of its grams stands where it does.
  const votes: { readonly begin: number; readonly offset: number }[] = [];
  let usable = 0;
  for (const [gram, offset] of gramsIn(quote)) {
    const places = grams.get(gram) ?? [];
    if (places.length > MOST_PLACES) continue;
    usable++;
    for (const place of places) votes.push({ begin: place - offset, offset });
  }
  votes.sort((a, b) => a.begin - b.begin);
  const found = new Set<number>();
  let rivals = 0;
  for (let from = 0, to = 0; from < votes.length; from = to) {
    const begin = votes[from]?.begin ?? 0;
    const offsets = new Set<number>();
    let isFound = false;
    for (; to < votes.length && (votes[to]?.begin ?? 0) <= begin + BESIDE; to++) {
      const { begin: one = 0, offset = 0 } = votes[to] ?? {};
      offsets.add(offset);
      if (!isTold(text, quote, one + prefix.length)) continue;
      isFound = true;
      found.add(one + prefix.length);
    }
    if (!isFound && offsets.size >= usable * RIVAL) rivals++;
  }
  const [start] = found;
  return start !== undefined && found.size === 1 && rivals === 0 ? { start, end: start + exact.length } : undefined;
}

/** Do the words stand at a place, with enough beside them to tell them from others? */
function isTold(text: string, { exact, prefix, suffix, stood }: NoteQuote, at: number): boolean {
  if (exact === '' || at < 0 || !text.startsWith(exact, at)) return false;
  if (stood === 'once' && exact.length >= LEAST_TOGETHER) return true;
  const isBehind = at >= prefix.length && text.startsWith(prefix, at - prefix.length);
  const isBefore = text.startsWith(suffix, at + exact.length);
  const tells = (side: string): boolean => side.length >= LEAST_SIDE && side.length + exact.length >= LEAST_WITH_SIDE;
  if ((isBehind && tells(prefix)) || (isBefore && tells(suffix))) return true;
  return isBehind && isBefore && prefix.length + exact.length + suffix.length >= LEAST_TOGETHER;
}
