import { looksPlural } from '../figures/countedNoun.js';
import { interval, isoOf, isValidDay, yearOfTwoDigits } from './calendar.js';
import type { DateText, FoundDate } from './dateText.js';
import type { Resolver } from './resolver.js';

/** A day or a month as written: the year is 0 where it is not said. */
interface Written {
  readonly next: number;
  readonly month: number;
  readonly day: number;
  readonly year: number;
  /** The year is told from the article's: "September next year". */
  readonly relative?: true;
}

/** Reads dates with a month: "August 16, 2012", "16th of August", "December 19 and 20", "2013-04-05 09:15", "04/05/2013". */
export class CalendarDates {
  constructor(
    private readonly text: DateText,
    private readonly resolver: Resolver,
  ) {}

  /** From the month's name at `i`, with what may follow: a day, a year, the other end of a stretch. */
  fromMonth(i: number): FoundDate | undefined {
    const month = this.text.month(i);
    if (month === 0) return undefined;
    const low = this.monthDay(i, month);
    if (!isReal(low)) return impossible(i, low.next);
    // An abbreviation that is a name as well needs more than "this year" behind it: "Lei Jun dit jaar".
    const name = this.text.role(i, 'month');
    if (low.day === 0 && low.relative && name?.ambiguous && !name.full) return undefined;
    const bare = low.day === 0 && low.year === 0;
    const slashed = bare ? this.slashedMonth(low) : undefined;
    if (slashed) return inQuarters(this.found(i, low, slashed));
    if (bare && !this.isMonth(i)) return undefined;
    // "from July to September" are two dates, "from July 11 to 13" is one.
    const high = this.otherEnd(low);
    if (low.day > 0 || !this.text.isFrom(i)) return this.found(i, low, high);
    // "from January to December 2020": both are of that year.
    const year = low.year === 0 && high && high.year > 0 ? high.year - (high.month < low.month ? 1 : 0) : low.year;
    return this.found(i, { ...low, year }, undefined);
  }

  /** From the number at `i`: a day before its month ("16 August 2012", "9 and 10 May"), or a date in numbers. */
  fromNumber(i: number): FoundDate | undefined {
    const numeric =
      this.numeric(i) ?? (this.text.length(i) === 4 ? (this.fromYear(i) ?? this.fromYearMonth(i)) : undefined);
    if (numeric) return numeric;
    const day = this.text.integer(i);
    if (day < 1 || day > 31 || this.text.length(i) > 2) return undefined;
    let next = this.skipSuffix(i + 1);
    const single = this.dayMonth(i, day, next);
    if (single) return isReal(single) ? this.found(i, single, this.otherEnd(single)) : impossible(i, single.next);
    // "9 and 10 May", "19-21 December".
    const join = this.joinAt(next, true);
    if (join < 0) return undefined;
    const last = this.text.integer(join);
    if (last <= day || last > 31 || this.text.length(join) > 2) return undefined;
    next = this.skipSuffix(join + 1);
    const high = this.dayMonth(join, last, next);
    if (!high || !isReal(high)) return undefined;
    return this.found(i, { ...high, day }, high);
  }

  /** The day or month that follows a weekday: "Monday, July 11", "Sunday the 9th of May". */
  behindWeekday(i: number): FoundDate | undefined {
    const { text } = this;
    let at = i;
    if (text.code(at) === 0x2c && text.glued(at)) at++;
    for (
      let skipped = 0;
      skipped < 2 && text.isWord(at) && text.length(at) <= 3 && this.text.month(at) === 0;
      skipped++
    )
      at++;
    if (!text.follows(at)) return undefined;
    if (text.month(at) > 0) {
      const date = this.fromMonth(at);
      return date && text.isNumber(text.skipStop(at + 1)) ? date : undefined;
    }
    return text.isNumber(at) ? this.fromNumber(at) : undefined;
  }

  private monthDay(i: number, month: number): Written {
    const { text } = this;
    const next = text.skipStop(i + 1);
    const day = this.dayAt(next, month);
    if (day > 0) {
      const behind = this.skipSuffix(next + 1);
      const year = this.yearBehind(behind, true);
      return year ? { month, day, ...year } : { next: behind, month, day, year: 0 };
    }
    // "November 31, 2021" is no day, and no month either.
    const none = text.length(next) === 2 && text.follows(next) ? this.yearBehind(next + 1, true) : undefined;
    if (none && text.integer(next) > 0) return { month, day: text.integer(next), ...none };
    const year = this.yearBehind(next, false);
    return year ? { month, day: 0, ...year } : { next: i + 1, month, day: 0, year: 0 };
  }

