import type { ArticleContext } from '../context/articleContext.js';
import type { AnnotatedArticle, Article } from '../corpus/article.js';
import type { Link } from '../links/link.js';
import type { Statement } from '../links/statement.js';
import type { DateMention, Entity, EventTelling, Figure, Mention, Relation, Span, UnreadNumber } from '../model.js';

/**
 * An article in its packed form. Each member is unpacked when it is asked for first, with what it refers to: `context`
 * brings statements and figures, `mentions` nothing. Figures and statements are the same objects wherever they occur.
 */
export interface PackedArticle {
  readonly bytes: Uint8Array;
  /** Its text is asked for when `text` is read. */
  readonly article: Article;
  readonly language: string;
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly figures: readonly Figure[];
  readonly dates: readonly DateMention[];
  readonly events: readonly EventTelling[];
  readonly relations: readonly Relation[];
  readonly unread: readonly UnreadNumber[];
  readonly boilerplate: readonly Span[];
  readonly statements: readonly Statement[];
  readonly context: ArticleContext;
  readonly links: readonly Link[];
  /** All of it, as it was packed. */
  readonly annotated: AnnotatedArticle;
}
