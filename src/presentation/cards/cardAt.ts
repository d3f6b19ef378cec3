import type { AnnotatedArticle } from '../../core/corpus/article.js';
import type { Figure, Mention, Span } from '../../core/model.js';
import type { AnnotationAt } from '../annotationAt.js';
import type { IndexedArticles } from '../indexedArticles.js';
import { type Card, Room } from './card.js';
import { entityCard } from './entityCard.js';
import { figureCard } from './figureCard.js';
import type { ChartInk } from './seriesChart.js';
import { passageIn } from './sources.js';

/** Where a card is shown: a glance in a hover, the whole in its view, and the theme that its chart is drawn for. */
export interface CardPlace {
  readonly kind: 'hover' | 'view';
  readonly ink: ChartInk;
}

/** The card of what stands in an article, with the span it is about. */
export function cardAt(
  articles: IndexedArticles,
  here: AnnotatedArticle,
  at: AnnotationAt<Mention, Figure>,
  { kind, ink }: CardPlace,
): { card: Card; span: Span } {
  const room = new Room(kind);
  const context = { articles, index: articles.index, here, room, ink };
  const { start, end } = at.kind === 'figure' ? at.figure : at.mention;
  const span = { start, end };
  const { groups } = at.kind === 'figure' ? figureCard(context, at.figure) : entityCard(context, at.mention);
  const isCut = kind === 'hover' && room.leftOut;
  const more = isCut ? passageIn(context, here.article.id, span) : undefined;
  return { card: { groups, ...(more && { more }) }, span };
}
