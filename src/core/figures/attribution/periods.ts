import type { DateMention, Figure } from '../../model.js';
import type { Placed } from '../../sentence/placed.js';
import type { SentenceReading } from '../../sentence/sentenceReading.js';
import { tenseAt } from '../../sentence/tense.js';
import type { TextReading } from '../../sentence/textReading.js';
import { isAge } from './ages.js';
import { isBase, pairDates } from './datePairs.js';

/** A story's date holds for this many sentences without another. */
const MEMORY = 10;

/** "since the end of the state of emergency on" */
const SINCE_REACH = 12;

const NO_BASES: ReadonlySet<Placed<Figure>> = new Set();

/**
 * When a figure is true: the date of its sentence that is its own. In an article on one company, which tells its
 * story in order, a figure without one is of where the story is at, or, told in the present, of the article's own month; in
 * any other article nobody says, but for a rank that something has now.
 */
export class Periods {
  private told: string | undefined;
  private toldSentence = Number.NEGATIVE_INFINITY;
  private readonly now: string | undefined;
  /** The sentence last looked at, its dates that may be a figure's, whose each is, and what is only compared with. */
  private reading: SentenceReading | undefined;
  private dates: readonly Placed<DateMention>[] = [];
  /** Of those that end a stretch, the whole of it. */
  private stretches = new Map<Placed<DateMention>, string>();
  private pairs: ReadonlyMap<Placed<Figure>, Placed<DateMention>> = new Map();
  private bases = NO_BASES;

  constructor(
    private readonly text: TextReading,
    articleDate: string | undefined,
  ) {
    this.now = articleDate && /^\d{4}(-\d{2})?/.exec(articleDate)?.[0];
  }

  periodOf(figure: Placed<Figure>, reading: SentenceReading): string | undefined {
    this.look(reading);
    if (isAge(figure.item, this.text.tokens.text)) return undefined;
    const date = this.dateFor(figure, reading);
    if (date || this.bases.has(figure)) return date;
    if (this.text.story === undefined && !this.isStanding(figure, reading)) return undefined;
    const told = reading.index - this.toldSentence <= MEMORY ? this.told : undefined;
    if (told === undefined && this.now === undefined) return undefined;
    const tense = tenseAt(reading, figure.first);
    if (tense === 'present') return this.now;
    return tense === 'past' ? told : (told ?? this.now);
  }

  /** "China's *second largest* firm", told in the present of a sentence without a date: who ranks so ranks so now. */
  private isStanding({ item, first }: Placed<Figure>, reading: SentenceReading): boolean {
    return item.kind === 'rank' && reading.dates.length === 0 && tenseAt(reading, first) === 'present';
  }

  /** Remembers where a sentence has left the story; a stretch up to now is not a place in it. */
  leave(reading: SentenceReading): void {
    for (const date of reading.dates) {
      const { item } = date;
      if (this.isBound(date) || item.role === 'name') continue;
      if (
        item.iso === '' ||
        item.iso.includes('T') ||
        isDay(item.iso) ||
        isLong(item.iso) ||
        (item.relative && item.iso.includes('/') && !/[QH]/.test(item.iso))
      )
        continue;
      this.told = item.iso;
      this.toldSentence = reading.index;
    }
  }

  private dateFor(figure: Placed<Figure>, reading: SentenceReading): string | undefined {
    if (this.dates.length === 0) return undefined;
    const listed = this.respectively(figure, reading, this.dates) ?? this.oneEach(figure, reading, this.dates);
    if (listed) return listed;
    const date = this.pairs.get(figure);
    if (!date) return undefined;
    const both = this.inBoth(date, figure);
    return both === 'either' ? undefined : (both ?? this.fromTo(date, figure));
  }