  /** A day of the month at `i`, or 0. */
  private dayAt(i: number, month: number): number {
    const { text } = this;
    if (!text.isNumber(i) || text.length(i) > 2 || !text.follows(i)) return 0;
    const day = text.integer(i);
    if (!isValidDay(day, month)) return 0;
    if (this.skipSuffix(i + 1) === i + 1 && text.countsOn(i + 1)) return 0;
    if (text.isWord(i + 1) && text.measures(i + 1)) return 0;
    // Only where the month may come first is "May 5" a day.
    if (text.words.data.numericOrder === 'dayFirst' && !this.yearBehind(this.skipSuffix(i + 1), true)) return 0;
    return this.isCount(i) ? 0 : day;
  }

  /** "in March 12 people": behind "in" stands a month, not a day, and its number counts what follows. */
  private isCount(i: number): boolean {
    const { text } = this;
    const { words, tokens } = text;
    const within = text.isWord(i - 2) && words.within.word(tokens, i - 2) !== undefined;
    return within && text.isWord(i + 1) && text.follows(i + 1) && looksPlural(tokens, i + 1, words.figures);
  }

  private dayMonth(i: number, day: number, next: number): Written | undefined {
    const { text } = this;
    let at = next;
    if (text.isWord(at) && text.words.dayOf.word(text.tokens, at) && text.month(at + 1) > 0) at++;
    const packed = this.packedMonth(i, day, at);
    if (packed) return packed;
    // "4-May-2013", "16-August", "31/Oct/18".
    const separator = this.separatorAt(at);
    if (separator > 0) at++;
    if (!text.follows(at)) return undefined;
    // "5 may" is a day only where months have no capitals.
    const month = text.month(at);
    if (month === 0) return undefined;
    if (at === i + 1 && text.glued(at) && !text.isCapital(at) && text.words.data.capitals) return undefined;
    const behind = text.skipStop(at + 1);
    // "19-Nov-12"
    const short = separator > 0 && this.separatorAt(at + 1) === separator ? text.shortYear(at + 2) : -1;
    if (short > 0) return { month, day, year: short, next: at + 3 };
    const year = this.yearBehind(behind, true);
    return year ? { month, day, ...year } : { next: at + 1, month, day, year: 0 };
  }

  /** "29Mar22": a month and its year in the word at `at`, glued to the day. */
  private packedMonth(i: number, day: number, at: number): Written | undefined {
    const { text } = this;
    if (at !== i + 1 || !text.glued(at)) return undefined;
    const word = text.lettersAndDigits(at);
    if (!word || word.digits.length % 2 !== 0) return undefined;
    const month = text.words.monthOf.get(word.letters) ?? 0;
    const digits = Number(word.digits);
    const year = word.digits.length === 4 ? digits : yearOfTwoDigits(digits);
    return month > 0 && isValidDay(day, month, year) ? { month, day, year, next: at + 1 } : undefined;
  }

  /** "2018/Oct/31": from the year at `i`. */
  private fromYear(i: number): FoundDate | undefined {
    const { text } = this;
    const separator = this.separatorAt(i + 1);
    if (separator === 0 || this.separatorAt(i + 3) !== separator) return undefined;
    // A web address may have one: "/2018/oct/31/".
    if (i > 0 && text.glued(i) && text.code(i - 1) !== 0x28) return undefined;
    const year = text.year(i);
    const month = text.role(i + 2, 'month')?.value ?? 0;
    const day = text.length(i + 4) <= 2 ? text.integer(i + 4) : 0;
    if (year < 1500 || month === 0 || !isValidDay(day, month, year) || text.countsOn(i + 5)) return undefined;
    return this.found(i, { year, month, day, next: i + 5 }, undefined);
  }

