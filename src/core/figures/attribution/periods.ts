import type { DateMention, Figure } from '../../model.js';
import type { Placed, SentenceView, SentenceViews } from '../../sentence/sentenceView.js';
import { isPastForm, tenseAt } from '../../sentence/tense.js';

/** A story's date holds for this many sentences without another. */
const MEMORY = 10;
/** Dates looked at on either side of a figure. */
const NEIGHBOURS = 3;
/** A date this far from its figure belongs to something else. */
const TOO_FAR = 60;
/** A date this close behind its figure, over a noun and a preposition, is its own. */
const OWN_REACH = 6;
/** A verb of saying stands this close before the day on which it was said. */
const REPORT_REACH = 14;

/**
 * When a figure is true: the date in its sentence that stands nearest, or, of the past, the date that the story is at,
 * or, of the present, the article's own month.
 */
export class Periods {
  private told: string | undefined;
  private toldSentence = Number.NEGATIVE_INFINITY;
  private readonly now: string | undefined;
  /** The sentence last asked for its dates, these, and those of them that are not only the day of a report. */
  private datedView: SentenceView | undefined;
  private dates: readonly Placed<DateMention>[] = [];
  private reported: readonly Placed<DateMention>[] = [];

  constructor(
    private readonly views: SentenceViews,
    articleDate: string | undefined,
  ) {
    this.now = articleDate && /^\d{4}(-\d{2})?/.exec(articleDate)?.[0];
  }

  periodOf(figure: Placed<Figure>, view: SentenceView): string | undefined {
    if (this.isCompared(figure, view)) return this.dateBehind(figure, view);
    const date = this.dateFor(figure, view);
    if (date) return date;
    const told = view.index - this.toldSentence <= MEMORY ? this.told : undefined;
    if (told === undefined && this.now === undefined) return undefined;
    const tense = tenseAt(this.views, view, figure.first);
    if (tense === 'present') return this.now;
    return tense === 'past' ? told : (told ?? this.now);
  }

  /** A date right behind the figure: "vs 4 million *in 2019*". */
  private dateBehind(figure: Placed<Figure>, view: SentenceView): string | undefined {
    const date = view.dates.find((d) => d.first >= figure.next && d.first - figure.next <= 2);
    return date?.item.iso || undefined;
  }

  /** "vs loss 53 cents": what a figure is compared with is of another time. */
  private isCompared(figure: Placed<Figure>, view: SentenceView): boolean {
    const { words, tokens } = this.views;
    for (let i = figure.first; i > Math.max(view.first, figure.first - 3); i--) {
      if (words.versus.startBefore(tokens, i, view.first) >= 0) return true;
      if (!this.views.isWord(i - 1)) return false;
    }
    return false;
  }

  /** Remembers where a sentence has left the story; a stretch up to now is not a place in it. */
  leave(view: SentenceView): void {
    for (const date of view.dates) {
      const { item } = date;
      if (this.isBound(date)) continue;
      if (
        item.iso === '' ||
        item.iso.includes('T') ||
        isLong(item.iso) ||
        (item.relative && item.iso.includes('/') && !/[QH]/.test(item.iso))
      )
        continue;
      this.told = item.iso;
      this.toldSentence = view.index;
    }
  }

  private dateFor(figure: Placed<Figure>, view: SentenceView): string | undefined {
    const dates = this.candidates(figure, view);
    if (dates.length === 0) return undefined;
    const paired = this.respectively(figure, view, dates) ?? this.oneEach(figure, view, dates);
    if (paired) return paired;
    const own = this.ownDate(figure, view, dates);
    if (own) return this.fromTo(own, figure, view);
    const free = dates.filter((date) => !this.isOwnOfLater(date, figure, view, dates));
    let best: Placed<DateMention> | undefined;
    const near = nearest(free.length > 0 ? free : dates, figure.first);
    let bestDistance = TOO_FAR;
    for (const date of near) {
      const distance = this.distance(figure, date) + (this.isOfOther(figure, date, view) ? TOO_FAR : 0);
      if (distance < bestDistance) {
        best = date;
        bestDistance = distance;
      }
    }
    if (best) return this.fromTo(best, figure, view);
    // A change's other end has the date that is left: "by 6 in the fourth quarter from 26 in the third to 32".
    return near.find((date) => !this.isOfOther(figure, date, view) && date.first < figure.first)?.item.iso;
  }

