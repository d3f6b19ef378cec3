import { annotateArticle } from '../annotateArticle.js';
import type { AnnotatedArticle } from '../corpus/article.js';
import { makeArticle } from '../corpus/readCorpus.js';
import type { Lexicon } from '../entities/lexicon.js';

/** What is known of a draft besides its text. */
export interface DraftAbout {
  /** Its file, as it is named to the reader. */
  readonly file: string;
  /** Tells it from every article. */
  readonly id: string;
  /** ISO: what is being written is told now, where the text tells no other date. */
  readonly today: string;
  /** Left out where its text tells. */
  readonly language?: string | undefined;
}

/** Reads a text as an article is read, which it does not become. */
export function readDraft({ file, id, today, language }: DraftAbout, text: string, lexicon: Lexicon): AnnotatedArticle {
  const { article } = makeArticle({ file, id }, text, language);
  const dated = article.date === undefined ? { ...article, date: today } : article;
  return { article: dated, annotations: annotateArticle(dated, lexicon) };
}

/** The day it is where this runs, ISO. */
export function isoToday(now = new Date()): string {
  const part = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}
