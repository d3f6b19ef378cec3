import type { DateMention, Figure } from '../../model.js';
import type { Placed, SentenceView, SentenceViews } from './sentenceView.js';
import { tenseAt } from './tense.js';

/** A story's date holds for this many sentences without another. */
const MEMORY = 10;

/**
 * When a figure is true: the date in its sentence that stands nearest, or, of the past, the date that the story is at,
 * or, of the present, the article's own month.
 */
export class Periods {
  private told: string | undefined;
  private toldSentence = Number.NEGATIVE_INFINITY;
  private readonly now: string | undefined;

  constructor(
    private readonly views: SentenceViews,
    articleDate: string | undefined,
  ) {
    this.now = articleDate && /^\d{4}(-\d{2})?/.exec(articleDate)?.[0];
  }

  periodOf(figure: Placed<Figure>, view: SentenceView): string | undefined {
    const date = this.dateFor(figure, view);
    if (date) return date;
    if (tenseAt(this.views, view, figure.first) === 'present') return this.now;
    return view.index - this.toldSentence <= MEMORY ? this.told : undefined;
  }

  /** Remembers where a sentence has left the story. */
  leave(view: SentenceView): void {
    for (const { item } of view.dates) {
      if (item.iso === '' || item.iso.includes('T')) continue;
      this.told = item.iso;
      this.toldSentence = view.index;
    }
  }

  private dateFor(figure: Placed<Figure>, view: SentenceView): string | undefined {
    const dates = view.dates.filter((date) => date.item.iso !== '');
    if (dates.length === 0) return undefined;
    const paired = this.respectively(figure, view, dates);
    if (paired) return paired;
    let best: string | undefined;
    let bestDistance = Number.POSITIVE_INFINITY;
    for (const date of dates) {
      const distance = this.distance(figure, date);
      if (distance < bestDistance) {
        best = date.item.iso;
        bestDistance = distance;
      }
    }
    return best;
  }

  /** Tokens between figure and date; crossing a clause costs more, and so does looking ahead. */
  private distance(figure: Placed<Figure>, date: Placed<DateMention>): number {
    const ahead = date.first >= figure.next;
    const from = ahead ? figure.next : date.next;
    const to = ahead ? date.first : figure.first;
    let distance = to - from;
    for (let i = from; i < to; i++) {
      const code = this.views.code(i);
      if (code === 0x3b) distance += 20;
      else if (code === 0x2c) distance += ahead ? 8 : 2;
    }
    return ahead && distance > 5 ? distance + 4 : distance;
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
}
