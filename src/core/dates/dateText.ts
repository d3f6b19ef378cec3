import { codeAt, Gap, Shape, TokenKind, type Tokens } from '../text/tokens.js';
import { yearOfTwoDigits } from './calendar.js';
import type { DateUnit } from './dateData.js';
import type { DateWord, DateWords } from './dateWords.js';

/** A date as its tokens stand in the text. */
export interface FoundDate {
  readonly first: number;
  /** Token behind the date. */
  readonly next: number;
  readonly iso: string;
  /** Was the article's date, or the year spoken of, needed? */
  readonly relative: boolean;
  /** The year that the words themselves name. */
  readonly year?: number;
  /** Written like a date, and no day of any calendar: "30 February". */
  readonly impossible?: true;
  /** Told as what another time is compared with: "a year earlier". */
  readonly base?: true;
}

/** What the readers of dates ask of the tokens, in one place. */
export class DateText {
  constructor(
    readonly tokens: Tokens,
    readonly words: DateWords,
  ) {}

  code(i: number): number {
    return codeAt(this.tokens, i);
  }

  isWord(i: number): boolean {
    return i >= 0 && i < this.tokens.count && this.tokens.kind[i] === TokenKind.Word;
  }

  isNumber(i: number): boolean {
    return i >= 0 && i < this.tokens.count && this.tokens.kind[i] === TokenKind.Number;
  }

  /** Does token `i` follow directly on the one before? */
  glued(i: number): boolean {
    return i < this.tokens.count && this.tokens.gap[i] === Gap.None;
  }

  /** Does token `i` follow in the same paragraph? */
  follows(i: number): boolean {
    return i > 0 && i < this.tokens.count && (this.tokens.gap[i] as number) < Gap.Paragraph;
  }

  startsLine(i: number): boolean {
    return (this.tokens.gap[i] as number) >= Gap.Line;
  }

  length(i: number): number {
    return (this.tokens.end[i] as number) - (this.tokens.start[i] as number);
  }

  /** Does an apostrophe stand at token `i`, glued to what it makes a possessive of? */
  isPossessive(i: number): boolean {
    const code = this.code(i);
    return (code === 0x27 || code === 0x2019) && this.glued(i);
  }

  isAllCapitals(i: number): boolean {
    return this.length(i) > 1 && ((this.tokens.shape[i] as number) & (Shape.Capital | Shape.Lower)) === Shape.Capital;
  }

  /** Is a word next to `i` in capitals too, as in a headline or a table? */
  standsInCapitals(i: number): boolean {
    if (!this.isAllCapitals(i)) return false;
    return (this.isWord(i - 1) && this.isAllCapitals(i - 1)) || (this.isWord(i + 1) && this.isAllCapitals(i + 1));
  }

  /** May token `i` be an abbreviation: is it worth slicing? */
  isShort(i: number): boolean {
    return this.length(i) <= 8;
  }

  lower(i: number): string {
    return this.tokens.text.slice(this.tokens.start[i], this.tokens.end[i]).toLowerCase();
  }

  isCapital(i: number): boolean {
    return ((this.tokens.shape[i] as number) & Shape.Capital) !== 0;
  }

  /** The integer that number token `i` is, of at most four ASCII digits; -1 for anything else. */
  integer(i: number): number {
    if (!this.isNumber(i)) return -1;
    const start = this.tokens.start[i] as number;
    const end = this.tokens.end[i] as number;
    if (end - start > 4) return -1;
    let value = 0;
    for (let at = start; at < end; at++) {
      const digit = this.tokens.text.charCodeAt(at) - 48;
      if (digit < 0 || digit > 9) return -1;
      value = value * 10 + digit;
    }
    return value;
  }

  /** A year of four digits that stands alone at token `i`, or -1. */
  year(i: number): number {
    if (!this.isNumber(i) || this.length(i) !== 4) return -1;
    const year = this.integer(i);
    if (year < 1000 || year > 2199) return -1;
    const next = this.code(i + 1);
    if (!this.glued(i + 1)) return year;
    // "2,012.5" and "2012.5" are amounts.
    if ((next === 0x2c || next === 0x2e) && this.glued(i + 2) && this.isNumber(i + 2)) return -1;
    return year;
  }

  /** Is the number at `i` the end of another: the 5 of "1.5"? */
  endsNumber(i: number): boolean {
    const code = this.code(i - 1);
    return (code === 0x2e || code === 0x2c) && this.glued(i) && this.glued(i - 1) && this.isNumber(i - 2);
  }

  isApostrophe(i: number): boolean {
    const code = this.code(i);
    return code === 0x27 || code === 0x2019 || code === 0x2018;
  }

  /** The year that the two digits at `i` stand for where nothing goes on behind them, or -1: 24, 98. */
  shortYear(i: number): number {
    if (!this.isNumber(i) || this.length(i) !== 2 || this.countsOn(i + 1)) return -1;
    const digits = this.integer(i);
    return digits < 0 ? -1 : yearOfTwoDigits(digits);
  }

  /** A year behind an apostrophe at `i`: "'24"; or -1. */
  apostropheYear(i: number): number {
    return this.isApostrophe(i) && this.glued(i + 1) ? this.shortYear(i + 1) : -1;
  }

