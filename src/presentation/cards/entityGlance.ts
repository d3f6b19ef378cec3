import type { Entity, Mention } from '../../core/model.js';
import { wordsAt } from '../../core/text/quote.js';
import { t } from '../l10n.js';
import { kindName } from '../wording.js';
import { type Card, type CardLine, type CardPart, joined, line, quiet, strong } from './card.js';
import {
  elsewhereQuotes,
  elsewhereTitles,
  eventParts,
  figureParts,
  link,
  mentionText,
  nearParts,
  relationParts,
  shortened,
  whyLines,
} from './entityFacts.js';
import type { CardContext } from './sources.js';

// So much is taken in at a glance.
const LINES = 4;
const INTRODUCTION_LENGTH = 90;
const TITLES_SHOWN = 2;

/**
 * An entity at a glance, in a few lines: who or what it is, its figures, its latest events, where else it is named. Where
 * little is known, the other articles' own words take the room.
 */
export function entityGlance(context: CardContext, entity: Entity, mention: Mention): Card['groups'] {
  const { room } = context;
  const told = [
    whoLine(context, entity),
    ...listLine(t('Figures'), figureParts(context, entity)),
    ...listLine(t('Events'), eventParts(context, entity)),
  ];
  let left = LINES - 1 - told.length;
  const stated = listLine(t('Stated'), relationParts(context, entity, left > 0 ? undefined : 0));
  left -= stated.length;
  // A quotation takes two lines, with its source.
  const quoted = Math.ceil(left / 2);
  const quotes = room.take(elsewhereQuotes(context, entity, quoted), quoted);
  const where = line(
    quiet(mentionText(context, entity, mention)),
    ...(quotes.length > 0 ? [] : listed(elsewhereTitles(context, entity, TITLES_SHOWN))),
  );
  const why = room.take(whyLines(mention), quotes.length > 0 ? 0 : left);
  // Who is named with it stands in the whole card alone.
  nearParts(context, entity, 0);
  return [[...told, ...stated, where], ...quotes, why];
}

function whoLine(context: CardContext, entity: Entity): CardLine {
  const { name, kind, tickers, description } = entity;
  const introduction = description || introductionPart(context, entity);
  return { parts: joined(' · ', [strong(name), kindName(kind), tickers?.join(', '), introduction]) };
}

/** The words by which an article introduces an entity, leading there. */
function introductionPart(context: CardContext, { id }: Entity): CardPart | undefined {
  const [first] = context.index.introductionsOf(id);
  const annotated = first && context.index.article(first.article);
  if (!annotated) return undefined;
  const words = shortened(wordsAt(annotated.article.text, first.introduction), INTRODUCTION_LENGTH);
  return link(context, `“${words}”`, first.article, first.introduction);
}

const listed = (parts: readonly CardPart[]): CardPart[] =>
  parts.length > 0 ? [quiet(': '), ...joined(' · ', parts)] : [];

const listLine = (heading: string, parts: readonly CardPart[]): CardLine[] =>
  parts.length > 0 ? [line(quiet(heading), ...listed(parts))] : [];
