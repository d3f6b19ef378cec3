import type { AnnotatedArticle } from '../../core/corpus/article.js';
import type { FigureRef } from '../../core/links/link.js';
import type { Figure, Mention, Span } from '../../core/model.js';
import type { AnnotationAt } from '../annotationAt.js';
import { isStated, linksToTell, otherOf } from '../cards/tellings.js';
import { type IndexedArticles, type Place, placeOf } from '../indexedArticles.js';

interface SpanOfArticle {
  readonly article: string;
  readonly span: Span;
}

/**
 * Every mention of the entity in all articles, or whatever the card of the figure tells: what surely states the same, what
 * probably does, and what updates, corrects or contradicts it. `withOwn`: and the place itself.
 */
export function referencesOf(
  articles: IndexedArticles,
  { article: { id } }: AnnotatedArticle,
  at: AnnotationAt<Mention, Figure>,
  withOwn: boolean,
): readonly Place[] {
  const own = at.kind === 'figure' ? at.figure : at.mention;
  return spansOf(articles, id, at)
    .filter(({ article, span }) => withOwn || article !== id || span.start !== own.start)
    .flatMap(({ article, span }) => placeOf(articles, article, span) ?? []);
}

function spansOf({ index }: IndexedArticles, id: string, at: AnnotationAt<Mention, Figure>): SpanOfArticle[] {
  if (at.kind === 'mention')
    return index.mentionsOf(at.mention.entity).map(({ article, mention }) => ({ article, span: mention }));
  const of = { article: id, figure: at.figure };
  const { conflicts, stated, likely } = linksToTell(index, of);
  const others = [...stated, ...likely, ...conflicts].map((link) => otherOf(link, of));
  return [of, ...others].map(({ article, figure }) => ({ article, span: figure }));
}

/**
 * The words that say who or what a name is, else the passage that says most of it; or the most precise restatement of a
 * figure, a sure one first.
 */
export function definitionOf(
  articles: IndexedArticles,
  { article: { id } }: AnnotatedArticle,
  at: AnnotationAt<Mention, Figure>,
): Place | undefined {
  const found =
    at.kind === 'figure'
      ? restatementOf(articles, { article: id, figure: at.figure })
      : passageAbout(articles, at.mention.entity);
  return found && placeOf(articles, found.article, found.span);
}

function passageAbout({ index }: IndexedArticles, entity: string): SpanOfArticle | undefined {
  const [introduced] = index.introductionsOf(entity);
  if (introduced) return { article: introduced.article, span: introduced.introduction };
  const defining = index.definingMention(entity);
  return defining && { article: defining.article, span: defining.mention };
}

/** The most precise figure that surely states the same, else that which probably does. */
function restatementOf({ index }: IndexedArticles, of: FigureRef): SpanOfArticle | undefined {
  const links = index.restatements(of);
  const other = (links.find(isStated) ?? links[0])?.figures[1];
  return other && { article: other.article, span: other.figure };
}
