import { annotateArticle } from '../core/annotateArticle.js';
import type { AnnotatedArticle } from '../core/corpus/article.js';
import { type CorpusFiles, type ListedArticle, readArticle } from '../core/corpus/readCorpus.js';
import type { Lexicon } from '../core/entities/lexicon.js';
import { packArticle } from '../core/store/packArticle.js';

/** An article that was read from its file and packed. */
export interface PackedReading {
  readonly id: string;
  readonly record: Uint8Array;
  /** What its file is known again by. */
  readonly source: string;
  readonly text: string;
}

/**
 * What an article is known again by while neither its file nor what the manifest says of it changes; empty where the files
 * cannot tell. `language` is that of the corpus.
 */
export async function sourceOf(
  files: CorpusFiles,
  { id: _, file, ...said }: ListedArticle,
  language: string | undefined,
): Promise<string> {
  const stamp = await files.stamp?.(file);
  return stamp === undefined ? '' : JSON.stringify([stamp, said, language ?? '']);
}

/** Reads, annotates and packs an article; undefined where there is anything to say about its file. */
export async function readPacked(
  files: CorpusFiles,
  entry: ListedArticle,
  language: string | undefined,
  lexicon: Lexicon,
): Promise<PackedReading | undefined> {
  const source = await sourceOf(files, entry, language);
  const { article, problem } = await readArticle(files, entry, language);
  if (!article || problem || source === '') return undefined;
  const annotated: AnnotatedArticle = { article, annotations: annotateArticle(article, lexicon) };
  return { id: article.id, record: packArticle(annotated), source, text: article.text };
}
