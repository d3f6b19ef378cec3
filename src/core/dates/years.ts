import { isHouseNumber } from '../figures/exclusions/addresses.js';
import { interval, isoOf } from './calendar.js';
import type { DateText, FoundDate } from './dateText.js';
import type { Resolver } from './resolver.js';

/** Plans and forecasts reach to here. */
const SPOKEN_OF = 2050;

/** Reads bare years and what is made of them: 2012, 2012-14, 2022/23, the 1990s, the '90s, fiscal 2023. */
export class Years {
  constructor(
    private readonly text: DateText,
    private readonly resolver: Resolver,
  ) {}

  /** From the number at `i`. */
  fromNumber(i: number): FoundDate | undefined {
    const { text } = this;
    const decade = this.decadeAt(i);
    if (decade) return decade;
    const year = text.year(i);
    if (year < 0 || !this.standsAlone(i)) return undefined;
    const range = this.rangeFrom(i, year);
    if (range) return this.named(range, year);
    const prepared = this.isPrepared(i);
    const since = prepared && !text.isWord(i + 1) ? 1000 : prepared || this.isBracketed(i) ? 1400 : 1900;
    if (year < since || year > 2100) return undefined;
    if (text.countsOn(i + 1) || this.isAmount(i, prepared) || this.isHouse(i, year)) return undefined;
    return this.named({ first: i, next: i + 1, iso: isoOf({ year }), relative: false, year }, year);
  }

  /** "FY2023", "FY23", "FY2022/23", "GJ 2022/23": the letters and the digits at `i`. */
  fromLetters(i: number): FoundDate | undefined {
    const fiscal = this.text.fiscalYear(i);
    return fiscal && this.named({ first: i, ...fiscal, relative: false }, fiscal.year);
  }

  /** "'98", behind a word that leads to a year. */
  fromApostrophe(i: number): FoundDate | undefined {
    const year = this.text.apostropheYear(i);
    const { tokens, words } = this.text;
    // "the '60 minutes' show"
    const prepared =
      year > 0 && !this.text.glued(i) && this.isPrepared(i) && !words.figures.articlesAndOwners.word(tokens, i - 1);
    return prepared
      ? this.named({ first: i, next: i + 2, iso: isoOf({ year }), relative: false, year }, year)
      : undefined;
  }

  /** "jaren 90", "jaren '70 en '80": the number behind the words that end before `next`, and one joined to it. */
  fromDecadeLead(i: number, next: number): FoundDate | undefined {
    const { text } = this;
    const from = this.decadeNumber(next);
    if (!from) return undefined;
    const isJoined = text.isWord(from.next) && text.words.and.word(text.tokens, from.next) !== undefined;
    const to = isJoined ? this.decadeNumber(from.next + 1) : undefined;
    if (to?.start === from.start + 10)
      return { first: i, next: to.next, iso: interval(`${from.start}`, `${to.start + 9}`), relative: false };
    return this.decade(i, from.next, from.start);
  }

  /** The first year of the decade that the number at `i` is: 90, '90, 1990. */
  private decadeNumber(i: number): { readonly start: number; readonly next: number } | undefined {
    const { text } = this;
    const at = text.isApostrophe(i) ? i + 1 : i;
    if (!text.follows(at)) return undefined;
    const value = text.integer(at);
    if (value < 0 || value % 10 !== 0) return undefined;
    if (text.length(at) === 2) return { start: 1900 + value, next: at + 1 };
    return text.length(at) === 4 && value >= 1700 && value < 2100 ? { start: value, next: at + 1 } : undefined;
  }

  /** "nineties", but not "in *his* fifties" and "*two* fifties". */
  fromDecade(i: number, next: number, start: number): FoundDate | undefined {
    const { text } = this;
    if (text.isNumber(i - 1) || text.role(i - 1, 'cardinal')) return undefined;
    const isAge = text.isWord(i - 1) && text.words.figures.possessives.word(text.tokens, i - 1) !== undefined;
    return isAge ? undefined : this.decade(i, next, start);
  }

  private decade(first: number, next: number, start: number): FoundDate {
    return { first, next, iso: `${start}/${start + 9}`, relative: false };
  }

  private named(found: FoundDate, year: number): FoundDate {
    this.resolver.speak(year);
    return found;
  }

  /** "1990s", "'90s", "80s". */
  private decadeAt(i: number): FoundDate | undefined {
    const { text } = this;
    const { words, tokens } = text;
    const value = text.integer(i);
    if (value < 0 || value % 10 !== 0) return undefined;
    if (!text.glued(i + 1) || !words.decadeSuffixes.longest(tokens, i + 1)) return undefined;
    const next = words.decadeSuffixes.matchEnd;
    if (text.length(i) === 4) return value >= 1500 && value < 2100 ? this.decade(i, next, value) : undefined;
    if (text.length(i) !== 2 || value < 10) return undefined;
    const apostrophe = text.isApostrophe(i - 1) && text.glued(i);
    // "in her 80s" is an age.
    if (!apostrophe && !(text.isWord(i - 1) && text.role(i - 1, 'decadeLead') !== undefined)) return undefined;
    return this.decade(apostrophe ? i - 1 : i, next, 1900 + value);
  }

