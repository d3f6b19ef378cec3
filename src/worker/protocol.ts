import type { Article } from '../core/corpus/article.js';
import type { LexiconContent } from '../core/corpus/readCorpus.js';
import type { Annotations } from '../core/model.js';

/** What the editor's side asks of the worker. */
export type WorkerRequest =
  /** Compile a lexicon and keep it under a number. */
  | { readonly type: 'keepLexicon'; readonly lexicon: number; readonly content: LexiconContent }
  | { readonly type: 'forgetLexicon'; readonly lexicon: number }
  /** Annotate an article, with a lexicon that is kept or with none. */
  | { readonly type: 'annotate'; readonly job: number; readonly article: Article; readonly lexicon?: number };

/** What the worker answers to `annotate`. */
export type WorkerResponse =
  | { readonly job: number; readonly annotations: Annotations }
  | { readonly job: number; readonly error: string; readonly stack: string };
