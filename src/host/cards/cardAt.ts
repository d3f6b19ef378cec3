import type { Span } from '../../core/model.js';
import type { AnnotationAt } from '../corpus/annotationAt.js';
import type { Library, OpenArticle } from '../corpus/library.js';
import type { Card } from './card.js';
import { entityCard } from './entityCard.js';
import { figureCard } from './figureCard.js';

/** The card of what stands at a place in an open article, with the span it is about. */
export function cardAt(library: Library, open: OpenArticle, at: AnnotationAt): { card: Card; span: Span } {
  const context = { library, index: open.index, here: open.annotated };
  return at.kind === 'figure'
    ? { card: figureCard(context, at.figure), span: at.figure }
    : { card: entityCard(context, at.mention), span: at.mention };
}
