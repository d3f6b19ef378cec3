import { fold, Gap, TokenKind, type Tokens } from '../text/tokens.js';
import { CompoundNumbers, LONGEST_COMPOUND } from './compoundNumbers.js';
import { digitValue, readDigits } from './digits.js';
import type { UnitWords } from './figureData.js';
import { type FigureWords, type NumberWord, Role } from './figureWords.js';
import { isTen, type Power, powerAt, raisedAt } from './powers.js';

/** A number as written, before anything says what it is a number of. */
export interface NumberReading {
  /** Offsets into the text. */
  readonly start: number;
  readonly end: number;
  /** The token behind the number. */
  readonly next: number;
  readonly value: number;
  /** What the last written digit is worth; 0 where a word says the number exactly. */
  readonly resolution: number;
  /** Starts with digits. */
  readonly digits: boolean;
  /** Has a scale: million, k. */
  readonly scale: number;
  /** A fraction without a whole: half, two thirds, 3/4. */
  readonly fraction: boolean;
  /** May be no number at all ("one", "quarter") unless its surroundings make it one. */
  readonly weak: boolean;
  readonly decimals: number;
  readonly grouped: boolean;
  /** The word is an article as well. */
  readonly article: boolean;
  /** Written in digits, how many stand before the decimal separator. */
  readonly length: number;
  /** A letter glued to the digits that may be a scale, to be decided by whoever knows what is counted; else 0. */
  readonly letterScale: number;
}

/** Why digits are no number: too many of them, one link of a chain like `1.2.3`, or numbers in columns. */
export type NoNumber = 'tooLong' | 'chained' | 'columns';

const HYPHEN = 0x2d;
const SLASH = 0x2f;
const FRACTION_SLASH = 0x2044;
const VULGAR: ReadonlyMap<number, number> = new Map(
  Object.entries({
    '½': 1 / 2,
    '⅓': 1 / 3,
    '⅔': 2 / 3,
    '¼': 1 / 4,
    '¾': 3 / 4,
    '⅕': 1 / 5,
    '⅖': 2 / 5,
    '⅗': 3 / 5,
    '⅘': 4 / 5,
    '⅙': 1 / 6,
    '⅚': 5 / 6,
    '⅐': 1 / 7,
    '⅛': 1 / 8,
    '⅜': 3 / 8,
    '⅝': 5 / 8,
    '⅞': 7 / 8,
    '⅑': 1 / 9,
    '⅒': 1 / 10,
  }).map(([char, value]) => [char.charCodeAt(0), value]),
);
const DENOMINATORS = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 20, 32, 64, 100, 1000]);

const compounds = new Map<FigureWords, CompoundNumbers | undefined>();

/** The value of a vulgar fraction character, or 0. */
export const vulgarFraction = (code: number): number => (code < 0xbc || code > 0x215e ? 0 : (VULGAR.get(code) ?? 0));

/** Reads numbers in digits, in words, and in any mixture of both, with one language's words. */
export class NumberReader {
  private readonly compounds: CompoundNumbers | undefined;
  /** The token at which the number being read starts; what follows must not stand behind an empty line. */
  private first = 0;
  /** The token behind numbers in columns. */
  behind = 0;

  constructor(
    private readonly tokens: Tokens,
    private readonly words: FigureWords,
  ) {
    if (words.data.compounds && !compounds.has(words)) compounds.set(words, new CompoundNumbers(words.data));
    this.compounds = compounds.get(words);
  }

  /** Does the language write numbers as one word? */
  get hasCompounds(): boolean {
    return this.compounds !== undefined;
  }

  /** Could token `i`, a word that no table lists, be a number written as one word? Cheap. */
  mayBeCompound(i: number): boolean {
    if (!this.compounds) return false;
    const start = this.tokens.start[i] as number;
    const { text } = this.tokens;
    return this.compounds.mayStart(fold(text.charCodeAt(start)), fold(text.charCodeAt(start + 1)));
  }

