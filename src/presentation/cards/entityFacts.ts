import { groupBy } from '../../core/groupBy.js';
import type { FigureRef } from '../../core/links/link.js';
import type { Entity, FigureKind, Mention, Span } from '../../core/model.js';
import { wordsAt } from '../../core/text/quote.js';
import { t } from '../l10n.js';
import {
  articleCount,
  eventStanding,
  figureReading,
  mentionCount,
  period,
  reasonText,
  relationName,
  statusName,
} from '../wording.js';
import { type CardLine, type CardPart, jump, line, quiet } from './card.js';
import { type CardContext, passageIn, present, quoteLine, sourceParts } from './sources.js';

// What a card can say of an entity, each in parts of a line that lead to where it is told.

// Of hundreds of articles that name somebody only so many are looked into.
const SOURCES_READ = 16;
const QUOTE_LENGTH = 160;
const FIGURES_AT_A_GLANCE = 2;
const FIGURES_SHOWN = 12;
// One more than any card shows, for it to know that there are more; of thousands only so many are looked at.
const FIGURES_FOUND = FIGURES_SHOWN + 1;
const FIGURES_READ = 100;
const RELATED_SHOWN = 4;
const EVENTS_SHOWN = 2;
const TITLE_LENGTH = 70;
const TITLE_AT_A_GLANCE = 40;
/** "8-inch" and "seven-year" tell little of a company. */
export const TELLING: ReadonlySet<FigureKind> = new Set<FigureKind>(['money', 'price', 'percent', 'count']);

/** How often the entity is named, and which of its mentions this one is. */
export function mentionText({ index, here }: CardContext, entity: Entity, mention: Mention): string {
  const own = here.annotations.mentions.filter((m) => m.entity === entity.id);
  const { mentions = 0, articles = 0 } = index.weigh(entity.id) ?? {};
  const position = own.findIndex((m) => m.start === mention.start) + 1;
  if (articles <= 1) return t('Mention {0} of {1}', position, own.length);
  const all = mentionCount(mentions);
  return t('Mention {0} of {1} here · {2} in {3}', position, own.length, all, articleCount(articles));
}

export const whyLines = ({ why }: Mention): CardLine[] => (why ? [line(quiet(t('Why: {0}', reasonText(why))))] : []);

/** Another article that names the entity, and where it says most of it. */
interface Elsewhere {
  readonly article: string;
  readonly passage: Span;
}

/** Where the other articles say most of the entity, those of the story that the reader is in first. */
function* elsewhere({ index, here }: CardContext, entity: Entity): Generator<Elsewhere> {
  const story = new Set(index.storyOf(here.article.id)?.articles);
  const near = [...story].filter((id) => index.isNamedIn(entity.id, id)).sort();
  const far = index.articlesWith(entity.id, SOURCES_READ + 1 + near.length).filter((id) => !story.has(id));
  const others = [...near, ...far].filter((id) => id !== here.article.id).slice(0, SOURCES_READ);
  for (const article of others) {
    const passage = index.tellingMention(entity.id, article);
    if (passage) yield { article, passage };
  }
}

/** The titles of the first other articles, each leading to where it says most of the entity. */
export function elsewhereTitles(context: CardContext, entity: Entity, most: number): CardPart[] {
  const titles: CardPart[] = [];
  for (const { article, passage } of elsewhere(context, entity)) {
    if (titles.length === most) break;
    const title = shortened(context.index.listedArticle(article)?.title ?? article, TITLE_AT_A_GLANCE);
    titles.push(link(context, title, article, passage));
  }
  return titles;
}

/**
 * One passage from each other article with its source, `most` of them and, for a card to know that there are more, one; a
 * sentence that several print once.
 */
export function elsewhereQuotes(context: CardContext, entity: Entity, most: number): readonly CardLine[][] {
  const quotes = new Map<string, CardLine[]>();
  for (const { article, passage } of elsewhere(context, entity)) {
    if (quotes.size > most) break;
    const source: CardLine = { parts: sourceParts(context, article, passage) };
    const quote = quoteLine(context, article, passage, QUOTE_LENGTH);
    const words = (quote ?? source).parts.map(({ text }) => text).join('');
    if (!quotes.has(words)) quotes.set(words, present([source, quote]));
  }
  return [...quotes.values()];
}

