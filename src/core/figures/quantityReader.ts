import { Gap, Shape, TokenKind, type Tokens, tokenText } from '../text/tokens.js';
import { looksPlural } from './countedNoun.js';
import { LAKH_CODES, LAKH_SCALES } from './currencies.js';
import { type FigureWords, Role, type UnitWord } from './figureWords.js';
import { type HalfRead, isUnknownCurrency, isUnknownScale, isUnknownSign, isUnknownSuffix } from './halfRead.js';
import type { NoNumber, NumberReader, NumberReading } from './numberReader.js';
import type { SharedCurrencies } from './sharedCurrencies.js';

/** A number with what it is a number of, as far as the words directly around it say so. */
export interface Quantity {
  readonly number: NumberReading;
  readonly unit: UnitWord | undefined;
  /** With the unit's factor. */
  readonly value: number;
  readonly resolution: number;
  readonly start: number;
  readonly end: number;
  /** Offset behind the number, its unit left out. */
  readonly numberEnd: number;
  /** First token, a currency before the number included, and the token behind the last. */
  readonly first: number;
  readonly next: number;
  readonly negative: boolean;
  /** Is the unit a currency before the number? */
  readonly lead: boolean;
}

const HYPHEN = 0x2d;
/** A word of temperature stands this close to its number. */
const CUE_REACH = 14;

/** Reads numbers together with the currency before them and the unit behind them. */
export class QuantityReader {
  /** First token that no figure has taken yet: a currency before it belongs to another number. */
  free = 0;
  /** The token behind the number that was read last, also where it was left for its currency or scale. */
  behind = 0;

  constructor(
    private readonly tokens: Tokens,
    private readonly words: FigureWords,
    private readonly numbers: NumberReader,
    private readonly currencies: SharedCurrencies,
  ) {}

  /** The quantity whose number starts at token `i`, in digits or words; `offset` where digits start inside a word ("USD115"). */
  read(i: number, offset?: number): Quantity | NoNumber | HalfRead | undefined {
    const { tokens } = this;
    const number =
      offset !== undefined || tokens.kind[i] !== TokenKind.Word
        ? this.numbers.fromDigits(i, offset)
        : this.numbers.fromWords(i);
    if (number === 'columns') this.behind = this.numbers.behind;
    if (!number) return tokens.kind[i] === TokenKind.Word && offset === undefined ? this.inOneWord(i) : undefined;
    if (typeof number === 'string') return number;
    this.behind = number.next;
    if (number.digits && isUnknownSign(tokens, i) && !this.moneyBefore(i)) return 'unknownCurrency';
    if (isUnknownScale(tokens, number.next, this.words)) {
      this.behind++;
      return 'unknownScale';
    }
    const bracketed = offset === undefined ? this.inBrackets(number, i) : undefined;
    if (bracketed) return negated(this.complete(bracketed, i - 1));
    const quantity = this.complete(number, i, offset);
    if (quantity.lead && number.digits) {
      if (isUnknownCurrency(tokens, quantity.first)) return 'unknownCurrency';
      if (isUnknownSuffix(tokens, quantity.next, this.words)) {
        this.behind = quantity.next + 1;
        return 'unknownScale';
      }
    }
    return quantity;
  }

  /** "een *twaalfurige* vlucht": number and unit in one word. */
  private inOneWord(i: number): Quantity | undefined {
    const found = this.numbers.withUnit(i);
    if (!found) return undefined;
    const { number, unit } = found;
    return this.quantity(
      number,
      { kind: unit.kind, unit: unit.unit, factor: 1 },
      number.start,
      number.end,
      i,
      number.next,
      false,
    );
  }

