import type { Sentences } from '../../text/sentences.js';
import { Gap, startsName, TokenKind, type Tokens, tokenLength } from '../../text/tokens.js';
import { WordClass, type WordClasses } from '../wordClasses.js';
import { FORCED } from './capitalRules.js';

// No name is longer than this; lists without end ("A, B, C" has none, "A B C …" may) are cut.
export const MAX_SEGMENT = 24;

/** Tokens `[from, to)`. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** Stretches of tokens that may hold names: capitalised words and what may stand inside a name between them. */
export interface Segments {
  readonly count: number;
  /** First token of each segment, and the token behind it, in pairs. */
  readonly bounds: Int32Array;
  /** How many tokens stand in all of them. */
  readonly total: number;
}

/** Segments from their bounds, in pairs. */
export function segmentsOf(bounds: Int32Array): Segments {
  let total = 0;
  for (let k = 0; k < bounds.length; k += 2) total += (bounds[k + 1] as number) - (bounds[k] as number);
  return { count: bounds.length / 2, bounds, total };
}

/** Calls `visit` with the tokens `[from, to)` of each segment, and the place of its first among those of all. */
export function eachSegment(
  { bounds, count }: Segments,
  visit: (from: number, to: number, place: number) => void,
): void {
  let place = 0;
  for (let s = 0; s < count; s++) {
    const from = bounds[2 * s] as number;
    const to = bounds[2 * s + 1] as number;
    visit(from, to, place);
    place += to - from;
  }
}

/** Finds the segments of a text. Outside of them no token is looked at. */
export function findSegments(tokens: Tokens, sentences: Sentences, words: WordClasses, taken: Uint8Array): Segments {
  const bounds: number[] = [];
  let last = 0;
  let sentence = 0;
  for (const i of tokens.capitals) {
    if (i < last || taken[i]) continue;
    while (sentence < sentences.count && (sentences.first[sentence] as number) <= i) sentence++;
    const limit = sentences.first[sentence] ?? tokens.count;
    let from = i;
    while (from > last && i - from < 2 && mayPrecede(tokens, from, words) && !taken[from - 1]) from--;
    let to = i + 1;
    while (to < limit && to - from < MAX_SEGMENT) {
      const next = nextCapital(tokens, to, limit, words, taken);
      if (next < 0) break;
      to = next + 1;
    }
    bounds.push(from, to);
    last = to;
  }
  return segmentsOf(Int32Array.from(bounds));
}

/**
 * The segments in which a capitalised word belongs to none of the listed names, which are ordered, and is not one of
 * the language's most frequent words in a place where spelling wants a capital (`rules`): "For Huawei".
 */
export function withoutListed(
  tokens: Tokens,
  segments: Segments,
  listed: readonly TokenRange[],
  words: WordClasses,
  rules: Uint8Array,
): Segments {
  if (listed.length === 0) return segments;
  const { bounds } = segments;
  const kept = new Int32Array(bounds.length);
  let n = 0;
  let next = 0;
  for (let k = 0; k < bounds.length; k += 2) {
    const from = bounds[k] as number;
    const to = bounds[k + 1] as number;
    let explained = true;
    for (let i = from; i < to && explained; i++) {
      if (!startsName(tokens, i)) continue;
      while (next < listed.length && (listed[next] as TokenRange).to <= i) next++;
      explained =
        (next < listed.length && (listed[next] as TokenRange).from <= i) ||
        (rules[i] === FORCED && words.has(tokens, i, WordClass.Function));
    }
    if (explained) continue;
    kept[n++] = from;
    kept[n++] = to;
  }
  return segmentsOf(kept.subarray(0, n));
}

/** Of listed names, which are ordered, those that stand in none of the segments. */
export function outsideOf<Name extends TokenRange>({ bounds }: Segments, listed: readonly Name[]): readonly Name[] {
  let k = 0;
  return listed.filter(({ from, to }) => {
    while (k < bounds.length && (bounds[k + 1] as number) <= from) k += 2;
    return k >= bounds.length || (bounds[k] as number) >= to;
  });
}

/** The next capitalised word that may continue a name at token `i`: at once, or behind small words or marks. */
function nextCapital(tokens: Tokens, i: number, limit: number, words: WordClasses, taken: Uint8Array): number {
  for (let j = i; j < limit && j < i + 4; j++) {
    if ((tokens.gap[j] as number) > Gap.Space || taken[j]) return -1;
    if (startsName(tokens, j)) return isNewSentence(tokens, j, words) ? -1 : j;
    if (tokens.kind[j] === TokenKind.Word) {
      if (isPossessive(tokens, j)) continue;
      if ((words.of(tokens.hash[j] as number) & WordClass.Particle) === 0) return -1;
    } else if (tokens.kind[j] === TokenKind.Number || !joinsName(tokens, j)) {
      return -1;
    }
  }
  return -1;
}

/** "Washington, D.C. *The* court": behind a full stop, a word that begins sentences and no surname does. */
function isNewSentence(tokens: Tokens, i: number, words: WordClasses): boolean {
  if (tokens.gap[i] !== Gap.Space || tokens.code[i - 1] !== 0x2e) return false;
  const classes = words.of(tokens.hash[i] as number);
  return (classes & (WordClass.Function | WordClass.Article)) !== 0 && (classes & WordClass.PersonParticle) === 0;
}

/** The s of "People's Daily"; whether the name goes on behind it is for the tagger to say. */
function isPossessive(tokens: Tokens, i: number): boolean {
  if (tokens.gap[i] !== Gap.None || tokenLength(tokens, i) !== 1) return false;
  const mark = tokens.text.charCodeAt((tokens.start[i] as number) - 1);
  return (mark === 0x27 || mark === 0x2019) && tokens.code[i] === 0x73;
}

/** Marks inside names: "O'Brien", "Coca-Cola", "J. P.", "AT&T", "Yahoo! Inc" has none. */
function joinsName(tokens: Tokens, i: number): boolean {
  const code = tokens.code[i] as number;
  const glued = tokens.gap[i] === Gap.None;
  if (code === 0x26) return true;
  if (code === 0x2e) return glued && isShort(tokens, i - 1);
  return glued && (code === 0x2d || code === 0x27 || code === 0x2019 || code === 0x2011 || code === 0x2f);
}

/** A full stop ends most words; behind initials and short abbreviations ("St.", "Corp.") a name may go on. */
const isShort = (tokens: Tokens, i: number): boolean => tokenLength(tokens, i) <= 4;

/** May the token before `i` be the small beginning of a name: "al-Qaida", "van der Elst"? */
function mayPrecede(tokens: Tokens, i: number, words: WordClasses): boolean {
  const before = i - 1;
  if ((tokens.gap[i] as number) > Gap.Space) return false;
  if (tokens.kind[before] === TokenKind.Word)
    return (words.of(tokens.hash[before] as number) & WordClass.Particle) !== 0;
  return tokens.gap[i] === Gap.None && tokens.code[before] === 0x2d;
}
