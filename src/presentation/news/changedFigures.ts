import type { AnnotatedArticle } from '../../core/corpus/article.js';
import { type FigureRef, isSameRef, type Link } from '../../core/links/link.js';
import type { Figure, Span } from '../../core/model.js';
import type { ArticleMemory } from '../../core/news/articleMemory.js';
import { type Card, line, Room, strong } from '../cards/card.js';
import { tellingLines } from '../cards/tellingLines.js';
import { linksToTell, tellingsOf } from '../cards/tellings.js';
import type { ShownCorpus } from '../indexedArticles.js';
import { t } from '../l10n.js';

// A hover that says more is read by nobody.
const SHOWN = 3;

/**
 * The figures of an article of which other articles state something that they did not when the reader last read it, in the
 * order of the text, each with a card of that. What is only likely is no reason to read an article again.
 */
export function changedFigures(
  corpus: ShownCorpus,
  article: string,
  memory: ArticleMemory,
): (Span & { readonly card: Card })[] {
  const here = corpus.index.article(article);
  if (!here) return [];
  const isSince = ({ article: id, figure }: FigureRef): boolean => {
    const path = corpus.index.listedArticle(id)?.path;
    return id !== article && path !== undefined && memory.isSince(here.article.path, path, figure);
  };
  return here.annotations.figures.flatMap((figure) => {
    const of = { article, figure };
    const { conflicts, stated } = linksToTell(corpus.index, of);
    const isNew = ({ figures }: Link): boolean => figures.some((ref) => !isSameRef(ref, of) && isSince(ref));
    const links = [...conflicts, ...stated].filter(isNew);
    if (links.length === 0) return [];
    return [{ start: figure.start, end: figure.end, card: cardOf(corpus, here, figure, links) }];
  });
}

function cardOf(corpus: ShownCorpus, here: AnnotatedArticle, figure: Figure, links: readonly Link[]): Card {
  const of = { article: here.article.id, figure };
  const context = { articles: corpus, index: corpus.index, here, room: new Room('hover'), ink: 'dark' } as const;
  const tellings = tellingsOf(corpus.index, of, links).slice(0, SHOWN);
  return {
    groups: [
      [
        line(strong(t('New since you read this'))),
        // The card of the figure, which stands beside this, quotes them.
        ...tellings.flatMap((telling) => tellingLines(context, of, telling, false).slice(0, 1)),
      ],
    ],
  };
}