  /** "$*(3.4)* million", "*(12.5)* million", "*(2.1)*%": as accounts write what is below zero, with the scale behind. */
  private inBrackets(number: NumberReading, i: number): NumberReading | undefined {
    const { tokens, words } = this;
    const { next } = number;
    if (this.code(i - 1) !== 0x28 || this.code(next) !== 0x29 || !number.digits || number.scale > 1) return undefined;
    if (tokens.gap[i] !== Gap.None || tokens.gap[next] !== Gap.None) return undefined;
    // "five (5) million": said twice.
    const before = i > 1 ? i - 2 : i;
    const isSaid = words.numbers.word(tokens, before)?.some(({ role }) => role <= Role.Scale);
    if (isSaid || (before < i && tokens.kind[before] === TokenKind.Number)) return undefined;
    const bracket = {
      ...number,
      start: tokens.start[i - 1] as number,
      end: tokens.end[next] as number,
      next: next + 1,
    };
    const behind = next + 1;
    if (behind < tokens.count && (tokens.gap[behind] as number) < Gap.Line) {
      const scale = tokens.kind[behind] === TokenKind.Word ? words.scales.word(tokens, behind)?.[0] : undefined;
      if (scale && scale >= 1000) return scaledBy(bracket, scale, tokens, behind);
      if (this.code(behind) === 0x25 && tokens.gap[behind] === Gap.None) return bracket;
    }
    return tokens.gap[i - 1] === Gap.None && this.moneyBefore(i - 1) ? bracket : undefined;
  }

  /** Could token `i` be a number written as one word? Cheap. */
  mayBeCompound(i: number): boolean {
    return this.numbers.mayBeCompound(i);
  }

  /** Adds the currency and unit around a number that has been read. */
  complete(number: NumberReading, i: number, offset?: number): Quantity {
    const { tokens } = this;
    const lead = offset === undefined ? this.moneyBefore(i) : this.moneyInside(i, offset);
    let read = number;
    let next = number.next;
    let end = number.end;
    let unit: UnitWord | undefined;
    const isNamed = lead?.unit.name && this.isEdition(lead.first, number);
    if (lead && !lead.unit.name) {
      unit = lead.unit;
      const own = this.scaleOfMoney(read, unit);
      read = own ?? withLetterScale(read);
      if (own) {
        next = own.next;
        end = own.end;
      } else if (read !== number) {
        next = number.next + 1;
        end = tokens.end[next - 1] as number;
      }
      const again = this.unitAt(next, read);
      // "$3 million dollars", "¥5 billion yuan": said twice. "$5 US": whose dollar.
      if (
        again?.unit.kind === 'money' &&
        again.unit.factor === 1 &&
        (again.unit.unit === unit.unit ||
          again.unit.codes?.includes(unit.unit) ||
          unit.codes?.includes(again.unit.unit))
      ) {
        next = again.next;
        end = tokens.end[next - 1] as number;
        if (unit.codes && !again.unit.codes) unit = again.unit;
      } else if (again?.unit.kind === 'percent') {
        unit = again.unit;
        next = again.next;
        end = tokens.end[next - 1] as number;
        return this.quantity(read, unit, read.start, end, i, next, false);
      }
      const negative =
        this.negativeBefore(lead.first) || (this.dashBefore(lead.first) && this.isAfterStop(lead.first - 1));
      const start = negative ? (tokens.start[lead.first - 1] as number) : lead.start;
      return this.quantity(read, unit, start, end, negative ? lead.first - 1 : lead.first, next, negative);
    }
    const paid = lead ? undefined : this.paidAtHome(read);
    if (paid) return this.quantity(paid.number, paid.unit, read.start, paid.number.end, i, paid.number.next, false);
    const own = lead ? undefined : this.scaleOfMoney(read, undefined);
    if (own) {
      read = own;
      next = own.next;
      end = own.end;
    }
    const behind =
      this.unitAt(next, read) ??
      (number.fraction ? this.unitOfFraction(next, read) : undefined) ??
      this.moneyOf(next, read);
    if (behind) {
      unit = behind.unit;
      if (unit.kind === 'money' && !behind.glued && !own) read = number;
      next = behind.next;
      end = tokens.end[next - 1] as number;
      const inches = unit.unit === 'foot' ? this.inchesBehind(next) : undefined;
      if (inches) {
        const whole = { ...read, value: read.value + inches.value / 12, resolution: 1 / 12 };
        return this.quantity(whole, unit, read.start, tokens.end[inches.next - 1] as number, i, inches.next, false);
      }
      if (unit.kind === 'money' && read.scale === 1) {
        // "75 USD million", "15 dollars 50", "13 euros and 45 cents".
        const scaled = this.scaleBehindUnit(read, next);
        if (scaled)
          return this.quantity(
            scaled.number,
            unit,
            read.start,
            tokens.end[scaled.next - 1] as number,
            i,
            scaled.next,
            false,
          );
        const minor = unit.factor === 1 ? this.minorBehind(next) : undefined;
        if (minor) {
          const whole = { ...read, value: read.value + minor.hundredths / 100, resolution: 0.01 };
          return this.quantity(
            whole,
            unit,
            read.start,
            tokens.end[minor.next - 1] as number,
            i,
            minor.next,
            this.negativeBefore(i),
          );
        }
      }
    } else if (lead && !isNamed) {
      return this.quantity(read, lead.unit, lead.start, end, lead.first, next, false);
    }
    const negative = this.negativeBefore(i) || (this.mayHaveDash(unit, next) && this.dashBefore(i));
    const first = negative ? i - 1 : i;
    // In "a trillion-dollar plan" the article belongs to the plan.
    const article = behind?.hyphen && tokens.kind[i] === TokenKind.Word && this.words.articles.word(tokens, i);
    if (article) return this.quantity(read, unit, tokens.start[i + 1] as number, end, i + 1, next, false);
    return this.quantity(
      read,
      unit,
      negative ? (tokens.start[first] as number) : read.start,
      end,
      first,
      next,
      negative,
    );
  }

