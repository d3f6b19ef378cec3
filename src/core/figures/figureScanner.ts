import type { Figure, Span, UnreadNumber } from '../model.js';
import type { Sentences } from '../text/sentences.js';
import { Gap, Shape, TokenKind, type Tokens } from '../text/tokens.js';
import { isInAddress } from './exclusions/addresses.js';
import { partOfSomethingElse, phoneNumberEnd } from './exclusions/insideOthers.js';
import { ModelNumbers } from './exclusions/modelNumbers.js';
import type { Surroundings } from './exclusions/surroundings.js';
import { type FigureWords, type NumberWord, Role } from './figureWords.js';
import { lendUnitToList } from './listedUnits.js';
import { makeFigure } from './makeFigure.js';
import { quantityOfWord } from './multiples.js';
import { newFigure } from './newFigure.js';
import { NumberReader, vulgarFraction } from './numberReader.js';
import { digitsInside, type Quantity, QuantityReader } from './quantityReader.js';
import { RangeReader } from './ranges.js';
import { type FoundRank, type Ordinal, RankReader } from './ranks.js';
import { RANK_IDIOM, rankAt } from './rules/asRank.js';
import { type Decision, decide, FIGURE_RULES } from './rules/figureRules.js';
import { FoundQuantity, type PassState } from './rules/foundQuantity.js';
import { SharedCurrencies } from './sharedCurrencies.js';
import { withCountScale } from './shortScales.js';

/** Why digits that are a number are left all the same. */
const UNREAD = {
  tooLong: 'too many digits',
  columns: 'numbers in columns',
  unknownCurrency: 'unknown currency',
  unknownScale: 'unknown scale',
} as const;

const POINT = 0x2e;

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** The pass over one text that finds its figures. */
export class FigureScanner {
  private readonly figures: Figure[] = [];
  private readonly unread: UnreadNumber[] = [];
  private readonly numbers: NumberReader;
  private readonly quantities: QuantityReader;
  private readonly ranges: RangeReader;
  private readonly ranks: RankReader;
  /** The first of {@link taken} that the pass has not left behind. */
  private nextTaken = 0;
  /** The sentence that the pass is in. */
  private sentence = 0;
  private readonly at: Mutable<Surroundings>;
  private readonly pass: PassState;

  constructor(
    private readonly tokens: Tokens,
    private readonly sentences: Sentences,
    private readonly words: FigureWords,
    private readonly taken: readonly Span[],
  ) {
    this.numbers = new NumberReader(tokens, words);
    const currencies = new SharedCurrencies(tokens, words);
    this.quantities = new QuantityReader(tokens, words, this.numbers, currencies);
    this.ranges = new RangeReader(tokens, words, this.quantities);
    this.ranks = new RankReader(tokens, words, this.numbers);
    const models = new ModelNumbers(tokens, words, taken);
    this.at = { tokens, sentences, words, models, sentenceStart: 0, sentenceEnd: 0 };
    this.pass = { at: this.at, quantities: this.quantities, currencies, figures: this.figures };
  }

  /** The figures of the text and the numbers that are left, ordered by start. */
  scan(): { figures: readonly Figure[]; unread: readonly UnreadNumber[] } {
    const { tokens, words } = this;
    const { kind, shape, start, hash, count } = tokens;
    const { starts } = words;
    const { hasCompounds } = this.numbers;
    for (let i = 0; i < count; i++) {
      const type = kind[i];
      let lexemes: readonly NumberWord[] | undefined;
      if (type === TokenKind.Word) {
        if (((shape[i] as number) & Shape.Digit) === 0) {
          if (starts.mayBegin(hash[i] as number)) lexemes = starts.word(tokens, i);
          if (!lexemes && !(hasCompounds && this.numbers.mayBeCompound(i))) continue;
        }
      } else if (type === TokenKind.Symbol) {
        const code = tokens.code[i] as number;
        if (code === POINT ? !this.isLeadingPoint(i) : vulgarFraction(code) === 0) continue;
      }
      while (this.nextTaken < this.taken.length && (this.taken[this.nextTaken] as Span).end <= (start[i] as number))
        this.nextTaken++;
      const taken = this.taken[this.nextTaken];
      if (taken && taken.start <= (start[i] as number) && !this.isGluedAmount(i, taken)) continue;
      if (tokens.gap[i] === Gap.None && isInAddress(tokens, i)) continue;
      this.enterSentenceOf(i);
      const last = type === TokenKind.Word ? this.atWord(i, lexemes) : this.atDigits(i);
      if (last > i) i = last;
    }
    return { figures: this.figures, unread: this.unread };
  }

