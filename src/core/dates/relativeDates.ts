import { shifted, stretch } from './calendar.js';
import type { DateUnit } from './dateData.js';
import type { DateText, FoundDate } from './dateText.js';
import type { Resolver } from './resolver.js';

/** A length of time as it is written. */
interface Length {
  readonly count: number;
  readonly unit: Exclude<DateUnit, 'weekend' | 'quarter' | 'half'>;
  readonly next: number;
}

/** Reads dates that are told from the article's own: "last year", "next month", "the past two years", "19 years ago". */
export class RelativeDates {
  constructor(
    private readonly text: DateText,
    private readonly resolver: Resolver,
  ) {}

  /** "last year", "this quarter", "next May", "last Tuesday": the shift word at `i`. */
  fromShift(i: number, shift: number): FoundDate | undefined {
    const { text, resolver } = this;
    const at = i + 1;
    if (!text.follows(at) || text.glued(at)) return undefined;
    const month = text.month(at);
    if (month > 0) return this.shiftedMonth(at, month, shift);
    const weekday = text.role(at, 'weekday');
    if (weekday && (!text.words.data.capitals || text.isCapital(at))) {
      return { first: at, next: at + 1, iso: resolver.weekday(weekday.value, shift), relative: true };
    }
    const unit = text.unit(at);
    if (!unit || unit === 'half' || this.isPlural(at, unit)) return undefined;
    if (unit === 'day' && shift === 0) return undefined;
    // "the following day" counts from a day that was told, and not from the article's.
    const isOfTold =
      unit === 'day' && text.isWord(i - 1) && text.words.figures.articlesAndOwners.word(text.tokens, i - 1);
    if (isOfTold) return { first: i, next: text.words.units.matchEnd, iso: '', relative: true };
    // "5% in 2018, from 4% in the previous year"
    const isPrevious = unit === 'year' && text.words.previous.word(text.tokens, i) !== undefined;
    // "fourth-quarter profit rose to 5 million from 4 million in the prior year"
    if (isPrevious && resolver.namesPart() && this.isOfAmount(i))
      return { first: i, next: text.words.units.matchEnd, iso: resolver.yearsBefore(1), relative: true, base: true };
    const spoken = isPrevious ? resolver.spoken(0) : 0;
    if (spoken > 0) return { first: i, next: text.words.units.matchEnd, iso: `${spoken + shift}`, relative: true };
    return { first: i, next: text.words.units.matchEnd, iso: shifted(resolver.reference, unit, shift), relative: true };
  }

  /** "the past two years", "the last 12 months", "de laatste 12 maanden": the word at `i`. */
  fromPast(i: number, next: number): FoundDate | undefined {
    const { text } = this;
    if (!text.follows(next)) return undefined;
    const count = this.countAt(next);
    const at = count > 0 ? next + 1 : next;
    const unit = text.unit(at);
    if (!unit || unit === 'half' || unit === 'weekend') return undefined;
    if (count <= 0 && (!this.isPlural(at, unit) || unit === 'day')) return undefined;
    const { matchEnd } = text.words.units;
    return {
      first: i,
      next: matchEnd,
      iso: count > 0 ? stretch(this.resolver.reference, unit, count) : '',
      relative: true,
    };
  }

  /** "l'année dernière": the unit that stands before its shift. */
  fromMovedUnit(i: number, next: number, unit: DateUnit): FoundDate | undefined {
    const { text } = this;
    const shift =
      text.isWord(next) && text.follows(next) ? text.words.shiftsBehind.word(text.tokens, next)?.[0] : undefined;
    if (shift === undefined || unit === 'half') return undefined;
    return { first: i, next: next + 1, iso: shifted(this.resolver.reference, unit, shift), relative: true };
  }

  /** "il y a deux ans": the words at `i`, before the number at `next`. */
  fromAgoLead(i: number, next: number): FoundDate | undefined {
    const { text } = this;
    if (!text.follows(next)) return undefined;
    const length = this.lengthAt(next);
    return length && { first: i, next: length.next, iso: this.agoOf(length), relative: true };
  }

