import type { DateMention, Span } from '../model.js';
import type { Sentences } from '../text/sentences.js';
import { Shape, TokenKind, type Tokens } from '../text/tokens.js';
import type { PartialDate } from './calendar.js';
import { CalendarDates } from './calendarDates.js';
import { ClauseVerbs } from './clauseVerbs.js';
import { DateRoles } from './dateRoles.js';
import { DateText, type FoundDate } from './dateText.js';
import type { DateWord, DateWords } from './dateWords.js';
import { Periods } from './periods.js';
import { RelativeDates } from './relativeDates.js';
import { Resolver } from './resolver.js';
import { Stretches } from './stretches.js';
import { Years } from './years.js';

export interface ReadDates {
  /** Ordered, apart. */
  readonly dates: readonly DateMention[];
  /** What is written like a day and is none, "30 February 2021": digits inside are no figures. */
  readonly impossible: readonly Span[];
}

/** The pass over one text that finds its dates. */
export class DateScanner {
  private readonly text: DateText;
  private readonly resolver: Resolver;
  private readonly roles: DateRoles;
  private readonly calendar: CalendarDates;
  private readonly years: Years;
  private readonly periods: Periods;
  private readonly relative: RelativeDates;
  private readonly stretches: Stretches;

  constructor(
    private readonly tokens: Tokens,
    private readonly words: DateWords,
    sentences: Sentences,
    reference: PartialDate | undefined,
  ) {
    this.text = new DateText(tokens, words);
    const verbs = new ClauseVerbs(this.text);
    this.resolver = new Resolver(verbs, sentences, reference);
    this.roles = new DateRoles(this.text, verbs, this.resolver);
    this.calendar = new CalendarDates(this.text, this.resolver);
    this.years = new Years(this.text, this.resolver);
    this.periods = new Periods(this.text, this.resolver);
    this.relative = new RelativeDates(this.text, this.resolver);
    this.stretches = new Stretches(this.text);
  }

  scan(): ReadDates {
    const { tokens, words } = this;
    const { kind, shape, count, start, end, hash } = tokens;
    const { starts } = words;
    const dates: DateMention[] = [];
    const impossible: Span[] = [];
    let before: FoundDate | undefined;
    for (let i = 0; i < count; i++) {
      let found: FoundDate | undefined;
      if (kind[i] === TokenKind.Word) {
        if (((shape[i] as number) & Shape.Digit) !== 0) {
          this.resolver.enter(i);
          found = this.atLetters(i);
        } else {
          if (!starts.mayBegin(hash[i] as number)) continue;
          const meanings = starts.longest(tokens, i);
          if (!meanings) continue;
          this.resolver.enter(i);
          found = this.atWord(i, meanings, starts.matchEnd);
        }
      } else if (kind[i] === TokenKind.Number) {
        if ((end[i] as number) - (start[i] as number) > 4 || this.text.endsNumber(i)) continue;
        this.resolver.enter(i);
        found = this.atNumber(i);
      } else if (this.text.isApostrophe(i)) {
        this.resolver.enter(i);
        found = this.years.fromApostrophe(i);
      }
      if (!found) continue;
      if (found.impossible) {
        impossible.push({ start: start[found.first] as number, end: end[found.next - 1] as number });
        i = found.next - 1;
        continue;
      }
      found = this.stretches.around(found, this.resolver.start, before);
      before = found;
      // "third *quarter ended June 30*": what was read before is a part of the whole.
      while ((dates.at(-1)?.start ?? -1) >= (start[found.first] as number)) dates.pop();
      const role = this.roles.roleOf(found);
      // What another time was compared with, or the day of the report, is not what the story is at.
      if (role !== 'report' && !found.base) this.resolver.pass(found.iso);
      dates.push({
        start: start[found.first] as number,
        end: end[found.next - 1] as number,
        iso: found.iso,
        relative: found.relative,
        ...(role && { role }),
      });
      i = found.next - 1;
    }
    return { dates, impossible };
  }

  private atNumber(i: number): FoundDate | undefined {
    const { text } = this;
    const length = text.length(i);
    if (length === 4) {
      const date = this.calendar.fromNumber(i) ?? this.years.monthOf(i);
      if (date) return date;
      return this.periods.fromYear(i) ?? this.years.fromNumber(i);
    }
    return (
      (length <= 2 ? this.calendar.fromNumber(i) : undefined) ??
      (length === 1 ? this.periods.fromLetters(i, i, 0) : undefined) ??
      (length === 2 ? this.years.fromNumber(i) : undefined) ??
      this.ordinalNumber(i) ??
      this.relative.fromCount(i)
    );
  }

  /** "3rd quarter", "2e kwartaal" in digits. */
  private ordinalNumber(i: number): FoundDate | undefined {
    const { text, words } = this;
    if (text.length(i) > 2 || !text.glued(i + 1) || !words.ordinalSuffixes.word(this.tokens, i + 1)) return undefined;
    return this.periods.fromOrdinal(i, text.integer(i), i + 2);
  }

  private atLetters(i: number): FoundDate | undefined {
    return this.periods.fromLetters(i, i, 0) ?? this.years.fromLetters(i);
  }

  /** Tries the longest phrase at `i`, which ends before `next`, then its first word alone. */
  private atWord(i: number, meanings: readonly DateWord[], next: number): FoundDate | undefined {
    for (const word of meanings) {
      const found = this.atPhrase(i, next, word);
      if (found) return found;
    }
    if (next === i + 1) return undefined;
    for (const word of this.words.starts.word(this.tokens, i) ?? []) {
      const found = this.atPhrase(i, i + 1, word);
      if (found) return found;
    }
    return undefined;
  }

  private atPhrase(i: number, next: number, word: DateWord): FoundDate | undefined {
    switch (word.role) {
      case 'month':
        return this.calendar.fromMonth(i);
      case 'weekday':
        return this.atWeekday(i, word.value, word.ambiguous === true);
      case 'shift':
        return (word.value < 0 ? this.periods.fromLast(i, next) : undefined) ?? this.relative.fromShift(i, word.value);
      case 'past':
        return this.periods.fromLast(i, next) ?? this.relative.fromPast(i, next);
      case 'ordinal':
        return this.periods.fromOrdinal(i, word.value, next);
      case 'cardinal':
        return this.relative.fromCount(i);
      case 'agoLead':
        return this.relative.fromAgoLead(i, next);
      case 'movedUnit':
        return this.relative.fromMovedUnit(i, next, word.unit ?? 'year');
      case 'relative':
        return this.relative.fromPhrase(i, next, word.unit ?? 'day', word.value);
      case 'yearEarlier':
        return this.relative.yearEarlier(i, next);
      case 'same':
        return this.periods.fromSame(i, next);
      case 'fiscal':
        return this.years.fromLetters(i);
      case 'decadeLead':
        return this.years.fromDecadeLead(i, next);
      case 'decade':
        return this.years.fromDecade(i, next, word.value);
    }
  }

  private atWeekday(i: number, weekday: number, ambiguous: boolean): FoundDate | undefined {
    const { text } = this;
    if (this.words.data.capitals && !text.isCapital(i)) return undefined;
    const stop = text.skipStop(i + 1);
    const date = this.calendar.behindWeekday(stop);
    if (date) return { ...date, first: i };
    return ambiguous ? undefined : this.relative.fromWeekday(i, weekday);
  }
}
