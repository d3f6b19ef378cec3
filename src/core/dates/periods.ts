import { interval, isoOf, monthsOf } from './calendar.js';
import type { DateText, FoundDate } from './dateText.js';
import type { Resolver } from './resolver.js';

type Part = 'quarter' | 'half';

/** So far around a half its sentence is looked at. */
const SENTENCE_REACH = 40;

/** A part of a year that letters name, with the year that stands in the same word. */
interface LetteredPart {
  readonly unit: Part;
  readonly n: number;
  readonly next: number;
  readonly year?: number;
}

/** Where in the tokens a year is named for a part of it, and which. */
interface YearOf {
  readonly year: number;
  readonly next: number;
  /** The words say the year outright. */
  readonly named: boolean;
  /** Of a financial year of two halves, "2022/23": which part of which lies where, they do not say. */
  readonly iso?: string;
}

/**
 * Reads parts of a year: "Q3 2020", "third quarter of last year", "first half of 2014", "second and third quarters",
 * "first three quarters", "first nine months of 1987".
 */
export class Periods {
  constructor(
    private readonly text: DateText,
    private readonly resolver: Resolver,
  ) {}

  /** From the ordinal of value `n` that ends before `next`. */
  fromOrdinal(i: number, n: number, next: number): FoundDate | undefined {
    const { text } = this;
    let at = this.skipHyphen(next);
    // "19th century"
    if (n > 1 && n < 22 && text.unit(at) === 'century') {
      const behind = text.words.units.matchEnd;
      return { first: i, next: behind, iso: `${pad(n * 100 - 99)}/${pad(n * 100)}`, relative: false };
    }
    // "first three quarters", "first nine months"
    const count = this.countAt(at);
    if (n === 1 && count > 0) {
      const unit = text.unit(at + 1);
      if ((unit === 'quarter' && count < 4) || (unit === 'month' && count < 12)) {
        const last = unit === 'quarter' ? count * 3 : count;
        const behind = text.words.units.matchEnd;
        const of = this.yearFrom(behind, last);
        const year = of?.year ?? this.resolver.yearOfPeriod(last);
        const [from, to] =
          unit === 'quarter'
            ? [`${year}-Q1`, `${year}-Q${count}`]
            : [isoOf({ year, month: 1 }), isoOf({ year, month: count })];
        return this.found(i, of?.next ?? behind, year, of, interval(from, to));
      }
      return undefined;
    }
    let end = n;
    // "second and third quarters", "first to third quarter"
    const joined =
      text.isWord(at) && (text.words.and.word(text.tokens, at) || text.words.to.word(text.tokens, at))
        ? text.role(at + 1, 'ordinal')
        : undefined;
    if (joined && joined.value > n) {
      end = joined.value;
      at = this.skipHyphen(at + 2);
    }
    const unit = text.unit(at);
    if (unit !== 'quarter' && unit !== 'half') return undefined;
    if (end > (unit === 'quarter' ? 4 : 2)) return undefined;
    let behind = text.words.units.matchEnd;
    // "third quarter 2020", "first-half of the year"
    if (unit === 'half' && text.code(behind) === 0x2d && text.glued(behind)) return undefined;
    const last = monthsOf(unit, end)[1];
    const of = this.yearFrom(behind, last, monthsOf(unit, n)[0]);
    // A half alone may be one of a match; a quarter of a race is not news.
    if (unit === 'half' && !of && !this.isHalfOfYear(at)) return undefined;
    if (of) behind = of.next;
    const year = of?.year ?? this.resolver.yearOfPeriod(unit === 'half' ? monthsOf(unit, n)[0] : last);
    return this.found(i, behind, year, of, this.iso(unit, n, end, year));
  }

  /** "the last three months of 2019", "last quarter of last year": the word at `i`, which ends before `next`. */
  fromLast(i: number, next: number): FoundDate | undefined {
    const { text } = this;
    if (!text.follows(next)) return undefined;
    const written = this.countAt(next);
    const count = written > 0 ? written : 1;
    const unit = text.unit(written > 0 ? next + 1 : next);
    if ((unit !== 'month' && unit !== 'quarter') || count > (unit === 'month' ? 11 : 3)) return undefined;
    const behind = text.words.units.matchEnd;
    const of = this.yearFrom(behind, 12);
    if (!of) return undefined;
    const { year } = of;
    const iso =
      unit === 'quarter'
        ? interval(`${year}-Q${5 - count}`, `${year}-Q4`)
        : interval(isoOf({ year, month: 13 - count }), isoOf({ year, month: 12 }));
    return this.found(i, of.next, year, of, iso);
  }

