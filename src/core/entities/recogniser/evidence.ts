import type { Sentences } from '../../text/sentences.js';
import { Gap, Shape, TokenKind, type Tokens } from '../../text/tokens.js';
import { WordClass, type WordClasses } from '../wordClasses.js';
import { Scratch, zeros } from './scratch.js';
import { startsName } from './segments.js';
import { ListBit, type WordLists } from './wordLists.js';

/**
 * What a whole article says about one of its words, gathered from every place where it stands: a name explained
 * once is known everywhere.
 */
export enum Evidence {
  /** Stands with a capital where no rule of spelling asks for one. */
  CapitalInside = 1,
  Titled = 1 << 1,
  AfterFirstName = 1 << 2,
  BeforeCompanySuffix = 1 << 3,
  AfterPlacePreposition = 1 << 4,
  Speaks = 1 << 5,
  AfterArticle = 1 << 6,
  BeforeCapital = 1 << 7,
  AfterCapital = 1 << 8,
  Possessive = 1 << 9,
  /** Stands in small letters as well. */
  Small = 1 << 10,
  BeforeOrganizationWord = 1 << 11,
  BeforeTicker = 1 << 12,
  AfterCompanyNoun = 1 << 13,
  Acronym = 1 << 14,
  BeforeRole = 1 << 15,
}

export const EVIDENCE_BITS = 16;

/** How the line that a sentence stands in uses capitals. */
export enum LineStyle {
  Prose = 0,
  /** Most Words Are Capitalised. */
  Title = 1,
  /** ALL CAPITALS. */
  Capitals = 2,
}

/** Spelling's claim on each token's capital: bit 0 says that it asks for one, the bits above are the {@link LineStyle}. */
export const FORCED = 1;

/**
 * Where spelling asks for a capital anyway: at a sentence's start, behind a quote or colon, all through a title. What
 * stands there with a capital need not be a name.
 */
export function capitalRules(tokens: Tokens, sentences: Sentences): Uint8Array {
  const rules = new Uint8Array(tokens.count);
  for (let s = 0; s < sentences.count; s++) {
    const first = sentences.first[s] as number;
    const end = sentences.first[s + 1] as number;
    const style = lineStyle(tokens, first, end);
    if (style !== LineStyle.Prose) {
      rules.fill(FORCED | (style << 1), first, end);
      continue;
    }
    let start = true;
    for (let i = first; i < end; i++) {
      if (tokens.kind[i] === TokenKind.Symbol) {
        if (startsAnew(tokens.text.charCodeAt(tokens.start[i] as number))) start = true;
      } else if (start) {
        rules[i] = FORCED;
        start = false;
      }
    }
  }
  return rules;
}

/** An opening quote, a colon or a bullet; a bracket or a comma is none. */
const startsAnew = (code: number): boolean =>
  code === 0x22 || code === 0x201c || code === 0x2018 || code === 0x3a || code === 0x2022 || code === 0xab;

function lineStyle(tokens: Tokens, first: number, end: number): LineStyle {
  let words = 0;
  let capitals = 0;
  let allCapitals = 0;
  for (let i = first; i < end; i++) {
    if (tokens.kind[i] !== TokenKind.Word) continue;
    const shape = tokens.shape[i] as number;
    words++;
    if ((shape & Shape.Capital) === 0) continue;
    capitals++;
    if ((shape & Shape.Lower) === 0) allCapitals++;
  }
  if (words > 1 && allCapitals * 10 >= words * 7) return LineStyle.Capitals;
  return words > 3 && capitals * 10 >= words * 6 ? LineStyle.Title : LineStyle.Prose;
}

/** Evidence per word of one article, by token hash. */
export class DocumentEvidence {
  private readonly mask: number;
  private readonly hashes: Int32Array;
  private readonly bits: Int32Array;

  constructor(tokens: Tokens, rules: Uint8Array, taken: Uint8Array, words: WordClasses, lists: WordLists) {
    let capitals = 0;
    for (let i = 0; i < tokens.count; i++) if (startsName(tokens, i)) capitals++;
    let size = 64;
    while (size < capitals * 2) size *= 2;
    this.mask = size - 1;
    this.hashes = zeros(Scratch.EvidenceHashes, size);
    this.bits = zeros(Scratch.EvidenceBits, size);
    for (let i = 0; i < tokens.count; i++) {
      if (startsName(tokens, i)) this.add(tokens.hash[i] as number, evidenceAt(tokens, i, rules, words, lists));
    }
    for (let i = 0; i < tokens.count; i++) {
      if (tokens.kind[i] === TokenKind.Word && !startsName(tokens, i) && !taken[i])
        this.addIfKnown(tokens.hash[i] as number, Evidence.Small);
    }
  }

