import type { DateRole } from '../model.js';
import { TokenKind } from '../text/tokens.js';
import type { ClauseVerbs } from './clauseVerbs.js';
import type { DateText, FoundDate } from './dateText.js';
import type { Resolver } from './resolver.js';

/** A line of no more tokens than this may be a heading. */
const HEADING_TOKENS = 12;
/** The words and digits of an amount: "402 million dollars". */
const AMOUNT_TOKENS = 7;
/** "Law No. (10) of": so far from a year to what is called by it. */
const LAW_REACH = 7;
/** A verb of saying stands this close before a month or a year in which it was said. */
const SAID_REACH = 2;

/** Tells what a date is in its sentence, by the words that lead to it and the verb it belongs to. */
export class DateRoles {
  constructor(
    private readonly text: DateText,
    private readonly verbs: ClauseVerbs,
    private readonly resolver: Resolver,
  ) {}

  roleOf(date: FoundDate): DateRole | undefined {
    if (date.base) return 'base';
    if (this.isOfName(date)) return 'name';
    const lead = this.verbs.leadOf(date.first, this.resolver.start);
    const led = this.ledBy(date, lead);
    if (led) return led;
    if (this.isBase(lead)) return 'base';
    const { verb } = this.resolver;
    const bare = lead === date.first && !date.relative;
    const part = /[QH]/.test(date.iso);
    // "gab im Jahr 2021 *41 Millionen*": a figure right behind a month or a year is of that time.
    const isOfFigure = this.text.tokens.kind[date.next] === TokenKind.Number;
    if (
      verb?.told === 'report' &&
      !this.isOwner(date) &&
      (isDay(date) || (lead < date.first && !part && !isOfFigure && near(verb.at, lead)))
    )
      return 'report';
    if (!verb && this.isHeading(date)) return 'heading';
    return bare && !part ? undefined : 'period';
  }

  /** "said *its February* sales", "said *this year's* exchange": it tells of what the figures are, not when it was said. */
  private isOwner({ first, next }: FoundDate): boolean {
    const { text } = this;
    if (text.isPossessive(next)) return true;
    return text.isWord(first - 1) && text.words.figures.possessives.word(text.tokens, first - 1) !== undefined;
  }

  /** "the Finance Act 1990", "Law No. (10) of 2021", "the 2011 disaster", "March delivery": what something is called by. */
  private isOfName({ first, next, iso }: FoundDate): boolean {
    const { text } = this;
    const { tokens, words } = text;
    if (text.follows(next) && !text.startsLine(next) && text.isWord(next) && !text.glued(next)) {
      if (words.calledByDate.longest(tokens, next)) return true;
      const isEvent = words.figures.eventNouns.word(tokens, next) !== undefined;
      if (isEvent && text.isWord(first - 1) && words.figures.articlesAndOwners.word(tokens, first - 1)) return true;
    }
    if (!/^\d{4}$/.test(iso)) return false;
    for (let i = first - 1; i >= Math.max(this.resolver.start, first - LAW_REACH); i--) {
      if (text.isWord(i) && text.isCapital(i) && words.laws.word(tokens, i)) return true;
      const isBetween = text.isNumber(i) || !text.isWord(i) || words.of.word(tokens, i) || text.length(i) <= 2;
      if (!isBetween || text.code(i) === 0x2c) return false;
    }
    return false;
  }

  /** What the words between `lead` and the date say: "by the end of", "as of", "compared with". */
  private ledBy({ first, next }: FoundDate, lead: number): DateRole | undefined {
    const { text } = this;
    const { leads } = text.words;
    for (let i = lead; i < first; i++) {
      const end = leads.endAt(text.tokens, i);
      if (end < 0 || end > first) continue;
      const kind = leads.valuesOf(text.tokens, i, end)[0];
      switch (kind) {
        case 'by':
          return this.resolver.isAhead() ? 'deadline' : 'as-of';
        case 'from':
          if (this.goesOn(next)) return 'since';
          // Where the word means "of" as well, "van maart" compares nothing.
          return !text.words.of.word(text.tokens, i) && this.changesBefore(lead) ? 'base' : undefined;
        case 'period':
        case undefined:
          break;
        default:
          return kind;
      }
      i = end - 1;
    }
    return undefined;
  }

  /** Does another end follow: "from 2016 *to* 2020"? */
  private goesOn(next: number): boolean {
    const { text } = this;
    return text.follows(next) && text.words.to.longest(text.tokens, next) !== undefined;
  }

  /** "*up* from 2016", "rose *5 percent* from March". */
  private changesBefore(lead: number): boolean {
    const { text } = this;
    const { tokens, words } = text;
    for (let i = lead - 1; i >= Math.max(this.resolver.start, lead - AMOUNT_TOKENS); i--) {
      if (text.isAmountMark(i) || (text.isWord(i) && words.figures.directions.word(tokens, i))) return true;
    }
    return false;
  }

  /** Does the date belong to an amount that another is compared with: "compared with 402 million *in 2021*", "from 4 % *in* 2019"? */
  private isBase(lead: number): boolean {
    const { text } = this;
    const { tokens, words } = text;
    const { start } = this.resolver;
    if (text.isWord(lead) && words.to.word(tokens, lead)) return false;
    let amount = lead;
    while (amount > start && lead - amount < AMOUNT_TOKENS && this.isOfAmount(amount - 1)) amount--;
    if (amount === lead) return false;
    const from = words.leads.startBefore(tokens, amount, start);
    if (from < 0) return false;
    const kind = words.leads.valuesOf(tokens, from, amount)[0];
    return kind === 'base' || kind === 'from';
  }

  private isOfAmount(i: number): boolean {
    const { text } = this;
    const code = text.code(i);
    return text.isNumber(i) || code === 0x2e || code === 0x2c || text.isAmountMark(i) || text.measures(i);
  }

  /** Does the date stand in a short line without a verb or another number: "Third Quarter 2023 Results"? */
  private isHeading({ first, next }: FoundDate): boolean {
    const { text } = this;
    const { count } = text.tokens;
    const from = first - HEADING_TOKENS;
    let start = first;
    while (start > from && start > 0 && !text.startsLine(start)) start--;
    let end = next;
    while (end < count && end - start <= HEADING_TOKENS && !text.startsLine(end)) end++;
    if (end - start > HEADING_TOKENS || !text.startsLine(start) || isSentenceEnd(text.code(end - 1))) return false;
    if (!text.isCapital(start) && !text.isNumber(start)) return false;
    for (let i = start; i < end; i++) {
      if (i === first) i = next;
      if (i < end && (text.isNumber(i) || text.isAmountMark(i))) return false;
    }
    return true;
  }
}

const near = (verb: number, lead: number): boolean => verb < lead && lead - verb <= SAID_REACH;

/** A day, and not one of a stretch. */
const isDay = ({ iso, first, next }: FoundDate): boolean =>
  /^\d{4}-\d\d-\d\d(?:T|$)/.test(iso) || (iso === '' && next - first === 1);

/** . ? ! : , ; and a closing quotation mark */
const isSentenceEnd = (code: number): boolean =>
  code === 0x2e || code === 0x3f || code === 0x21 || code === 0x2c || code === 0x3b || code === 0x22 || code === 0x201d;