  /** "the same quarter of 2017", "dezelfde periode van vorig jaar": the part of a year named last, in another year. */
  fromSame(i: number, next: number): FoundDate | undefined {
    const { text, resolver } = this;
    const { words, tokens } = text;
    if (!text.isWord(next)) return undefined;
    const unit = words.period.word(tokens, next) ? 'any' : text.unit(next);
    if (unit !== 'any' && unit !== 'quarter' && unit !== 'half' && unit !== 'month') return undefined;
    const of = this.yearFrom(unit === 'any' ? next + 1 : words.units.matchEnd, 1);
    const part = of && resolver.lastPart(unit);
    if (!part) return undefined;
    // A period has no name of its own: the year is the date.
    const first = unit === 'any' && of.named ? of.next - 1 : i;
    return { ...this.found(first, of.next, of.year, of, `${of.year}${part}`), base: true };
  }

  /** From a year that stands before its part: "2020 Q3", "2025Q01", "2024/H1". */
  fromYear(i: number): FoundDate | undefined {
    const { text } = this;
    const year = text.year(i);
    const code = text.code(i + 1);
    const at = (code === 0x2f || code === 0x2d) && text.glued(i + 1) && text.glued(i + 2) ? i + 2 : i + 1;
    return year >= 1900 && text.follows(at) && this.letters(at) ? this.fromLetters(at, i, year) : undefined;
  }

  /** From a token in which letters name a part: "Q3", "H1", "3Q". `year` is one that stands before it. */
  fromLetters(i: number, first: number, yearBefore: number): FoundDate | undefined {
    const { text } = this;
    const part = this.letters(i);
    if (!part) return undefined;
    // "Q1: …" at the start of a line numbers a question.
    const asks = first === i && text.startsLine(i) && yearBefore === 0 && !part.year && text.year(part.next) < 0;
    if (asks && (text.code(part.next) === 0x3a || text.code(part.next) === 0x2e)) return undefined;
    let next = part.next;
    let end = part.n;
    // "Q2 and Q3 2020", "Q1-Q3"
    const joins = text.words.and.word(text.tokens, next) || text.words.to.longest(text.tokens, next);
    const other = joins && text.follows(next) ? this.letters(next + 1) : undefined;
    if (other && other.unit === part.unit && other.n > part.n) {
      end = other.n;
      next = other.next;
    }
    const last = monthsOf(part.unit, end)[1];
    const written = yearBefore > 0 ? yearBefore : (part.year ?? 0);
    const of =
      written > 0 ? { year: written, next, named: true } : (this.yearBehind(next) ?? this.yearFrom(next, last));
    const year = of?.year ?? this.resolver.yearOfPeriod(last);
    return this.found(first, of?.next ?? next, year, of, this.iso(part.unit, part.n, end, year));
  }

  /** Do letters name a part of the year at `i`: "Q3", "Q03", "Q4FY23", or, in two tokens, "3Q", "3Q23"? */
  private letters(i: number): LetteredPart | undefined {
    const { text } = this;
    if (text.isWord(i)) {
      const match = text.isShort(i) ? /^([a-z])0?(\d)(?:([a-z]{2})(\d\d|\d{4}))?$/.exec(text.lower(i)) : null;
      return match ? this.part(match[1] as string, Number(match[2]), i + 1, match[3], match[4]) : undefined;
    }
    const behind = i + 1;
    if (!text.isNumber(i) || text.length(i) !== 1 || !text.isWord(behind) || !text.glued(behind)) return undefined;
    if (!text.isCapital(behind) || !text.isShort(behind)) return undefined;
    const match = /^([a-z])(?:([a-z]{2})?(\d\d|\d{4}))?$/.exec(text.lower(behind));
    return match ? this.part(match[1] as string, text.integer(i), i + 2, match[2], match[3]) : undefined;
  }

  private part(
    letter: string,
    n: number,
    next: number,
    fiscal: string | undefined,
    digits: string | undefined,
  ): LetteredPart | undefined {
    const { words } = this.text;
    if (fiscal && !words.fiscalLetters.has(fiscal)) return undefined;
    const year = digits === undefined ? undefined : Number(digits) + (digits.length === 2 ? 2000 : 0);
    if (year && (year < 1900 || year > 2100)) return undefined;
    const unit = words.quarterLetters.has(letter) ? 'quarter' : words.halfLetters.has(letter) ? 'half' : undefined;
    if (!unit || n < 1 || n > (unit === 'quarter' ? 4 : 2)) return undefined;
    return { unit, n, next, ...(year !== undefined && { year }) };
  }

