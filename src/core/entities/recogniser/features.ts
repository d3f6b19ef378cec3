import { phrases } from '../../text/phrases.js';
import { PhraseTable } from '../../text/phraseTable.js';
import { fold, Gap, hashWord, startsName, TokenKind, type Tokens, tokenLength } from '../../text/tokens.js';
import type { NameData } from '../nameData.js';
import { WordClass, type WordClasses } from '../wordClasses.js';
import { FORCED } from './capitalRules.js';
import { DocumentEvidence, Evidence } from './evidence.js';
import { Scratch, zeros } from './scratch.js';
import { type Segments, segmentsOf } from './segments.js';
import { ListBit, MAX_LISTED_WORDS, phraseHash, type WordLists } from './wordLists.js';

/** Features are hashes of this many bits. */
export const FEATURE_HASH_BITS = 22;

/** No token has more features. */
export const MAX_FEATURES = 80;

/** What a run of words is listed as; the same bits, shifted, say that a token continues what an earlier one began. */
export enum Listed {
  Place = 1,
  Organization = 2,
  Media = 4,
  Company = 8,
  City = 16,
  Region = 32,
}
const CONTINUES = 6;
// A spot's bits: what it is listed as, how many tokens of the run stand before it, and how many from it on.
const LISTED = 0xfff;
const RUN_BEFORE = 12;
const RUN_AFTER = 20;
const RUN_MASK = 0xff;

export type KnownNames = PhraseTable<number>;

/** The names that a language's data lists, with what they are. */
export function knownNamesOf(names: NameData): KnownNames {
  const table: KnownNames = new PhraseTable();
  const add = (list: string, bit: Listed): void => {
    for (const phrase of phrases(list)) table.add(phrase, bit);
  };
  add(names.places, Listed.Place);
  add(names.companies, Listed.Company);
  add(names.organizations, Listed.Organization);
  add(names.media, Listed.Media);
  return table;
}

/** Reads the features of tokens: what the tagger knows about a token, as hashes. */
export class FeatureReader {
  private readonly evidence: DocumentEvidence;
  private readonly count: number;
  /** Per token: word classes, list bits among them, and {@link KNOWN} once it is filled. */
  private readonly facts: Int32Array;
  /** Per token: as what it is listed, and its distance to both ends of the run of capitalised words around it. */
  private readonly spots: Int32Array;

  constructor(
    private readonly tokens: Tokens,
    /** Spelling's claim on each token's capital. */
    private readonly rules: Uint8Array,
    taken: Uint8Array,
    private readonly words: WordClasses,
    private readonly lists: WordLists,
    private readonly known: KnownNames,
    private readonly segments: Segments,
  ) {
    this.evidence = new DocumentEvidence(tokens, segments, rules, taken, words, lists);
    this.count = tokens.count;
    this.facts = zeros(Scratch.Facts, tokens.count);
    this.spots = zeros(Scratch.Spots, tokens.count);
  }

  /**
   * Is a segment plainly no name: one word that is never one, or a common word that begins a sentence and has no
   * capital elsewhere? These are half of all segments, and not worth a closer look.
   */
  private isPlain(from: number, to: number): boolean {
    if (to - from !== 1) return false;
    const fact = this.factsOf(from);
    if ((fact & NEVER_A_NAME) !== 0) return true;
    if (this.rules[from] === 0 || ((listsOf(fact) & ListBit.CommonWord) === 0 && (fact & WordClass.Function) === 0))
      return false;
    return (this.evidence.of(this.tokens.hash[from] as number) & (Evidence.CapitalInside | Evidence.Titled)) === 0;
  }

  /** Does the article write the word of token `i`, which no list has for a name, in small letters as well? */
  standsSmall(i: number): boolean {
    if (((this.spots[i] as number) & LISTED) !== 0) return false;
    return (this.evidence.of(this.tokens.hash[i] as number) & Evidence.Small) !== 0;
  }