  /** "2019 Oct": from the year at `i`, where the month has no day of its own. */
  private fromYearMonth(i: number): FoundDate | undefined {
    const { text } = this;
    const at = i + 1;
    const year = text.year(i);
    if (year < 1900 || text.glued(at) || text.startsLine(at)) return undefined;
    const month = text.month(at);
    if (month === 0 || text.role(at, 'month')?.ambiguous || this.isName(at)) return undefined;
    if (text.isNumber(text.skipStop(at + 1))) return undefined;
    return this.found(i, { year, month, day: 0, next: at + 1 }, undefined);
  }

  /** The - or / or . at `i` with nothing around it; or 0. */
  private separatorAt(i: number): number {
    const { text } = this;
    const code = text.code(i);
    const separates = (code === 0x2d || code === 0x2f || code === 0x2e) && text.glued(i) && text.glued(i + 1);
    return separates ? code : 0;
  }

  /** A year at `i`, behind a comma or "of"; behind a hyphen in "4-May-2013". */
  private yearBehind(i: number, behindDay: boolean): { year: number; next: number; relative?: true } | undefined {
    const { text } = this;
    let at = i;
    if (text.code(at) === 0x2c && text.glued(at) && (behindDay || text.year(at + 1) > 0)) at++;
    else if (text.isWord(at) && text.words.of.word(text.tokens, at)) at++;
    else if (this.separatorAt(at) > 0) at++;
    if (!text.follows(at)) return undefined;
    const short = text.apostropheYear(at);
    if (short > 0) return { year: short, next: at + 2 };
    const shift = text.role(at, 'shift');
    if (shift && text.unit(at + 1) === 'year') {
      const { reference } = this.resolver;
      const next = text.words.units.matchEnd;
      return reference && { year: reference.year + shift.value, next, relative: true };
    }
    const year = text.year(at);
    if (year < 1500 || text.countsOn(at + 1)) return undefined;
    if (text.isWord(at + 1) && text.measures(at + 1)) return undefined;
    // "in May 2000 jobs"
    const { countedNouns } = text.words;
    if (at === i && !behindDay && year % 100 === 0 && text.isWord(at + 1) && countedNouns.word(text.tokens, at + 1))
      return undefined;
    return { year, next: at + 1 };
  }

  private skipSuffix(i: number): number {
    const { text } = this;
    return text.glued(i) && text.words.ordinalSuffixes.word(text.tokens, i) ? i + 1 : i;
  }

  /** Behind "to", "and" or a dash at `i`; -1 if none stands there. */
  private joinAt(i: number, and: boolean): number {
    const { text } = this;
    if (!text.follows(i)) return -1;
    const { to } = text.words;
    if (to.longest(text.tokens, i)) {
      const next = to.matchEnd;
      if (!text.isWord(i) && text.glued(i) !== text.glued(i + 1)) return -1;
      return next;
    }
    return and && text.words.and.word(text.tokens, i) ? i + 1 : -1;
  }

  /** "Oct/Dec", "April/June 1987": as newswires write a quarter; from the slash on. */
  private slashedMonth({ month, next }: Written): Written | undefined {
    const { text } = this;
    if (text.code(next) !== 0x2f || this.separatorAt(next) === 0 || this.separatorAt(next + 2) !== 0) return undefined;
    const last = text.month(next + 1);
    return last > 0 && last !== month ? this.monthDay(next + 1, last) : undefined;
  }

  /** "December 19 *and 20*", "July 23 *to September 8, 2013*", "January *to March 2020*". */
  private otherEnd(low: Written): Written | undefined {
    const { text } = this;
    const join = this.joinAt(low.next, low.day > 0 && low.year === 0);
    if (join < 0) return undefined;
    const word = text.isWord(low.next);
    const isAnd = word && text.words.and.word(text.tokens, low.next) !== undefined;
    const month = text.month(join);
    if (month > 0) {
      if (isAnd) return undefined;
      const high = this.monthDay(join, month);
      return (high.day === 0) === (low.day === 0) ? high : undefined;
    }
    if (low.day === 0 || low.year > 0) return undefined;
    // "July 11 to 13 September" reads on as a day and its month.
    const day = this.dayAt(join, low.month);
    const behind = this.skipSuffix(join + 1);
    const own = text.integer(join) > 0 ? this.dayMonth(join, text.integer(join), behind) : undefined;
    if (own && isReal(own)) return isAnd ? undefined : own;
    if (day <= low.day) return undefined;
    const year = this.yearBehind(behind, true);
    return { next: year?.next ?? behind, month: low.month, day, year: year?.year ?? 0 };
  }