  /** The number that starts at token `i` in digits, at `offset` within it. */
  fromDigits(i: number, offset = this.tokens.start[i] as number): NumberReading | NoNumber | undefined {
    const { tokens } = this;
    const { text } = tokens;
    this.first = i;
    const digits = readDigits(text, offset, this.words.style);
    if (!digits) {
      const vulgar = vulgarFraction(this.code(i));
      if (vulgar === 0) return undefined;
      const part = new Builder(offset, tokens.end[i] as number, i + 1, true);
      part.fraction = vulgar;
      this.addScale(part);
      return part.reading();
    }
    if (digits.tooLong) return 'tooLong';
    if (digits.chained) return 'chained';
    let next = i;
    while (next < tokens.count && (tokens.start[next] as number) < digits.end) next++;
    if (digits.columns) {
      this.behind = next;
      return 'columns';
    }
    const number = new Builder(offset, digits.end, next, true);
    number.mantissa = digits.mantissa;
    number.decimals = digits.decimals;
    number.length = digits.length;
    number.grouped = digits.grouped;
    // Letters follow in the same token: those of "USD115m" are a scale, "B2B" is no number.
    const tokenEnd = tokens.end[next - 1] as number;
    if (tokenEnd > digits.end) {
      const scale = this.words.gluedScales.get(text.slice(digits.end, tokenEnd).toLowerCase());
      if (!scale || offset === tokens.start[i]) return undefined;
      number.scale = scale;
      number.end = tokenEnd;
      return number.reading();
    }
    const power = powerAt(tokens, next, digits.decimals);
    if (power) {
      number.raise(tokens, power);
      return number.reading();
    }
    const raised = isTen(tokens, i) ? raisedAt(tokens, next) : undefined;
    if (raised) {
      number.mantissa = 1;
      number.raise(tokens, raised);
      return number.reading();
    }
    if (digits.decimals === 0) this.addWrittenFraction(number);
    if (number.fraction === 0 && digits.decimals === 0) this.addSpokenFraction(number);
    this.addScale(number);
    if (number.scale > 1 && digits.decimals === 0) this.addSmallerTerms(number);
    if (number.scale > 1) this.addSpokenFraction(number);
    return number.reading();
  }

  /** The number that starts at token `i` in words. */
  fromWords(i: number): NumberReading | undefined {
    this.first = i;
    const number = new Builder(this.tokens.start[i] as number, this.tokens.start[i] as number, i, false);
    if (this.role(i, Role.Article)) {
      // "a million", "a third": the article says one, if a scale or a fraction follows.
      if (!this.role(i + 1, Role.Scale) && !this.role(i + 1, Role.Fraction)) return this.oneOrNothing(i, number);
      number.next = i + 1;
      number.mantissa = 1;
      if (this.role(i + 1, Role.Fraction)) return this.fraction(number, 1, i + 1, false);
      number.end = this.tokens.end[i] as number;
    } else {
      const fraction = this.role(i, Role.Fraction);
      if (fraction) return this.fraction(number, 1, i, fraction.weak);
      if (!this.addTerm(number)) return undefined;
    }
    if (number.scale === 1 && number.mantissa >= 1000 && number.mantissa % 1000 === 0) this.addRest(number);
    if (number.scale === 1) this.addPoint(number);
    // "two thirds", "one-third".
    const behind = this.skipHyphen(number.next);
    const part = this.role(behind, Role.Fraction);
    if (part && !number.half && this.joined(number.next, behind) && number.scale < 1000) {
      return this.fraction(number, number.mantissa, behind, false);
    }
    if (number.scale === 1 || !number.closed) this.addScale(number);
    this.addSmallerTerms(number);
    this.addSpokenFraction(number);
    if (number.fraction > 0 && number.scale === 1) this.addScale(number);
    return number.reading();
  }

  /** Where the article and the number one are the same word, it may be either: "een euro". */
  private oneOrNothing(i: number, number: Builder): NumberReading | undefined {
    const one = this.role(i, Role.Cardinal);
    if (!one) return undefined;
    number.mantissa = one.value;
    number.weak = true;
    number.article = true;
    number.take(this.tokens, i);
    return number.reading();
  }

  private word(i: number): readonly NumberWord[] | undefined {
    if (i >= this.tokens.count || this.tokens.kind[i] !== TokenKind.Word) return undefined;
    return this.words.numbers.word(this.tokens, i);
  }

