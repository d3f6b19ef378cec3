import * as vscode from 'vscode';
import { textOf } from '../../core/corpus/article.js';
import type { FigureRef, Link } from '../../core/links/link.js';
import { linkRule } from '../../core/links/linkRule.js';
import type { Figure } from '../../core/model.js';
import { type Card, type CardLine, joined, line, quiet, strong } from './card.js';
import { type CardContext, present, quoteLine, sourceParts } from './sources.js';
import { figureReading, period, statusName } from './wording.js';

const { t } = vscode.l10n;

// A card is read at a glance; the rest is a search away.
const RESTATEMENTS_SHOWN = 3;
const RELATED_SHOWN = 3;

/** The card of a figure: as written and as read, whose and when, then what the other articles say. */
export function figureCard(context: CardContext, figure: Figure): Card {
  const { here, index } = context;
  const of: FigureRef = { article: here.article.id, figure };
  const restatements = index.restatements(of);
  const conversions = index.conversions(of);
  const shown = [...restatements]
    .sort((a, b) => elsewhereFirst(of, a) - elsewhereFirst(of, b))
    .slice(0, RESTATEMENTS_SHOWN);
  const related = shown.length > 0 ? [] : index.possiblyRelated(of).slice(0, RELATED_SHOWN);
  return {
    groups: [
      headLines(context, figure),
      conversions.map((link) => conversionLine(of, link)),
      [
        ...heading(shown.length > 0, t('The same figure')),
        ...shown.flatMap((link) => otherLines(context, otherOf(link, of), '= ')),
      ],
      [
        ...heading(related.length > 0, t('Possibly related')),
        ...related.flatMap((other) => otherLines(context, other, '')),
      ],
      shown.slice(0, 1).map((link) => line(quiet(t('Why: {0}', linkRule(link, t))))),
    ],
  };
}

function headLines({ here, index }: CardContext, figure: Figure): CardLine[] {
  const subject = figure.subject ? index.entity(figure.subject)?.name : undefined;
  const about = joined(' · ', [
    subject,
    figure.measure,
    figure.period && period(figure.period),
    figure.status && statusName(figure.status),
  ]);
  return [
    line(strong(textOf(here.article, figure)), quiet(`  ${t('read as')} `), figureReading(figure)),
    ...(about.length > 0 ? [{ parts: about }] : []),
  ];
}

function conversionLine(of: FigureRef, link: Link): CardLine {
  const other = otherOf(link, of);
  return line('≈ ', strong(figureReading(other.figure)), quiet(` · ${linkRule(link, t)}`));
}

function otherLines(context: CardContext, other: FigureRef, sign: string): CardLine[] {
  const annotated = context.index.article(other.article);
  const written = annotated ? textOf(annotated.article, other.figure) : '';
  return present<CardLine>([
    line(sign, strong(written), quiet(' · '), ...sourceParts(context, other.article, other.figure)),
    quoteLine(context, other.article, other.figure),
  ]);
}

const heading = (some: boolean, text: string): CardLine[] => (some ? [line(quiet(text))] : []);

function otherOf(link: Link, of: FigureRef): FigureRef {
  return link.figures.find((ref) => ref.article !== of.article || ref.figure.start !== of.figure.start) ?? of;
}

const elsewhereFirst = (of: FigureRef, link: Link): number => (otherOf(link, of).article === of.article ? 1 : 0);
