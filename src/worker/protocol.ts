import type { AnnotatedArticle, Article, ArticleAnnotations } from '../core/corpus/article.js';
import type { LexiconContent } from '../core/corpus/readCorpus.js';

/** The folder that journals are in, and the name of the corpus whose one is meant. */
export interface JournalOf {
  readonly folder: string;
  readonly corpus: string;
}

/** What the editor's side asks of the worker. */
export type WorkerRequest =
  /** Compile a lexicon and keep it under a number; `journal` says where what is read with it is remembered. */
  | {
      readonly type: 'keepLexicon';
      readonly lexicon: number;
      readonly content: LexiconContent;
      readonly journal?: JournalOf;
    }
  | { readonly type: 'forgetLexicon'; readonly lexicon: number }
  /** The next few articles that an earlier window read with the lexicon; none are left where the answer is empty. */
  | { readonly type: 'recall'; readonly job: number; readonly lexicon: number }
  /** Annotate an article, with a lexicon that is kept or with none; `remember` it for later windows. */
  | {
      readonly type: 'annotate';
      readonly job: number;
      readonly article: Article;
      readonly lexicon?: number;
      readonly remember?: boolean;
    };

/** What the worker answers to a job. */
export type WorkerResponse =
  | { readonly job: number; readonly annotations: ArticleAnnotations }
  | { readonly job: number; readonly recalled: readonly AnnotatedArticle[] }
  | { readonly job: number; readonly error: string; readonly stack: string };
