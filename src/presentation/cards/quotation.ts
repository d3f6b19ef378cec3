import { type AnnotatedArticle, type Article, type Teller, tellerAt } from '../../core/corpus/article.js';
import type { Span } from '../../core/model.js';
import { quoteAround } from '../../core/text/quote.js';
import { period } from '../wording.js';
import { markdownLine, markdownQuotation } from './markdownText.js';

// A quote is taken whole, however long its sentence.
const WHOLE = 5000;

/** Who says something, and when; `date` is as people write it: "April 5, 2013". */
export type Source = Teller;

/** The source of what stands at `offset`: the text it belongs to, where an article joins several. */
export function sourceAt(article: Article, offset: number): Source {
  const { date, ...teller } = tellerAt(article, offset);
  return { ...teller, date: date && period(date) };
}

/** A source in one line of Markdown: "Author: *Title*, Publisher, date", as far as known. */
export function citation({ title, authors, publisher, date }: Source): string {
  const by = authors.length > 0 ? `${markdownLine(authors.join(', '))}: ` : '';
  return by + [`*${markdownLine(title)}*`, publisher && markdownLine(publisher), date].filter(Boolean).join(', ');
}

/** A Markdown quotation of the sentence around `span`, or of `span` exactly, with its source. */
export function quotation({ article, annotations }: AnnotatedArticle, span: Span, exact = false): string {
  const text = exact
    ? article.text.slice(span.start, span.end)
    : quoteAround(article.text, span, annotations.language, WHOLE).text;
  const quoted = markdownQuotation(text);
  return `${quoted}\n>\n> — ${citation(sourceAt(article, span.start))}\n`;
}
