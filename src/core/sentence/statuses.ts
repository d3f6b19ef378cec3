import type { Figure, FigureStatus } from '../model.js';
import type { Placed, SentenceView, SentenceViews } from './sentenceView.js';

const REACH = 14;
const AHEAD = 4;

/** Does the clause call the figure a target, a forecast, a rumour, or hypothetical? */
export function statusOf(views: SentenceViews, figure: Placed<Figure>, view: SentenceView): FigureStatus | undefined {
  const { words, tokens } = views;
  let found: FigureStatus | undefined;
  for (let i = figure.first - 1; i >= Math.max(view.first, figure.first - REACH); i--) {
    if (views.code(i) === 0x3b) break;
    if (!views.isWord(i)) continue;
    const status = words.statuses.longest(tokens, i, figure.first)?.[0];
    if (!status || isNamed(i, view) || isCompared(views, i, view)) continue;
    // A condition holds for its clause only, and weighs less than a stated aim.
    if (status !== 'hypothetical') return status;
    found ??= status;
  }
  if (found) return found;
  for (let i = figure.next; i < Math.min(view.end, figure.next + AHEAD); i++) {
    if (!views.isWord(i)) break;
    const status = words.statuses.longest(tokens, i, view.end)?.[0];
    if (status && status !== 'hypothetical') return status;
  }
  return undefined;
}

/** "more than *expected*", "better-than-*expected*": what was expected is not this figure. */
const isCompared = (views: SentenceViews, i: number, view: SentenceView): boolean => {
  const than = views.code(i - 1) === 0x2d ? i - 2 : i - 1;
  return than >= view.first && views.isWord(than) && views.words.than.word(views.tokens, than) !== undefined;
};

/** Is token `i` part of a name or a date: "Plan Cell Research", "in May"? */
const isNamed = (i: number, view: SentenceView): boolean => {
  const holds = ({ first, next }: Placed<unknown>): boolean => first <= i && i < next;
  return view.mentions.some(holds) || view.dates.some(holds);
};
