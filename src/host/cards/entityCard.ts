import * as vscode from 'vscode';
import type { Entity, Mention, Span } from '../../core/model.js';
import { type Card, type CardLine, type CardPart, joined, jump, line, quiet, strong } from './card.js';
import { type CardContext, passageIn, present, quoteLine, sourceParts } from './sources.js';
import { articleCount, figureReading, kindName, mentionCount, period, relationName } from './wording.js';

const { t } = vscode.l10n;

const ALIASES_SHOWN = 4;
const SOURCES_SHOWN = 3;
const QUOTE_LENGTH = 160;
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
  const { mentions = 0, articles = 0 } = index.weigh(entity.id) ?? {};
  const position = own.findIndex((m) => m.start === mention.start) + 1;
  const others = index
    .surfaceForms(entity.id)
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
              mentionCount(mentions),
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
  const others = index.articlesWith(entity.id).filter((id) => id !== here.article.id);
  return others.slice(0, SOURCES_SHOWN).flatMap((article) => {
    const passage = index.tellingMention(entity.id, article);
    if (!passage) return [];
    return present([
      { parts: sourceParts(context, article, passage) },
      quoteLine(context, article, passage, QUOTE_LENGTH),
    ]);
  });
}

/** The figures about an entity, newest first. */
function figuresLine(context: CardContext, entity: Entity): CardLine | undefined {
  const newest = context.index
    .figuresOf(entity.id)
    .filter(({ figure }) => figure.measure !== undefined && figure.period !== undefined)
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
  const nearParts = near.slice(0, RELATED_SHOWN - statedParts.length).flatMap(({ entity: other }) => {
    const place = index.placeBeside(entity.id, other.id);
    return place ? [link(context, other.name, place.article, place.mention)] : [];
  });
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
  const newest = context.index.eventsOf(entity.id).slice(-EVENTS_SHOWN).reverse();
  return newest.flatMap((event) => {
    const witness = event.witnesses[0];
    const passage = witness && passageIn(context, witness.article, witness.evidence);
    const title =
      event.title.length > EVENT_TITLE_LENGTH ? `${event.title.slice(0, EVENT_TITLE_LENGTH)}…` : event.title;
    return passage ? [line(quiet(`${period(event.date)}: `), jump(title, passage))] : [];
  });
}