  /** Is a name that the recogniser sees in token `i` an amount of money: "USD115", "Rs500"? */
  private isGluedAmount(i: number, taken: Span): boolean {
    const { tokens } = this;
    if (((tokens.shape[i] as number) & Shape.Digit) === 0 || tokens.kind[i] !== TokenKind.Word) return false;
    if (!('source' in taken) || taken.source !== 'recogniser' || taken.end > (tokens.end[i] as number)) return false;
    return digitsInside(tokens, i) >= 0;
  }

  /** Tries the word at `i`; returns the last token used. */
  private atWord(i: number, lexemes: readonly NumberWord[] | undefined): number {
    if (!lexemes) {
      const offset = digitsInside(this.tokens, i);
      return offset < 0 ? this.atNumber(i) : this.atGluedLead(i, offset);
    }
    const first = lexemes[0] as NumberWord;
    switch (first.role) {
      case Role.Article:
        if (this.startsNumberAfterArticle(i)) return this.atNumber(i);
        return this.words.data.rankBehind === '' ? i : Math.max(i, this.atRank(i));
      case Role.Multiple:
        return this.atMultiple(i, first);
      case Role.Top:
      case Role.RankNumber:
        return Math.max(i, this.atRank(i, undefined, first));
      default: {
        const last = this.atRank(i, this.ranks.ordinalAt(i));
        if (last >= 0) return last;
        return lexemes.every((word) => word.role === Role.Ordinal) ? i : this.atNumber(i);
      }
    }
  }

  private startsNumberAfterArticle(i: number): boolean {
    const { tokens } = this;
    if (i + 1 >= tokens.count || tokens.gap[i + 1] !== Gap.Space || tokens.kind[i + 1] !== TokenKind.Word) return false;
    const behind = this.words.numbers.word(tokens, i + 1);
    return behind?.some((word) => word.role === Role.Scale || word.role === Role.Fraction) === true;
  }

  private atDigits(i: number): number {
    const { tokens } = this;
    if (tokens.kind[i] === TokenKind.Number) {
      const last = this.atRank(i, this.ranks.ordinalAt(i));
      if (last >= 0) return last;
    }
    const reason = partOfSomethingElse(this.at, i);
    if (reason) return this.leave(i, reason);
    if (this.isHyphenChain(i)) return this.leaveChain(i);
    const phone = phoneNumberEnd(this.at, i);
    if (phone > 0) return this.leave(i, 'score, code or telephone number', phone - 1);
    return this.atNumber(i);
  }

  /** "USD115", "R99.9 million": a word that is a currency and the first digits, from offset `digitsFrom`. */
  private atGluedLead(i: number, digitsFrom: number): number {
    const { tokens } = this;
    if (!this.words.gluedLeads.has(tokens.text.slice(tokens.start[i], digitsFrom))) return i;
    const quantity = this.quantities.read(i, digitsFrom);
    return quantity && typeof quantity !== 'string' ? this.finish(quantity, i, digitsFrom) : i;
  }

  private atNumber(i: number): number {
    const { tokens } = this;
    const quantity = this.quantities.read(i);
    if (quantity === undefined) return tokens.kind[i] === TokenKind.Number ? this.leave(i, 'part of a word') : i;
    if (quantity === 'chained') return this.leaveChain(i);
    if (typeof quantity === 'string') return this.leaveUnread(i, quantity);
    return this.finish(quantity, i);
  }

  private leaveUnread(i: number, reason: keyof typeof UNREAD): number {
    const last = reason === 'tooLong' ? i : Math.max(i, this.quantities.behind - 1);
    this.quantities.free = last + 1;
    return this.leave(i, UNREAD[reason], last);
  }

  /** Decides what a quantity at token `i` is; returns the last token used. */
  private finish(low: Quantity, i: number, digitsFrom?: number): number {
    const alone = FoundQuantity.alone(this.pass, i, digitsFrom, this.taken[this.nextTaken - 1], low);
    const decided = decide(FIGURE_RULES.alone, alone);
    if (decided) return this.take(i, decided);
    const range = this.ranges.read(low, this.at);
    const found = range ? alone.withRange(range) : alone;
    const { quantity } = found;
    const scaled = withCountScale(quantity, this.at);
    if (scaled) return this.take(i, decide(FIGURE_RULES.count, found.withScale(scaled)));
    if (quantity.unit) {
      const decision = decide(FIGURE_RULES.unit, found);
      const last = this.take(i, decision);
      if (decision?.outcome.as === 'figure') lendUnitToList(this.figures, quantity, this.at);
      return last;
    }
    return this.take(i, decide(quantity.number.fraction ? FIGURE_RULES.fraction : FIGURE_RULES.bare, found));
  }

