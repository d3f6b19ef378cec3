import type { AnnotatedArticle } from '../core/corpus/article.js';
import { eventTitle } from '../core/events/eventTitle.js';
import { sourcedTellings } from '../core/events/sourcedTellings.js';
import { ownLinks } from '../core/links/ownLinks.js';
import type { Entity } from '../core/model.js';
import {
  articleRecord,
  dateRecord,
  entityRecord,
  figureRecord,
  linkRecord,
  mentionRecord,
  SCHEMA_VERSION,
} from './records.js';

/**
 * An article as one line of JSON that stands alone: its record in a document, with all that is needed to compare it with
 * others later ({@link readAnnotationLine}), the entities that it names, and its own events, relations and links. Ids of
 * entities are those of the lexicon and of this article: who is who among several articles is found when they are linked.
 */
export function annotationLine(annotated: AnnotatedArticle, lexicon: ReadonlyMap<string, Entity>): string {
  const { article, annotations } = annotated;
  const { authors, publisher, sections, bodyStart } = article;
  const line = {
    schema: SCHEMA_VERSION,
    ...articleRecord(article, annotations),
    mentions: annotations.mentions.map((mention) => ({
      ...mentionRecord(article, mention),
      ...(mention.unsure && { unsure: true }),
      ...(mention.confidence !== undefined && { confidence: mention.confidence }),
    })),
    figures: annotations.figures.map((figure) => ({
      ...figureRecord(article, figure),
      precision: figure.precision,
    })),
    dates: annotations.dates.map((date) => ({
      ...dateRecord(article, date),
      ...(date.relative && { relative: true }),
    })),
    ...(authors.length > 0 && { authors }),
    ...(publisher && { publisher }),
    ...(sections.length > 0 && { sections }),
    ...(bodyStart !== undefined && { bodyStart }),
    entities: entityRecords(annotated, lexicon),
    events: eventRecords(annotated, lexicon),
    relations: annotations.relations,
    links: ownLinks(annotations.reading).map(linkRecord),
  };
  return `${JSON.stringify(line)}\n`;
}

/** Who is named: those of the lexicon, and those that the article's reader found. */
function entityRecords({ annotations }: AnnotatedArticle, lexicon: ReadonlyMap<string, Entity>): object[] {
  const listed = new Set(annotations.mentions.flatMap(({ entity }) => lexicon.get(entity) ?? []));
  return [
    ...[...listed].map((entity) => ({ ...withTickers(entity), listed: true })),
    ...annotations.entities.map(withTickers),
  ];
}

const withTickers = (entity: Entity): object => ({
  ...entityRecord(entity),
  ...(entity.tickers && { tickers: entity.tickers }),
});

function eventRecords(annotated: AnnotatedArticle, lexicon: ReadonlyMap<string, Entity>): object[] {
  const told = sourcedTellings(annotated, (id) => lexicon.get(id)?.name);
  return told.map(({ telling, headline }) => ({ title: eventTitle(headline), ...telling }));
}
