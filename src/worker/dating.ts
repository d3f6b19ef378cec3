import type { FileEdit } from '../core/corpus/fileEdits.js';
import { type DateChoice, datesIn, typedDates } from '../presentation/article/dateChoices.js';
import { t } from '../presentation/l10n.js';
import { articleCount, period } from '../presentation/wording.js';
import type { ReadArticle } from './library.js';
import type { Dating } from './protocol.js';

/** What articles may be dated, given what the reader has typed; undefined where there are none, or they are of several corpora. */
export function datingOf(articles: readonly ReadArticle[], typed: string): Dating | undefined {
  const [first, second] = articles;
  if (!first || articles.some(({ corpus }) => corpus !== first.corpus)) return undefined;
  return {
    ...(first.corpus && { corpus: first.corpus.summary }),
    title: t('Publication date: {0}', subjectOf(articles)),
    choices: choicesOf(second ? undefined : first, typed.trim()),
  };
}

/**
 * The dates of which an article may have one, for its reader to say; none where any may be, undefined where there is
 * nowhere to say it: the sample cannot be changed, and what is in no corpus has no manifest.
 */
export function datesToAsk({ corpus, annotated }: ReadArticle): readonly string[] | undefined {
  if (!corpus || corpus.isBundled) return undefined;
  const { article } = annotated;
  return article.date === undefined ? (corpus.metadataOf(article)?.metadata.possibleDates ?? []) : [];
}

/** How a manifest is made to say when articles of its corpus came out, and what is told of that. */
export function datedManifest(
  articles: readonly ReadArticle[],
  date: string,
): { readonly edits: readonly FileEdit[]; readonly done: string } {
  const files = articles.map(({ annotated }) => annotated.article.path).sort();
  return {
    edits: files.map((file) => ['setArticleDate', file, date]),
    done: t('{0}: published {1}.', subjectOf(articles), period(date)),
  };
}

function subjectOf(articles: readonly ReadArticle[]): string {
  const [first] = articles;
  return first && articles.length === 1 ? first.annotated.article.title : articleCount(articles.length);
}

function choicesOf(only: ReadArticle | undefined, typed: string): readonly DateChoice[] {
  if (typed !== '') return typedDates(typed, only?.annotated);
  return only ? datesIn(only.annotated, only.corpus?.metadataOf(only.annotated.article)?.days ?? []) : [];
}
