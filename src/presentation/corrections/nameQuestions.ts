import { textOf } from '../../core/corpus/article.js';
import type { IdentityQuestion } from '../../core/identity/identityIndex.js';
import type { Mention } from '../../core/model.js';
import { quoteAround } from '../../core/text/quote.js';
import { type IndexedArticles, type Passage, passageOf } from '../indexedArticles.js';
import { t } from '../l10n.js';

/** Whether two names are of one thing, as a reader is asked. */
export interface NameQuestion {
  /** Ids of the two. */
  readonly a: string;
  readonly b: string;
  readonly text: string;
  /** How the articles write each. */
  readonly evidence: readonly Evidence[];
  /** The name and the path of the article that is asked about, where the answer says nothing of others. */
  readonly onlyIn?: { readonly article: string; readonly text: string };
}

/** A sentence that names one of the two. */
export interface Evidence {
  readonly quote: string;
  /** Of the article. */
  readonly title: string;
  readonly passage: Passage;
}

// A row shows little of a quote: the name has to come early in it.
const QUOTE_LENGTH = 110;
const QUOTE_LEAD = 30;

/** What readers can tell of names: in the order of the articles in which the questions come up. */
export function nameQuestions(articles: IndexedArticles): readonly NameQuestion[] {
  return articles.index.identityQuestions().flatMap((question) => asked(articles, question) ?? []);
}

function asked(articles: IndexedArticles, { a, b, article, why }: IdentityQuestion): NameQuestion | undefined {
  const { index } = articles;
  const [one, other] = [index.entity(a), index.entity(b)];
  const here = index.tellingMention(a, article);
  const there = index.definingMention(b);
  if (!one || !other || !here) return undefined;
  const annotated = index.article(article);
  if (!annotated) return undefined;
  const { title, path } = annotated.article;
  const isSurname = why === 'surname';
  return {
    a: one.id,
    b: other.id,
    text: isSurname
      ? t('Is “{0}” in “{1}” {2}?', one.name, title, other.name)
      : t('Is “{0}” {1}?', one.name, other.name),
    evidence: [
      ...evidenceOf(articles, article, here),
      ...(there ? evidenceOf(articles, there.article, there.mention) : []),
    ],
    // In another article a surname may be somebody else's.
    ...(isSurname && { onlyIn: { article: path, text: textOf(annotated.article, here) } }),
  };
}

function evidenceOf(articles: IndexedArticles, id: string, mention: Mention): readonly Evidence[] {
  const annotated = articles.index.article(id);
  const passage = passageOf(articles, id, mention);
  if (!annotated || !passage) return [];
  const { article, annotations } = annotated;
  const { text } = quoteAround(article.text, mention, annotations.language, QUOTE_LENGTH, QUOTE_LEAD);
  return [{ quote: text, title: article.title, passage }];
}