  /** "19 years ago", "two weeks earlier": the number at `i`. */
  fromCount(i: number): FoundDate | undefined {
    const { text } = this;
    const length = this.lengthAt(i);
    if (!length) return undefined;
    const { count, unit, next: behind } = length;
    if (!text.follows(behind) || !text.isWord(behind) || !text.words.ago.word(text.tokens, behind)) return undefined;
    if (text.isWord(behind + 1) && text.words.than.word(text.tokens, behind + 1)) return undefined;
    // "a year earlier" counts from the time spoken of, "a year ago" from now, but not behind what is compared: "sales
    // rose to 5 million in February from 4 million a year ago".
    const isOfAmount = text.isNumber(i - 1) || text.isAmountMark(i - 1) || text.measures(i - 1);
    const isCompared = isOfAmount && this.resolver.namesPart();
    if (unit === 'year' && (isCompared || text.words.earlier.word(text.tokens, behind)))
      return { first: i, next: behind + 1, iso: this.resolver.yearsBefore(count), relative: true, base: true };
    return { first: i, next: behind + 1, iso: this.agoOf(length), relative: true };
  }

  /** "19 years", "two weeks": the number at `i`, its unit, and the token behind. */
  private lengthAt(i: number): Length | undefined {
    const { text } = this;
    const count = this.countAt(i);
    const unit = count > 0 ? text.unit(i + 1) : undefined;
    if (!unit || unit === 'weekend' || unit === 'quarter' || unit === 'half') return undefined;
    return { count, unit, next: text.words.units.matchEnd };
  }

  private agoOf({ count, unit }: Length): string {
    if (unit === 'decade') return this.resolver.ago(count * 10, 'year');
    return unit === 'century' ? this.resolver.ago(count * 100, 'year') : this.resolver.ago(count, unit);
  }

  /** A day of the week alone. */
  fromWeekday(i: number, weekday: number): FoundDate {
    return { first: i, next: i + 1, iso: this.resolver.weekday(weekday), relative: true };
  }

  fromPhrase(i: number, next: number, unit: DateUnit, shift: number): FoundDate {
    return { first: i, next, iso: shifted(this.resolver.reference, unit, shift), relative: true };
  }

  /** "the year-earlier period": the year before the one spoken of. */
  yearEarlier(i: number, next: number): FoundDate {
    return { first: i, next, iso: this.resolver.yearsBefore(1), relative: true, base: true };
  }

  private shiftedMonth(at: number, month: number, shift: number): FoundDate | undefined {
    // "this August 16, 2012" names its day itself.
    if (this.text.isNumber(this.text.skipStop(at + 1)) || (this.text.words.data.capitals && !this.text.isCapital(at)))
      return undefined;
    const { reference } = this.resolver;
    if (!reference || reference.month === undefined) return { first: at, next: at + 1, iso: '', relative: true };
    let year = reference.year;
    if (shift < 0 && month >= reference.month) year--;
    if (shift > 0 && month <= reference.month) year++;
    return { first: at, next: at + 1, iso: `${year}-${String(month).padStart(2, '0')}`, relative: true };
  }

  private countAt(i: number): number {
    const { text } = this;
    if (text.isNumber(i)) return text.length(i) <= 3 ? text.integer(i) : 0;
    return text.role(i, 'cardinal')?.value ?? 0;
  }

  /** Do an amount and "in the" stand before token `i`? */
  private isOfAmount(i: number): boolean {
    const { text } = this;
    let at = i - 1;
    while (at > this.resolver.start && text.isWord(at) && text.words.dateFillers.word(text.tokens, at)) at--;
    return text.isNumber(at) || text.isAmountMark(at) || text.measures(at);
  }

  /** Is the unit's word at `i` a plural? */
  private isPlural(i: number, unit: DateUnit): boolean {
    const { tokens } = this.text;
    return this.text.words.plurals.word(tokens, i)?.includes(unit) === true;
  }
}
