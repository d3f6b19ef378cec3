import type { FigureRef } from '../../core/links/link.js';
import { wordsAt } from '../../core/text/quote.js';
import { markdownLine, markdownTarget } from '../cards/markdownText.js';
import { sourceAt } from '../cards/quotation.js';
import { type IndexedArticles, type Place, placeOf } from '../indexedArticles.js';
import { hrefFrom } from '../places/relativeHref.js';

/** A figure of an article as a draft cites it. */
export interface SourceLine {
  readonly place: Place;
  /** As the article writes it. */
  readonly words: string;
  readonly language: string;
  /** Title and date, as far as known. */
  readonly by: string;
  /** In one line of Markdown, with a link to the line of the article. */
  readonly footnote: string;
}

/** A figure of an article as the draft at `draft` cites it; undefined where the article has gone. */
export function sourceLine(
  articles: IndexedArticles,
  { article: id, figure }: FigureRef,
  draft: string,
): SourceLine | undefined {
  const annotated = articles.index.article(id);
  const place = placeOf(articles, id, figure);
  if (!annotated || !place) return undefined;
  const { article, annotations } = annotated;
  const { title, publisher, date } = sourceAt(article, figure.start);
  const link = markdownTarget(`${hrefFrom(draft, place.uri)}#L${place.start.line + 1}`);
  const said = [`[${markdownLine(title)}](${link})`, publisher && markdownLine(publisher), date];
  return {
    place,
    words: wordsAt(article.text, figure),
    language: annotations.language,
    by: [title, date].filter(Boolean).join(', '),
    footnote: said.filter(Boolean).join(', '),
  };
}
