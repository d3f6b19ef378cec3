import type { AnnotatedArticle } from '../../core/corpus/article.js';
import type { Figure, Mention, Span } from '../../core/model.js';
import { quoteAround } from '../../core/text/quote.js';
import type { AnnotationAt } from '../annotationAt.js';
import type { IndexedArticles } from '../indexedArticles.js';
import { t } from '../l10n.js';
import { kindName } from '../wording.js';

/** A name or a figure in an article, with all that a correction of it goes by. */
export interface CorrectablePlace {
  /** What a line of `corrections.json` says of the place. */
  readonly quote: PlaceQuote;
  /** How often the article has the same words marked. */
  readonly times: number;
  /** Whose figure it may be: whom the article names, those of its sentence first. */
  readonly owners: readonly Owner[];
}

/** A place in an article, by the words that stand there. */
export interface PlaceQuote {
  /** Path of the article below the folder of its corpus. */
  readonly article: string;
  readonly text: string;
  readonly before: string;
  readonly after: string;
  readonly at: number;
}

/** Whose figure one may be. */
export interface Owner {
  /** As the article writes it. */
  readonly written: string;
  readonly name: string;
  readonly detail: string;
}

// So many characters around its words tell a place from others.
const AROUND = 40;
const OWNERS_LISTED = 100;
const WHOLE_SENTENCE = 2000;

/** A place as a correction needs it. */
export function correctablePlace(
  { index }: IndexedArticles,
  { article, annotations }: AnnotatedArticle,
  at: AnnotationAt<Mention, Figure>,
): CorrectablePlace {
  const { start, end } = at.kind === 'figure' ? at.figure : at.mention;
  const text = article.text.slice(start, end);
  const owners = new Map<string, Owner>();
  const add = (mention: Mention, detail: string): void => {
    const entity = index.entity(mention.entity);
    if (!entity || owners.has(entity.id) || owners.size >= OWNERS_LISTED) return;
    const written = article.text.slice(mention.start, mention.end);
    owners.set(entity.id, { written, name: entity.name, detail });
  };
  if (at.kind === 'figure') {
    const { span: sentence } = quoteAround(article.text, at.figure, annotations.language, WHOLE_SENTENCE);
    const isNear = (one: Span): boolean => one.start >= sentence.start && one.end <= sentence.end;
    const { mentions } = annotations;
    for (const one of mentions.filter(isNear)) add(one, t('{0}, in this sentence', kindName(one.kind)));
    for (const one of mentions) add(one, kindName(one.kind));
  }
  return {
    quote: {
      article: article.path,
      text,
      before: article.text.slice(Math.max(0, start - AROUND), start),
      after: article.text.slice(end, end + AROUND),
      at: start,
    },
    times: annotations.mentions.filter((one) => article.text.slice(one.start, one.end) === text).length,
    owners: [...owners.values()],
  };
}