  /** "half *a year*", "a quarter *of an hour*". */
  private unitOfFraction(k: number, number: NumberReading): ReturnType<QuantityReader['unitAt']> {
    const { tokens, words } = this;
    let i = k;
    if (i < tokens.count && words.of.word(tokens, i)) i++;
    if (i >= tokens.count || !words.articles.word(tokens, i) || tokens.gap[i] !== Gap.Space) return undefined;
    const found = this.unitAt(i + 1, number);
    return found && found.unit.kind !== 'percent' && found.unit.kind !== 'times' ? found : undefined;
  }

  /** "half a trillion *of peso bonds*": the currency of what an amount is of; the words stay outside its span. */
  private moneyOf(k: number, number: NumberReading): ReturnType<QuantityReader['unitAt']> {
    const { tokens, words } = this;
    if (number.scale < 1e6 || k + 2 >= tokens.count || !words.of.word(tokens, k)) return undefined;
    const found = this.unitAt(k + 1, number);
    if (found?.unit.kind !== 'money' || found.unit.factor !== 1 || found.next >= tokens.count) return undefined;
    const isNoun = tokens.kind[found.next] === TokenKind.Word && looksPlural(tokens, found.next, words);
    return isNoun && tokens.gap[found.next] === Gap.Space ? { ...found, next: k, glued: false } : undefined;
  }