  /**
   * Is all that speaks for a name at token `i` the capital that its sentence begins with: no list knows it, it stands
   * nowhere else with one, and nothing around it is as it is around names?
   */
  isOnlyForced(i: number): boolean {
    if (this.rules[i] !== FORCED || listsOf(this.factsOf(i)) !== 0 || ((this.spots[i] as number) & LISTED) !== 0)
      return false;
    return (this.evidence.of(this.tokens.hash[i] as number) & ~(Evidence.BeforeCapital | Evidence.Small)) === 0;
  }

  /** The segments that are not plain, entered: the only ones whose tokens have features. */
  open(): Segments {
    const { bounds } = this.segments;
    const kept = new Int32Array(bounds.length);
    let n = 0;
    for (let k = 0; k < bounds.length; k += 2) {
      const from = bounds[k] as number;
      const to = bounds[k + 1] as number;
      if (this.isPlain(from, to)) continue;
      this.enter(from, to);
      kept[n++] = from;
      kept[n++] = to;
    }
    return segmentsOf(kept.subarray(0, n));
  }

  /** Is token `i` in one of the classes? False outside the text. */
  has(i: number, classes: number): boolean {
    return (this.factsOf(i) & classes & CLASSES) !== 0;
  }

  /** Does a capital stand elsewhere in the article at the word of token `i` as names have it: not before a hyphen alone? */
  standsAlone(i: number): boolean {
    const telling = Evidence.Titled | Evidence.Speaks | Evidence.AfterCompanyNoun | Evidence.Possessive;
    return (this.evidence.of(this.tokens.hash[i] as number) & telling) !== 0;
  }

  /** Does a listed country, or a place known like one, begin at token `i`? */
  isCountry(i: number): boolean {
    return ((this.spots[i] as number) & Listed.Place) !== 0;
  }

  /** Does token `i` stand in a line whose words all have capitals? */
  isHeadline(i: number): boolean {
    return (this.rules[i] as number) > FORCED;
  }

  /** Does the word of token `i` stand before another with a capital somewhere in the article? */
  leadsCapital(i: number): boolean {
    return (this.evidence.of(this.tokens.hash[i] as number) & Evidence.BeforeCapital) !== 0;
  }

  /** Does the article call somebody by the word of token `i`, with a title or a first name before it? */
  isPerson(i: number): boolean {
    return (this.evidence.of(this.tokens.hash[i] as number) & (Evidence.Titled | Evidence.AfterFirstName)) !== 0;
  }

  /** Is `text` letters with a sign between them that name nothing: "R&D"? */
  isPlainPair(text: string): boolean {
    return this.words.plainPairs.has(text);
  }

  /** Does spelling ask for a capital at token `i` anyway? */
  isForced(i: number): boolean {
    return ((this.rules[i] as number) & FORCED) !== 0;
  }

  isFirstName(i: number): boolean {
    const lists = listsOf(this.factsOf(i));
    if ((lists & ListBit.FirstName) === 0) return false;
    return (lists & ListBit.CommonWord) === 0 || this.rules[i] === 0;
  }

  /** Is token `i` a first name somewhere, whatever else it may be? */
  mayBeFirstName(i: number): boolean {
    return (listsOf(this.factsOf(i)) & ListBit.FirstName) !== 0;
  }

  isCommonWord(i: number): boolean {
    return (listsOf(this.factsOf(i)) & ListBit.CommonWord) !== 0;
  }

  private enter(from: number, to: number): void {
    for (let i = from; i < to; i++) if (startsName(this.tokens, i)) this.markListed(i, to);
    for (let i = from; i < to; ) {
      let end = i + 1;
      if (startsName(this.tokens, i)) {
        while (end < to && (startsName(this.tokens, end) || isInnerMark(this.tokens, end))) end++;
      }
      for (let j = i; j < end; j++) {
        this.spots[j] = ((this.spots[j] as number) & LISTED) | ((j - i) << RUN_BEFORE) | ((end - j) << RUN_AFTER);
      }
      i = end;
    }
  }

