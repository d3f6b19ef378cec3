import type { AnnotatedArticle } from '../../core/corpus/article.js';
import type { CorpusIndex } from '../../core/index/corpusIndex.js';
import type { Span } from '../../core/model.js';
import { quoteAround } from '../../core/text/quote.js';
import { type IndexedArticles, type Passage, passageOf } from '../indexedArticles.js';
import { t } from '../l10n.js';
import { number } from '../wording.js';
import { type CardLine, type CardPart, joined, jump, phrase, quiet, type Room, strong } from './card.js';
import { sourceAt } from './quotation.js';
import type { ChartInk } from './seriesChart.js';

/** What a card needs in order to name and quote its sources. */
export interface CardContext {
  readonly articles: IndexedArticles;
  /** That of `articles`. */
  readonly index: CorpusIndex;
  /** The article in which the reader is. */
  readonly here: AnnotatedArticle;
  readonly room: Room;
  readonly ink: ChartInk;
}

export function passageIn({ articles }: CardContext, articleId: string, span: Span): Passage | undefined {
  return passageOf(articles, articleId, span);
}

/** The title of the text that `span` stands in, leading there. */
export function titlePart(context: CardContext, articleId: string, span: Span): CardPart {
  const annotated = context.index.article(articleId);
  const text = annotated ? sourceAt(annotated.article, span.start).title : articleId;
  const passage = passageIn(context, articleId, span);
  return passage ? jump(text, passage) : { text };
}

/** The titles of the first `shown` places, each leading there, and how many more there are. */
export function titles(
  context: CardContext,
  places: readonly { readonly article: string; readonly span: Span }[],
  shown: number,
): CardPart[] {
  const named = places.slice(0, shown).map(({ article, span }) => titlePart(context, article, span));
  const rest = places.length - named.length;
  if (rest <= 0) return joined(' · ', named);
  return phrase(t('{0} and {1} more'), joined(' · ', named), [{ text: number(rest) }]);
}

/** Who says it and when: the title as a link, then publisher and date. */
export function sourceParts(context: CardContext, articleId: string, span: Span): CardPart[] {
  const annotated = context.index.article(articleId);
  if (!annotated) return [];
  const { publisher, date } = sourceAt(annotated.article, span.start);
  return joined(' · ', [titlePart(context, articleId, span), publisher, date && quiet(date)]);
}

/** The sentence around `span` as a quotation, the span itself strong; a headline is not quoted below itself. */
export function quoteLine(context: CardContext, articleId: string, span: Span, limit?: number): CardLine | undefined {
  const annotated = context.index.article(articleId);
  if (!annotated) return undefined;
  const quote = quoteAround(annotated.article.text, span, annotated.annotations.language, limit);
  if (quote.text === sourceAt(annotated.article, span.start).title) return undefined;
  const { start, end } = quote.focus;
  return {
    quote: true,
    parts: [
      { text: `“${quote.text.slice(0, start)}` },
      strong(quote.text.slice(start, end)),
      { text: `${quote.text.slice(end)}”` },
    ],
  };
}

/** The lines that exist. */
export function present<Item>(items: readonly (Item | undefined)[]): Item[] {
  return items.filter((item): item is Item => item !== undefined);
}
