import { type AnnotatedArticle, sectionAt } from '../../core/corpus/article.js';
import type { Section } from '../../core/corpus/manifest.js';
import type { EntityKind, Mention, Span } from '../../core/model.js';
import { wordsAt } from '../../core/text/quote.js';
import type { IndexedArticles } from '../indexedArticles.js';
import { plainLabel } from '../plainLabel.js';
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
  const { article } = annotated;
  const { sections } = article;
  const leaves = [...entityEntries(articles, annotated), ...figureEntries(annotated)].sort(
    (a, b) => a.span.start - b.span.start,
  );
  if (sections.length === 0) return leaves;
  const children = new Map<Section, OutlineEntry[]>(sections.map((section) => [section, []]));
  const outside = leaves.filter((leaf) => {
    const section = sectionAt(article, leaf.span.start);
    if (section) children.get(section)?.push(leaf);
    return !section;
  });
  return [
    ...outside,
    ...Array.from(
      children,
      ([{ title, start, end }, own]): OutlineEntry => ({
        name: plainLabel(title),
        detail: '',
        kind: 'section',
        span: { start, end },
        children: own,
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
    name: plainLabel(index.entity(id)?.name ?? wordsAt(article.text, mention)),
    detail: `${kindName(mention.kind)} · ${mentionCount(count)}`,
    kind: mention.kind,
    span: { start: mention.start, end: mention.end },
    children: [],
  }));
}

function figureEntries({ article, annotations }: AnnotatedArticle): OutlineEntry[] {
  return annotations.figures.map((figure) => ({
    name: plainLabel(wordsAt(article.text, figure)),
    detail: plainLabel([figureReading(figure), figure.measure].filter(Boolean).join(' · ')),
    kind: 'figure',
    span: { start: figure.start, end: figure.end },
    children: [],
  }));
}