  /** Writes the features of token `i` of an entered segment to `out`; returns how many. */
  read(i: number, out: Int32Array): number {
    const { tokens } = this;
    const word = tokens.hash[i] as number;
    const shape = this.shapeOf(i);
    const fact = this.factsOf(i);
    const factBefore = this.factsOf(i - 1);
    const forced = this.rules[i] as number;
    const spot = this.spots[i] as number;
    const evidence = this.evidence.of(word);
    const start = i - ((spot >>> RUN_BEFORE) & RUN_MASK);
    const end = i + (spot >>> RUN_AFTER);
    const place = Math.min(i - start, 3) * 4 + Math.min(end - 1 - i, 3);
    const lead = this.beforeRun(start);
    const lists = listsOf(fact);
    let n = 0;
    out[n++] = hash(1, word);
    out[n++] = hash(2, this.wordAt(i - 1));
    out[n++] = hash(3, this.wordAt(i + 1));
    n = this.affixes(i, out, n);
    out[n++] = hash(10, shape * 8 + forced);
    out[n++] = hash(11, (this.shapeOf(i - 1) * 64 + shape) * 64 + this.shapeOf(i + 1));
    out[n++] = hash(12, lists * 8 + forced);
    out[n++] = hash(13, lists * 128 + listsOf(factBefore));
    out[n++] = hash(14, lists * 128 + listsOf(this.factsOf(i + 1)));
    out[n++] = hash(15, fact & 0xffff);
    out[n++] = hash(16, (factBefore & 0xffff) * 64 + lists);
    out[n++] = hash(17, (spot & LISTED) * 8 + forced);
    out[n++] = hash(18, evidence & 0x1f);
    out[n++] = hash(19, evidence >>> 5);
    out[n++] = hash(20, (evidence & 0x1fff) * 64 + lists);
    out[n++] = hash(21, (this.factsOf(lead) & 0xffff) * 16 + place);
    out[n++] = hash(22, (this.factsOf(end) & 0xffff) * 16 + place);
    let kinds = 0;
    for (let j = start; j < end && j < start + 6; j++) kinds |= this.factsOf(j) & RUN_CLASSES;
    out[n++] = hash(23, kinds * 16 + place);
    // The rest would only repeat what a run of one word has said.
    if (end - start === 1 && lead === i - 1) return n;
    out[n++] = hash(24, this.wordAt(lead));
    out[n++] = hash(25, this.wordAt(end));
    out[n++] = hash(26, i === end - 1 ? 1 : this.wordAt(end - 1));
    out[n++] = hash(27, i === start ? 1 : this.wordAt(start));
    out[n++] = hash(28, listsOf(this.factsOf(start)) * 16 + place);
    out[n++] = hash(29, listsOf(this.factsOf(end - 1)) * 16 + place);
    return n;
  }

  /** Word classes and lists of token `i`; outside the text, all lists. */
  private factsOf(i: number): number {
    const fact = i >= 0 && i < this.count ? (this.facts[i] as number) : OUTSIDE_TEXT;
    return fact !== 0 ? fact : this.learn(i);
  }

  /** Looks token `i` up in the word classes and lists, once for all who ask. */
  private learn(i: number): number {
    const hash = this.tokens.hash[i] as number;
    let fact = this.words.of(hash) | (this.lists.of(hash) << LISTS_FROM) | KNOWN;
    if (this.words.demonymEndings.length > 0 && this.isDerivedDemonym(i)) fact |= WordClass.Demonym;
    this.facts[i] = fact;
    return fact;
  }

  /** Is token `i` an adjective made of a listed place: Dutch "Leuvense"? */
  private isDerivedDemonym(i: number): boolean {
    const { tokens } = this;
    if (!startsName(tokens, i)) return false;
    const start = tokens.start[i] as number;
    const end = tokens.end[i] as number;
    for (const ending of this.words.demonymEndings) {
      if (end - start < ending.length + 3 || !tokens.text.endsWith(ending, end)) continue;
      const place = hashWord(tokens.text, start, end - ending.length);
      if ((this.lists.of(place) & (ListBit.City | ListBit.Region)) !== 0) return true;
    }
    return false;
  }

