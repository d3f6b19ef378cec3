import type { FigureRef } from '../../core/links/link.js';
import type { Entity, Mention, Span } from '../../core/model.js';
import { wordsAt } from '../../core/text/quote.js';
import { t } from '../l10n.js';
import {
  articleCount,
  eventStanding,
  figureReading,
  kindName,
  mentionCount,
  period,
  reasonText,
  relationName,
} from '../wording.js';
import { type Card, type CardLine, type CardPart, joined, jump, line, quiet, strong } from './card.js';
import { type CardContext, passageIn, present, quoteLine, sourceParts } from './sources.js';

const ALIASES_SHOWN = 4;
const INTRODUCTIONS_SHOWN = 1;
const SOURCES_SHOWN = 3;
const SOURCES_IN_VIEW = 12;
// Of hundreds of articles that name somebody only so many are looked into.
const SOURCES_READ = 16;
const QUOTE_LENGTH = 160;
const FIGURES_SHOWN = 3;
// One more than any card shows, for it to know that there are more; of thousands only so many are looked at.
const FIGURES_FOUND = 4 * FIGURES_SHOWN + 1;
const FIGURES_READ = 100;
const RELATED_SHOWN = 4;
const EVENTS_SHOWN = 2;
const EVENT_TITLE_LENGTH = 70;

/** The card of an entity: who or what it is, how often, what the other articles say, its figures, company and events. */
export function entityCard(context: CardContext, mention: Mention): Card {
  const entity = context.index.entity(mention.entity);
  if (!entity) return { groups: [] };
  return {
    groups: [
      headLines(context, entity, mention),
      elsewhereLines(context, entity),
      [...figureLines(context, entity), ...relatedLines(context, entity), ...eventLines(context, entity)],
      mention.why ? [line(quiet(t('Why: {0}', reasonText(mention.why))))] : [],
    ],
  };
}

function headLines(context: CardContext, entity: Entity, mention: Mention): CardLine[] {
  const { index, here } = context;
  const own = here.annotations.mentions.filter((m) => m.entity === entity.id);
  const { mentions = 0, articles = 0 } = index.weigh(entity.id) ?? {};
  const position = own.findIndex((m) => m.start === mention.start) + 1;
  const others = context.room.take(otherForms(index.surfaceForms(entity.id), entity.name), ALIASES_SHOWN);
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
    ...introductionLines(context, entity),
    line(
      quiet(
        articles > 1
          ? t(
              'Mention {0} of {1} here · {2} in {3}',
              position,
              own.length,
              mentionCount(mentions),
              articleCount(articles),
            )
          : t('Mention {0} of {1}', position, own.length),
      ),
    ),
  ]);
}

/** The words by which articles introduce an entity, "Jane Roe, chief executive of Acme", with their sources. */
function introductionLines(context: CardContext, entity: Entity): CardLine[] {
  const { index, room } = context;
  const shown = room.take(index.introductionsOf(entity.id), INTRODUCTIONS_SHOWN);
  return shown.flatMap(({ article, introduction }) => {
    const annotated = index.article(article);
    if (!annotated) return [];
    const words = `“${wordsAt(annotated.article.text, introduction)}” · `;
    return [{ quote: true, parts: [{ text: words }, ...sourceParts(context, article, introduction)] }];
  });
}

/**
 * One passage from each other article, where it says most of the entity: articles of the story that the reader is in
 * first, and a sentence that several of them print once.
 */
function elsewhereLines(context: CardContext, entity: Entity): CardLine[] {
  const { index, here, room } = context;
  const story = new Set(index.storyOf(here.article.id)?.articles);
  const near = [...story].filter((id) => index.isNamedIn(entity.id, id)).sort();
  const far = index.articlesWith(entity.id, SOURCES_READ + 1 + near.length).filter((id) => !story.has(id));
  const nearFirst = [...near, ...far].filter((id) => id !== here.article.id);
  const quotes = new Map<string, CardLine[]>();
  const wanted = room.isGlance ? SOURCES_SHOWN : SOURCES_IN_VIEW;
  for (const article of nearFirst.slice(0, SOURCES_READ)) {
    // One more than is shown, for the card to know that there are more.
    if (quotes.size > wanted) break;
    const passage = index.tellingMention(entity.id, article);
    if (!passage) continue;
    const source: CardLine = { parts: sourceParts(context, article, passage) };
    const quote = quoteLine(context, article, passage, QUOTE_LENGTH);
    const words = (quote ?? source).parts.map(({ text }) => text).join('');
    if (!quotes.has(words)) quotes.set(words, present([source, quote]));
  }
  return room.take([...quotes.values()], SOURCES_SHOWN, SOURCES_IN_VIEW).flat();
}