  /** "2012-2014", "2012–14", "2022/23", "2012 to 2014". */
  private rangeFrom(i: number, year: number): FoundDate | undefined {
    const { text } = this;
    const { words, tokens } = text;
    const code = text.code(i + 1);
    const slash = code === 0x2f;
    if (year < 1400 || year > 2100) return undefined;
    if (text.isWord(i + 1) && text.isFrom(i)) return undefined;
    if (!slash && !words.to.longest(tokens, i + 1)) return undefined;
    if (!text.follows(i + 1)) return undefined;
    const at = slash ? i + 2 : words.to.matchEnd;
    if (!text.follows(at) || (!text.isWord(i + 1) && text.glued(i + 1) !== text.glued(at))) return undefined;
    const to = text.year(at);
    if (to > year && to <= 2100 && !text.countsOn(at + 1))
      return { first: i, next: at + 1, iso: interval(isoOf({ year }), isoOf({ year: to })), relative: false, year };
    const short = text.integer(at);
    const digits = text.length(at);
    const century = year - (year % 10 ** digits);
    if (text.isWord(i + 1) || digits > 2 || short <= year % 10 ** digits || !text.glued(at) || text.countsOn(at + 1))
      return undefined;
    // "2013-04" is a month, "2011-12" a season, "1543-4" a doubt.
    return {
      first: i,
      next: at + 1,
      iso: interval(isoOf({ year }), isoOf({ year: century + short })),
      relative: false,
      year,
    };
  }

  /** `2013-04`: a month in numbers. */
  monthOf(i: number): FoundDate | undefined {
    const { text } = this;
    const year = text.year(i);
    if (
      year < 1900 ||
      text.code(i + 1) !== 0x2d ||
      !text.glued(i + 1) ||
      !text.glued(i + 2) ||
      text.length(i + 2) !== 2
    )
      return undefined;
    const month = text.integer(i + 2);
    if (
      month < 1 ||
      month > 12 ||
      month > year % 100 ||
      text.countsOn(i + 3) ||
      (text.code(i + 3) === 0x2d && text.glued(i + 3))
    )
      return undefined;
    return this.named({ first: i, next: i + 3, iso: isoOf({ year, month }), relative: false, year }, year);
  }

  /** Not a part of something written together: an address, a code, an amount of money. */
  private standsAlone(i: number): boolean {
    const { text } = this;
    if (i === 0) return true;
    const code = text.code(i - 1);
    if (!text.glued(i)) return !this.isMoneyBefore(i) && code !== 0x23;
    if (text.isWord(i - 1)) return false;
    switch (code) {
      case 0x28: // (
      case 0x5b: // [
      case 0x22: // "
      case 0x27: // '
      case 0x2018:
      case 0x2019:
      case 0x201c:
      case 0x3a: // :
      case 0x2c: // ,
      case 0x3b: // ;
      case 0x2013:
      case 0x2014:
        return !text.isNumber(i - 2) || !text.glued(i - 1) || code === 0x2013;
      case 0x2d: // "mid-2012", "pre-2010", but not "F-2000", "12-2000" nor "…-gold-cup-2019"
        return text.isWord(i - 2) && text.glued(i - 1) && !text.isCapital(i - 2) && !text.glued(i - 2);
      case 0x2f:
        return text.isWord(i - 2) && text.isWord(i - 1);
      default:
        return false;
    }
  }

  /** "(1886)" */
  private isBracketed(i: number): boolean {
    return this.text.code(i - 1) === 0x28 && this.text.code(i + 1) === 0x29;
  }

  private isMoneyBefore(i: number): boolean {
    return this.text.words.figures.moneyLeads.startBefore(this.text.tokens, i, Math.max(0, i - 4)) >= 0;
  }

  private isPrepared(i: number): boolean {
    const { text } = this;
    const { words, tokens } = text;
    if (i === 0 || !text.isWord(i - 1) || !text.follows(i)) return false;
    if (words.beforeYear.word(tokens, i - 1)) return true;
    // "until at least 2014"
    const hedge = words.figures.modifiers.startBefore(tokens, i, Math.max(0, i - 3));
    if (hedge <= 0 || !text.isWord(hedge - 1)) return false;
    return (
      words.figures.since.word(tokens, hedge - 1) !== undefined &&
      words.figures.versus.startBefore(tokens, hedge, 0) < 0
    );
  }

  /** "at *2088* Philip Street", but not "In 2013 Wall Street fell": a year that hardly anybody speaks of yet. */
  private isHouse(i: number, year: number): boolean {
    const { tokens, words } = this.text;
    if (year <= SPOKEN_OF) return false;
    const at = { tokens, words: words.figures, sentenceEnd: this.resolver.end };
    return isHouseNumber(at, { next: i + 1, decimals: 0, scale: 1 });
  }

  /** Is the number counted rather than dated: "more than 2000", "1987 people", "2000 jobs", "2000 km"? */
  private isAmount(i: number, prepared: boolean): boolean {
    const { text } = this;
    const { words, tokens } = text;
    const next = i + 1;
    if (!prepared && words.notBeforeYear.startBefore(tokens, i, Math.max(0, i - 5)) >= 0) return true;
    if (!text.follows(next) || !text.isWord(next) || text.glued(next)) return false;
    // "the 1986 year" is a date, "2000 years" is not.
    if (text.measures(next))
      return words.units.word(tokens, next) === undefined || words.plurals.word(tokens, next) !== undefined;
    return !prepared && text.integer(i) % 100 === 0 && words.countedNouns.word(tokens, next) !== undefined;
  }
}
