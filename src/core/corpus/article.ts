import type { ArticleReading } from '../articleReading.js';
import type { PlacedCorrection } from '../corrections/correction.js';
import type { Annotations, Span } from '../model.js';
import type { Section } from './manifest.js';
import type { Origin } from './metadata/metadata.js';

/** One text file of a corpus and what is known of it. */
export interface Article {
  /** The file name without its extension, unique within the corpus. */
  readonly id: string;
  /** Relative to the corpus folder, with `/`. */
  readonly path: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly publisher?: string;
  /** ISO 8601, reduced to what is known. */
  readonly date?: string;
  /** Why its date is believed. */
  readonly dateOrigin?: Origin;
  readonly language?: string;
  /** The web address where it came out. */
  readonly source?: string;
  readonly sections: readonly Section[];
  /** Where the article itself begins, behind its front matter or headers; left out where it has none. */
  readonly bodyStart?: number;
  /** What the reader says is otherwise in it; left out where that is nothing. */
  readonly corrections?: readonly PlacedCorrection[];
  readonly text: string;
}

/** An article and what was found in its text. */
export interface FoundInArticle {
  readonly article: Article;
  readonly annotations: Annotations;
}

/** What was found in an article, and what it tells with that. */
export interface ArticleAnnotations extends Annotations {
  readonly reading: ArticleReading;
}

/** An article, read. */
export interface AnnotatedArticle extends FoundInArticle {
  readonly annotations: ArticleAnnotations;
}

/** The section that holds `offset`, if the article has sections. */
export function sectionAt(article: Article, offset: number): Section | undefined {
  const { sections } = article;
  // They are in order and apart. The last that begins at or before the offset is the one, if it goes on there.
  let [low, high] = [0, sections.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sections[middle] as Section).start <= offset) low = middle + 1;
    else high = middle;
  }
  const last = sections[low - 1];
  return last && offset < last.end ? last : undefined;
}

/** Whose a text is, and what it is called. */
export interface Teller {
  readonly title: string;
  readonly authors: readonly string[];
  readonly publisher?: string | undefined;
  /** ISO 8601, reduced to what is known. */
  readonly date?: string | undefined;
}

/** Who tells what stands at `offset`: the text it belongs to, where an article joins several. */
export function tellerAt(article: Article, offset: number): Teller {
  const section = sectionAt(article, offset);
  return {
    title: section?.title ?? article.title,
    authors: section?.authors ?? article.authors,
    publisher: section?.publisher ?? article.publisher,
    date: section?.date ?? article.date,
  };
}

/** The text of a span. */
export function textOf(article: Pick<Article, 'text'>, span: Span): string {
  return article.text.slice(span.start, span.end);
}