  private role(i: number, role: Role): NumberWord | undefined {
    if (i > this.first && (i >= this.tokens.count || (this.tokens.gap[i] as number) >= Gap.Paragraph)) return undefined;
    return this.word(i)?.find((word) => word.role === role);
  }

  private code(i: number): number {
    return i < this.tokens.count ? (this.tokens.code[i] as number) : 0;
  }

  private glued(i: number): boolean {
    return i < this.tokens.count && this.tokens.gap[i] === Gap.None;
  }

  /** The token behind a hyphen at `i` ("one-third", "ninety - five"), or `i`. */
  private skipHyphen(i: number): number {
    return this.code(i) === HYPHEN && i + 1 < this.tokens.count && this.glued(i) === this.glued(i + 1) ? i + 1 : i;
  }

  private joined(from: number, to: number): boolean {
    for (let i = from; i <= to; i++) if ((this.tokens.gap[i] as number) >= Gap.Line) return false;
    return true;
  }

  /** A cardinal below a hundred, hundreds, or a compound word, at `number.next`. */
  private addTerm(number: Builder, below = Number.POSITIVE_INFINITY): boolean {
    const i = number.next;
    const mixed = this.role(i, Role.Mixed);
    if (mixed) {
      number.mantissa += mixed.value;
      number.half = true;
      number.take(this.tokens, i);
      return true;
    }
    const cardinal = this.role(i, Role.Cardinal);
    const compound = cardinal ? -1 : this.compoundAt(i);
    if (compound >= 0 && compound < below) {
      number.mantissa += compound;
      number.half = !Number.isInteger(compound);
      number.take(this.tokens, i);
      return true;
    }
    if (!cardinal) {
      // "hundred thousand": one, unsaid.
      const scale = this.role(i, Role.Scale);
      if (!scale || number.mantissa > 0) return false;
      if (!this.words.bareScales.word(this.tokens, i) && (scale.value > 1000 || !this.role(i + 1, Role.Scale)))
        return false;
      number.mantissa = 1;
      return true;
    }
    const long = this.words.longCardinals.longest(this.tokens, i)?.[0];
    let value = long ?? cardinal.value;
    if (value >= below) return false;
    number.weak = long === undefined && cardinal.weak;
    number.take(this.tokens, long === undefined ? i : this.words.longCardinals.matchEnd - 1);
    value += this.addition(number, value);
    const hundred = this.role(this.skipHyphen(number.next), Role.Scale);
    if (hundred?.value === 100 && value > 0 && below > 100) {
      value *= 100;
      number.take(this.tokens, this.skipHyphen(number.next));
      number.weak = false;
      const and = this.role(number.next, Role.And) ? number.next + 1 : number.next;
      const rest = new Builder(0, 0, and, false);
      if (this.startsCardinal(and) && !this.isFractionAt(and) && this.addTerm(rest, 100)) {
        value += rest.mantissa;
        number.end = rest.end;
        number.next = rest.next;
      }
    }
    number.mantissa += value;
    return true;
  }

  /** What follows the cardinal just taken and is added to it: twenty-*two*, vingt *et un*, soixante-*dix-sept*. */
  private addition(number: Builder, cardinal: number): number {
    let sum = 0;
    for (let limit = this.addsUpTo(cardinal); limit > 0; ) {
      let behind = this.skipHyphen(number.next);
      if (behind < this.tokens.count && this.words.additionJoins.word(this.tokens, behind))
        behind = this.skipHyphen(behind + 1);
      const added = this.role(behind, Role.Cardinal)?.value ?? 0;
      if (added <= 0 || added > limit || !this.joined(number.next, behind)) break;
      sum += added;
      number.take(this.tokens, behind);
      limit = Math.min(limit - added, this.addsUpTo(added));
    }
    return sum;
  }

  private addsUpTo(cardinal: number): number {
    return this.words.additions.get(cardinal) ?? (cardinal >= 20 && cardinal < 100 && cardinal % 10 === 0 ? 9 : 0);
  }