  /** "twice", "doubled" */
  private atMultiple(i: number, word: NumberWord): number {
    const quantity = quantityOfWord(this.tokens, i, word);
    return this.take(
      i,
      decide(FIGURE_RULES.multipleWord, FoundQuantity.alone(this.pass, i, undefined, undefined, quantity)),
    );
  }

  /** Does what was decided of the number at token `i`; returns the last token used. */
  private take(i: number, decision: Decision | undefined): number {
    if (!decision) return i;
    const { outcome, rule } = decision;
    switch (outcome.as) {
      case 'figure':
        this.figures.push(makeFigure(outcome, rule, this.at, this.figures, this.quantities.free));
        this.quantities.free = outcome.quantity.next;
        return outcome.quantity.next - 1;
      case 'unread':
        if (outcome.takesAll) this.quantities.free = outcome.next;
        return this.leave(i, outcome.reason, outcome.next - 1);
      default:
        return outcome.next - 1;
    }
  }

  /** Tries the ordinal at token `i`, or what leads to a rank there; returns the last token used, or -1 for no rank. */
  private atRank(i: number, ordinal?: Ordinal, lead?: NumberWord): number {
    if (!ordinal && !lead && !this.ranks.isBeforeBehind(i)) return -1;
    const found: FoundRank = { at: this.at, ranks: this.ranks, i, ordinal, lead };
    const read = rankAt(found);
    if (!read) return -1;
    const { rank, rule } = read;
    if (!RANK_IDIOM.read(found, rank)) {
      const figure = newFigure(rank, 'rank', rank.value, '#', 'exact', 0, rule);
      if (rank.value2 !== undefined) figure.value2 = rank.value2;
      this.figures.push(figure);
      this.quantities.free = rank.next;
    }
    return rank.next - 1;
  }

  /** Leaves the digits of token `i` (up to token `last`) as not understood. */
  private leave(i: number, reason: string, last = i): number {
    this.unread.push({ start: this.tokens.start[i] as number, end: this.tokens.end[last] as number, reason });
    return last;
  }

  /** "555-123-4567": three numbers joined by hyphens are a code, and no range. */
  private isHyphenChain(i: number): boolean {
    const { tokens } = this;
    if (i + 4 >= tokens.count) return false;
    for (let k = 1; k <= 4; k++) {
      if (tokens.gap[i + k] !== Gap.None) return false;
      const hyphen = tokens.code[i + k] === 0x2d;
      if (k % 2 === 1 ? !hyphen : tokens.kind[i + k] !== TokenKind.Number) return false;
    }
    return true;
  }

  /** Leaves a chain of numbers like `1.2.3` or `22,24,26` as a whole, or `1,1,1` would be looked at link by link. */
  private leaveChain(i: number): number {
    const { tokens } = this;
    let last = i;
    while (
      last + 2 < tokens.count &&
      tokens.gap[last + 1] === Gap.None &&
      tokens.gap[last + 2] === Gap.None &&
      tokens.kind[last + 2] === TokenKind.Number &&
      tokens.kind[last + 1] === TokenKind.Symbol
    ) {
      last += 2;
    }
    return this.leave(i, 'chain of numbers', last);
  }

  private isLeadingPoint(i: number): boolean {
    const { tokens } = this;
    return (
      i + 1 < tokens.count &&
      tokens.kind[i + 1] === TokenKind.Number &&
      tokens.gap[i + 1] === Gap.None &&
      (tokens.gap[i] !== Gap.None ||
        // "$.50" begins with its point; in "Rs.500" that is the currency's.
        (this.words.moneyLeads.startBefore(tokens, i, Math.max(0, i - 2)) >= 0 &&
          this.words.moneyLeads.startBefore(tokens, i + 1, i - 1) < 0))
    );
  }

  private enterSentenceOf(i: number): void {
    if (i < this.at.sentenceEnd && i >= this.at.sentenceStart) return;
    const { first, count } = this.sentences;
    let s = this.sentence;
    while (s + 1 < count && (first[s + 1] as number) <= i) s++;
    this.sentence = s;
    this.at.sentenceStart = first[s] as number;
    this.at.sentenceEnd = first[s + 1] as number;
  }
}
