import { type ArticleContext, contextOf, linesOf } from './context/articleContext.js';
import type { Article, FoundInArticle } from './corpus/article.js';
import { sentenceFactsOf } from './links/arithmetic/sentenceFacts.js';
import { articleLinks } from './links/articleLinks.js';
import type { FigureRef, Link } from './links/link.js';
import type { Statement } from './links/statement.js';
import { statementsOf } from './links/statements/statementsOf.js';
import type { Annotations, Figure, Span } from './model.js';
import { placeAnnotations } from './placeAnnotations.js';
import { TextReading } from './sentence/textReading.js';
import { type ReadingText, readingText } from './text/reading/readingText.js';
import { findSentences } from './text/sentences.js';
import { tokenize } from './text/tokens.js';

/** What an article tells with its figures, and what it can be compared by: all that an index asks its text for. */
export interface ArticleReading {
  readonly statements: readonly Statement[];
  readonly context: ArticleContext;
  /** The links that its sentences make by themselves. */
  readonly links: readonly Link[];
}

/** An article's reading text as its sentences are read, with what was found in it. Spans are offsets into that text. */
export interface ReadText {
  readonly source: ReadingText;
  readonly reading: TextReading;
  readonly annotations: Annotations;
}

/** Reads what an article tells with what was found in it. Spans and figures are the article's. */
export function readArticle(article: Article, annotations: Annotations): ArticleReading {
  return readingOf(article, annotations, readText(article.text, annotations));
}

/** The reading text of an article's text, with what was found in that. */
export function readText(text: string, annotations: Annotations): ReadText {
  const source = readingText(text);
  const placed = source.text === text ? annotations : placeAnnotations(annotations, source.fromFile);
  const tokens = tokenize(source.text);
  const { language } = annotations;
  const reading = new TextReading(tokens, findSentences(tokens, language), language, placed);
  return { source, reading, annotations: placed };
}

/** What an article tells, from the reading of its text; `found` is what was found, with the article's own spans. */
export function readingOf(
  article: Article,
  found: Annotations,
  { source, reading, annotations }: ReadText,
): ArticleReading {
  if (source.text === article.text) return told({ article, annotations }, reading);
  const placed = <Item extends Span>(item: Item): Item => ({ ...item, ...source.fromFile(item) });
  const own = {
    ...article,
    text: source.text,
    sections: article.sections.map(placed),
    ...(article.bodyStart !== undefined && { bodyStart: placed({ start: 0, end: article.bodyStart }).end }),
  };
  return inFile(told({ article: own, annotations }, reading), found.figures, source.toFile);
}

function told(annotated: FoundInArticle, reading: TextReading): ArticleReading {
  const statements = statementsOf(annotated, reading);
  const facts = sentenceFactsOf(annotated, statements);
  return {
    statements,
    context: contextOf(annotated, reading.tokens, reading.sentences, statements, facts),
    links: articleLinks(annotated, statements, facts),
  };
}

/** A reading of the reading text with the places and the `figures` of its file. */
function inFile(reading: ArticleReading, figures: readonly Figure[], toFile: (span: Span) => Span): ArticleReading {
  const known = new Map<Figure, FigureRef>();
  const told = new Map<Statement, Statement>();
  for (const statement of reading.statements) {
    const { at, ref, figure, named } = statement;
    const { start, end } = figures[at] as Figure;
    const own = { article: ref.article, figure: figures[at] as Figure };
    known.set(ref.figure, own);
    told.set(statement, { ...statement, ref: own, figure: { ...figure, start, end }, named: named && toFile(named) });
  }
  const placed = (statement: Statement): Statement => told.get(statement) as Statement;
  const passages = reading.context.passages.map((passage) => ({
    ...passage,
    ...toFile(passage),
    figures: passage.figures.map((figure) => ({ ...figure, statement: placed(figure.statement) })),
  }));
  return {
    statements: [...told.values()],
    context: {
      ...reading.context,
      passages,
      lines: linesOf(passages),
      addends: reading.context.addends.map((statements) => statements.map(placed)),
    },
    links: reading.links.map((link) => ({
      ...link,
      figures: link.figures.map((ref) => known.get(ref.figure) ?? ref),
    })),
  };
}
