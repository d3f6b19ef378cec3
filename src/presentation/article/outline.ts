import type { AnnotatedArticle } from '../../core/corpus/article.js';
import type { EntityKind, Mention, Span } from '../../core/model.js';
import { wordsAt } from '../../core/text/quote.js';
import type { IndexedArticles } from '../indexedArticles.js';
import { figureReading, kindName, mentionCount } from '../wording.js';

/** An entry of an article's outline: a section with what stands in it, an entity at its first mention, or a figure. */
export interface OutlineEntry {
  readonly name: string;
  readonly detail: string;
  readonly kind: EntityKind | 'figure' | 'section';
  readonly span: Span;
  readonly children: readonly OutlineEntry[];
}

/** The outline of an article: its sections, in them the entities and the figures, in the order of the text. */
export function outlineOf(articles: IndexedArticles, annotated: AnnotatedArticle): readonly OutlineEntry[] {
  const { sections } = annotated.article;
  const leaves = [...entityEntries(articles, annotated), ...figureEntries(annotated)].sort(
    (a, b) => a.span.start - b.span.start,
  );
  if (sections.length === 0) return leaves;
  const isIn =
    ({ start, end }: Span) =>
    ({ span }: OutlineEntry): boolean =>
      start <= span.start && span.start < end;
  return [
    ...leaves.filter((leaf) => !sections.some((section) => isIn(section)(leaf))),
    ...sections.map(
      ({ title, start, end }): OutlineEntry => ({
        name: title,
        detail: '',
        kind: 'section',
        span: { start, end },
        children: leaves.filter(isIn({ start, end })),
      }),
    ),
  ];
}

/** One entry for each entity, at its first mention. */
function entityEntries({ index }: IndexedArticles, { article, annotations }: AnnotatedArticle): OutlineEntry[] {
  const first = new Map<string, { mention: Mention; count: number }>();
  for (const mention of annotations.mentions) {
    const known = first.get(mention.entity);
    if (known) known.count++;
    else first.set(mention.entity, { mention, count: 1 });
  }
  return [...first].map(([id, { mention, count }]) => ({
    name: index.entity(id)?.name ?? wordsAt(article.text, mention),
    detail: `${kindName(mention.kind)} · ${mentionCount(count)}`,
    kind: mention.kind,
    span: { start: mention.start, end: mention.end },
    children: [],
  }));
}

function figureEntries({ article, annotations }: AnnotatedArticle): OutlineEntry[] {
  return annotations.figures.map((figure) => ({
    name: wordsAt(article.text, figure),
    detail: [figureReading(figure), figure.measure].filter(Boolean).join(' · '),
    kind: 'figure',
    span: { start: figure.start, end: figure.end },
    children: [],
  }));
}
