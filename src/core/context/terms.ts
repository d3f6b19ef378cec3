import { WordClass, type WordClasses } from '../entities/wordClasses.js';
import { traitsOf } from '../figures/kindTraits.js';
import { mayBePlace, placeOfWord } from '../identity/worldNames.js';
import { shared } from '../locales/index.js';
import type { Figure } from '../model.js';
import { hashOf } from '../text/hash.js';
import { stemOf } from '../text/stem.js';
import { TokenKind, type Tokens, tokenize, tokenLength, tokenText } from '../text/tokens.js';

/**
 * The terms by which passages of different articles are found to tell of the same: stems of content words, words of
 * names, values of figures. A term is a hash; a list of terms is sorted and without repeats. How much a shared term says
 * does not depend on the corpus, so that what two articles make of each other is theirs alone.
 */
export type Terms = Int32Array;

// Shorter words are articles, prepositions and the like.
const SHORTEST = 3;
/** A term that is in no list of common ones is held by one article in so many. */
const RARE = 150;
// Smaller whole numbers are met everywhere.
const SMALLEST_TELLING = 12;
// By the digits that a value is written with: how much it says when met again. The lowest bits of a value's term.
const DIGIT_WEIGHTS = [0, 1, 2.5, 4, 5, 5.5, 5.5, 5.5] as const;
const DIGITS_MASK = 7;

const commonTerms: { weights?: ReadonlyMap<number, number> } = {};

/** Is token `i` a word that says something of its own? */
export const isContentWord = (tokens: Tokens, i: number, classes: WordClasses): boolean =>
  tokens.kind[i] === TokenKind.Word &&
  tokenLength(tokens, i) >= SHORTEST &&
  !classes.has(tokens, i, WordClass.Function);

/** The term of a content word: its stem. */
export const stemTerm = stemOf;

/** The term of a word in a name: equal for equal words, whatever their case. */
export const nameTerm = (tokens: Tokens, i: number): number => tokens.hash[i] as number;

const places = new Map<string, number>();

/** The term of a place, whatever an article calls it: the hash of its id. */
export function placeTerm(id: string): number {
  let term = places.get(id);
  if (term === undefined) {
    term = hashOf(id);
    places.set(id, term);
  }
  return term;
}

/** The term of the place that a word is the adjective of: "Dutch", "Nederlandse"; undefined where it is of none. */
export function adjectiveTerm(tokens: Tokens, i: number): number | undefined {
  const id = mayBePlace(tokens.hash[i] as number) ? placeOfWord(tokenText(tokens, i).toLowerCase()) : undefined;
  return id === undefined ? undefined : placeTerm(id);
}

/** Is a word a common one, whatever it is written like? */
export const isCommonWord = (tokens: Tokens, i: number): boolean => termWeight(stemTerm(tokens, i)) < RARE_WEIGHT;

/** What a figure's value is known again by, whatever it counts; undefined where the number is everywhere. */
export function valueTerm({ kind, unit, value, value2 }: Figure): number | undefined {
  const { isMoney } = traitsOf(kind);
  if (!isMoney && Number.isInteger(value) && Math.abs(value) <= SMALLEST_TELLING && value2 === undefined)
    return undefined;
  const key = `${isMoney ? unit : kind === 'percent' ? '%' : ''} ${value} ${value2 ?? ''}`;
  const digits = Math.max(digitsOf(value), value2 === undefined ? 0 : digitsOf(value2) + 1);
  return (hashOf(key) & ~DIGITS_MASK) | Math.min(digits, DIGITS_MASK);
}

const MOST_DIGITS = 12;