  /** The unit that starts at token `k`, glued, behind a space or behind a hyphen ("12-cent"). */
  unitAt(
    k: number,
    number: NumberReading,
  ): { unit: UnitWord; next: number; glued: boolean; hyphen: boolean } | undefined {
    const { tokens } = this;
    let i = k;
    if (i >= tokens.count || (tokens.gap[i] as number) >= Gap.Line) return undefined;
    // "1,5 Mrd. Euro": the full stop of an abbreviated scale.
    if (
      this.code(i) === 0x2e &&
      number.scale > 1 &&
      tokens.gap[i] === Gap.None &&
      i + 1 < tokens.count &&
      tokens.gap[i + 1] === Gap.Space
    ) {
      if (!this.words.units.longest(tokens, i + 1)?.some((unit) => unit.kind === 'money')) return undefined;
      i++;
    }
    if (number.scale > 1 && tokens.kind[i] === TokenKind.Word && this.words.unitLinks.longest(tokens, i))
      i = this.words.unitLinks.matchEnd;
    let hyphen = false;
    if (
      this.code(i) === HYPHEN &&
      i + 1 < tokens.count &&
      tokens.kind[i + 1] === TokenKind.Word &&
      tokens.gap[i] === tokens.gap[i + 1]
    ) {
      i++;
      hyphen = true;
    }
    const found = this.words.units.longest(tokens, i);
    if (!found) return undefined;
    const next = this.words.units.matchEnd;
    const glued = i === k && tokens.gap[i] === Gap.None && !hyphen;
    // A unit must be a whole word: "5 m-1", "10x10".
    for (const unit of found) {
      if (unit.glued && !glued) continue;
      // "in her 30s", "the low 80s"
      if (unit.exact === 's' && number.decimals === 0 && number.value % 10 === 0 && number.value < 100) continue;
      if (unit.cued && !this.isTemperature(i, number)) continue;
      if (unit.exact !== undefined && !this.isExactly(unit.exact, i, next)) continue;
      // In "1 $10 bill" the symbol belongs to the number behind it.
      if (unit.kind === 'money' && !glued && tokens.kind[next - 1] === TokenKind.Symbol && this.isNumberGlued(next))
        continue;
      if (unit.doubtful && number.scale === 1 && number.decimals === 0 && !number.grouped) continue;
      if (unit.kind === 'money' && found.length > 1 && this.isWeight(unit, found, number, next)) continue;
      if (unit.kind === 'times' && !glued && this.isSymbolLike(i)) continue;
      if (unit.unit === 'metre' && glued && number.letterScale > 0 && number.scale > 1) continue;
      return { unit, next, glued, hyphen };
    }
    return undefined;
  }

  /** Is the C or F at token `i` a temperature's, going by its number or the words around? */
  private isTemperature(i: number, { decimals }: NumberReading): boolean {
    // "14.7C/": cents, as brokers write them.
    if (decimals > 0 && this.code(i + 1) !== 0x2f) return true;
    const { tokens, words } = this;
    const to = Math.min(tokens.count, i + CUE_REACH);
    for (let k = Math.max(0, i - CUE_REACH); k < to; k++) {
      if (tokens.kind[k] === TokenKind.Word && words.temperatureCues.word(tokens, k)) return true;
    }
    return false;
  }

  private isNumberGlued(i: number): boolean {
    return i < this.tokens.count && this.tokens.kind[i] === TokenKind.Number && this.tokens.gap[i] === Gap.None;
  }

  /** Pounds are money where a text speaks of places that pay in them, or of millions of them, but not "of" something. */
  private isWeight(unit: UnitWord, found: readonly UnitWord[], number: NumberReading, next: number): boolean {
    if (!found.some((other) => other.kind === 'measure')) return false;
    if (this.currencies.isSpokenOf(unit) || this.isPaid(number, next)) return false;
    return number.scale < 1e6 || (next < this.tokens.count && this.words.of.word(this.tokens, next) !== undefined);
  }

  /** "cost *20* pounds", "*2.10* pounds a litre": of what is paid for or paid by the piece, pounds are money. */
  private isPaid({ start }: NumberReading, next: number): boolean {
    const { tokens, words } = this;
    if (next < tokens.count && words.per.word(tokens, next)) {
      const per = words.units.longest(tokens, next + 1);
      if (per?.some((unit) => unit.kind === 'duration' || unit.kind === 'measure'))
        return !per.some((unit) => unit.unit.startsWith('square'));
    }
    let i = next - 1;
    while (i > 0 && (tokens.start[i] as number) >= start) i--;
    for (let k = i; k >= Math.max(0, i - 1); k--) {
      if (tokens.kind[k] !== TokenKind.Word) return false;
      if (words.prices.word(tokens, k)) return true;
      if (!words.modifierFillers.word(tokens, k) && words.modifiers.startBefore(tokens, k + 1, k) < 0) return false;
    }
    return false;
  }

  /** "x" is a multiple only glued to its number. */
  private isSymbolLike(i: number): boolean {
    return (this.tokens.end[i] as number) - (this.tokens.start[i] as number) === 1;
  }

