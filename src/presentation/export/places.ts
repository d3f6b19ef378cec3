import { type AnnotatedArticle, type Article, tellerAt } from '../../core/corpus/article.js';
import type { CorpusIndex } from '../../core/index/corpusIndex.js';
import type { Span } from '../../core/model.js';
import { CountedText } from '../../core/notes/countedText.js';
import { linesOf, positionOf } from '../../core/text/lines.js';
import { QuotedText } from '../../core/text/quote.js';
import { readingText } from '../../core/text/reading/readingText.js';

/** How the file of an article is named where an export goes. */
export interface ExportedFiles {
  /** As the reader knows it. */
  fileOf(article: Article): string;
  /** A URI reference from there to the file; undefined where it is in none. */
  hrefOf(article: Article): string | undefined;
}

// A sentence is quoted whole, but a table without an end to it is none.
const QUOTE_LENGTH = 600;

/** An article that things are exported from. What many of them ask of its text is worked out once. */
export class ExportedArticle {
  readonly id: string;
  readonly file: string;
  readonly href: string | undefined;
  readonly language: string;
  private quotedNow: QuotedText | undefined;
  private countedNow: CountedText | undefined;

  constructor(
    readonly annotated: AnnotatedArticle,
    files: ExportedFiles,
  ) {
    const { article, annotations } = annotated;
    this.id = article.id;
    this.file = files.fileOf(article);
    this.href = files.hrefOf(article);
    this.language = annotations.language;
  }

  get article(): Article {
    return this.annotated.article;
  }

  at(span: Span): ExportedPlace {
    return new ExportedPlace(this, span);
  }

  get quoted(): QuotedText {
    this.quotedNow ??= new QuotedText(readingText(this.article.text), this.language);
    return this.quotedNow;
  }

  get counted(): CountedText {
    this.countedNow ??= new CountedText(this.article.text);
    return this.countedNow;
  }
}

/** Where an exported thing stands. What is told of it is worked out when it is asked for. */
export class ExportedPlace {
  constructor(
    readonly article: ExportedArticle,
    readonly span: Span,
  ) {}

  /** The text that it belongs to, where an article joins several. */
  get teller(): ReturnType<typeof tellerAt> {
    return tellerAt(this.article.article, this.span.start);
  }

  /** From 1. */
  get line(): number {
    return positionOf(linesOf(this.article.article), this.span.start).line + 1;
  }

  /** The words as the file has them. */
  get exact(): string {
    return this.article.article.text.slice(this.span.start, this.span.end);
  }

  /** The sentence, as it is read. */
  get quote(): string {
    return this.article.quoted.around(this.span, QUOTE_LENGTH).text;
  }
}

/** Articles by their ids; of one after the other that is asked for again and again, the last is kept. */
export class ExportedArticles {
  private last: ExportedArticle | undefined;

  constructor(
    private readonly index: CorpusIndex,
    private readonly files: ExportedFiles,
  ) {}

  /** Undefined where the article has gone. */
  of(id: string): ExportedArticle | undefined {
    if (this.last?.id === id) return this.last;
    const annotated = this.index.article(id);
    if (!annotated) return undefined;
    this.last = new ExportedArticle(annotated, this.files);
    return this.last;
  }
}
