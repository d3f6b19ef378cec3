import type { Entity } from '../../core/model.js';
import type { ShownCorpus } from '../indexedArticles.js';
import { plainText, type ToldQuote, toldQuote } from './toldItems.js';

const NAMES_SHOWN = 6;

/** Whom a tool has taken a name for. */
export interface ToldEntity {
  readonly name: string;
  readonly kind: Entity['kind'];
  /** Other ways in which the articles write it. */
  readonly alsoWritten?: readonly string[];
  readonly articles: number;
  /** Where an article says who or what it is. */
  readonly introduced?: ToldQuote;
}

export function toldEntity(corpus: ShownCorpus, { id, name, kind }: Entity): ToldEntity {
  const { index } = corpus;
  const others = index.surfaceForms(id).filter((form) => form !== name);
  const [introduction] = index.introductionsOf(id);
  const introduced = introduction && toldQuote(corpus, introduction.article, introduction.introduction);
  return {
    name: plainText(name),
    kind,
    ...(others.length > 0 && { alsoWritten: others.slice(0, NAMES_SHOWN).map((form) => plainText(form)) }),
    articles: index.weigh(id)?.articles ?? 0,
    ...(introduced && { introduced }),
  };
}
