import type { AnnotatedArticle } from '../../core/corpus/article.js';
import type { Figure, Span } from '../../core/model.js';
import type { IndexedArticles } from '../indexedArticles.js';
import { figureReading } from '../wording.js';

/** What is said right behind a figure. */
export interface FigureHint {
  /** The offset behind the figure. */
  readonly at: number;
  readonly text: string;
}

// Everyone reads "five minutes"; "anderhalf miljard" takes a thought.
const LARGE_IN_WORDS = 100;

/** The amount that the article gives in another currency, or how a wordy figure is read, for the figures in `span`. */
export function hintsIn(articles: IndexedArticles, annotated: AnnotatedArticle, span: Span): readonly FigureHint[] {
  return annotated.annotations.figures
    .filter(({ start, end }) => start >= span.start && end <= span.end)
    .flatMap((figure) => hintOf(articles, annotated, figure) ?? []);
}

function hintOf({ index }: IndexedArticles, { article }: AnnotatedArticle, figure: Figure): FigureHint | undefined {
  const [conversion] = index.conversions({ article: article.id, figure });
  const other = conversion?.figures.find((ref) => ref.figure.start !== figure.start)?.figure;
  if (other) return { at: figure.end, text: `≈ ${figureReading(other)}` };
  const needsReading = figure.value >= LARGE_IN_WORDS && !/\d/.test(article.text.slice(figure.start, figure.end));
  return needsReading ? { at: figure.end, text: `= ${figureReading(figure)}` } : undefined;
}