  /** "tweeduizend *tweehonderdtwintig*", "vierduizend *twee*". */
  private addRest(number: Builder): void {
    const i = this.role(number.next, Role.And) ? number.next + 1 : number.next;
    const rest = new Builder(0, 0, i, false);
    if (!this.startsTerm(i) || this.isFractionAt(i) || !this.addTerm(rest, 1000)) return;
    number.mantissa += rest.mantissa;
    number.end = rest.end;
    number.next = rest.next;
  }

  private startsCardinal(i: number): boolean {
    return this.role(i, Role.Cardinal) !== undefined;
  }

  /** "two thirds" at `i`? */
  private isFractionAt(i: number): boolean {
    const behind = this.skipHyphen(i + 1);
    const value = this.role(i, Role.Cardinal)?.value ?? 99;
    return value < 20 && this.role(behind, Role.Fraction) !== undefined;
  }

  private compoundAt(i: number): number {
    const { tokens } = this;
    if (!this.compounds || i >= tokens.count || tokens.kind[i] !== TokenKind.Word || !this.mayBeCompound(i)) return -1;
    return this.compounds.valueOf(foldedWord(tokens, i));
  }

  /** The number of a word that ends with its unit, and that unit: "twaalfurige". */
  withUnit(i: number): { readonly number: NumberReading; readonly unit: UnitWords } | undefined {
    const { tokens } = this;
    const found = this.mayBeCompound(i) ? this.compounds?.withUnit(foldedWord(tokens, i)) : undefined;
    if (!found) return undefined;
    const number = new Builder(tokens.start[i] as number, tokens.end[i] as number, i + 1, false);
    number.mantissa = found.value;
    return { number: number.reading(), unit: found.unit };
  }

  /** "five point five". */
  private addPoint(number: Builder): void {
    let i = number.next;
    if (!this.role(i, Role.Point)) return;
    for (i++; ; i++) {
      const digit = this.role(i, Role.Cardinal);
      if (!digit || (digit.value > 9 && number.decimals > 0)) return;
      const places = digit.value > 9 ? 2 : 1;
      number.mantissa = number.mantissa * 10 ** places + digit.value;
      number.decimals += places;
      number.weak = false;
      number.take(this.tokens, i);
      if (digit.value > 9) {
        const unit = this.role(this.skipHyphen(i + 1), Role.Cardinal);
        if (unit && unit.value < 10 && digit.value >= 20) {
          number.mantissa += unit.value;
          number.take(this.tokens, this.skipHyphen(i + 1));
        }
        return;
      }
    }
  }

  /** Scales behind the number: million, hundred thousand, lakh crore; a letter glued to it is only noted. */
  private addScale(number: Builder): void {
    const { tokens } = this;
    for (;;) {
      let i = number.next;
      if (i >= tokens.count || (i > this.first && (tokens.gap[i] as number) >= Gap.Line)) return;
      if (number.scale === 1 && this.glued(i) && tokens.kind[i] === TokenKind.Word) {
        const letter = this.words.scaleLetters.word(tokens, i)?.[0];
        if (letter) number.letterScale = letter;
      }
      // "10-million" and, where a translation machine broke the sentence, "4310. Wan".
      if (this.code(i) === HYPHEN && this.glued(i) && this.glued(i + 1)) i++;
      else if (this.code(i) === 0x2e && this.glued(i) && number.digits && number.scale === 1 && !this.glued(i + 1)) i++;
      else if (i > number.next) return;
      const scale = this.role(i, Role.Scale);
      // A dozen is no scale for digits with decimals, nor is a hundred behind a million.
      if (!scale || (i > this.first && (tokens.gap[i] as number) >= Gap.Line)) return;
      if (number.scale > 1 && scale.value < number.scale && scale.value < 1000) return;
      number.scale *= scale.value;
      number.letterScale = 0;
      number.weak = false;
      number.take(tokens, i);
    }
  }