  /** Does a capital say nothing of names in this language? */
  get capitalNouns(): boolean {
    return this.words.capitalNouns;
  }

  /** Do the shipped lists have the word of token `i` for a city, a region or a company? */
  isListedWord(i: number): boolean {
    return (listsOf(this.factsOf(i)) & (ListBit.City | ListBit.Region | ListBit.Company)) !== 0;
  }

  /** Does token `i` join two names: "and"? */
  isConjunction(i: number): boolean {
    return this.words.has(this.tokens, i, WordClass.Conjunction);
  }

  /** Is the name at exactly `[from, to)` a listed city's? */
  isCity(from: number, to: number): boolean {
    return (this.lists.of(this.hashOf(from, to)) & ListBit.City) !== 0;
  }

  /** Is the name at exactly `[from, to)` a listed city's or region's? */
  isCityOrRegion(from: number, to: number): boolean {
    return (this.lists.of(this.hashOf(from, to)) & (ListBit.City | ListBit.Region)) !== 0;
  }

  private hashOf(from: number, to: number): number {
    let h = this.tokens.hash[from] as number;
    for (let j = from + 1; j < to; j++) h = phraseHash(h, this.tokens.hash[j] as number);
    return h;
  }

  /** Are the letters of token `i` a state's or a province's: "TX"? */
  isRegionCode(i: number): boolean {
    return this.words.has(this.tokens, i, WordClass.RegionCode);
  }

  /** What a name that stands at exactly `[from, to)` is listed as, in the language's data and in the shipped lists. */
  listedAs(from: number, to: number): number {
    let all = 0;
    const bits = this.known.longest(this.tokens, from, to);
    if (bits && this.known.matchEnd === to) for (const bit of bits) all |= bit;
    if (to - from > 1 && to - from <= MAX_LISTED_WORDS) {
      if ((this.lists.of(this.hashOf(from, to)) & ListBit.Company) !== 0) all |= Listed.Company;
    }
    return all;
  }

  /** Behind the listed organization or paper that begins at token `from`; 0 where there is none. */
  listedEnd(from: number): number {
    const bits = this.known.longest(this.tokens, from);
    const names = Listed.Organization | Listed.Media;
    return bits?.some((bit) => (bit & names) !== 0) ? this.known.matchEnd : 0;
  }

  /** Behind the listed country or region that begins at token `from`; 0 where there is none. */
  listedPlaceEnd(from: number): number {
    const bits = this.known.longest(this.tokens, from);
    return bits?.every((bit) => bit === Listed.Place) ? this.known.matchEnd : 0;
  }

  /** Is token `i` a capitalised word, with a space before token `gap`? */
  isNameWord(i: number, gap = i): boolean {
    return i >= 0 && i < this.tokens.count && startsName(this.tokens, i) && this.tokens.gap[gap] === Gap.Space;
  }

  /** Do adjectives of peoples stand outside of names in this language? */
  get demonymsApart(): boolean {
    return this.words.demonymsApart;
  }

  /** The token that a run's beginning leans on: behind "Mr." that is "Mr". */
  private beforeRun(start: number): number {
    const { tokens } = this;
    const i = start - 1;
    if (i < 1 || tokens.gap[i] !== Gap.None || tokens.code[i] !== 0x2e) return i;
    return tokens.kind[i - 1] === TokenKind.Word ? i - 1 : i;
  }

  private wordAt(i: number): number {
    if (i < 0 || i >= this.tokens.count) return 0x11111111;
    // A paragraph's edge is a neighbour like any other, and numbers are alike.
    if (this.tokens.kind[i] === TokenKind.Number)
      return 0x22222222 + (this.tokens.end[i] as number) - (this.tokens.start[i] as number);
    return this.tokens.hash[i] as number;
  }

