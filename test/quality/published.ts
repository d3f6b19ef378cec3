import { jsonDocument } from '../../src/cli/jsonDocument.js';
import { annotateArticle } from '../../src/core/annotateArticle.js';
import type { Article } from '../../src/core/corpus/article.js';
import { compileLexicon, type Lexicon } from '../../src/core/entities/lexicon.js';
import { CorpusIndex } from '../../src/core/index/corpusIndex.js';
import type { Span } from '../../src/core/model.js';

/** What the scoreboard reads of the published JSON, and all that it knows of the program. */
export interface Published {
  readonly entities: readonly { readonly id: string; readonly name: string; readonly aliases: readonly string[] }[];
  readonly articles: readonly PublishedArticle[];
  readonly events: readonly PublishedEvent[];
  readonly links: readonly PublishedLink[];
}

export interface PublishedArticle {
  readonly id: string;
  readonly language: string;
  readonly text: string;
  readonly mentions: readonly PublishedMention[];
  readonly figures: readonly PublishedFigure[];
  readonly dates: readonly (Span & { readonly text: string; readonly iso: string })[];
  readonly boilerplate: readonly Span[];
}

export interface PublishedMention extends Span {
  readonly text: string;
  readonly entity: string;
  readonly kind: string;
}

export interface PublishedFigure extends Span {
  readonly id: string;
  readonly text: string;
  readonly kind: string;
  readonly value: number;
  readonly value2?: number;
  readonly unit: string;
  readonly modifier: string;
  readonly per?: string;
  readonly period?: string;
  readonly subject?: string;
  readonly measure?: string;
  readonly status?: string;
  readonly standing?: string;
  readonly source?: string;
}

export interface PublishedEvent {
  readonly id: string;
  readonly date: string;
  readonly title: string;
  readonly kind: string;
  readonly status?: string;
  readonly evidence: readonly (Span & { readonly article: string })[];
}

export interface PublishedLink {
  readonly type: string;
  readonly figures: readonly string[];
  readonly holds?: boolean;
  readonly tier?: string;
  readonly why: string;
}

/** Reads articles into one corpus and gives what the command line would print of it. */
export function publish(articles: readonly Article[], lexicon: Lexicon = compileLexicon([])): Published {
  const index = new CorpusIndex(lexicon.entities);
  for (const article of articles) index.put({ article, annotations: annotateArticle(article, lexicon) });
  return JSON.parse([...jsonDocument(index)].join(''));
}

/** Which thing of the corpus a mention names. */
export function entityOf(_published: Published, _article: PublishedArticle, mention: PublishedMention): string {
  return mention.entity;
}

/** The names that an owner or a source goes by: those of an entity, the title of an event; else its id. */
export function namesOf(published: Published, id: string): readonly string[] {
  const entity = published.entities.find((one) => one.id === id);
  if (entity) return [entity.name, ...entity.aliases];
  const event = published.events.find((one) => one.id === id);
  return event ? [event.title, id] : [id];
}

/** What a status says of how a figure stands. */
export const STANDING_OF_STATUS: Readonly<Record<string, string>> = {
  target: 'aimed',
  forecast: 'forecast',
  hypothetical: 'possible',
  rumour: 'rumoured',
};

/** How a figure stands, where it is not plainly stated. */
export const standingOf = ({ standing, status }: PublishedFigure): string | undefined =>
  standing ?? (status === undefined ? undefined : STANDING_OF_STATUS[status]);
