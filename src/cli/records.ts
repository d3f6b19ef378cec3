import { type Article, textOf } from '../core/corpus/article.js';
import { figureId, type Link } from '../core/links/link.js';
import { linkRule } from '../core/links/linkRule.js';
import type { Annotations, DateMention, Entity, Figure, Mention } from '../core/model.js';

// What is printed of one thing, in the published form (README, "In the terminal"); documents and lines are made of these.

/** Version of the published form; it grows when a field changes its meaning. */
export const SCHEMA_VERSION = 1;

export const entityRecord = ({ id, name, kind, aliases }: Entity) => ({ id, name, kind, aliases });

/** An article and what was found in it. */
export function articleRecord(article: Article, annotations: Annotations) {
  return {
    id: article.id,
    path: article.path,
    title: article.title,
    ...(article.date && { date: article.date }),
    language: annotations.language,
    text: article.text,
    mentions: annotations.mentions.map((mention) => mentionRecord(article, mention)),
    figures: annotations.figures.map((figure) => figureRecord(article, figure)),
    dates: annotations.dates.map((date) => dateRecord(article, date)),
    boilerplate: annotations.boilerplate.map(({ start, end }) => ({ start, end })),
  };
}

export const mentionRecord = (article: Article, { start, end, entity, kind, source }: Mention) => ({
  start,
  end,
  text: textOf(article, { start, end }),
  entity,
  kind,
  source,
});

export const figureRecord = (article: Article, figure: Figure) => {
  const { precision: _, ...shown } = figure;
  return { id: figureId({ article: article.id, figure }), ...shown, text: textOf(article, figure) };
};

export const dateRecord = (article: Article, { start, end, iso, role }: DateMention) => ({
  start,
  end,
  text: textOf(article, { start, end }),
  iso,
  ...(role && { role }),
});

/** Of links that a rule reads from one text. */
const RULE_CONFIDENCE = 0.97;

export const linkRecord = (link: Link) => ({
  type: link.type,
  figures: link.figures.map(figureId),
  ...(link.holds !== undefined && { holds: link.holds }),
  ...(link.rate !== undefined && { rate: link.rate }),
  ...(link.ratio !== undefined && { ratio: link.ratio }),
  why: linkRule(link),
  confidence: link.confidence ?? RULE_CONFIDENCE,
  tier: link.tier ?? 'stated',
});