  private shapeOf(i: number): number {
    if (i < 0 || i >= this.tokens.count) return 63;
    const { tokens } = this;
    const length = tokenLength(tokens, i);
    const size = length === 1 ? 0 : length < 4 ? 1 : length < 7 ? 2 : 3;
    if (tokens.kind[i] === TokenKind.Word) return (tokens.shape[i] as number) | ((size & 3) << 4);
    if (tokens.kind[i] === TokenKind.Number) return 8 | (size << 4) | 6;
    const code = tokens.code[i] as number;
    return code === 0x2e ? 32 : code === 0x2c ? 34 : code === 0x28 || code === 0x29 ? 36 : code === 0x22 ? 38 : 48;
  }

  /** The word's ends, by which unknown words resemble known ones. */
  private affixes(i: number, out: Int32Array, at: number): number {
    const { tokens } = this;
    let n = at;
    const start = tokens.start[i] as number;
    const end = tokens.end[i] as number;
    if (tokens.kind[i] !== TokenKind.Word || end - start < 3) return n;
    let h = 0;
    for (let k = 1; k <= 3 && k < end - start; k++) {
      h = Math.imul(h ^ fold(tokens.text.charCodeAt(end - k)), 0x01000193) + k;
      if (k > 1) out[n++] = hash(2 + k, h);
    }
    h = 0;
    for (let k = 0; k < 3; k++) h = Math.imul(h ^ fold(tokens.text.charCodeAt(start + k)), 0x01000193) + k;
    out[n++] = hash(7, h);
    return n;
  }

  /** Marks the listed names that begin at token `i`. */
  private markListed(i: number, to: number): void {
    const { tokens } = this;
    const bits = this.known.longest(tokens, i);
    if (bits) {
      const end = Math.min(this.known.matchEnd, tokens.count);
      let all = 0;
      for (const bit of bits) all |= bit;
      this.mark(i, end, all);
    }
    let h = tokens.hash[i] as number;
    let flags = listsOf(this.factsOf(i));
    for (let j = i + 1; ; j++) {
      const bit = listedBits(flags);
      if (bit !== 0) this.mark(i, j, bit);
      if (j >= to || j >= i + MAX_LISTED_WORDS || (tokens.gap[j] as number) > Gap.Space) break;
      h = phraseHash(h, tokens.hash[j] as number);
      flags = this.lists.of(h);
    }
    function listedBits(f: number): number {
      return (
        (f & ListBit.City ? Listed.City : 0) |
        (f & ListBit.Company ? Listed.Company : 0) |
        (f & ListBit.Region ? Listed.Region : 0)
      );
    }
  }

  private mark(from: number, to: number, bits: number): void {
    this.spots[from] = (this.spots[from] as number) | bits;
    for (let j = from + 1; j < to; j++) this.spots[j] = (this.spots[j] as number) | (bits << CONTINUES);
  }
}

export const NEVER_A_NAME = WordClass.Demonym | WordClass.Calendar | WordClass.PlainCapital;

// Word classes stand below and above the list bits.
const CLASSES = ~0x40ff0000;
const LISTS_FROM = 16;
const KNOWN = 1 << 30;
const OUTSIDE_TEXT = (0x7f << LISTS_FROM) | KNOWN;
const listsOf = (fact: number): number => (fact >>> LISTS_FROM) & 0x7f;

const RUN_CLASSES =
  WordClass.Title |
  WordClass.CompanySuffix |
  WordClass.OrganizationWord |
  WordClass.PlaceWord |
  WordClass.Demonym |
  WordClass.MediaWord;

/** The hashes of features that {@link NameVotes} gave, in place. */
export function hashVotes(out: Int32Array, count: number): void {
  for (let k = 0; k < count; k++) out[k] = hash(50 + k, out[k] as number);
}

const hash = (template: number, value: number): number => {
  let h = Math.imul(value ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> (32 - FEATURE_HASH_BITS);
};

function isInnerMark(tokens: Tokens, i: number): boolean {
  return (
    tokens.gap[i] === Gap.None &&
    tokens.kind[i] === TokenKind.Symbol &&
    i + 1 < tokens.count &&
    startsName(tokens, i + 1)
  );
}