  /** The {@link Evidence} bits of a token hash. */
  of(hash: number): number {
    let slot = (hash ^ (hash >>> 16)) & this.mask;
    while (this.bits[slot] !== 0) {
      if (this.hashes[slot] === hash) return (this.bits[slot] as number) & 0xffff;
      slot = (slot + 1) & this.mask;
    }
    return 0;
  }

  private add(hash: number, bits: number): void {
    let slot = (hash ^ (hash >>> 16)) & this.mask;
    while (this.bits[slot] !== 0 && this.hashes[slot] !== hash) slot = (slot + 1) & this.mask;
    this.hashes[slot] = hash;
    // The highest bit marks a slot as used even where nothing is known.
    this.bits[slot] = (this.bits[slot] as number) | bits | (1 << 30);
  }

  private addIfKnown(hash: number, bit: Evidence): void {
    let slot = (hash ^ (hash >>> 16)) & this.mask;
    while (this.bits[slot] !== 0) {
      if (this.hashes[slot] === hash) {
        this.bits[slot] = (this.bits[slot] as number) | bit;
        return;
      }
      slot = (slot + 1) & this.mask;
    }
  }
}

const codeAt = (tokens: Tokens, i: number): number =>
  i >= 0 && i < tokens.count ? tokens.text.charCodeAt(tokens.start[i] as number) : 0;

function evidenceAt(tokens: Tokens, i: number, rules: Uint8Array, words: WordClasses, lists: WordLists): number {
  let bits = 0;
  const free = rules[i] === 0;
  if (free) bits |= Evidence.CapitalInside;
  if (((tokens.shape[i] as number) & (Shape.Lower | Shape.InnerCapital)) === Shape.InnerCapital)
    bits |= Evidence.Acronym;
  const before = i - 1;
  const afterStop = codeAt(tokens, before) === 0x2e && tokens.gap[before] === Gap.None;
  const word = afterStop ? before - 1 : before;
  if (word >= 0 && tokens.gap[i] === Gap.Space && tokens.kind[word] === TokenKind.Word) {
    const classes = words.of(tokens.hash[word] as number);
    const capital = startsName(tokens, word);
    if ((classes & WordClass.Title) !== 0 && capital) bits |= Evidence.Titled;
    if ((classes & WordClass.Role) !== 0 && !capital) bits |= Evidence.Titled;
    if ((classes & WordClass.PlacePreposition) !== 0) bits |= Evidence.AfterPlacePreposition;
    if ((classes & WordClass.Article) !== 0) bits |= Evidence.AfterArticle;
    if ((classes & WordClass.CompanyNoun) !== 0) bits |= Evidence.AfterCompanyNoun;
    if ((classes & WordClass.Say) !== 0) bits |= Evidence.Speaks;
    if (capital && free) {
      bits |= Evidence.AfterCapital;
      if ((lists.ofToken(tokens, word) & ListBit.FirstName) !== 0 && !afterStop) bits |= Evidence.AfterFirstName;
    }
  }
  const after = i + 1;
  if (after >= tokens.count) return bits;
  const code = codeAt(tokens, after);
  if (tokens.kind[after] === TokenKind.Word && tokens.gap[after] === Gap.Space) {
    const classes = words.of(tokens.hash[after] as number);
    if (startsName(tokens, after)) {
      if (free) bits |= Evidence.BeforeCapital;
      if ((classes & WordClass.CompanySuffix) !== 0) bits |= Evidence.BeforeCompanySuffix;
      if ((classes & WordClass.OrganizationWord) !== 0) bits |= Evidence.BeforeOrganizationWord;
    } else {
      if ((classes & WordClass.Say) !== 0) bits |= Evidence.Speaks;
      if ((classes & WordClass.Role) !== 0) bits |= Evidence.BeforeRole;
    }
  } else if ((code === 0x27 || code === 0x2019) && tokens.gap[after] === Gap.None) {
    bits |= Evidence.Possessive;
  } else if (
    code === 0x28 &&
    tokens.kind[after + 1] === TokenKind.Word &&
    ((tokens.shape[after + 1] as number) & Shape.Lower) === 0
  ) {
    const close = codeAt(tokens, after + 2);
    if (close === 0x3a || close === 0x2e) bits |= Evidence.BeforeTicker;
  }
  return bits;
}
