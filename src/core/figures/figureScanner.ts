import type { Figure, FigureKind, Modifier, Span, UnreadNumber } from '../model.js';
import type { Sentences } from '../text/sentences.js';
import { Gap, Shape, TokenKind, type Tokens, tokenAt, tokenLength, tokenText } from '../text/tokens.js';
import { type CountedNoun, countedNoun, looksPlural } from './countedNoun.js';
import { WORD_CODES } from './currencies.js';
import { directionOf } from './direction.js';
import { isInAddress } from './exclusions/addresses.js';
import { exclusionOf } from './exclusions/bareNumbers.js';
import { isClock, partOfSomethingElse, phoneNumberEnd } from './exclusions/insideOthers.js';
import { looksMeasured } from './exclusions/looksMeasured.js';
import { ModelNumbers } from './exclusions/modelNumbers.js';
import type { Surroundings } from './exclusions/surroundings.js';
import { type FigureWords, type NumberWord, Role, type UnitWord } from './figureWords.js';
import { modifierAfter, modifierBefore } from './modifierReader.js';
import { followsComparison, isFrequency } from './multiples.js';
import { NumberReader, vulgarFraction } from './numberReader.js';
import { isPrice } from './prices.js';
import { digitsInside, type Quantity, QuantityReader, withLetterScale } from './quantityReader.js';
import { RangeReader } from './ranges.js';
import { RankReader, type RankReading } from './ranks.js';
import { rateOf } from './rates.js';
import { SharedCurrencies } from './sharedCurrencies.js';
import { shareOf } from './shares.js';

/** Number words up to here are as often pronouns, lists and idioms as counts. */
const SMALL = 12;
/** A word of counting stands this close before its number. */
const COUNT_REACH = 12;

/** Why digits that are a number are left all the same. */
const UNREAD = {
  tooLong: 'too many digits',
  columns: 'numbers in columns',
  unknownCurrency: 'unknown currency',
  unknownScale: 'unknown scale',
} as const;

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** The pass over one text that finds its figures. */
export class FigureScanner {
  private readonly figures: Figure[] = [];
  private readonly unread: UnreadNumber[] = [];
  private readonly numbers: NumberReader;
  private readonly quantities: QuantityReader;
  private readonly ranges: RangeReader;
  private readonly ranks: RankReader;
  private readonly currencies: SharedCurrencies;
  /** The first of {@link taken} that the pass has not left behind. */
  private nextTaken = 0;
  /** The sentence that the pass is in. */
  private sentence = 0;
  private readonly at: Mutable<Surroundings>;

  constructor(
    private readonly tokens: Tokens,
    private readonly sentences: Sentences,
    private readonly words: FigureWords,
    private readonly taken: readonly Span[],
  ) {
    this.numbers = new NumberReader(tokens, words);
    this.currencies = new SharedCurrencies(tokens, words);
    this.quantities = new QuantityReader(tokens, words, this.numbers, this.currencies);
    this.ranges = new RangeReader(tokens, words, this.quantities);
    this.ranks = new RankReader(tokens, words, this.numbers);
    const models = new ModelNumbers(tokens, words, taken);
    this.at = { tokens, sentences, words, models, sentenceStart: 0, sentenceEnd: 0 };
  }

