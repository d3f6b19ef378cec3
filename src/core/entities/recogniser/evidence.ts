import { codeAt, Gap, Shape, startsName, TokenKind, type Tokens } from '../../text/tokens.js';
import { WordClass, type WordClasses } from '../wordClasses.js';
import { Scratch, zeros } from './scratch.js';
import type { Segments } from './segments.js';
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

/** Evidence per word of one article, by token hash: of the words that stand with a capital in its segments. */
export class DocumentEvidence {
  private readonly mask: number;
  private readonly hashes: Int32Array;
  private readonly bits: Int32Array;

  constructor(
    tokens: Tokens,
    { bounds, total }: Segments,
    rules: Uint8Array,
    taken: Uint8Array,
    words: WordClasses,
    lists: WordLists,
  ) {
    let size = 64;
    while (size < total * 2) size *= 2;
    this.mask = size - 1;
    this.hashes = zeros(Scratch.EvidenceHashes, size);
    this.bits = zeros(Scratch.EvidenceBits, size);
    if (total === 0) return;
    for (let s = 0; s < bounds.length; s += 2) {
      for (let i = bounds[s] as number; i < (bounds[s + 1] as number); i++) {
        if (startsName(tokens, i)) this.enter(tokens.hash[i] as number);
      }
    }
    const { kind, shape, hash, capitals, count } = tokens;
    for (const i of capitals) {
      const slot = this.slotOf(hash[i] as number);
      if (this.bits[slot] !== 0)
        this.bits[slot] = (this.bits[slot] as number) | evidenceAt(tokens, i, rules, words, lists);
    }
    const { bits } = this;
    for (let i = 0; i < count; i++) {
      if (kind[i] !== TokenKind.Word || ((shape[i] as number) & (Shape.Capital | Shape.InnerCapital)) !== 0) continue;
      const slot = this.slotOf(hash[i] as number);
      if (bits[slot] !== 0 && !taken[i]) bits[slot] = (bits[slot] as number) | Evidence.Small;
    }
  }

  /** The {@link Evidence} bits of a token hash. */
  of(hash: number): number {
    return (this.bits[this.slotOf(hash)] as number) & 0xffff;
  }

  private enter(hash: number): void {
    const slot = this.slotOf(hash);
    this.hashes[slot] = hash;
    // The highest bit marks a slot as used even where nothing is known.
    this.bits[slot] = 1 << 30;
  }

  /** Where a hash stands, or the free slot where it would. */
  private slotOf(hash: number): number {
    let slot = (hash ^ (hash >>> 16)) & this.mask;
    while (this.bits[slot] !== 0 && this.hashes[slot] !== hash) slot = (slot + 1) & this.mask;
    return slot;
  }
}

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
