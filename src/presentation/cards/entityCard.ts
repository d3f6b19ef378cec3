import type { Entity, EntityKind, Mention } from '../../core/model.js';
import { wordsAt } from '../../core/text/quote.js';
import { t } from '../l10n.js';
import { kindName } from '../wording.js';
import { type Card, type CardLine, type CardPart, joined, line, quiet, strong } from './card.js';
import {
  elsewhereQuotes,
  eventParts,
  figureParts,
  mentionText,
  nearParts,
  relationParts,
  whyLines,
} from './entityFacts.js';
import { entityGlance } from './entityGlance.js';
import { type CardContext, present, sourceParts } from './sources.js';

const ALIASES_SHOWN = 4;
const INTRODUCTIONS_SHOWN = 1;
const SOURCES_SHOWN = 3;
const SOURCES_IN_VIEW = 12;

// Of these figures and events tell most; of a person or a place, what others say.
const TOLD_AT_A_GLANCE: ReadonlySet<EntityKind> = new Set<EntityKind>(['company', 'organization', 'brand', 'product']);

/**
 * The card of an entity: who or what it is, how often, what the other articles say, its figures, company and events. In a
 * hover, a company and its like are told at a glance.
 */
export function entityCard(context: CardContext, mention: Mention): Card {
  const { index, room } = context;
  const entity = index.entity(mention.entity);
  if (!entity) return { groups: [] };
  if (room.isGlance && TOLD_AT_A_GLANCE.has(entity.kind)) return { groups: entityGlance(context, entity, mention) };
  return {
    groups: [
      headLines(context, entity, mention),
      room
        .take(
          elsewhereQuotes(context, entity, room.isGlance ? SOURCES_SHOWN : SOURCES_IN_VIEW),
          SOURCES_SHOWN,
          SOURCES_IN_VIEW,
        )
        .flat(),
      [
        ...listLines(context, t('Figures'), figureParts(context, entity)),
        ...listLines(context, t('Stated'), relationParts(context, entity)),
        ...nearLines(context, entity),
        ...listLines(context, t('Events'), eventParts(context, entity)),
      ],
      whyLines(mention),
    ],
  };
}

function headLines(context: CardContext, entity: Entity, mention: Mention): CardLine[] {
  const forms = context.room.take(otherForms(context.index.surfaceForms(entity.id), entity.name), ALIASES_SHOWN);
  const names = forms.length > 0 ? t('also {0}', forms.map((form) => `“${form}”`).join(', ')) : undefined;
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
    line(quiet(mentionText(context, entity, mention))),
  ]);
}

/** The words by which articles introduce an entity, "Jane Roe, chief executive of Acme", with their sources. */
function introductionLines(context: CardContext, entity: Entity): CardLine[] {
  const shown = context.room.take(context.index.introductionsOf(entity.id), INTRODUCTIONS_SHOWN);
  return shown.flatMap(({ article, introduction }) => {
    const annotated = context.index.article(article);
    if (!annotated) return [];
    const words = `“${wordsAt(annotated.article.text, introduction)}” · `;
    return [{ quote: true, parts: [{ text: words }, ...sourceParts(context, article, introduction)] }];
  });
}

/** A list with its heading: on one line in a hover, on a line each in the view. */
function listLines({ room }: CardContext, heading: string, parts: readonly CardPart[]): CardLine[] {
  if (parts.length === 0) return [];
  if (room.isGlance) return [line(quiet(`${heading}: `), ...joined(' · ', parts))];
  return [line(quiet(heading)), ...parts.map((part) => line(part))];
}

function nearLines(context: CardContext, entity: Entity): CardLine[] {
  const parts = nearParts(context, entity);
  return parts.length > 0 ? [line(quiet(`${t('Often named with')}: `), ...joined(' · ', parts))] : [];
}

/** The other ways in which an entity is written; what differs in case alone counts once. */
export function otherForms(forms: readonly string[], name: string): string[] {
  const seen = new Set([name.toLowerCase()]);
  return forms.filter((form) => {
    const folded = form.toLowerCase();
    if (seen.has(folded)) return false;
    seen.add(folded);
    return true;
  });
}
