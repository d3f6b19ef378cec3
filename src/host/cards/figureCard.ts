import * as vscode from 'vscode';
import type { FigureInContext } from '../../core/context/articleContext.js';
import type { RelatedPassage } from '../../core/context/relatedPassages.js';
import { textOf } from '../../core/corpus/article.js';
import { groupBy } from '../../core/index/postings.js';
import { type FigureRef, isSameRef, type Link, type LinkType } from '../../core/links/link.js';
import { linkRule } from '../../core/links/linkRule.js';
import type { Figure } from '../../core/model.js';
import { type Card, type CardLine, type CardPart, joined, jump, line, phrase, quiet, strong } from './card.js';
import { type ChartInk, seriesChart } from './seriesChart.js';
import { type CardContext, passageIn, present, quoteLine, sourceParts } from './sources.js';
import { figureReading, period, statusName } from './wording.js';

const { t } = vscode.l10n;

// A card is read at a glance; the rest is a search away.
const RESTATEMENTS_SHOWN = 3;
const RELATED_SHOWN = 2;
const CHART_POINTS = 3;

/**
 * The card of a figure: as written and as read, whose and when; then what contradicts, restates and surrounds it. Each
 * line begins with a sign or a word that says what it is, so that it can be read aloud.
 */
export function figureCard(context: CardContext, figure: Figure): Card {
  const { here, index, room } = context;
  const of: FigureRef = { article: here.article.id, figure };
  const links = index.linksOf(of);
  const ofType = (...types: LinkType[]): readonly Link[] => links.filter(({ type }) => types.includes(type));
  const restatements = room.take(restatementsElsewhereFirst(context, of), RESTATEMENTS_SHOWN);
  const why = ofType('same-fact', 'internal-repeat')[0];
  const related = room.take(index.relatedPassages(of), RELATED_SHOWN);
  return {
    groups: [
      headLines(context, figure),
      ofType('conflict').flatMap((link) => conflictLines(context, of, link)),
      [
        ...restatements.flatMap((other) => otherLines(context, other, t('= {0} in {1}'))),
        ...(why ? [line(quiet(t('Why: {0}', linkRule(why, t))))] : []),
      ],
      [
        ...ofType('conversion').map((link) => conversionLine(of, link)),
        ...outcomeLines(context, of, ofType('target-outcome')),
        ...ofType('arithmetic', 'range').map((link) => line(quiet(t('Worked out: ')), linkRule(link, t))),
        ...index
          .seriesOf(of)
          .slice(0, 1)
          .flatMap((link) => seriesLines(context, link)),
      ],
      related.length > 0
        ? [line(quiet(t('Elsewhere'))), ...related.flatMap((passage) => passageLines(context, passage))]
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
  const written = strong(textOf(here.article, figure));
  return [
    { parts: phrase(t('{0}, read as {1}'), [written], [{ text: figureReading(figure) }]) },
    ...(about.length > 0 ? [{ parts: about }] : []),
  ];
}

/** The figures that state the same, other articles first, each article's first words on it only. */
function restatementsElsewhereFirst({ index }: CardContext, of: FigureRef): FigureRef[] {
  const others = index.restatements(of).map((link) => otherOf(link, of));
  return [
    ...others.filter(({ article }) => article !== of.article),
    ...others.filter(({ article }) => article === of.article),
  ];
}

/** Evidence, not a verdict: the other figure, its source and its words. */
function conflictLines(context: CardContext, of: FigureRef, link: Link): CardLine[] {
  const others = link.figures.filter((ref) => !isSameRef(ref, of) && ref.figure.value !== of.figure.value);
  return [
    ...others.slice(0, 1).flatMap((other) => otherLines(context, other, t('≠ {0} in {1}'))),
    line(quiet(t('Why: {0}', linkRule(link, t)))),
  ];
}

function conversionLine(of: FigureRef, link: Link): CardLine {
  const reading = figureReading(otherOf(link, of).figure);
  return { parts: phrase(t('≈ {0}: {1}'), [strong(reading)], [quiet(linkRule(link, t))]) };
}

/** Aims and outcomes, each with all the articles that say so. */
function outcomeLines(context: CardContext, of: FigureRef, links: readonly Link[]): CardLine[] {
  const byRule = groupBy(links, (link) => linkRule(link, t));
  return [...byRule].map(([rule, same]) => {
    const titles = same.map((link) => {
      const { article, figure } = otherOf(link, of);
      return sourceParts(context, article, figure).slice(0, 1);
    });
    return line(
      quiet(t('Outcome: ')),
      strong(rule),
      quiet(' · '),
      ...titles.flatMap((title, i) => [...(i > 0 ? [quiet(' · ')] : []), ...title]),
    );
  });
}

/** The points of a series, each leading to its sentence, and a chart of them. */
function seriesLines(context: CardContext, link: Link): CardLine[] {
  const points = link.figures.map((ref) => {
    const annotated = context.index.article(ref.article);
    const { period: when, status, value } = ref.figure;
    return {
      ref,
      label: when ? period(when, 'short') : '',
      text: annotated ? textOf(annotated.article, ref.figure) : '',
      value,
      status: status && statusName(status),
      hollow: status !== undefined,
    };
  });
  const parts = points.map(({ ref, text, label, status }): CardPart => {
    const told = [label, status].filter(Boolean).join(', ');
    const passage = passageIn(context, ref.article, ref.figure);
    const words = told ? `${text} (${told})` : text;
    return passage ? jump(words, passage) : { text: words };
  });
  const told = line(quiet(t('Over time: ')), ...joined(', ', parts));
  return points.length < CHART_POINTS ? [told] : [told, { parts: [], chart: seriesChart(points, chartInk()) }];
}

/** Another figure, in a sentence with its source, and the words it stands in. */
function otherLines(context: CardContext, other: FigureRef, sentence: string): CardLine[] {
  const annotated = context.index.article(other.article);
  const written = annotated ? textOf(annotated.article, other.figure) : '';
  return present<CardLine>([
    { parts: phrase(sentence, [strong(written)], sourceParts(context, other.article, other.figure)) },
    quoteLine(context, other.article, other.figure),
  ]);
}

/** A passage that has to do with the figure: its source and its words. It claims nothing. */
function passageLines(context: CardContext, { article, passage }: RelatedPassage): CardLine[] {
  const { figure } = (passage.figures[0] as FigureInContext).statement;
  return present<CardLine>([{ parts: sourceParts(context, article, passage) }, quoteLine(context, article, figure)]);
}

function otherOf(link: Link, of: FigureRef): FigureRef {
  return link.figures.find((ref) => !isSameRef(ref, of)) ?? of;
}

function chartInk(): ChartInk {
  switch (vscode.window.activeColorTheme.kind) {
    case vscode.ColorThemeKind.Light:
      return 'light';
    case vscode.ColorThemeKind.Dark:
      return 'dark';
    case vscode.ColorThemeKind.HighContrast:
      return 'highContrast';
    case vscode.ColorThemeKind.HighContrastLight:
      return 'highContrastLight';
  }
}