  private code(i: number): number {
    return i >= 0 && i < this.tokens.count ? (this.tokens.code[i] as number) : 0;
  }

  private isExactly(text: string, first: number, next: number): boolean {
    return (
      this.tokens.text.startsWith(text, this.tokens.start[first]) &&
      this.tokens.end[next - 1] === (this.tokens.start[first] as number) + text.length
    );
  }

  /** A currency that ends directly before token `i`. */
  private moneyBefore(i: number): { unit: UnitWord; first: number; start: number } | undefined {
    const { tokens } = this;
    if (i === 0 || (tokens.gap[i] as number) >= Gap.Line) return undefined;
    const glued = tokens.gap[i] === Gap.None;
    const first = this.words.moneyLeads.startBefore(tokens, i, this.free);
    if (first < 0) return undefined;
    for (const unit of this.words.moneyLeads.valuesOf(tokens, first, i)) {
      if (unit.glued && !glued) continue;
      if (unit.exact !== undefined && !this.isExactly(unit.exact, first, i)) continue;
      // Part of a longer word or code: "B2B$5" is nothing, "10€ 20" belongs to the number before.
      if (tokens.gap[first] === Gap.None && first > 0 && tokens.kind[first - 1] === TokenKind.Number && !glued)
        continue;
      return { unit, first, start: tokens.start[first] as number };
    }
    return undefined;
  }

  /** "Euro 2024", "Euro 96": a name and the year of its edition, not an amount with its currency before it. */
  private isEdition(lead: number, { length, decimals, grouped, scale, digits, value }: NumberReading): boolean {
    if (!digits || decimals > 0 || grouped || scale > 1) return false;
    if (((this.tokens.shape[lead] as number) & Shape.Capital) === 0) return false;
    if (length === 4) return value >= 1900 && value < 2100;
    return length === 2 && this.words.data.countedWord !== 'capital';
  }

  /** The currency that the letters of token `i` before `offset` are: "USD115". */
  private moneyInside(i: number, offset: number): { unit: UnitWord; first: number; start: number } | undefined {
    const start = this.tokens.start[i] as number;
    const unit = this.words.gluedLeads.get(this.tokens.text.slice(start, offset));
    return unit && { unit, first: i, start };
  }

  private negativeBefore(i: number): boolean {
    const { tokens } = this;
    if (i === 0) return false;
    const code = this.code(i - 1);
    if (code === HYPHEN || code === 0x2212) {
      if (tokens.gap[i] !== Gap.None) return false;
      const before = i - 2;
      return (
        tokens.gap[i - 1] !== Gap.None ||
        before < 0 ||
        (tokens.kind[before] === TokenKind.Symbol && this.code(before) !== 0x25 && this.code(before) !== 0x29)
      );
    }
    return (
      tokens.kind[i - 1] === TokenKind.Word &&
      (tokens.gap[i] as number) < Gap.Line &&
      this.words.minus.word(tokens, i - 1) !== undefined
    );
  }

  /**
   * A number with a scale that is one only of money: "₹20 *L*", "3,5 *ton* euro". Without a currency before it, one
   * must follow.
   */
  private scaleOfMoney(number: NumberReading, lead: UnitWord | undefined): NumberReading | undefined {
    const { tokens, words } = this;
    const i = number.next;
    if (i >= tokens.count || tokens.kind[i] !== TokenKind.Word || (tokens.gap[i] as number) >= Gap.Line)
      return undefined;
    if (number.scale > 1) return undefined;
    const lakh = lead && LAKH_CODES.has(lead.unit) ? LAKH_SCALES.get(tokenText(tokens, i)) : undefined;
    const scale = lakh ?? words.moneyScales.word(tokens, i)?.[0];
    if (!scale) return undefined;
    const whole = scaledBy(number, scale, tokens, i);
    return lead || this.unitAt(i + 1, whole)?.unit.kind === 'money' ? whole : undefined;
  }