  /** "two million *three hundred thousand*", "4 thousand *3 hundred and 21*". */
  private addSmallerTerms(number: Builder): void {
    const { tokens } = this;
    while (number.scale > 1 || number.sum > 0) {
      let i = number.next;
      if (this.role(i, Role.And)) i++;
      if (i >= tokens.count || (tokens.gap[i] as number) >= Gap.Line) return;
      // "402 miljoen *een* jaar eerder": an article, and no one.
      if (i === number.next && this.role(i, Role.Article)) return;
      const limit = number.scale > 1 ? number.scale : number.limit;
      const term = new Builder(0, 0, i, false);
      if (tokens.kind[i] === TokenKind.Number) {
        // "1 billion *25 million*"; what is joined by a word, or has no scale of its own, is another number.
        const isWide = limit > 1e6;
        if (!number.digits || (isWide && i !== number.next)) return;
        const digits = readDigits(tokens.text, tokens.start[i] as number, this.words.style);
        if (!digits || digits.decimals > 0 || digits.grouped || digits.chained || digits.mantissa >= limit) return;
        term.mantissa = digits.mantissa;
        term.take(tokens, i);
        this.addScale(term);
        if (term.scale === 1 && (isWide || digits.mantissa >= 100)) return;
      } else {
        if (!this.startsTerm(i) || this.isFractionAt(i) || !this.addTerm(term, limit)) return;
        this.addScale(term);
      }
      if (term.mantissa * term.scale >= limit) return;
      number.sum += (number.mantissa * number.scale) / 10 ** number.decimals + number.sumScaled(term);
      number.limit = term.scale > 1 ? term.scale : 1;
      number.mantissa = 0;
      number.decimals = 0;
      number.scale = 1;
      number.closed = true;
      number.end = term.end;
      number.next = term.next;
      if (number.limit === 1) return;
    }
  }

  private startsTerm(i: number): boolean {
    return this.role(i, Role.Cardinal) !== undefined || this.compoundAt(i) >= 0;
  }

  /** `3/4`, `10 1/2`, `7-3/4`, `2½` behind whole digits. */
  private addWrittenFraction(number: Builder): void {
    const { tokens } = this;
    const vulgar = vulgarFraction(this.code(number.next));
    if (vulgar > 0 && number.next < tokens.count && (tokens.gap[number.next] as number) < Gap.Line) {
      number.addFraction(vulgar);
      number.take(tokens, number.next);
      return;
    }
    const whole = this.slashAt(number.next - 1);
    if (whole > 0 && !number.grouped) {
      number.mantissa = 0;
      number.addFraction(whole);
      number.take(tokens, number.next + 1);
      return;
    }
    let i = number.next;
    if (this.code(i) === HYPHEN && this.glued(i) && this.glued(i + 1)) i++;
    if (i >= tokens.count || tokens.kind[i] !== TokenKind.Number || (tokens.gap[i] as number) >= Gap.Line) return;
    const part = this.slashAt(i);
    if (part > 0) {
      number.addFraction(part);
      number.take(tokens, i + 2);
    }
  }

  /** The value of a proper fraction like `3/4` whose numerator is token `i`, or 0. */
  private slashAt(i: number): number {
    const slash = this.code(i + 1);
    if ((slash !== SLASH && slash !== FRACTION_SLASH) || !this.glued(i + 1) || !this.glued(i + 2)) return 0;
    if (this.tokens.kind[i + 2] !== TokenKind.Number) return 0;
    const above = this.smallInteger(i);
    const below = this.smallInteger(i + 2);
    if (above <= 0 || above >= below || !DENOMINATORS.has(below)) return 0;
    const behind = this.code(i + 3);
    if (this.glued(i + 3) && (behind === SLASH || this.tokens.kind[i + 3] === TokenKind.Number)) return 0;
    return above / below;
  }

  private smallInteger(i: number): number {
    const start = this.tokens.start[i] as number;
    const end = this.tokens.end[i] as number;
    if (end - start > 4) return -1;
    let value = 0;
    for (let at = start; at < end; at++) value = value * 10 + digitValue(this.tokens.text.charCodeAt(at));
    return value;
  }