  /** Reads which dates of a sentence may be a figure's, and whose each is. */
  private look(reading: SentenceReading): void {
    if (reading === this.reading) return;
    this.reading = reading;
    this.stretches = new Map();
    this.dates = reading.dates
      .filter((date) => date.item.iso !== '' && !isElsewhere(date.item) && !this.isBound(date) && !this.isDue(date))
      .map((date) => this.asStretch(date, reading));
    const isDated = this.dates.length > 0;
    this.bases = isDated ? new Set(reading.figures.filter((figure, k) => isBase(reading, figure, k))) : NO_BASES;
    this.pairs = pairDates(reading, this.dates, this.bases);
  }

  /** "bonds *due* 1994": when something ends is not when a figure is true. */
  private isDue({ first }: Placed<DateMention>): boolean {
    const { words, tokens } = this.text;
    for (let i = first - 1; i >= first - 2 && this.text.isWord(i); i--) if (words.dues.word(tokens, i)) return true;
    return false;
  }

  /** "in 2018 and 2019": two years in a row for what is counted over both; of other years nobody says in which. */
  private inBoth(date: Placed<DateMention>, { item }: Placed<Figure>): string | 'either' | undefined {
    if (!isYear(date.item.iso)) return undefined;
    const at = this.dates.indexOf(date);
    const pair = [this.dates[at - 1], date, this.dates[at + 1]].filter((other) => other && isYear(other.item.iso));
    const k = pair.findIndex((other, n) => n > 0 && this.areNeighbours(pair[n - 1], other as Placed<DateMention>));
    if (k < 0) return undefined;
    const [from, to] = [pair[k - 1]?.item.iso, pair[k]?.item.iso];
    const isOverBoth = !item.direction && item.kind !== 'percent' && Number(to) === Number(from) + 1;
    return isOverBoth ? `${from}/${to}` : 'either';
  }

  /** "from January *to December*": of what is counted over the whole stretch or changed over it, the stretch. */
  private fromTo(date: Placed<DateMention>, { item }: Placed<Figure>): string {
    const isAtEnd = item.direction !== undefined && item.kind !== 'percent';
    return (isAtEnd ? undefined : this.stretches.get(date)) ?? date.item.iso;
  }

  /** The dates that end a stretch, "from 2016 *to 2020*", as they stand with its beginning; the stretch is kept. */
  private asStretch(date: Placed<DateMention>, reading: SentenceReading): Placed<DateMention> {
    const { words, tokens } = this.text;
    const to = date.first - 1;
    if (!this.text.isWord(to)) return date;
    if (!words.rangeJoins.word(tokens, to) && !words.and.word(tokens, to)) return date;
    const from = reading.dates.find((other) => other.next === to && this.isBound(other));
    if (!from) return date;
    const whole = { ...date, first: from.first };
    this.stretches.set(whole, stretchOf(from.item.iso, date.item.iso));
    return whole;
  }

  /** "since 2014" bounds a period and is none. */
  private isBound(date: Placed<DateMention>): boolean {
    const { words, tokens } = this.text;
    const before = date.first - 1;
    if (date.item.role === 'since') return true;
    if (!this.text.isWord(before)) return false;
    if (words.since.word(tokens, before) || this.isOfSince(date)) return true;
    if (date.next >= tokens.count || !this.text.isWord(date.next)) return false;
    // "from January 1985 to January 1986", "between 2016 and 2020": what is told is true at the end.
    return (
      (words.from.word(tokens, before) !== undefined && words.rangeJoins.word(tokens, date.next) !== undefined) ||
      (words.between.word(tokens, before) !== undefined && words.and.word(tokens, date.next) !== undefined)
    );
  }

  /** "since the end of the strike *in March*": a date in the phrase of what something is counted from. */
  private isOfSince({ first }: Placed<DateMention>): boolean {
    const { words, tokens } = this.text;
    for (let i = first - 1; i >= first - SINCE_REACH && this.text.isWord(i); i--)
      if (words.since.word(tokens, i)) return words.prepositions.word(tokens, first - 1) !== undefined;
    return false;
  }