  scan(): { figures: readonly Figure[]; unread: readonly UnreadNumber[] } {
    const { tokens, words } = this;
    const { kind, shape, start, count } = tokens;
    const { starts } = words;
    for (let i = 0; i < count; i++) {
      const type = kind[i];
      let lexemes: readonly NumberWord[] | undefined;
      if (type === TokenKind.Word) {
        if (((shape[i] as number) & Shape.Digit) === 0) {
          lexemes = starts.word(tokens, i);
          if (!lexemes && !this.numbers.mayBeCompound(i)) continue;
        }
      } else if (type === TokenKind.Symbol) {
        const code = tokens.code[i] as number;
        if (vulgarFraction(code) === 0 && !(code === 0x2e && this.isLeadingPoint(i))) continue;
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
        return this.words.data.rankBehind === '' ? i : this.atRank(i, this.ranks.behindOthers(i));
      case Role.Multiple:
        return this.atMultiple(i, first);
      case Role.Top:
      case Role.RankNumber:
        return this.atRank(i, this.ranks.fromLead(i, first));
      default: {
        const rank = this.ranks.fromOrdinal(i);
        if (rank) return this.atRank(i, rank);
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
    const rank = tokens.kind[i] === TokenKind.Number ? this.ranks.fromOrdinal(i) : undefined;
    if (rank) return this.atRank(i, rank);
    const reason = partOfSomethingElse(this.at, i);
    if (reason) return this.leave(i, reason);
    if (this.isHyphenChain(i)) return this.leaveChain(i);
    const phone = phoneNumberEnd(this.at, i);
    if (phone > 0) return this.leave(i, 'score, code or telephone number', phone - 1);
    return this.atNumber(i);
  }

  /** "USD115", "R99.9 million": a word that is a currency and the first digits. */
  private atGluedLead(i: number, offset: number): number {
    const { tokens } = this;
    const lead = this.words.gluedLeads.get(tokens.text.slice(tokens.start[i], offset));
    if (!lead) return i;
    const quantity = this.quantities.read(i, offset);
    if (!quantity || typeof quantity === 'string') return i;
    const { number } = quantity;
    // "P40", "B52" and "TOP500" are names; an amount in such letters has a scale, groups or decimals.
    const sure =
      (offset - (tokens.start[i] as number) >= 3 && !WORD_CODES.has(lead.unit)) ||
      (lead.exact !== undefined && /[a-z]/.test(lead.exact)) ||
      lead.exact === 'RM';
    if (!sure && number.scale === 1 && !number.grouped && number.decimals !== 2) return i;
    return this.finish(quantity, i);
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

  /** Makes a figure of a quantity, with the other end of its range; returns the last token used. */
  private finish(low: Quantity, i: number): number {
    if (isClock(this.at, low.number)) {
      const last = low.number.next - 1;
      return low.number.digits ? this.leave(i, 'time of day', last) : last;
    }
    const other = looksMeasured(this.at, low);
    if (other) {
      this.quantities.free = other.next;
      return this.leave(i, other.reason, other.next - 1);
    }
    if (this.isVague(low)) return low.next - 1;
    if (this.isDenominator(low)) return low.next - 1;
    const share = shareOf(low, this.quantities, this.at);
    if (share) return this.add({ ...low, ...share, resolution: 0 }, undefined, 'multiple', 'x', undefined);
    const range = this.ranges.read(low, this.at);
    const quantity = range?.quantity ?? low;
    const { unit, number } = quantity;
    const last = quantity.next - 1;
    const scaled = this.withCountScale(quantity);
    if (scaled) return this.atCount(scaled, range?.value2);
    if (unit) {
      if (unit.unit === 'hour' && this.isHourOfDay(quantity)) return this.leave(i, 'time of day', last);
      if (number.weak && !this.isWanted(quantity, i)) return i;
      return this.atUnit(quantity, range?.value2, unit);
    }
    if (number.fraction) return this.atFraction(quantity, i);
    const percent = range ? -1 : this.percentBefore(quantity);
    if (percent >= 0)
      return this.add(
        { ...quantity, start: this.tokens.start[percent] as number },
        undefined,
        'percent',
        '%',
        undefined,
      );
    const compound = range ? undefined : this.compoundNoun(quantity);
    if (compound) return this.add(quantity, undefined, 'count', compound, undefined);
    if (!range && number.digits && this.isInBracketsBehindPerson(quantity))
      return this.add(quantity, undefined, 'duration', 'year', undefined);
    if (!range) {
      const reason = exclusionOf(this.at, i, number)?.reason;
      // "vorige week 1140": the week is a date's, and no label.
      if (reason && !(reason === 'label' && this.isBehindDate(i)))
        return number.digits ? this.leave(i, reason, last) : last;
    }
    return this.atCount(quantity, range?.value2, range?.nounFrom);
  }

  /** "several hundred", "a few thousand": how many, nobody says. */
  private isVague({ first, number }: Quantity): boolean {
    const { tokens, words } = this;
    if (number.digits || number.scale < 100 || first <= this.at.sentenceStart) return false;
    if (!words.scales.word(tokens, first) && !words.articles.word(tokens, first)) return false;
    for (let i = first - 1; i >= Math.max(this.at.sentenceStart, first - 2); i--) {
      if (tokens.kind[i] === TokenKind.Word && words.vague.longest(tokens, i, first) && words.vague.matchEnd === first)
        return true;
    }
    return false;
  }

  /** "112 *per 100,000* people": a round number that others are counted by. */
  private isDenominator({ first, value, unit, number }: Quantity): boolean {
    const { tokens, words } = this;
    if (unit || !number.digits || value < 100 || !/^10+$/.test(String(value)) || first <= this.at.sentenceStart)
      return false;
    return tokens.kind[first - 1] === TokenKind.Word && words.per.word(tokens, first - 1) !== undefined;
  }

  /** The first token of "percent of" before a bare number that ends its clause, "percent of 10"; or -1. */
  private percentBefore({ first, next }: Quantity): number {
    const { tokens, words } = this;
    const of = first - 1;
    if (of <= this.at.sentenceStart || !words.of.word(tokens, of)) return -1;
    if (next < this.at.sentenceEnd && tokens.kind[next] === TokenKind.Word) return -1;
    const percent = words.percentBefore.startBefore(tokens, of, this.at.sentenceStart);
    return percent >= Math.max(this.at.sentenceStart, this.quantities.free) ? percent : -1;
  }

  /** "10k", "1.2b", and "5m" before a plural: thousands and millions of things, written short. */
  private withCountScale(quantity: Quantity): Quantity | undefined {
    const { tokens, words } = this;
    const { number, unit } = quantity;
    if (number.letterScale === 0 || (unit && unit.unit !== 'metre')) return undefined;
    const letter = number.next;
    const isCapital = ((tokens.shape[letter] as number) & Shape.Capital) !== 0;
    if (isCapital || number.letterScale === 1e6) {
      const counts = this.countsPlural(letter + 1, isCapital);
      if (isCapital) {
        // "5G phones", "4K screens", "3M masks": names of things.
        if (!counts || tokenText(tokens, letter) === 'G') return undefined;
        if (this.isBehindName(quantity.first)) return undefined;
        if (number.value < 10 && words.letterLabels.word(tokens, letter + 1)) return undefined;
      } else if (!counts && !this.isTold(quantity)) return undefined;
    }
    const scaled = withLetterScale(number);
    const end = tokens.end[letter] as number;
    return {
      ...quantity,
      unit: undefined,
      number: scaled,
      value: scaled.value,
      resolution: scaled.resolution,
      end,
      numberEnd: end,
      next: letter + 1,
    };
  }

  /** "GeForce GT *650M* graphics": a capital that does not only begin the sentence, where words have none. */
  private isBehindName(first: number): boolean {
    const { tokens, words } = this;
    const before = first - 1;
    if (before <= this.at.sentenceStart || words.data.countedWord === 'capital') return false;
    return tokens.kind[before] === TokenKind.Word && ((tokens.shape[before] as number) & Shape.Capital) !== 0;
  }

  /** Is the word at token `i` a plural, or, behind a capital, the one behind that: "3M active *users*"? */
  private countsPlural(i: number, withAdjective: boolean): boolean {
    const { tokens, words } = this;
    const isPlural = (k: number): boolean =>
      k < this.at.sentenceEnd &&
      tokens.gap[k] === Gap.Space &&
      tokens.kind[k] === TokenKind.Word &&
      (looksPlural(tokens, k, words) ||
        (words.data.countedWord === 'capital' && ((tokens.shape[k] as number) & Shape.Capital) !== 0));
    if (isPlural(i)) return true;
    return (
      withAdjective &&
      i < tokens.count &&
      !words.stops.word(tokens, i) &&
      tokens.kind[i] === TokenKind.Word &&
      isPlural(i + 1)
    );
  }

  /** "passenger *numbers* rose 3.7% to 7.5m": millions, by a word of counting close before. */
  private isTold({ first }: Quantity): boolean {
    const { tokens, words } = this;
    for (let i = first - 1; i >= Math.max(this.at.sentenceStart, first - COUNT_REACH); i--) {
      if (tokens.kind[i] === TokenKind.Word && words.countCues.word(tokens, i)) return true;
    }
    return false;
  }

  /** A number that needs company, with a unit: "one year" yes, "one day" only where a length of time is meant. */
  private isWanted(quantity: Quantity, i: number): boolean {
    if (quantity.number.fraction) return false;
    if (quantity.number.article) return quantity.unit?.kind === 'money';
    if (quantity.unit?.unit !== 'day' && quantity.unit?.unit !== 'night') return true;
    return modifierBefore(this.tokens, i, this.at.sentenceStart, this.words) !== undefined;
  }

  private atUnit(quantity: Quantity, value2: number | undefined, unit: UnitWord): number {
    const last = this.addWithUnit(quantity, value2, unit);
    this.shareUnit(quantity);
    return last;
  }

  /** "18, 26 and 21 years": bare numbers before the last of a list are of its kind. */
  private shareUnit({ first, value, unit, negative }: Quantity): void {
    const { tokens, words } = this;
    const whole = this.figures.at(-1);
    if (
      !whole ||
      whole.kind === 'count' ||
      unit?.factor !== 1 ||
      negative ||
      whole.value2 !== undefined ||
      whole.value !== value
    )
      return;
    let next = first;
    let and = false;
    let comma = false;
    let k = this.figures.length - 2;
    for (; k >= 0; k--) {
      const figure = this.figures[k] as Figure;
      if (figure.kind !== 'count' || figure.unit !== '' || figure.value2 !== undefined || figure.per) break;
      let i = next - 1;
      if (i > this.at.sentenceStart && words.and.word(tokens, i)) {
        and = true;
        i--;
      }
      if (i > this.at.sentenceStart && tokens.code[i] === 0x2c) {
        comma = true;
        i--;
      }
      if (!and || i === next - 1 || tokens.end[i] !== figure.end) break;
      next = tokenAt(tokens, figure.start);
    }
    // "he won 2, and 3 percent left" is no list.
    const listed = this.figures.length - 2 - k;
    if (listed === 1 && comma) return;
    for (let n = k + 1; n <= k + listed; n++) {
      const figure = this.figures[n] as Figure;
      this.figures[n] = { ...figure, kind: whole.kind, unit: whole.unit, precision: figure.precision || 0.5 };
    }
  }

  private addWithUnit(quantity: Quantity, value2: number | undefined, unit: UnitWord): number {
    const { tokens, words } = this;
    switch (unit.kind) {
      case 'money': {
        const code =
          unit.codes || unit.unit === '' ? this.currencies.resolve(unit, quantity.first, this.at) : unit.unit;
        const rate = rateOf(tokens, quantity, quantity.next, this.at);
        const kind: FigureKind =
          isPrice(quantity, rate, this.at) || this.isLikePriceBefore(quantity, code) ? 'price' : 'money';
        return this.add(quantity, value2, kind, code, rate);
      }
      case 'percent':
        return this.add(quantity, value2, 'percent', unit.unit, undefined);
      case 'times': {
        if (!unit.fold && isFrequency(quantity, this.at))
          return this.add({ ...quantity, end: quantity.numberEnd }, value2, 'count', 'time', undefined);
        return this.add(quantity, value2, 'multiple', 'x', undefined);
      }
      default: {
        if (unit.kind === 'duration' && this.isAgeOrSpan(quantity)) return this.addAge(quantity, value2, unit);
        const rate = rateOf(tokens, quantity, quantity.next, this.at);
        return this.add(quantity, value2, unit.kind, unit.unit, rate, words);
      }
    }
  }

  /** An amount like the price told just before, in the same currency, is the same thing's price. */
  private isLikePriceBefore({ value, number }: Quantity, code: string): boolean {
    const before = this.figures.slice(-3).findLast((figure) => figure.kind === 'price');
    if (!before || before.unit !== code || number.scale > 1 || before.per) return false;
    const ratio = value / before.value;
    return number.decimals > 0 && ratio > 0.1 && ratio < 10;
  }

  /** "om 8 uur" */
  private isHourOfDay({ first, value }: Quantity): boolean {
    if (value > 24 || !Number.isInteger(value) || first === this.at.sentenceStart) return false;
    return (
      this.tokens.kind[first - 1] === TokenKind.Word && this.words.clockLeads.word(this.tokens, first - 1) !== undefined
    );
  }

  /** "29 years old": the word that makes it an age belongs to the span. */
  private isAgeOrSpan(quantity: Quantity): boolean {
    return this.ageEnd(quantity.next) > quantity.next;
  }

  private ageEnd(next: number): number {
    const { tokens, words } = this;
    let i = next;
    if (i < tokens.count && tokens.code[i] === 0x2d && tokens.gap[i] === Gap.None) i++;
    if (i >= tokens.count || (tokens.gap[i] as number) >= Gap.Line) return next;
    if (!words.ageWords.longest(tokens, i)) return next;
    const end = words.ageWords.matchEnd;
    // "58-jarige oud-bankier": old is what he was.
    const joined =
      end < tokens.count &&
      tokens.gap[end] === Gap.None &&
      tokens.text.charCodeAt(tokens.start[end] as number) === 0x2d;
    return joined ? next : end;
  }

  private addAge(quantity: Quantity, value2: number | undefined, unit: UnitWord): number {
    const next = this.ageEnd(quantity.next);
    return this.add(
      { ...quantity, end: this.tokens.end[next - 1] as number, next },
      value2,
      'duration',
      unit.unit,
      undefined,
    );
  }

  private atFraction(quantity: Quantity, i: number): number {
    const { tokens, words } = this;
    const { next, number } = quantity;
    const last = next - 1;
    const behind = next < tokens.count && tokens.gap[next] === Gap.Space;
    const ofWhole =
      behind &&
      tokens.kind[next] === TokenKind.Word &&
      (words.of.word(tokens, next) !== undefined || words.definites.word(tokens, next) !== undefined);
    // "a year and a half": half of what stands before.
    if (!ofWhole && quantity.first > this.at.sentenceStart && words.and.word(tokens, quantity.first - 1)) return last;
    const hedged = modifierBefore(tokens, quantity.first, this.at.sentenceStart, words) !== undefined;
    if (number.weak && !ofWhole) return last;
    if (!ofWhole && !hedged && this.isOrdinalBeforeNoun(quantity)) return last;
    const single = last === i;
    // "his *seventh* of the season"
    if (single && this.isOrdinalBehindDefinite(i)) return last;
    if (single && !number.digits && !ofWhole && !hedged) return last;
    if (next < tokens.count && tokens.gap[next] === Gap.None && !ofWhole && tokens.code[next] === 0x2d) return last;
    return this.add(quantity, undefined, 'multiple', 'x', undefined);
  }

  private isOrdinalBehindDefinite(i: number): boolean {
    const { tokens, words } = this;
    if (i <= this.at.sentenceStart || tokens.kind[i] !== TokenKind.Word) return false;
    return (
      words.definites.word(tokens, i - 1) !== undefined &&
      words.numbers.word(tokens, i)?.some((word) => word.role === Role.Ordinal) === true
    );
  }

  /** "a third suspect", "een derde verdachte": not a part, but one more. */
  private isOrdinalBeforeNoun({ next, first }: Quantity): boolean {
    const { tokens, words } = this;
    if (!words.articles.word(tokens, first) || next !== first + 2) return false;
    if (!words.numbers.word(tokens, next - 1)?.some((word) => word.role === Role.Ordinal)) return false;
    if (next >= this.at.sentenceEnd || tokens.kind[next] !== TokenKind.Word || tokens.gap[next] !== Gap.Space)
      return false;
    // "a third US carmaker": capitals make another word of it.
    const isStop =
      words.stops.word(tokens, next) !== undefined && ((tokens.shape[next] as number) & Shape.Capital) === 0;
    return !isStop && !words.comparisons.word(tokens, next) && !words.directions.word(tokens, next);
  }

  /** "twice", "doubled": a multiple where something is compared or changes. */
  private atMultiple(i: number, word: NumberWord): number {
    const { tokens } = this;
    if (!followsComparison(this.at, i)) return i;
    const number = { start: tokens.start[i] as number, end: tokens.end[i] as number, next: i + 1 };
    const quantity: Quantity = {
      number: {
        ...number,
        value: word.value,
        resolution: 0,
        digits: false,
        scale: 1,
        fraction: false,
        weak: false,
        article: false,
        decimals: 0,
        grouped: false,
        length: 0,
        letterScale: 0,
      },
      unit: undefined,
      value: word.value,
      resolution: 0,
      start: number.start,
      end: number.end,
      numberEnd: number.end,
      first: i,
      next: i + 1,
      negative: false,
      lead: false,
    };
    return this.add(quantity, undefined, 'multiple', 'x', undefined);
  }

  private atRank(i: number, rank: RankReading | undefined): number {
    if (!rank) return i;
    if (this.isIdiom(i, rank.next)) return rank.next - 1;
    const figure: Mutable<Figure> = {
      start: rank.start,
      end: rank.end,
      kind: 'rank',
      value: rank.value,
      unit: '#',
      modifier: 'exact',
      precision: 0,
    };
    if (rank.value2 !== undefined) figure.value2 = rank.value2;
    this.figures.push(figure);
    this.quantities.free = rank.next;
    return rank.next - 1;
  }

  /** "in de *eerste plaats*": a phrase with a rank in it that ranks nothing. */
  private isIdiom(i: number, next: number): boolean {
    const { tokens, words } = this;
    for (let k = i - 1; k >= Math.max(this.at.sentenceStart, i - 2); k--)
      if (words.rankIdioms.longest(tokens, k, next) && words.rankIdioms.matchEnd === next) return true;
    return false;
  }

  /** A number without a unit: a count, if something is counted or the number can stand for itself. */
  private atCount(quantity: Quantity, value2: number | undefined, otherEnd?: number): number {
    const { tokens, words } = this;
    const { number } = quantity;
    const last = quantity.next - 1;
    const after = modifierAfter(tokens, quantity.next, words);
    const nounFrom = after ? words.modifiersAfter.matchEnd : quantity.next;
    const noun =
      countedNoun(tokens, nounFrom, this.at.sentenceEnd, words) ??
      (otherEnd === undefined ? undefined : countedNoun(tokens, otherEnd, this.at.sentenceEnd, words));
    const hedge = modifierBefore(tokens, quantity.first, this.at.sentenceStart, words);
    if (number.weak && (number.article || !(hedge?.modifier === 'gte' && noun))) return last;
    const small = value2 === undefined && number.value <= (number.digits ? 1 : SMALL);
    if (small && !this.countsSomething(quantity, noun, hedge?.modifier)) return last;
    if (this.pointsBack(hedge?.first ?? quantity.first, number.value)) return last;
    const age = this.isBareAge(quantity);
    if (age === 'lead') {
      return this.add(
        { ...quantity, start: tokens.start[quantity.first - 1] as number, first: quantity.first - 1 },
        value2,
        'duration',
        'year',
        undefined,
      );
    }
    if (age === 'apposition') return this.add(quantity, value2, 'duration', 'year', undefined);
    const length = noun && this.unitNoun(quantity, noun);
    if (length) return length;
    const whole = this.wholeOf(quantity);
    if (whole) return this.add(quantity, value2, whole.kind, whole.unit, undefined);
    const rate = rateOf(tokens, quantity, noun && otherEnd === undefined ? noun.token + 1 : quantity.next, this.at);
    const counted = noun && (noun.plural || number.value === 1) ? noun.lemma : this.nominal(nounFrom);
    return this.add(quantity, value2, 'count', counted, rate);
  }

  /** "treated 4,100 *injured*": people, by what has befallen them. */
  private nominal(i: number): string {
    const isOne = i < this.at.sentenceEnd && this.words.peopleWords.word(this.tokens, i) !== undefined;
    return isOne ? 'person' : '';
  }

  /** What a number counts that a hyphen joins to it: "a 12-*member* panel". */
  private compoundNoun({ next, number }: Quantity): string | undefined {
    const { tokens, words } = this;
    if (number.value < 3 || number.decimals > 0 || next + 1 >= this.at.sentenceEnd) return undefined;
    if (tokens.code[next] !== 0x2d) return undefined;
    if (tokens.gap[next] !== Gap.None || tokens.gap[next + 1] !== Gap.None) return undefined;
    return words.compoundNouns.word(tokens, next + 1) ? tokenText(tokens, next + 1).toLowerCase() : undefined;
  }

  private isBehindDate(i: number): boolean {
    const before = this.taken[this.nextTaken - 1];
    return before !== undefined && !('kind' in before) && before.end === this.tokens.end[i - 1];
  }

  /** "507 yards, *352 of them*": the figure that this one is a part of. */
  private wholeOf({ next }: Quantity): Figure | undefined {
    const { tokens, words } = this;
    const before = this.figures.at(-1);
    if (!before || before.start < (tokens.start[this.at.sentenceStart] as number)) return undefined;
    if (before.kind !== 'count' && before.kind !== 'measure' && before.kind !== 'money') return undefined;
    return next < this.at.sentenceEnd && words.ofThem.longest(tokens, next) ? before : undefined;
  }

  /** "5 working days", "507 total yards": a length of time or a measure with a word between. */
  private unitNoun(quantity: Quantity, noun: CountedNoun): number | undefined {
    if (noun.token > quantity.next + 1) return undefined;
    const total = this.words.countFillers.word(this.tokens, quantity.next) !== undefined;
    const unit = this.words.units
      .word(this.tokens, noun.token)
      ?.find((word) => (word.kind === 'duration' || (total && word.kind === 'measure')) && !word.exact);
    if (!unit) return undefined;
    const end = this.tokens.end[noun.token] as number;
    const kind = unit.kind === 'duration' ? 'duration' : 'measure';
    return this.add({ ...quantity, end, next: noun.token + 1 }, undefined, kind, unit.unit, undefined);
  }

  private countsSomething(quantity: Quantity, noun: CountedNoun | undefined, hedge: Modifier | undefined): boolean {
    if (!Number.isInteger(quantity.value)) return true;
    if (quantity.number.digits && quantity.value > 1) return true;
    if (noun && (noun.plural || quantity.value === 1)) return !this.words.listed.has(noun.lemma);
    if (noun && !hedge) return false;
    return hedge !== undefined || (quantity.first === this.at.sentenceStart && quantity.next >= this.at.sentenceEnd);
  }

  /** "these two companies" speaks of what was counted before. */
  private pointsBack(first: number, value: number): boolean {
    const { tokens, words } = this;
    if (value > SMALL || first <= this.at.sentenceStart || !Number.isInteger(value)) return false;
    if (tokens.kind[first - 1] !== TokenKind.Word) return false;
    // "er *zijn* drie doden": no owner, but the verb.
    const isVerb = words.present.word(tokens, first - 1) && words.expletives.word(tokens, first - 2);
    if (isVerb && first - 2 >= this.at.sentenceStart) return false;
    return words.definites.word(tokens, first - 1) !== undefined || this.isPossessive(first - 1);
  }

  /** Is token `i` the s of "China's"? */
  private isPossessive(i: number): boolean {
    const { tokens } = this;
    if (i < 1 || tokens.gap[i] !== Gap.None || tokenLength(tokens, i) !== 1) return false;
    const code = tokens.code[i - 1] as number;
    return code === 0x27 || code === 0x2019;
  }

  /** "aged 87", "Mary Smith, 45,": an age without its unit. */
  private isBareAge(quantity: Quantity): 'lead' | 'apposition' | undefined {
    const { tokens, words } = this;
    const { first, next, number } = quantity;
    if (!number.digits || number.value > 120 || number.scale > 1 || first === this.at.sentenceStart) return undefined;
    if (words.ageLeads.word(tokens, first - 1)) return 'lead';
    // "at the age of 55", "aged between 16 and 20"
    const linked = words.of.word(tokens, first - 1) ?? words.between.word(tokens, first - 1);
    if (linked && words.ageLeads.word(tokens, first - 2)) return 'apposition';
    if (this.isAgeOfPerson(quantity)) return 'apposition';
    const comma = (k: number): boolean => k < tokens.count && tokens.code[k] === 0x2c;
    if (!comma(first - 1) || first - 2 < this.at.sentenceStart || number.value < 1 || number.decimals > 0)
      return undefined;
    const name =
      tokens.kind[first - 2] === TokenKind.Word &&
      (((tokens.shape[first - 2] as number) & Shape.Capital) !== 0 ||
        words.people.word(tokens, first - 2) !== undefined);
    return name && comma(next) && tokens.gap[next] === Gap.None ? 'apposition' : undefined;
  }

  /** "een man van 26" */
  private isAgeOfPerson({ first, next, number }: Quantity): boolean {
    const { tokens, words } = this;
    const link = first - 1;
    if (number.decimals > 0 || number.value < 10 || link <= this.at.sentenceStart) return false;
    if (!words.ageLinks.word(tokens, link) || !words.people.word(tokens, link - 1)) return false;
    return (
      next >= this.at.sentenceEnd ||
      tokens.kind[next] === TokenKind.Symbol ||
      words.stops.word(tokens, next) !== undefined
    );
  }

  /** "Jan Jansen (39)" */
  private isInBracketsBehindPerson({ first, next, number }: Quantity): boolean {
    const { tokens, words } = this;
    const isAt = (k: number, code: number): boolean => tokens.code[k] === code;
    if (number.decimals > 0 || number.value < 10 || first - 2 < this.at.sentenceStart || next >= tokens.count)
      return false;
    if (!isAt(first - 1, 0x28) || !isAt(next, 0x29)) return false;
    if (words.people.word(tokens, first - 2)) return true;
    const before = this.taken[this.nextTaken - 1];
    if (!before || before.end !== tokens.end[first - 2]) return false;
    return 'kind' in before && before.kind === 'person';
  }

  private add(
    quantity: Quantity,
    value2: number | undefined,
    kind: FigureKind,
    unit: string,
    rate: string | undefined,
    _words?: FigureWords,
  ): number {
    const { tokens, words } = this;
    const hedge = modifierBefore(tokens, quantity.first, Math.max(this.at.sentenceStart, this.quantities.free), words);
    const after = modifierAfter(tokens, quantity.next, words);
    const modifier = hedge && !this.isNoHedge(kind, hedge.first, quantity) ? hedge.modifier : 'exact';
    const figure: Mutable<Figure> = {
      start: quantity.start,
      end: quantity.end,
      kind,
      value: quantity.value,
      unit,
      modifier: after && modifier === 'exact' ? after : modifier,
      precision: precisionOf(quantity, kind),
    };
    if (figure.modifier === 'approx' && hedge && words.modifiersBelow.longest(tokens, hedge.first))
      figure.nears = 'below';
    if (value2 !== undefined) figure.value2 = value2;
    if (rate !== undefined) figure.per = rate;
    const direction = this.continues(quantity) ?? directionOf(quantity, hedge?.first ?? quantity.first, kind, this.at);
    if (direction) figure.direction = direction;
    this.figures.push(figure);
    this.quantities.free = quantity.next;
    return quantity.next - 1;
  }

  /** Before a length of time: how long something took, or, in "below *the five-year* average", what is compared with. */
  private isNoHedge(kind: FigureKind, hedge: number, quantity: Quantity): boolean {
    if (kind !== 'duration') return false;
    const { tokens, words } = this;
    const { first, number } = quantity;
    if (hedge + 1 < first && words.definites.word(tokens, first - 1)) {
      const hyphen = number.next < tokens.count && tokens.code[number.next] === 0x2d;
      if (hyphen) return true;
    }
    return this.isThroughout(hedge, quantity);
  }

  /** "5 million *over* three years": behind another figure the hedge says how long that took. */
  private isThroughout(hedge: number, { first }: Quantity): boolean {
    const { tokens, words } = this;
    const before = this.figures.at(-1);
    return (
      before !== undefined &&
      hedge + 1 === first &&
      before.end > (tokens.start[this.at.sentenceStart] as number) &&
      words.throughout.word(tokens, hedge) !== undefined &&
      !/[,;]/.test(tokens.text.slice(before.end, tokens.start[hedge]).slice(0, 80))
    );
  }

  /** In "surged 65% and 91%" the second figure has the direction of the first. */
  private continues(quantity: Quantity): Figure['direction'] {
    const { tokens, words } = this;
    const before = this.figures.at(-1);
    const { free } = this.quantities;
    if (!before || free < this.at.sentenceStart || quantity.first <= free || quantity.first > free + 2)
      return undefined;
    for (let i = free; i < quantity.first; i++) {
      if (!words.and.word(tokens, i) && tokens.code[i] !== 0x2c) return undefined;
    }
    return before.direction;
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

/** Half of the last written digit's worth; a plain count of whole things is exact. */
function precisionOf({ number, resolution }: Quantity, kind: FigureKind): number {
  if (kind === 'rank' || (kind === 'count' && number.scale === 1 && number.decimals === 0)) return 0;
  return resolution / 2;
}