  /** "het huis kostte *4 ton*": of what is paid for, a scale of money is one without its currency. */
  private paidAtHome(number: NumberReading): { number: NumberReading; unit: UnitWord } | undefined {
    const { tokens, words } = this;
    const i = number.next;
    const scale = i < tokens.count && number.scale === 1 ? words.moneyScales.word(tokens, i)?.[0] : undefined;
    if (!scale || (tokens.gap[i] as number) >= Gap.Line || !this.isPaid(number, i)) return undefined;
    const behind = i + 1;
    if (behind < tokens.count && tokens.kind[behind] === TokenKind.Word && !words.stops.word(tokens, behind))
      return undefined;
    const unit: UnitWord = { kind: 'money', unit: words.data.homeCurrency, factor: 1 };
    return { number: scaledBy(number, scale, tokens, i), unit };
  }

  private scaleBehindUnit(number: NumberReading, i: number): { number: NumberReading; next: number } | undefined {
    const { tokens } = this;
    if (i >= tokens.count || tokens.kind[i] !== TokenKind.Word || (tokens.gap[i] as number) >= Gap.Line)
      return undefined;
    const scale = this.words.scales.word(tokens, i)?.[0];
    if (!scale || scale < 1000) return undefined;
    return { number: scaledBy(number, scale, tokens, i), next: i + 1 };
  }

  /** "5 ft *2 in*", "5 feet *and 2 inches*". */
  private inchesBehind(i: number): { value: number; next: number } | undefined {
    const { tokens } = this;
    if (i >= tokens.count || (tokens.gap[i] as number) >= Gap.Line) return undefined;
    const at = this.words.and.word(tokens, i) ? i + 1 : i;
    if (at >= tokens.count || tokens.kind[at] !== TokenKind.Number) return undefined;
    const inches = this.numbers.fromDigits(at);
    if (!inches || typeof inches === 'string' || inches.value >= 12 || inches.next >= tokens.count) return undefined;
    const unit = this.unitAt(inches.next, inches);
    if (unit?.unit.unit === 'inch') return { value: inches.value, next: unit.next };
    const isIn = tokens.text.slice(tokens.start[inches.next], tokens.end[inches.next]) === 'in';
    return isIn ? { value: inches.value, next: inches.next + 1 } : undefined;
  }

  /** An en dash that stands for a minus sign, "fell to *–12* °C": glued to its number, and behind the space of a word. */
  private dashBefore(i: number): boolean {
    const { tokens } = this;
    if (this.code(i - 1) !== 0x2013 || tokens.gap[i] !== Gap.None || tokens.gap[i - 1] !== Gap.Space) return false;
    return i > 1 && tokens.kind[i - 2] === TokenKind.Word;
  }

  /** Below zero are degrees and percentages, or the low end of their range. */
  private mayHaveDash(unit: UnitWord | undefined, next: number): boolean {
    if (unit) return unit.kind !== 'money';
    const { tokens, words } = this;
    return (
      next < tokens.count && tokens.kind[next] === TokenKind.Word && words.rangeJoins.word(tokens, next) !== undefined
    );
  }

  /** Behind a word like "was" and "to" a dash is no list's. */
  private isAfterStop(i: number): boolean {
    return i > 0 && this.words.stops.word(this.tokens, i - 1) !== undefined;
  }

  /** Hundredths behind a currency: "50", "and 45 cents"; a bare number only where nothing follows that it could count. */
  private minorBehind(i: number): { hundredths: number; next: number } | undefined {
    const { tokens } = this;
    let at = i;
    if (at >= tokens.count || (tokens.gap[at] as number) >= Gap.Line) return undefined;
    const and = this.words.and.word(tokens, at) !== undefined;
    if (and) at++;
    if (at >= tokens.count || tokens.kind[at] === TokenKind.Symbol || (tokens.gap[at] as number) >= Gap.Line)
      return undefined;
    const minor = tokens.kind[at] === TokenKind.Word ? this.numbers.fromWords(at) : this.numbers.fromDigits(at);
    if (
      !minor ||
      typeof minor === 'string' ||
      minor.value >= 100 ||
      minor.scale > 1 ||
      minor.decimals > 0 ||
      minor.weak
    )
      return undefined;
    if (
      minor.next < tokens.count &&
      tokens.gap[minor.next] === Gap.None &&
      tokens.kind[minor.next] !== TokenKind.Symbol
    )
      return undefined;
    const unit = this.unitAt(minor.next, minor);
    if (unit?.unit.factor === 0.01) return { hundredths: minor.value, next: unit.next };
    if (unit?.unit.factor === 0.1) return this.withFen(minor.value * 10, unit.next);
    if (unit) return undefined;
    const followed =
      minor.next < tokens.count &&
      tokens.kind[minor.next] === TokenKind.Word &&
      (tokens.gap[minor.next] as number) < Gap.Line;
    if (followed && this.words.stops.word(tokens, minor.next) === undefined) return undefined;
    const twoDigits = !minor.digits || minor.length === 2;
    return twoDigits && (!and || !followed) ? { hundredths: minor.value, next: minor.next } : undefined;
  }