  /** The dates that can be a figure's: not the day on which it was told, where there is another or it tells of now. */
  private candidates(figure: Placed<Figure>, view: SentenceView): readonly Placed<DateMention>[] {
    if (view !== this.datedView) {
      this.datedView = view;
      this.dates = view.dates.filter((date) => date.item.iso !== '' && !this.isBound(date) && !this.isDue(date));
      this.reported = this.dates.filter((date) => !this.isReportDay(date, view));
    }
    if (this.reported.length > 0 || this.dates.length === 0) return this.reported;
    return tenseAt(this.views, view, figure.first) === 'present' ? this.reported : this.dates;
  }

  /** "bonds *due* 1994": when something ends is not when a figure is true. */
  private isDue({ first }: Placed<DateMention>): boolean {
    const { words, tokens } = this.views;
    for (let i = first - 1; i >= first - 2 && this.views.isWord(i); i--) if (words.dues.word(tokens, i)) return true;
    return false;
  }

  /** "said *on Tuesday*", "reported third-quarter revenue *on Thursday*": a day whose verb is one of saying. */
  private isReportDay({ first, item }: Placed<DateMention>, view: SentenceView): boolean {
    if (!item.relative || !/^\d{4}-\d\d-\d\d$/.test(item.iso)) return false;
    const { words, tokens } = this.views;
    for (let i = first - 1; i >= Math.max(view.first, first - REPORT_REACH); i--) {
      if (!this.views.isWord(i)) continue;
      if (words.reporting.word(tokens, i)) return true;
      if (words.present.word(tokens, i) || isPastForm(this.views, i, view)) return false;
    }
    return false;
  }

  /** The date right behind a figure and its noun: "154,000 employees *in 2021*", "318 million *in the third quarter*". */
  private ownDate(
    { next }: Placed<Figure>,
    view: SentenceView,
    dates: readonly Placed<DateMention>[],
  ): Placed<DateMention> | undefined {
    const { words, tokens } = this.views;
    const date = dates.find(({ first }) => first >= next);
    if (!date || date.first - next > OWN_REACH) return undefined;
    for (let i = next; i < date.first; i++) {
      if (!this.views.isWord(i) || words.clauseJoins.word(tokens, i) || words.and.word(tokens, i)) return undefined;
      if (view.figures.some((other) => other.first <= i && i < other.next)) return undefined;
    }
    return date;
  }

  /** Does a date stand right behind another figure that is still to come? */
  private isOwnOfLater(
    date: Placed<DateMention>,
    figure: Placed<Figure>,
    view: SentenceView,
    dates: readonly Placed<DateMention>[],
  ): boolean {
    return view.figures.some(
      (other) => other.first > figure.first && other.next <= date.first && this.ownDate(other, view, dates) === date,
    );
  }

  /** "from January *to December*": of what is counted over the whole stretch, the stretch. */
  private fromTo(date: Placed<DateMention>, { item, first, next }: Placed<Figure>, view: SentenceView): string {
    const { words, tokens } = this.views;
    const { iso } = date.item;
    const to = date.first - 1;
    if (item.direction || !this.views.isWord(to) || !words.rangeJoins.word(tokens, to)) return iso;
    const from = view.dates.find((other) => other.next === to && this.isBound(other));
    if (!from || (from.first < first && next <= date.first)) return iso;
    return stretchOf(from.item.iso, iso);
  }