  /** The end of a year of two halves, "2022*\/23*", behind the year that ends before `i`; or -1. */
  secondYear(i: number, year: number): number {
    if (this.code(i) !== 0x2f || !this.glued(i) || !this.glued(i + 1)) return -1;
    const next = this.year(i + 1) > 0 ? this.year(i + 1) : this.shortYear(i + 1);
    return next === year + 1 && !this.countsOn(i + 2) ? next : -1;
  }

  /** A financial year at `i`: "FY24", "FY 2022/23". */
  fiscalYear(i: number): { readonly year: number; readonly next: number; readonly iso: string } | undefined {
    const { fiscalLetters } = this.words;
    const joined = this.lettersAndDigits(i);
    let year = -1;
    let next = i + 1;
    if (joined) {
      const { letters, digits } = joined;
      if (!fiscalLetters.has(letters) || digits.length % 2 !== 0) return undefined;
      year = digits.length === 2 ? 2000 + Number(digits) : Number(digits);
    } else if (this.isWord(i) && this.length(i) === 2 && this.follows(i + 1)) {
      const letters = this.lower(i);
      if (!fiscalLetters.has(letters) || !this.isCapital(i)) return undefined;
      const apostrophe = this.apostropheYear(i + 1);
      next = apostrophe > 0 ? i + 3 : i + 2;
      year = apostrophe > 0 ? apostrophe : this.year(i + 1) > 0 ? this.year(i + 1) : this.shortYear(i + 1);
    }
    if (year < 1900 || year > 2100) return undefined;
    const second = this.secondYear(next, year);
    return second > 0 ? { year, next: next + 2, iso: `${year}/${second}` } : { year, next, iso: `${year}` };
  }

  /** The letters, in lower case, and the digits of a word that has both in that order: "FY24", "Mar22". */
  lettersAndDigits(i: number): { readonly letters: string; readonly digits: string } | undefined {
    if (!this.isWord(i) || ((this.tokens.shape[i] as number) & Shape.Digit) === 0 || this.length(i) > 12)
      return undefined;
    const word = this.tokens.text.slice(this.tokens.start[i], this.tokens.end[i]);
    const match = /^(\p{L}{1,9})(\d{1,4})$/u.exec(word);
    return match ? { letters: (match[1] as string).toLowerCase(), digits: match[2] as string } : undefined;
  }

  /** The meaning of the word at `i` in a role. */
  role(i: number, role: DateWord['role']): DateWord | undefined {
    if (!this.isWord(i)) return undefined;
    return this.words.starts.word(this.tokens, i)?.find((word) => word.role === role);
  }

  /** The unit of time at token `i`. */
  unit(i: number): DateUnit | undefined {
    return this.isWord(i) && this.follows(i) ? this.words.units.longest(this.tokens, i)?.[0] : undefined;
  }

  /** A month's name at `i`; its ambiguous names only in capitals. */
  month(i: number): number {
    const month = this.role(i, 'month');
    if (!month) return 0;
    return this.words.data.capitals && month.ambiguous && !this.isCapital(i) ? 0 : month.value;
  }

  /** Behind an abbreviation's full stop at `i`, or `i`: "Aug. 16". */
  skipStop(i: number): number {
    return this.code(i) === 0x2e && this.glued(i) && (!this.glued(i + 1) || this.isNumber(i + 1)) ? i + 1 : i;
  }

  /** Does "from" stand before token `i`, so that it and what follows "to" are two dates? */
  isFrom(i: number): boolean {
    return i > 0 && this.isWord(i - 1) && this.words.from.word(this.tokens, i - 1) !== undefined;
  }

  /** Is token `i` a sign or a word of percentages, money or millions? */
  isAmountMark(i: number): boolean {
    const code = this.code(i);
    if (code === 0x25 || code === 0x24 || code === 0x20ac || code === 0xa3) return true;
    return (
      this.isWord(i) &&
      this.words.figures.units.word(this.tokens, i)?.some((u) => u.kind === 'percent' || u.kind === 'money') === true
    );
  }

  /** Does a word at `i` show that the number before it is an amount: million, percent, dollars, km? */
  measures(i: number): boolean {
    if (!this.isWord(i) && this.code(i) !== 0x25) return false;
    const { scales, units } = this.words.figures;
    if (scales.word(this.tokens, i)) return true;
    const found = units.longest(this.tokens, i);
    if (!found) return false;
    const start = this.tokens.start[i] as number;
    return found.some(
      (unit) =>
        unit.kind !== 'times' &&
        !unit.glued &&
        (unit.exact === undefined || this.tokens.text.startsWith(unit.exact, start)),
    );
  }

  /** Does what follows token `i - 1` show that the number before it counts or measures something else? */
  countsOn(i: number): boolean {
    if (i >= this.tokens.count) return false;
    const code = this.code(i);
    if (code === 0x25) return true;
    if (!this.glued(i)) return false;
    if (this.isWord(i)) return true;
    if (code === 0x3a && this.glued(i + 1) && this.isNumber(i + 1)) return true;
    return (code === 0x2e || code === 0x2c) && this.glued(i + 1) && this.isNumber(i + 1);
  }
}