  /** "on August 25 and November 17 … 8.53 and 8.39, respectively": the figure's place in its list. */
  private respectively(
    figure: Placed<Figure>,
    reading: SentenceReading,
    dates: readonly Placed<DateMention>[],
  ): string | undefined {
    const { figures } = reading;
    if (dates.length < 2 || figures.length !== dates.length || reading.respectively < 0) return undefined;
    return dates[figures.indexOf(figure)]?.item.iso;
  }

  /** "In the second and third quarters shipments surged 65% and 91%": one figure for each quarter; "6 and 7 million in 2018 and 2019". */
  private oneEach(
    figure: Placed<Figure>,
    reading: SentenceReading,
    dates: readonly Placed<DateMention>[],
  ): string | undefined {
    const row = this.rowOf(figure, reading);
    if (row.length < 2) return undefined;
    const at = row.indexOf(figure);
    const before = dates.findLastIndex((date) => date.next <= (row[0] as Placed<Figure>).first);
    const parts = partsOf(dates[before]?.item.iso ?? '');
    if (parts.length === row.length) return parts[at];
    for (const from of [before - row.length + 1, before + 1]) {
      const told = dates.slice(Math.max(0, from), from + row.length);
      if (told.length === row.length && told.every((date, k) => k === 0 || this.areNeighbours(told[k - 1], date)))
        return told[at]?.item.iso;
    }
    return undefined;
  }

  /** The figures joined to `figure` by nothing but commas and "and". */
  private rowOf(figure: Placed<Figure>, reading: SentenceReading): readonly Placed<Figure>[] {
    const { figures } = reading;
    let first = figures.indexOf(figure);
    let last = first;
    while (first > 0 && this.areJoined(figures[first - 1], figures[first])) first--;
    while (last + 1 < figures.length && this.areJoined(figures[last], figures[last + 1])) last++;
    return figures.slice(first, last + 1);
  }

  private areJoined(a: Placed<Figure> | undefined, b: Placed<Figure> | undefined): boolean {
    return a !== undefined && b !== undefined && a.item.kind === b.item.kind && this.areNeighbours(a, b);
  }

  /** Stands nothing but a comma and "and" between two things? */
  private areNeighbours(a: Placed<unknown> | undefined, b: Placed<unknown>): boolean {
    if (!a || b.first - a.next > 2 || b.first === a.next) return false;
    const { words, tokens } = this.text;
    for (let i = a.next; i < b.first; i++) {
      if (this.text.code(i) !== 0x2c && !(this.text.isWord(i) && words.and.word(tokens, i))) return false;
    }
    return true;
  }
}

/** From the one to the other; the months of a whole year are the year. */
function stretchOf(from: string, to: string): string {
  if (from.length !== to.length || from >= to) return to;
  const year = from.slice(0, 4);
  return from === `${year}-01` && to === `${year}-12` ? year : `${from}/${to}`;
}

/** The quarters or halves of an interval: `2020-Q1/2020-Q3` has three. */
function partsOf(iso: string): readonly string[] {
  const match = /^(\d{4})-([QH])(\d)\/(\d{4})-\2(\d)$/.exec(iso);
  if (!match || match[1] !== match[4]) return [];
  const parts: string[] = [];
  for (let n = Number(match[3]); n <= Number(match[5]); n++) parts.push(`${match[1]}-${match[2]}${n}`);
  return parts;
}

/** A decade or a century is a background, not where a story is at. */
function isLong(iso: string): boolean {
  const years = /^(\d{4})\/(\d{4})$/.exec(iso);
  return years !== null && Number(years[2]) - Number(years[1]) > 2;
}

/** The day of a report, and the year that something is called by, are no time of a figure. */
const isElsewhere = ({ role }: DateMention): boolean => role === 'report' || role === 'name';

const isYear = (iso: string): boolean => /^\d{4}$/.test(iso);

/** A day is when something happened, and not the period that the next sentence is still about. */
const isDay = (iso: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(iso);
