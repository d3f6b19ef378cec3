import type { Span } from '../core/model.js';

/** What is marked in an article: ordered spans that never overlap within a list. */
export interface Marked<MentionSpan extends Span, FigureSpan extends Span> {
  readonly mentions: readonly MentionSpan[];
  readonly figures: readonly FigureSpan[];
}

/** What stands at a place in an article: a mention or a figure. */
export type AnnotationAt<MentionSpan extends Span, FigureSpan extends Span> =
  | { readonly kind: 'mention'; readonly mention: MentionSpan }
  | { readonly kind: 'figure'; readonly figure: FigureSpan };

/** The annotation whose span holds `offset` (its end included, as the editor's words do). */
export function annotationAt<MentionSpan extends Span, FigureSpan extends Span>(
  { mentions, figures }: Marked<MentionSpan, FigureSpan>,
  offset: number,
): AnnotationAt<MentionSpan, FigureSpan> | undefined {
  const figure = spanAt(figures, offset);
  if (figure) return { kind: 'figure', figure };
  const mention = spanAt(mentions, offset);
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