  /** Tokens between figure and date; crossing into another clause costs more, and so does looking ahead. */
  private distance(figure: Placed<Figure>, date: Placed<DateMention>): number {
    const { views } = this;
    const { words, tokens } = views;
    const ahead = date.first >= figure.next;
    const from = ahead ? figure.next : date.next;
    const to = ahead ? date.first : figure.first;
    let distance = to - from;
    for (let i = from; i < to; i++) {
      const code = views.code(i);
      if (code === 0x3b) distance += 20;
      else if (code === 0x2c) {
        // ", and there will be 1 billion next year" is another statement.
        const conjunction = views.isWord(i + 1) && words.clauseJoins.word(tokens, i + 1) !== undefined;
        distance += ahead ? (conjunction ? TOO_FAR : 8) : 2;
      }
    }
    // "26 billion in the third quarter" belongs together.
    if (ahead && distance === 1) return 0;
    return ahead && distance > 5 ? distance + 4 : distance;
  }

  /** Is the date that of the figure before, from which this one is told as "to": "from 26 in the third quarter to 32"? */
  private isOfOther(figure: Placed<Figure>, date: Placed<DateMention>, view: SentenceView): boolean {
    const { words, tokens } = this.views;
    if (date.next > figure.first || figure.first - date.next > 3) return false;
    const before = view.figures[view.figures.indexOf(figure) - 1];
    if (!before || date.first < before.next || !words.from.word(tokens, before.first - 1)) return false;
    return words.rangeJoins.word(tokens, date.next) !== undefined && view.dates.length > 1;
  }

  /** "since 2014" bounds a period and is none. */
  private isBound(date: Placed<DateMention>): boolean {
    const { words, tokens } = this.views;
    const before = date.first - 1;
    if (!this.views.isWord(before)) return false;
    if (words.since.word(tokens, before)) return true;
    // "from January 1985 to January 1986": what is told is true at the end.
    return (
      words.from.word(tokens, before) !== undefined &&
      date.next < tokens.count &&
      words.rangeJoins.word(tokens, date.next) !== undefined
    );
  }

  /** "on August 25 and November 17 … 8.53 and 8.39, respectively": the figure's place in its list. */
  private respectively(
    figure: Placed<Figure>,
    view: SentenceView,
    dates: readonly Placed<DateMention>[],
  ): string | undefined {
    const { words, tokens } = this.views;
    const { figures } = view;
    if (dates.length < 2 || figures.length !== dates.length) return undefined;
    for (let i = view.first; i < view.end; i++) {
      if (this.views.isWord(i) && words.respectively.word(tokens, i)) return dates[figures.indexOf(figure)]?.item.iso;
    }
    return undefined;
  }

  /** "In the second and third quarters shipments surged 65% and 91%": one figure for each quarter. */
  private oneEach(
    figure: Placed<Figure>,
    view: SentenceView,
    dates: readonly Placed<DateMention>[],
  ): string | undefined {
    const row = this.rowOf(figure, view);
    if (row.length < 2) return undefined;
    const parts = partsOf(dates.findLast((date) => date.next <= (row[0] as Placed<Figure>).first)?.item.iso ?? '');
    return parts.length === row.length ? parts[row.indexOf(figure)] : undefined;
  }

  /** The figures joined to `figure` by nothing but commas and "and". */
  private rowOf(figure: Placed<Figure>, view: SentenceView): readonly Placed<Figure>[] {
    const { figures } = view;
    let first = figures.indexOf(figure);
    let last = first;
    while (first > 0 && this.areJoined(figures[first - 1], figures[first])) first--;
    while (last + 1 < figures.length && this.areJoined(figures[last], figures[last + 1])) last++;
    return figures.slice(first, last + 1);
  }

  private areJoined(a: Placed<Figure> | undefined, b: Placed<Figure> | undefined): boolean {
    if (!a || !b || a.item.kind !== b.item.kind || b.first - a.next > 2 || b.first === a.next) return false;
    const { words, tokens } = this.views;
    for (let i = a.next; i < b.first; i++) {
      if (this.views.code(i) !== 0x2c && !(this.views.isWord(i) && words.and.word(tokens, i))) return false;
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

/** The few dates around token `i`. */
function nearest(dates: readonly Placed<DateMention>[], i: number): readonly Placed<DateMention>[] {
  if (dates.length <= 2 * NEIGHBOURS) return dates;
  const behind = dates.findIndex((date) => date.first >= i);
  const at = behind < 0 ? dates.length : behind;
  return dates.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS);
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