/** The digits that a value needs: 1 for 4 billion, 3 for 26.1 million. */
export function digitsOf(value: number): number {
  let written = String(Math.abs(value));
  // What sums leave behind the last digit.
  if (written.length > MOST_DIGITS) written = Math.abs(value).toPrecision(MOST_DIGITS);
  let digits = 0;
  let zeros = 0;
  for (let i = 0; i < written.length; i++) {
    const code = written.charCodeAt(i);
    if (code === 0x65) break;
    if (code === 0x2e) continue;
    if (code !== 0x30) {
      digits += zeros + 1;
      zeros = 0;
    } else if (digits > 0) zeros++;
  }
  return digits;
}

/** How much a value says when it is met again, from the digits in its term. */
export const valueWeight = (term: number): number => DIGIT_WEIGHTS[term & DIGITS_MASK] as number;

/** How much a word says when it is met again, as information: about 5 for a rare one, below 1 for what stands everywhere. */
export function termWeight(term: number): number {
  commonTerms.weights ??= readCommonTerms();
  return commonTerms.weights.get(term) ?? RARE_WEIGHT;
}

const RARE_WEIGHT = Math.log(RARE);

/** The terms of all common words, sorted: the same for all articles that are read with one version. */
export function commonTermList(): Terms {
  commonTerms.weights ??= readCommonTerms();
  return termList([...commonTerms.weights.keys()]);
}

function readCommonTerms(): ReadonlyMap<number, number> {
  const weights = new Map<number, number>();
  for (const bands of Object.values(shared.COMMON_WORDS)) {
    bands.forEach((words, band) => {
      const weight = -Math.log(shared.BAND_SHARES[band] as number);
      const tokens = tokenize(words);
      for (let i = 0; i < tokens.count; i++) {
        for (const term of [stemTerm(tokens, i), nameTerm(tokens, i)])
          weights.set(term, Math.min(weight, weights.get(term) ?? weight));
      }
    });
  }
  return weights;
}

/** The weight of all terms of a list. */
export function totalWeight(terms: Terms): number {
  let sum = 0;
  for (let i = 0; i < terms.length; i++) sum += termWeight(terms[i] as number);
  return sum;
}

/** How much a term says among certain articles, from 0 to 1: less where very many of them hold it. */
export type Rarity = (term: number) => number;

/** Every term says as much as anywhere. */
export const asAnywhere: Rarity = () => 1;

/** The weight of the terms that both lists hold, each by `weigh` and as far as it is rare. */
export function sharedWeight(a: Terms, b: Terms, rarity: Rarity = asAnywhere, weigh = termWeight): number {
  let sum = 0;
  for (let i = 0, k = 0; i < a.length && k < b.length; ) {
    const x = a[i] as number;
    const y = b[k] as number;
    if (x === y) sum += weigh(x) * rarity(x);
    if (x <= y) i++;
    if (y <= x) k++;
  }
  return sum;
}

/** The weight of the terms of `own` that `others` does not hold. */
export const weightApart = (own: Terms, others: Terms): number => totalWeight(own) - sharedWeight(own, others);

/** The weight of the terms of `own` that neither of the other lists holds. */
export function weightBeyond(own: Terms, others: Terms, more: Terms): number {
  let sum = 0;
  for (const term of own) if (!others.includes(term) && !more.includes(term)) sum += termWeight(term);
  return sum;
}

const NONE: Terms = new Int32Array(0);

/** Terms in their order, each once. */
export function termList(terms: readonly number[]): Terms {
  if (terms.length === 0) return NONE;
  const sorted = new Int32Array(terms);
  if (sorted.length > INSERTED) sorted.sort();
  else insertionSort(sorted);
  let count = 0;
  for (let i = 0; i < sorted.length; i++) {
    if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[count++] = sorted[i] as number;
  }
  return count === sorted.length ? sorted : sorted.slice(0, count);
}

/** Lists of no more terms, which most are, cost less to sort by hand. */
const INSERTED = 24;

function insertionSort(list: Int32Array): void {
  for (let i = 1; i < list.length; i++) {
    const term = list[i] as number;
    let at = i;
    for (; at > 0 && (list[at - 1] as number) > term; at--) list[at] = list[at - 1] as number;
    list[at] = term;
  }
}
