import type { Span } from '../../core/model.js';
import type { AnnotationAt } from '../corpus/annotationAt.js';
import type { Library, OpenArticle } from '../corpus/library.js';
import { type Card, Room } from './card.js';
import { entityCard } from './entityCard.js';
import { figureCard } from './figureCard.js';
import { passageIn } from './sources.js';

/** The card of what stands at a place in an article, for a hover or for its view, with the span it is about. */
export function cardAt(
  library: Library,
  open: OpenArticle,
  at: AnnotationAt,
  kind: 'hover' | 'view',
): { card: Card; span: Span } {
  const room = new Room(kind);
  const context = { library, index: open.index, here: open.annotated, room };
  const span = at.kind === 'figure' ? at.figure : at.mention;
  const { groups } = at.kind === 'figure' ? figureCard(context, at.figure) : entityCard(context, at.mention);
  const isCut = kind === 'hover' && room.leftOut;
  return { card: { groups, more: isCut ? passageIn(context, open.annotated.article.id, span) : undefined }, span };
}
