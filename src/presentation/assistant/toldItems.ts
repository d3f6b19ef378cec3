import { sectionAt } from '../../core/corpus/article.js';
import type { FigureRef } from '../../core/links/link.js';
import type { Figure, Span } from '../../core/model.js';
import { quoteAround, wordsAt } from '../../core/text/quote.js';
import { sourceAt } from '../cards/quotation.js';
import { passageOf, placeIn, type ShownCorpus } from '../indexedArticles.js';

// What tools tell, item by item, as plain data: numbers as numbers, dates in ISO 8601, and whatever an article says within
// strings that no text can leave.

// A sentence longer than that is cut around what it is quoted for.
const QUOTE_LENGTH = 300;
const TITLE_LENGTH = 200;

/** A sentence of an article and where it stands. */
export interface ToldQuote {
  readonly quote: string;
  /** Title of the article. */
  readonly article: string;
  readonly publisher?: string;
  /** When the article came out. ISO 8601, reduced. */
  readonly date?: string;
  /** URI of the file, with `#L` and the line. */
  readonly link: string;
}

/** A figure with its reading; what is not known is left out. */
export interface ToldFigure {
  readonly written: string;
  readonly value: number;
  /** The high end of a range. */
  readonly to?: number;
  /** ISO 4217 code, `%`, or what is counted. */
  readonly unit?: string;
  readonly kind: Figure['kind'];
  /** Left out where it is exact. */
  readonly hedge?: string;
  readonly per?: string;
  /** Of what rose or fell. */
  readonly direction?: 'up' | 'down';
  readonly about?: string;
  readonly measure?: string;
  /** ISO 8601, reduced. */
  readonly period?: string;
  /** How it is told, where it is not plainly stated: "forecast". */
  readonly standing?: string;
  readonly accordingTo?: string;
}

/**
 * Text of an article or a lexicon as a model gets it: on one line, without what cannot be seen, and no longer than `most`.
 */
export function plainText(text: string, most = TITLE_LENGTH): string {
  // A long text is not read to its end.
  const plain = text
    .slice(0, 4 * most)
    .replace(/\p{Cf}+/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return plain.length <= most ? plain : `${plain.slice(0, most).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** The sentence around a span with its source; undefined where the article has gone. */
export function toldQuote(corpus: ShownCorpus, id: string, span: Span, length = QUOTE_LENGTH): ToldQuote | undefined {
  const annotated = corpus.index.article(id);
  const passage = passageOf(corpus, id, span);
  if (!annotated || !passage) return undefined;
  const { article, annotations } = annotated;
  const { title, publisher } = sourceAt(article, span.start);
  const date = sectionAt(article, span.start)?.date ?? article.date;
  return {
    quote: plainText(quoteAround(article.text, span, annotations.language, length).text, 2 * length),
    article: plainText(title),
    ...(publisher && { publisher: plainText(publisher) }),
    ...(date && { date }),
    link: `${passage.uri}#L${placeIn(article, span).start.line + 1}`,
  };
}

/** A figure as it was read. */
export function toldFigure({ index }: ShownCorpus, { article, figure }: FigureRef): ToldFigure {
  const annotated = index.article(article);
  const { subject, source, standing = figure.status } = figure;
  const nameOf = (id: string | undefined): string => plainText((id && index.entity(id)?.name) ?? '');
  const [about, accordingTo] = [nameOf(subject), nameOf(source)];
  return {
    written: annotated ? plainText(wordsAt(annotated.article.text, figure)) : '',
    value: figure.value,
    ...(figure.value2 !== undefined && { to: figure.value2 }),
    ...(figure.unit && figure.unit !== '#' && figure.unit !== 'x' && { unit: plainText(figure.unit) }),
    kind: figure.kind,
    ...(figure.modifier !== 'exact' && { hedge: HEDGES[figure.modifier] }),
    ...(figure.per && { per: plainText(figure.per) }),
    ...(figure.direction && { direction: figure.direction }),
    ...(about && { about }),
    ...(figure.measure && { measure: plainText(figure.measure) }),
    ...(figure.period && { period: figure.period }),
    ...(standing && { standing }),
    ...(accordingTo && { accordingTo }),
  };
}

const HEDGES: Readonly<Record<Exclude<Figure['modifier'], 'exact'>, string>> = {
  approx: 'about',
  lt: 'less than',
  lte: 'at most',
  gt: 'more than',
  gte: 'at least',
  upTo: 'up to',
};

/** Items of a list, and how to get those that had no room. */
export interface Portion<Item> {
  readonly items: readonly Item[];
  /** How many there are in all. */
  readonly total: number;
  /** Left out where all are told. */
  readonly more?: string;
}

// So many characters of items are told at once: some ten thousand words of a model.
const ROOM = 40_000;

/** The part of a list that is asked for, as far as there is room; each is made when its turn comes. */
export function portionOf<Source, Item>(
  all: readonly Source[],
  { limit, skip = 0 }: { readonly limit: number; readonly skip?: number | undefined },
  make: (source: Source) => Item | undefined,
  narrower: string,
): Portion<Item> {
  const items: Item[] = [];
  let [at, room] = [skip, ROOM];
  for (; at < all.length && items.length < limit && room > 0; at++) {
    const item = make(all[at] as Source);
    if (item === undefined) continue;
    items.push(item);
    room -= JSON.stringify(item).length;
  }
  const left = Math.max(0, all.length - at);
  return {
    items,
    total: all.length,
    ...(left > 0 && { more: `${left} more: ask again with "skip": ${at}, or ${narrower}.` }),
  };
}