  /** "five mao *five*": what follows tenths are hundredths. */
  private withFen(hundredths: number, next: number): { hundredths: number; next: number } {
    const { tokens } = this;
    if (next >= tokens.count || tokens.kind[next] !== TokenKind.Word || (tokens.gap[next] as number) >= Gap.Line)
      return { hundredths, next };
    const fen = this.numbers.fromWords(next);
    if (!fen || fen.weak || fen.value >= 10 || !Number.isInteger(fen.value) || this.unitAt(fen.next, fen))
      return { hundredths, next };
    return { hundredths: hundredths + fen.value, next: fen.next };
  }

  private quantity(
    number: NumberReading,
    unit: UnitWord | undefined,
    start: number,
    end: number,
    first: number,
    next: number,
    negative: boolean,
  ): Quantity {
    const factor = unit?.factor ?? 1;
    const value = scaled(number.value, factor) * (negative ? -1 : 1);
    return {
      number,
      unit,
      value,
      resolution: number.resolution * factor,
      start,
      end,
      numberEnd: number.end,
      first,
      next,
      negative,
      lead: unit?.kind === 'money' && start < number.start,
    };
  }
}

/** 5.6 cents are 0.056 dollars, not 0.055999999999999994. */
export const scaled = (value: number, factor: number): number =>
  factor < 1 ? Number((value * factor).toPrecision(12)) : value * factor;

/** The number with the scale that token `i` is. */
const scaledBy = (number: NumberReading, scale: number, tokens: Tokens, i: number): NumberReading => ({
  ...number,
  value: scaledUp(number, scale),
  resolution: number.resolution * scale,
  scale,
  letterScale: 0,
  end: tokens.end[i] as number,
  next: i + 1,
});

/** 2.3 million are 2300000, not 2299999.9999999995. */
function scaledUp({ value, decimals }: NumberReading, scale: number): number {
  const power = 10 ** decimals;
  return (Math.round(value * power) * scale) / power;
}

const negated = (quantity: Quantity): Quantity => ({ ...quantity, value: -quantity.value, negative: true });

/** A letter glued to an amount of money is a scale: "£10m". */
export function withLetterScale(number: NumberReading): NumberReading {
  if (number.letterScale === 0 || number.scale > 1) return number;
  const scale = number.letterScale;
  return {
    ...number,
    value: scaledUp(number, scale),
    resolution: number.resolution * scale,
    scale,
    letterScale: 0,
  };
}

/** Is token `i` a word with a few letters before digits, and perhaps a scale behind: "USD115m"? The offset of the digits, or -1. */
export function digitsInside(tokens: Tokens, i: number): number {
  if (((tokens.shape[i] as number) & Shape.Digit) === 0) return -1;
  const start = tokens.start[i] as number;
  const end = tokens.end[i] as number;
  let at = start;
  while (at < end && at - start < 4 && !isDigit(tokens.text.charCodeAt(at))) at++;
  let behind = at;
  while (behind < end && isDigit(tokens.text.charCodeAt(behind))) behind++;
  for (let k = behind; k < end; k++) if (isDigit(tokens.text.charCodeAt(k))) return -1;
  return at < end ? at : -1;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