  /** "… and a half", "…-and-a-half", "… and three quarters". */
  private addSpokenFraction(number: Builder): void {
    const and = this.skipHyphen(number.next);
    if (number.fraction > 0 || !this.role(and, Role.And)) return;
    let i = this.skipHyphen(and + 1);
    let above = 1;
    if (this.role(i, Role.Article)) i = this.skipHyphen(i + 1);
    else if (this.isFractionAt(i)) {
      above = this.role(i, Role.Cardinal)?.value ?? 1;
      i = this.skipHyphen(i + 1);
    } else if (!this.role(i, Role.Fraction) || this.role(i, Role.Fraction)?.weak) return;
    const part = this.role(i, Role.Fraction);
    if (!part || !this.joined(number.next, i)) return;
    // "one billion and a half million": the half has a scale of its own.
    const own = this.role(i + 1, Role.Scale);
    if (own && number.scale > 1) {
      number.sum += (number.mantissa * number.scale) / 10 ** number.decimals + above * part.value * own.value;
      number.mantissa = 0;
      number.decimals = 0;
      number.scale = 1;
      number.take(this.tokens, i + 1);
      number.weak = false;
      return;
    }
    number.fraction = above * part.value;
    number.half = true;
    number.weak = false;
    number.take(this.tokens, i);
  }

  /** `above` times the fraction word at `i`, of one or of a scale: "a quarter of a million", "half a million". */
  private fraction(number: Builder, above: number, i: number, weak: boolean): NumberReading | undefined {
    const part = this.role(i, Role.Fraction);
    if (!part) return undefined;
    number.mantissa = 0;
    number.decimals = 0;
    number.scale = 1;
    number.fraction = above * part.value;
    number.weak = weak;
    number.take(this.tokens, i);
    let behind = i + 1;
    if (this.role(behind, Role.Of)) behind++;
    if (this.role(behind, Role.Article)) behind++;
    const scale = this.role(behind, Role.Scale);
    if (scale && this.joined(i + 1, behind)) {
      number.scale = scale.value;
      number.weak = false;
      number.take(this.tokens, behind);
      this.addScale(number);
    } else if (above !== 1) number.weak = false;
    return number.reading();
  }
}

/** A number under construction: `sum + (mantissa / 10 ** decimals + fraction) * scale`. */
class Builder {
  mantissa = 0;
  decimals = 0;
  fraction = 0;
  scale = 1;
  sum = 0;
  limit = 1;
  length = 0;
  grouped = false;
  half = false;
  weak = false;
  article = false;
  closed = false;
  letterScale = 0;

  constructor(
    readonly start: number,
    public end: number,
    public next: number,
    readonly digits: boolean,
  ) {}

  take(tokens: Tokens, i: number): void {
    this.end = tokens.end[i] as number;
    this.next = i + 1;
  }

  /** Takes the tokens of a power of ten. */
  raise(tokens: Tokens, { exponent, next }: Power): void {
    const zeros = exponent - this.decimals;
    this.scale = zeros > 0 ? 10 ** zeros : 1;
    this.decimals = Math.max(0, -zeros);
    this.take(tokens, next - 1);
  }

  addFraction(value: number): void {
    this.fraction = value;
    this.half = true;
  }

  sumScaled(term: Builder): number {
    return (term.mantissa * term.scale) / 10 ** term.decimals;
  }

  reading(): NumberReading {
    const { mantissa, decimals, fraction, scale, sum } = this;
    const value = sum + (mantissa * scale) / 10 ** decimals + fraction * scale;
    // Words say what they mean; of digits, the last one is rounded, be it scaled or behind a separator.
    const resolution = this.digits && this.fraction === 0 && sum === 0 ? scale / 10 ** decimals : 0;
    return {
      start: this.start,
      end: this.end,
      next: this.next,
      value,
      resolution,
      digits: this.digits,
      scale: sum > 0 ? Math.max(scale, 1000) : scale,
      fraction: fraction > 0 && mantissa === 0 && sum === 0 && scale === 1,
      weak: this.weak,
      article: this.article,
      decimals,
      grouped: this.grouped,
      length: this.length,
      letterScale: this.letterScale,
    };
  }
}

/** Token `i` case-folded, cut off where it is longer than any number in one word. */
function foldedWord(tokens: Tokens, i: number): string {
  const start = tokens.start[i] as number;
  const end = Math.min(tokens.end[i] as number, start + LONGEST_COMPOUND + 1);
  let word = '';
  for (let at = start; at < end; at++) word += String.fromCharCode(fold(tokens.text.charCodeAt(at)));
  return word;
}