  /** A year glued to letters that name its part: "Q1*'24*", "Q1*\/24*", "Q4*-2023*". */
  private yearBehind(i: number): YearOf | undefined {
    const { text } = this;
    const code = text.code(i);
    if ((code !== 0x2f && code !== 0x2d) || !text.glued(i) || !text.glued(i + 1)) return undefined;
    const year = text.year(i + 1) >= 1900 ? text.year(i + 1) : text.shortYear(i + 1);
    return year > 0 ? { year, next: i + 2, named: true } : undefined;
  }

  private found(first: number, next: number, year: number, of: YearOf | undefined, iso: string): FoundDate {
    const named = of?.named === true;
    if (named) this.resolver.speak(year);
    const spread = of?.iso?.includes('/') ? of.iso : undefined;
    return { first, next, iso: year > 0 ? (spread ?? iso) : '', relative: !named, ...(named && { year }) };
  }

  private iso(unit: Part, from: number, to: number, year: number): string {
    const letter = unit === 'quarter' ? 'Q' : 'H';
    return interval(`${year}-${letter}${from}`, `${year}-${letter}${to}`);
  }

  /** The year of a part that ends before `i`: "2020", "of 2020", "of last year", "of the year". */
  private yearFrom(i: number, lastMonth: number, firstMonth = lastMonth): YearOf | undefined {
    const { text, resolver } = this;
    const { words, tokens } = text;
    if (!text.follows(i)) return undefined;
    let at = i;
    if (text.code(at) === 0x2c && text.glued(at)) at++;
    const of = text.isWord(at) && words.of.word(tokens, at) !== undefined;
    if (of) at++;
    if (!text.follows(at)) return undefined;
    const fiscal = text.fiscalYear(at);
    if (fiscal) return { ...fiscal, named: true };
    const short = text.apostropheYear(at);
    if (short > 0) return { year: short, next: at + 2, named: true };
    if (text.role(at, 'fiscal')) at++;
    const year = text.year(at);
    if (year >= 1900 && year <= 2100 && !text.countsOn(at + 1)) {
      const second = text.secondYear(at + 1, year);
      if (second > 0) return { year, next: at + 3, named: true, iso: `${year}/${second}` };
      return { year, next: at + 1, named: true };
    }
    const shift = text.role(at, 'shift');
    if (shift && text.unit(at + 1) === 'year') {
      const next = words.units.matchEnd;
      const now = resolver.reference?.year ?? 0;
      return { year: now === 0 ? 0 : this.notAhead(now + shift.value, lastMonth, shift.value), next, named: false };
    }
    if (of && words.theYear.longest(tokens, at)) {
      const next = words.theYear.matchEnd;
      return { year: resolver.yearOfPeriod(firstMonth), next, named: false };
    }
    return undefined;
  }

  /** "The third quarter of this year", told as done in February, was last year's: texts are dated after they were written. */
  private notAhead(year: number, lastMonth: number, shift: number): number {
    const { reference } = this.resolver;
    const { verb } = this.resolver;
    if (shift !== 0 || !reference || reference.month === undefined || !verb || verb.told === 'ahead') return year;
    return lastMonth > reference.month + 2 ? year - 1 : year;
  }

  /**
   * A half without a year is one of the year where its word says so ("semester") or its sentence tells amounts of money
   * or percentages; elsewhere it may be one of a match.
   */
  private isHalfOfYear(unit: number): boolean {
    const { text, resolver } = this;
    if (!text.words.plainHalf.word(text.tokens, unit)) return true;
    const from = Math.max(resolver.start, unit - SENTENCE_REACH);
    const to = Math.min(resolver.end, unit + SENTENCE_REACH);
    for (let i = from; i < to; i++) if (text.isAmountMark(i)) return true;
    return false;
  }

  private countAt(i: number): number {
    const { text } = this;
    if (!text.follows(i)) return 0;
    if (text.isNumber(i)) return text.length(i) <= 2 ? text.integer(i) : 0;
    return text.role(i, 'cardinal')?.value ?? 0;
  }

  private skipHyphen(i: number): number {
    const { text } = this;
    return text.code(i) === 0x2d && text.glued(i) && text.glued(i + 1) ? i + 1 : i;
  }
}

const pad = (year: number): string => String(year).padStart(4, '0');
