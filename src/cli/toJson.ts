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
    articles: Array.from(index.allArticles(), ({ article, annotations }) => ({
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
      dates: annotations.dates.map(({ start, end, iso, role }) => ({
        start,
        end,
        text: article.text.slice(start, end),
        iso,
        ...(role && { role }),
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
    relations: index.relations().map(({ type, from, to, witnesses }) => ({
      type,
      from,
      to,
      evidence: witnesses.map(({ article, evidence: { start, end }, period }) => ({
        article,
        start,
        end,
        ...(period && { period }),
      })),
    })),
    links: index.links().map((link) => ({
      type: link.type,
      figures: link.figures.map(figureId),
      ...(link.holds !== undefined && { holds: link.holds }),
      ...(link.rate !== undefined && { rate: link.rate }),
      ...(link.ratio !== undefined && { ratio: link.ratio }),
      why: linkRule(link),
      confidence: link.confidence ?? RULE_CONFIDENCE,
      tier: link.tier ?? 'stated',
    })),
    related: [...index.allArticles()].flatMap(({ article, annotations }) =>
      annotations.figures.flatMap((figure) => {
        const ref = { article: article.id, figure };
        const passages = index.relatedPassages(ref).map(({ article: other, passage: { start, end }, score }) => ({
          article: other,
          start,
          end,
          score: Math.round(score * 10) / 10,
        }));
        return passages.length > 0 ? [{ figure: figureId(ref), passages }] : [];
      }),
    ),
    stories: index.stories().map(({ id, articles, leading }) => ({
      id,
      articles,
      title: index.article(leading)?.article.title ?? id,
    })),
  };
}

/** Of links that a rule reads from one text. */
const RULE_CONFIDENCE = 0.97;
