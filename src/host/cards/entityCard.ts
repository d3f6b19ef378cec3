import * as vscode from 'vscode';
import { daysOf } from '../../core/dates/isoPeriod.js';
import type { FigureRef } from '../../core/links/link.js';
import type { Entity, Mention, Span } from '../../core/model.js';
import { type Card, type CardLine, type CardPart, joined, jump, line, quiet, strong } from './card.js';
import { type CardContext, passageIn, present, quoteLine, sourceParts } from './sources.js';
import { articleCount, figureReading, kindName, mentionCount, period, relationName } from './wording.js';

const { t } = vscode.l10n;

const ALIASES_SHOWN = 4;
const SOURCES_SHOWN = 3;
const FIGURES_SHOWN = 3;
const RELATED_SHOWN = 4;
const EVENTS_SHOWN = 2;
const EVENT_TITLE_LENGTH = 70;

/** The card of an entity: what it is, how often, what the other articles say, its figures, company and events. */
export function entityCard(context: CardContext, mention: Mention): Card {
  const entity = context.index.entity(mention.entity);
  if (!entity) return { groups: [] };
  return {
    groups: [
      headLines(context, entity, mention),
      elsewhereLines(context, entity),
      present([figuresLine(context, entity), ...relatedLines(context, entity), ...eventLines(context, entity)]),
      mention.why ? [line(quiet(t('Why: {0}', mention.why)))] : [],
    ],
  };
}

function headLines(context: CardContext, entity: Entity, mention: Mention): CardLine[] {
  const { index, here } = context;
  const own = here.annotations.mentions.filter((m) => m.entity === entity.id);
  const all = index.mentionsOf(entity.id);
  const articles = new Set(all.map((ref) => ref.article)).size;
  const position = own.findIndex((m) => m.start === mention.start) + 1;
  const others = [...new Set(index.surfaceForms(entity.id))]
    .filter((form) => form !== entity.name)
    .slice(0, ALIASES_SHOWN);
  const names = others.length > 0 ? t('also {0}', others.map((form) => `“${form}”`).join(', ')) : undefined;
  return present<CardLine>([
    {
      parts: joined(' · ', [
        strong(entity.name),
        kindName(entity.kind),
        entity.tickers?.join(', '),
        names && quiet(names),
      ]),
    },
    entity.description ? line(entity.description) : undefined,
    line(
      quiet(
        articles > 1
          ? t(
              'mention {0} of {1} here · {2} in {3}',
              position,
              own.length,
              mentionCount(all.length),
              articleCount(articles),
            )
          : t('mention {0} of {1}', position, own.length),
      ),
    ),
  ]);
}

/** One passage from each other article: the first that says something about the entity. */
function elsewhereLines(context: CardContext, entity: Entity): CardLine[] {
  const { index, here } = context;
  const seen = new Set([here.article.id]);
  const lines: CardLine[] = [];
  for (const { article, mention } of index.mentionsOf(entity.id)) {
    if (seen.has(article) || seen.size > SOURCES_SHOWN) continue;
    const passage = index.tellingMention(entity.id, article) ?? mention;
    seen.add(article);
    lines.push({ parts: sourceParts(context, article, passage) });
    lines.push(...present([quoteLine(context, article, passage, 160)]));
  }
  return lines;
}

/** The figures about an entity, newest first. */
function figuresLine(context: CardContext, entity: Entity): CardLine | undefined {
  const newest = [...context.index.figuresOf(entity.id)]
    .filter(({ figure }) => figure.measure !== undefined && figure.period !== undefined)
    .sort((a, b) => endOf(b) - endOf(a))
    .slice(0, FIGURES_SHOWN);
  if (newest.length === 0) return undefined;
  const parts = newest.map((ref) => {
    const text = [ref.figure.measure, figureReading(ref.figure), ref.figure.period && period(ref.figure.period)]
      .filter(Boolean)
      .join(' ');
    const passage = passageIn(context, ref.article, ref.figure);
    return passage ? jump(text, passage) : text;
  });
  return line(quiet(`${t('Figures')}: `), ...joined(' · ', parts));
}

function endOf({ figure }: FigureRef): number {
  return (figure.period ? daysOf(figure.period)?.end : undefined) ?? Number.NEGATIVE_INFINITY;
}

/** What articles state of the entity and another, each leading to its sentence; then who else is named close to it. */
function relatedLines(context: CardContext, entity: Entity): CardLine[] {
  const { index } = context;
  const stated = index.relationsOf(entity.id).slice(0, RELATED_SHOWN);
  const others = new Set(stated.flatMap(({ from, to }) => [from, to]));
  const near = index.related(entity.id).filter(({ entity: other }) => !others.has(other.id));
  const statedParts = stated.flatMap(({ type, from, to, witnesses }) => {
    const other = index.entity(from === entity.id ? to : from);
    const [witness] = witnesses;
    return other && witness
      ? [link(context, relationName(type, other.name, from === entity.id), witness.article, witness.evidence)]
      : [];
  });
  const nearParts = near
    .slice(0, RELATED_SHOWN - statedParts.length)
    .map(({ entity: other, article, mention }) => link(context, other.name, article, mention));
  return [
    ...(statedParts.length > 0 ? [{ parts: joined(' · ', statedParts) }] : []),
    ...(nearParts.length > 0 ? [line(quiet(`${t('With')}: `), ...joined(' · ', nearParts))] : []),
  ];
}

function link(context: CardContext, text: string, article: string, span: Span): CardPart {
  const passage = passageIn(context, article, span);
  return passage ? jump(text, passage) : { text };
}

function eventLines(context: CardContext, entity: Entity): CardLine[] {
  const newest = [...context.index.eventsOf(entity.id)].reverse().slice(0, EVENTS_SHOWN);
  return newest.flatMap((event) => {
    const witness = event.witnesses[0];
    const passage = witness && passageIn(context, witness.article, witness.evidence);
    const title =
      event.title.length > EVENT_TITLE_LENGTH ? `${event.title.slice(0, EVENT_TITLE_LENGTH)}…` : event.title;
    return passage ? [line(quiet(`${period(event.date)}: `), jump(title, passage))] : [];
  });
}
