import type { Figure } from '../model.js';
import type { Tokens } from '../text/tokens.js';
import { measureOf } from './attribution/measures.js';
import { Periods } from './attribution/periods.js';
import { SentenceViews } from './attribution/sentenceView.js';
import { statusOf } from './attribution/statuses.js';
import { dominantCompany, Subjects } from './attribution/subjects.js';
import { figureWords } from './figureWords.js';
import type { FigureContext } from './readFigures.js';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * Says of each figure whose it is (subject), what it counts (measure), when (period), and what it claims to be
 * (status), as far as the article says so; what is not known stays away. One pass over the sentences.
 */
export function attributeFigures(
  figures: readonly Figure[],
  tokens: Tokens,
  context: FigureContext & { readonly articleDate?: string },
): readonly Figure[] {
  if (figures.length === 0) return figures;
  const { sentences, mentions, dates } = context;
  const views = new SentenceViews(tokens, sentences, figureWords(context.language), { mentions, dates, figures });
  const subjects = new Subjects(views, dominantCompany(mentions));
  const periods = new Periods(views, context.articleDate);
  const attributed: Figure[] = [];
  for (const view of views.inOrder()) {
    if (view.figures.length === 0 && view.mentions.length === 0 && view.dates.length === 0) continue;
    let before: Figure | undefined;
    for (const figure of view.figures) {
      const subject = subjects.subjectOf(figure, view);
      const period = periods.periodOf(figure, view);
      const measure = measureOf(views, figure, view);
      const status = statusOf(views, figure, view);
      const whole: Mutable<Figure> = { ...figure.item };
      if (subject) whole.subject = subject;
      if (measure) whole.measure = measure.measure;
      if (measure?.unit) whole.unit = measure.unit;
      if (period) whole.period = period;
      if (status) whole.status = status;
      // "revenue of 5 million against 4 million": the second says no more of what it measures.
      if (!measure && before?.measure && before.kind === whole.kind && before.unit === whole.unit)
        whole.measure = before.measure;
      before = whole;
      attributed.push(whole);
    }
    if (attributed.length === figures.length) break;
    if (view.mentions.length > 0) subjects.leave(view);
    if (view.dates.length > 0) periods.leave(view);
  }
  return attributed;
}
