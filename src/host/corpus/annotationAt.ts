import type { AnnotatedArticle } from '../../core/corpus/article.js';
import type { Figure, Mention, Span } from '../../core/model.js';

/** What stands at a place in an article: a mention, a figure, or neither. */
export type AnnotationAt =
  | { readonly kind: 'mention'; readonly mention: Mention }
  | { readonly kind: 'figure'; readonly figure: Figure };

/** The annotation whose span holds `offset` (its end included, as the editor's words do). */
export function annotationAt({ annotations }: AnnotatedArticle, offset: number): AnnotationAt | undefined {
  const figure = spanAt(annotations.figures, offset);
  if (figure) return { kind: 'figure', figure };
  const mention = spanAt(annotations.mentions, offset);
  return mention && { kind: 'mention', mention };
}

/** Binary search in ordered spans that never overlap. */
function spanAt<Item extends Span>(items: readonly Item[], offset: number): Item | undefined {
  let low = 0;
  let high = items.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((items[middle] as Item).start <= offset) low = middle;
    else high = middle - 1;
  }
  const found = items[low];
  return found && found.start <= offset && offset <= found.end ? found : undefined;
}
