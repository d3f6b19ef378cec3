import * as vscode from 'vscode';
import { textOf } from '../../core/corpus/article.js';
import { type FigureRef, isSameRef, type Link, type LinkType } from '../../core/links/link.js';
import { linkRule } from '../../core/links/linkRule.js';
import type { Figure } from '../../core/model.js';
import { type Card, type CardLine, joined, line, quiet, strong } from './card.js';
import { seriesChart } from './seriesChart.js';
import { type CardContext, present, quoteLine, sourceParts } from './sources.js';
import { figureReading, period, statusName } from './wording.js';

const { t } = vscode.l10n;

// A card is read at a glance; the rest is a search away.
const RESTATEMENTS_SHOWN = 3;
const RELATED_SHOWN = 2;
const CHART_POINTS = 3;

/** The card of a figure: as written and as read, whose and when; then what contradicts, restates and surrounds it. */
export function figureCard(context: CardContext, figure: Figure): Card {
  const { here, index } = context;
  const of: FigureRef = { article: here.article.id, figure };
  const links = index.linksOf(of);
  const ofType = (...types: LinkType[]): readonly Link[] => links.filter(({ type }) => types.includes(type));
  const restatements = restatementsElsewhereFirst(context, of);
  const why = ofType('same-fact', 'internal-repeat')[0];
  const related = links.length > 0 ? [] : index.possiblyRelated(of).slice(0, RELATED_SHOWN);
  return {
    groups: [
      headLines(context, figure),
      ofType('conflict').flatMap((link) => conflictLines(context, of, link)),
      [
        ...restatements.flatMap((other) => otherLines(context, other, '= ')),
        ...(why ? [line(quiet(t('Why: {0}', linkRule(why, t))))] : []),
      ],
      [
        ...ofType('conversion').map((link) => ruleLine('≈ ', figureReading(otherOf(link, of).figure), link)),
        ...ofType('target-outcome').map((link) => outcomeLine(context, of, link)),
        ...ofType('arithmetic', 'range').map((link) => ruleLine('∑ ', '', link)),
        ...index
          .seriesOf(of)
          .slice(0, 1)
          .flatMap((link) => seriesLines(context, link)),
      ],
      related.length > 0
        ? [line(quiet(t('Possibly related'))), ...related.flatMap((other) => otherLines(context, other, ''))]
        : [],
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

/** The figures that state the same, other articles first, each article's first words on it only. */
function restatementsElsewhereFirst({ index }: CardContext, of: FigureRef): FigureRef[] {
  const others = index.restatements(of).map((link) => otherOf(link, of));
  return [
    ...others.filter(({ article }) => article !== of.article),
    ...others.filter(({ article }) => article === of.article),
  ].slice(0, RESTATEMENTS_SHOWN);
}

/** Evidence, not a verdict: the other figure, its source and its words. */
function conflictLines(context: CardContext, of: FigureRef, link: Link): CardLine[] {
  const others = link.figures.filter((ref) => !isSameRef(ref, of) && ref.figure.value !== of.figure.value);
  return [...others.slice(0, 1).flatMap((other) => otherLines(context, other, '≠ ')), line(quiet(linkRule(link, t)))];
}

function outcomeLine(context: CardContext, of: FigureRef, link: Link): CardLine {
  const other = otherOf(link, of);
  const annotated = context.index.article(other.article);
  const written = annotated ? textOf(annotated.article, other.figure) : '';
  return line(
    '◎ ',
    strong(linkRule(link, t)),
    quiet(' · '),
    written,
    quiet(' · '),
    ...sourceParts(context, other.article, other.figure),
  );
}

function ruleLine(sign: string, lead: string, link: Link): CardLine {
  return lead ? line(sign, strong(lead), quiet(` · ${linkRule(link, t)}`)) : line(sign, linkRule(link, t));
}

function seriesLines(context: CardContext, link: Link): CardLine[] {
  const points = link.figures.map(({ article, figure }) => {
    const annotated = context.index.article(article);
    return {
      label: figure.period ? period(figure.period, 'short') : '',
      text: annotated ? textOf(annotated.article, figure) : '',
      value: figure.value,
      hollow: figure.status !== undefined,
    };
  });
  const rule = line('⋯ ', linkRule(link, t));
  return points.length < CHART_POINTS ? [rule] : [rule, { parts: [], chart: seriesChart(points) }];
}

function otherLines(context: CardContext, other: FigureRef, sign: string): CardLine[] {
  const annotated = context.index.article(other.article);
  const written = annotated ? textOf(annotated.article, other.figure) : '';
  return present<CardLine>([
    line(sign, strong(written), quiet(' · '), ...sourceParts(context, other.article, other.figure)),
    quoteLine(context, other.article, other.figure),
  ]);
}

function otherOf(link: Link, of: FigureRef): FigureRef {
  return link.figures.find((ref) => !isSameRef(ref, of)) ?? of;
}