/** The figures about an entity that say what they measure, newest first: those that say when before the others. */
export function figureParts(context: CardContext, entity: Entity): CardPart[] {
  const { index, room } = context;
  const dated: FigureRef[] = [];
  const undated: FigureRef[] = [];
  let read = 0;
  for (const ref of index.newestFigures(entity.id)) {
    if (dated.length >= FIGURES_FOUND || read++ >= FIGURES_READ) break;
    if (ref.figure.measure !== undefined) (ref.figure.period === undefined ? undated : dated).push(ref);
  }
  const found = [...dated, ...undated];
  return room.take(room.isGlance ? telling(found) : found, FIGURES_AT_A_GLANCE, FIGURES_SHOWN).map((ref) => {
    const { article, figure } = ref;
    const { measure = '' } = figure;
    const value = room.isGlance ? writtenValue(context, ref) : figureReading(figure);
    // "shares: 1,000,000,000 shares" says it twice.
    const what = value.endsWith(measure) ? value : t('{0}: {1}', measure, value);
    const when = figure.period && period(figure.period, room.isGlance ? 'short' : 'long');
    return link(context, when ? t('{0} ({1})', what, when) : what, article, figure);
  });
}

/** The amounts and shares among figures, each measure once: what is measured most often first, then as they come. */
function telling(refs: readonly FigureRef[]): readonly FigureRef[] {
  const amounts = refs.filter(({ figure }) => TELLING.has(figure.kind));
  const byMeasure = [...groupBy(amounts, ({ figure }) => figure.measure ?? '').values()];
  return byMeasure.sort((a, b) => b.length - a.length).flatMap(([newest]) => newest ?? []);
}

function writtenValue({ index }: CardContext, { article, figure }: FigureRef): string {
  const annotated = index.article(article);
  return annotated ? wordsAt(annotated.article.text, figure) : figureReading(figure);
}

/** What articles state of the entity and another, each leading to its sentence. */
export function relationParts(context: CardContext, entity: Entity, most = RELATED_SHOWN): CardPart[] {
  const { index, room } = context;
  return room.take(index.relationsOf(entity.id), most, 4 * RELATED_SHOWN).flatMap(({ type, from, to, witnesses }) => {
    const other = index.entity(from === entity.id ? to : from);
    const [witness] = witnesses;
    return other && witness
      ? [link(context, relationName(type, other.name, from === entity.id), witness.article, witness.evidence)]
      : [];
  });
}

/** Who else is named close to the entity, without those of whom a relation is stated. */
export function nearParts(context: CardContext, entity: Entity, most = RELATED_SHOWN): CardPart[] {
  const { index, room } = context;
  const others = new Set(index.relationsOf(entity.id).flatMap(({ from, to }) => [from, to]));
  const near = index.related(entity.id).filter(({ entity: other }) => !others.has(other.id));
  return room.take(near, most, RELATED_SHOWN).flatMap(({ entity: other }) => {
    const place = index.placeBeside(entity.id, other.id);
    return place ? [link(context, other.name, place.article, place.mention)] : [];
  });
}

/** The events of an entity, newest first. */
export function eventParts(context: CardContext, entity: Entity): CardPart[] {
  const { index, room } = context;
  const newest = [...index.eventsOf(entity.id)].reverse();
  return room.take(newest, EVENTS_SHOWN).flatMap(({ date, status, title, witnesses: [witness] }) => {
    const when = room.isGlance ? joinedText(period(date, 'short'), statusName(status)) : eventStanding(date, status);
    const told = shortened(title, room.isGlance ? TITLE_AT_A_GLANCE : TITLE_LENGTH);
    const text = when ? t('{0}: {1}', when, told) : told;
    return witness ? [link(context, text, witness.article, witness.evidence)] : [];
  });
}

const joinedText = (...parts: readonly string[]): string => parts.filter(Boolean).join(', ');

export function link(context: CardContext, text: string, article: string, span: Span): CardPart {
  const passage = passageIn(context, article, span);
  return passage ? jump(text, passage) : { text };
}

/** A title of a few words, cut between two of them. */
export function shortened(title: string, length: number): string {
  if (title.length <= length) return title;
  const space = title.lastIndexOf(' ', length);
  return `${title.slice(0, space > 0 ? space : length)} …`;
}