/** The figures about an entity, newest first. */
function figureLines(context: CardContext, entity: Entity): CardLine[] {
  const dated: FigureRef[] = [];
  let read = 0;
  for (const ref of context.index.newestFigures(entity.id)) {
    if (dated.length >= FIGURES_FOUND || read++ >= FIGURES_READ) break;
    if (ref.figure.measure !== undefined && ref.figure.period !== undefined) dated.push(ref);
  }
  const parts = context.room.take(dated, FIGURES_SHOWN).map(({ article, figure }) => {
    const when = figure.period ? period(figure.period) : '';
    const reading = figureReading(figure);
    // "shares: 1,000,000,000 shares" says it twice.
    const what = reading.endsWith(figure.measure ?? '') ? reading : t('{0}: {1}', figure.measure ?? '', reading);
    return link(context, t('{0} ({1})', what, when), article, figure);
  });
  return listLines(context, t('Figures'), parts);
}

/** A list with its heading: on one line in a hover, on a line each in the view. */
function listLines({ room }: CardContext, heading: string, parts: readonly CardPart[]): CardLine[] {
  if (parts.length === 0) return [];
  if (room.isGlance) return [line(quiet(`${heading}: `), ...joined(' · ', parts))];
  return [line(quiet(heading)), ...parts.map((part) => line(part))];
}

/** The other ways in which an entity is written; what differs in case alone counts once. */
function otherForms(forms: readonly string[], name: string): string[] {
  const seen = new Set([name.toLowerCase()]);
  return forms.filter((form) => {
    const folded = form.toLowerCase();
    if (seen.has(folded)) return false;
    seen.add(folded);
    return true;
  });
}

/** What articles state of the entity and another, each leading to its sentence; then who else is named close to it. */
function relatedLines(context: CardContext, entity: Entity): CardLine[] {
  const { index } = context;
  const relations = index.relationsOf(entity.id);
  const stated = context.room.take(relations, RELATED_SHOWN);
  const others = new Set(relations.flatMap(({ from, to }) => [from, to]));
  const near = index.related(entity.id).filter(({ entity: other }) => !others.has(other.id));
  const statedParts = stated.flatMap(({ type, from, to, witnesses }) => {
    const other = index.entity(from === entity.id ? to : from);
    const [witness] = witnesses;
    return other && witness
      ? [link(context, relationName(type, other.name, from === entity.id), witness.article, witness.evidence)]
      : [];
  });
  const room = Math.max(1, RELATED_SHOWN - statedParts.length);
  const nearParts = context.room.take(near, room, RELATED_SHOWN).flatMap(({ entity: other }) => {
    const place = index.placeBeside(entity.id, other.id);
    return place ? [link(context, other.name, place.article, place.mention)] : [];
  });
  return [
    ...listLines(context, t('Stated'), statedParts),
    ...(nearParts.length > 0 ? [line(quiet(`${t('Often named with')}: `), ...joined(' · ', nearParts))] : []),
  ];
}

function link(context: CardContext, text: string, article: string, span: Span): CardPart {
  const passage = passageIn(context, article, span);
  return passage ? jump(text, passage) : { text };
}

/** The events of an entity, newest first. */
function eventLines(context: CardContext, entity: Entity): CardLine[] {
  const newest = [...context.index.eventsOf(entity.id)].reverse();
  const parts = context.room.take(newest, EVENTS_SHOWN).flatMap((event) => {
    const [witness] = event.witnesses;
    const told = [eventStanding(event.date, event.status), shortened(event.title)].filter(Boolean).join(': ');
    return witness ? [link(context, told, witness.article, witness.evidence)] : [];
  });
  return context.room.isGlance ? parts.map((part) => line(part)) : listLines(context, t('Events'), parts);
}

/** A title of a few words, cut between two of them. */
function shortened(title: string): string {
  if (title.length <= EVENT_TITLE_LENGTH) return title;
  const space = title.lastIndexOf(' ', EVENT_TITLE_LENGTH);
  return `${title.slice(0, space > 0 ? space : EVENT_TITLE_LENGTH)} …`;
}