  private found(i: number, low: Written, high: Written | undefined): FoundDate {
    const named = low.year || high?.year || 0;
    const year = named || this.resolver.yearOf(low.month, low.day || undefined);
    const relative = named === 0 || low.relative === true || high?.relative === true;
    const iso = year === 0 ? '' : this.iso(low, year);
    if (named > 0) this.resolver.speak(named);
    if (!high) return { first: i, next: low.next, iso, relative, ...(named > 0 && { year: named }) };
    const highYear = year === 0 ? 0 : high.year || (high.month < low.month ? year + 1 : year);
    return {
      first: i,
      next: high.next,
      iso: year === 0 ? '' : interval(iso, this.iso(high, highYear)),
      relative,
      ...(named > 0 && { year: named }),
    };
  }

  private iso({ month, day }: Written, year: number): string {
    return isoOf({ year, month, ...(day > 0 && { day }) });
  }

  /** A month's name alone: in capitals, and, where it is also a word, behind a preposition. */
  private isMonth(i: number): boolean {
    const { text } = this;
    const { words, tokens } = text;
    const ambiguous = text.role(i, 'month')?.ambiguous === true;
    if (words.data.capitals && !text.isCapital(i)) return false;
    if (this.isName(i)) return false;
    if (text.glued(i) && MONEY_SIGNS.has(text.code(i - 1))) return false;
    if (text.glued(i) && i > 0 && text.code(i - 1) !== 0x28 && text.code(i - 1) !== 0x2d && text.isWord(i - 1))
      return false;
    if (!ambiguous) return true;
    if (text.role(i, 'month')?.full !== true) return false;
    // "mid-March"
    const lead = text.code(i - 1) === 0x2d && text.glued(i) && text.glued(i - 1) ? i - 2 : i - 1;
    return text.isWord(lead) && words.beforeMonth.word(tokens, lead) !== undefined;
  }

  /** Is the month's name at `i` that of a person or firm ("June Smith", "August House"), or an abbreviation ("APR")? */
  private isName(i: number): boolean {
    const { text } = this;
    const { words, tokens } = text;
    const lead = text.isWord(i - 1) && text.follows(i);
    if (text.isAllCapitals(i) && text.role(i, 'month')?.full !== true) return !text.standsInCapitals(i);
    if (!text.isCapital(i) || (lead && words.monthLeads.word(tokens, i - 1))) return false;
    // "Li Mei"
    if (lead && !words.data.capitals && !text.startsLine(i) && text.isCapital(i - 1)) return true;
    // "June Smith", but not "June Retail Sales"
    let next = i + 1;
    for (; next <= i + NAME_WORDS && text.isWord(next) && !text.glued(next) && text.isCapital(next); next++)
      if (text.startsLine(next) || this.isOrdinary(next) || this.isAbbreviation(next)) return false;
    return next > i + 1 && !text.standsInCapitals(i);
  }

  /** "February *U.S.* sales", "March *OPEC* output", and no initial of a name. */
  private isAbbreviation(i: number): boolean {
    const { text } = this;
    if (text.isAllCapitals(i)) return true;
    return text.length(i) === 1 && text.code(i + 1) === 0x2e && text.glued(i + 2) && text.isCapital(i + 2);
  }

  /** Is the capitalised word at `i` one that a month stands before in a headline: "Sales", "Rise", "The"? */
  private isOrdinary(i: number): boolean {
    const { words, tokens } = this.text;
    const { figures } = words;
    return (
      figures.ownedNouns.word(tokens, i) !== undefined ||
      figures.directions.word(tokens, i) !== undefined ||
      figures.articlesAndOwners.word(tokens, i) !== undefined ||
      figures.nouns.word(tokens, i) !== undefined ||
      words.units.word(tokens, i) !== undefined ||
      words.starts.word(tokens, i) !== undefined
    );
  }

