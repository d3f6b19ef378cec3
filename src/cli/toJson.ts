import { textOf } from '../core/corpus/article.js';
import type { CorpusIndex } from '../core/index/corpusIndex.js';
import { figureId } from '../core/links/link.js';
import { linkRule } from '../core/links/linkRule.js';

/** Version of the JSON that {@link toJson} prints; it grows when a field changes its meaning. */
export const SCHEMA_VERSION = 1;

/** Everything the index holds, in the published form (README, "The terminal"). */
export function toJson(index: CorpusIndex): object {
  return {
    schema: SCHEMA_VERSION,
    entities: index.entities().map(({ entity: { id, name, kind, aliases } }) => ({ id, name, kind, aliases })),
    articles: index.allArticles().map(({ article, annotations }) => ({
      id: article.id,
      path: article.path,
      title: article.title,
      ...(article.date && { date: article.date }),
      language: annotations.language,
      text: article.text,
      mentions: annotations.mentions.map((mention) => ({
        start: mention.start,
        end: mention.end,
        text: textOf(article, mention),
        entity: mention.entity,
        kind: mention.kind,
        source: mention.source,
      })),
      figures: annotations.figures.map(({ precision: _, ...figure }) => ({
        id: figureId({ article: article.id, figure: { ...figure, precision: 0 } }),
        ...figure,
        text: textOf(article, figure),
      })),
      dates: annotations.dates.map(({ start, end, iso }) => ({
        start,
        end,
        text: article.text.slice(start, end),
        iso,
      })),
      boilerplate: annotations.boilerplate.map(({ start, end }) => ({ start, end })),
    })),
    events: index.events().map((event) => ({
      id: event.id,
      date: event.date,
      title: event.title,
      kind: event.kind,
      status: event.status,
      participants: event.participants,
      evidence: event.witnesses.map(({ article, evidence }) => ({ article, start: evidence.start, end: evidence.end })),
    })),
    links: index.links().map((link) => ({
      type: link.type,
      figures: link.figures.map(figureId),
      ...(link.holds !== undefined && { holds: link.holds }),
      ...(link.rate !== undefined && { rate: link.rate }),
      ...(link.ratio !== undefined && { ratio: link.ratio }),
      why: linkRule(link),
    })),
  };
}