  /** `2013-04-05 09:15`, `2013-04-05T09:15`, `04/05/2013`, `15.12.2020`, `5-4-13`. */
  private numeric(i: number): FoundDate | undefined {
    const { text } = this;
    const separator = text.code(i + 1);
    if (separator !== 0x2d && separator !== 0x2f && separator !== 0x2e) return undefined;
    for (let k = 1; k <= 4; k++) if (!text.glued(i + k)) return undefined;
    if (text.code(i + 3) !== separator || !text.isNumber(i + 2) || !text.isNumber(i + 4)) return undefined;
    // A further part on either side makes it an address or a version.
    if (i > 0 && text.glued(i) && (text.code(i - 1) === 0x2f || text.code(i - 1) === 0x2d || text.code(i - 1) === 0x2e))
      return undefined;
    if (text.glued(i + 5) && text.code(i + 5) === 0x2f) return undefined;
    if (text.glued(i + 5) && text.code(i + 5) === separator && text.glued(i + 6) && text.isNumber(i + 6))
      return undefined;
    const a = text.integer(i);
    const b = text.integer(i + 2);
    const c = text.integer(i + 4);
    const lengths = [text.length(i), text.length(i + 2), text.length(i + 4)];
    if (lengths[0] === 4)
      return (lengths[1] as number) <= 2 && (lengths[2] as number) <= 2 ? this.numbered(i, a, b, c) : undefined;
    if ((lengths[0] as number) > 2 || (lengths[1] as number) > 2) return undefined;
    const short = lengths[2] === 2;
    // "1.2.13" is a version, "31.12.23" a date where days are written so.
    const pairs = lengths[0] === 2 && lengths[1] === 2 && text.words.data.numericOrder === 'dayFirst';
    if (lengths[2] !== 4 && !(short && (separator !== 0x2e || pairs))) return undefined;
    if (text.isWord(i - 1) && text.words.figures.labels.word(text.tokens, i - 1)) return undefined;
    const year = short ? yearOfTwoDigits(c) : c;
    const dayFirst = text.words.data.numericOrder === 'dayFirst' || separator === 0x2e;
    const date = dayFirst
      ? (this.numbered(i, year, b, a) ?? this.numbered(i, year, a, b))
      : (this.numbered(i, year, a, b) ?? this.numbered(i, year, b, a));
    // "31/02/2021"
    return date ?? (!short && Math.min(a, b) <= 12 && Math.max(a, b) <= 31 ? impossible(i, i + 5) : undefined);
  }

  private numbered(i: number, year: number, month: number, day: number): FoundDate | undefined {
    if (year < 1000 || year > 2199 || !isValidDay(day, month, year)) return undefined;
    const { text } = this;
    let next = i + 5;
    let iso = isoOf({ year, month, day });
    // A clock time belongs to the date.
    let clock = next;
    if (text.isWord(clock) && text.glued(clock) && text.length(clock) === 1 && text.code(clock) === 0x54) clock++;
    const hour = text.integer(clock);
    if (
      text.follows(clock) &&
      hour >= 0 &&
      hour < 24 &&
      text.code(clock + 1) === 0x3a &&
      text.glued(clock + 1) &&
      text.glued(clock + 2)
    ) {
      const minute = text.integer(clock + 2);
      if (minute >= 0 && minute < 60 && text.length(clock + 2) === 2) {
        iso += `T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
        next = clock + 3;
      }
    }
    this.resolver.speak(year);
    return { first: i, next, iso, relative: false, year };
  }
}

/** A name's words behind its first. */
const NAME_WORDS = 3;

/** $ € £ # @: what they begin is a code or a handle. */
const MONEY_SIGNS: ReadonlySet<number> = new Set([0x24, 0x20ac, 0xa3, 0x23, 0x40]);

/** Has the month so many days, in that year or, where it is not said, in a leap year? */
const isReal = ({ day, month, year }: Written): boolean => day === 0 || isValidDay(day, month, year || 2000);

/** The three months of a quarter are that quarter. */
function inQuarters(date: FoundDate): FoundDate {
  const months = /^(\d{4})-(\d\d)\/\1-(\d\d)$/.exec(date.iso);
  const last = Number(months?.[3]);
  return months && last % 3 === 0 && Number(months[2]) === last - 2
    ? { ...date, iso: `${months[1]}-Q${last / 3}` }
    : date;
}

/** A day that no month has: neither a date nor a number. */
const impossible = (first: number, next: number): FoundDate => ({
  first,
  next,
  iso: '',
  relative: false,
  impossible: true,
});
