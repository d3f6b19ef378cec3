import type { RelatedPassage } from '../../core/context/relatedPassages.js';
import type { Article } from '../../core/corpus/article.js';
import { isOverlapping } from '../../core/corrections/isOverlapping.js';
import { groupBy } from '../../core/groupBy.js';
import type { FigureRef, Link, LinkType } from '../../core/links/link.js';
import { linkRule } from '../../core/links/linkRule.js';
import type { Figure, Span } from '../../core/model.js';
import { wordsAt } from '../../core/text/quote.js';
import { t } from '../l10n.js';
import { figureReading, number, period, standingName } from '../wording.js';
import { type Card, type CardLine, type CardPart, joined, jump, line, phrase, quiet, strong } from './card.js';
import { seriesChart } from './seriesChart.js';
import { pointText, seriesPoints } from './seriesPoints.js';
import { type CardContext, passageIn, present, quoteLine, sourceParts, titlePart, titles } from './sources.js';
import { tellingLines } from './tellingLines.js';
import { isStated, linksToTell, otherOf, tellingsOf } from './tellings.js';

// A card is read at a glance; the rest is a search away.
const TOLD_SHOWN = 3;
const LIKELY_SHOWN = 2;
const RELATED_SHOWN = 3;
// A hover quotes no more than this, however much there is to quote.
const QUOTED = 5;
// In the view of its own a section has room for this.
const WHOLE = 12;
const TITLES_SHOWN = 2;
const TITLES_IN_VIEW = 12;
const CHART_POINTS = 3;

const START: Span = { start: 0, end: 0 };

/**
 * The card of a figure: as written and as read, whose and when; then what contradicts it, what other passages tell of it,
 * surely and probably, what comes of it, and what else stands elsewhere. Each line begins with a sign or a word that says
 * what it is, so that it can be read aloud.
 */
export function figureCard(context: CardContext, figure: Figure): Card {
  const { here, index, room } = context;
  const of: FigureRef = { article: here.article.id, figure };
  const links = index.linksOf(of);
  const ofType = (...types: LinkType[]): readonly Link[] => links.filter(({ type }) => types.includes(type));
  const { conflicts, stated, likely } = linksToTell(index, of);
  const told = sectionOf(context, of, stated, TOLD_SHOWN);
  const probable = sectionOf(context, of, likely, LIKELY_SHOWN);
  const quoted = new Set([...told.articles, ...probable.articles]);
  const related = room.take(
    index.relatedPassages(of).filter(({ article }) => !quoted.has(article)),
    Math.max(1, Math.min(RELATED_SHOWN, QUOTED - told.count - probable.count)),
    RELATED_SHOWN,
  );
  return {
    groups: [
      headLines(context, figure, index.seriesOf(of)[0]),
      room
        .take(tellingsOf(index, of, conflicts), TOLD_SHOWN)
        .flatMap((telling) => tellingLines(context, of, telling, true)),
      told.lines,
      probable.lines,
      [
        ...ofType('conversion').map((link) => conversionLine(of, link)),
        ...outcomeLines(context, of, ofType('target-outcome')),
        ...ofType('arithmetic', 'range').map((link) => line(quiet(t('Worked out: ')), linkRule(link, t))),
      ],
      [
        ...(related.length > 0 ? [line(quiet(t('Elsewhere')))] : []),
        ...related.flatMap((passage) => passageLines(context, of, passage)),
        ...storyLines(context),
      ],
    ],
  };
}

interface Section {
  readonly lines: readonly CardLine[];
  /** How many passages it quotes, and which articles it names. */
  readonly count: number;
  readonly articles: ReadonlySet<string>;
}

/** The first passages that tell of a figure, why the first is taken for that, and a way to the others. */
function sectionOf(context: CardContext, of: FigureRef, links: readonly Link[], glance: number): Section {
  const tellings = tellingsOf(context.index, of, links).slice(0, context.room.isGlance ? glance : WHOLE);
  const reasoned = tellings.find(({ isSameText }) => !isSameText);
  const rest = links.length - tellings.reduce((sum, telling) => sum + telling.links, 0);
  const here = passageIn(context, of.article, of.figure);
  return {
    lines: [
      ...tellings.flatMap((telling) => tellingLines(context, of, telling, telling === reasoned)),
      ...(rest > 0 && here ? [line({ text: t('+ {0} more', number(rest)), passage: here, opens: 'references' })] : []),
    ],
    count: tellings.length,
    articles: new Set(tellings.flatMap(({ ref, reprints }) => [ref, ...reprints].map(({ article }) => article))),
  };
}

/** The figure as written and as read, then its series, for a chart below the fold is none; then whose it is and when. */
function headLines(context: CardContext, figure: Figure, series: Link | undefined): CardLine[] {
  const { here, index } = context;
  const subject = figure.subject ? index.entity(figure.subject)?.name : undefined;
  const source = figure.source ? index.entity(figure.source)?.name : undefined;
  const about = joined(' · ', [
    subject,
    figure.measure,
    figure.period && period(figure.period),
    figure.standing && standingName(figure.standing),
    source && t('according to {0}', source),
  ]);
  const corrected = correctedIn(here.article, figure);
  const written = strong(wordsAt(here.article.text, figure));
  return [
    { parts: phrase(t('{0}, read as {1}'), [written], [{ text: figureReading(figure) }]) },
    ...(series ? seriesLines(context, series) : []),
    ...(about.length > 0 ? [{ parts: about }] : []),
    ...(corrected ? [line(quiet(corrected))] : []),
  ];
}

/** What the reader has said of a figure; undefined where that is nothing. */
function correctedIn({ corrections = [] }: Article, figure: Figure): string | undefined {
  const own = corrections.filter(({ span }) => span && isOverlapping(span, figure));
  const isOwner = own.some(({ owner }) => owner !== undefined);
  const isPeriod = own.some((one) => one.period !== undefined);
  if (isOwner && isPeriod) return t('Owner and period corrected by you');
  if (isOwner) return t('Owner corrected by you');
  return isPeriod ? t('Period corrected by you') : undefined;
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
      return titlePart(context, article, figure);
    });
    return line(
      quiet(same.every(isStated) ? t('Outcome: ') : t('Probably the outcome: ')),
      strong(rule),
      quiet(' · '),
      ...joined(' · ', titles),
    );
  });
}

/** A chart of a series; in the view, and where there is no chart, its points, each leading to its sentence. */
function seriesLines(context: CardContext, link: Link): CardLine[] {
  const points = seriesPoints(context.index, link);
  const parts = points.map((point): CardPart => {
    const passage = passageIn(context, point.ref.article, point.ref.figure);
    const text = pointText(point);
    return passage ? jump(text, passage) : { text };
  });
  const told = line(quiet(t('Over time: ')), ...joined(', ', parts));
  if (points.length < CHART_POINTS) return [told];
  // The chart of a glance says to who does not see it what the line says.
  const chart = seriesChart(points, context.ink, context.room.isGlance ? spokenLine(told) : undefined);
  return [{ parts: [], chart }, ...context.room.take([told], 0, 1)];
}

const spokenLine = ({ parts }: CardLine): string => parts.map(({ text }) => text).join('');

/** A passage that has to do with the figure: its source and its words. It claims nothing. */
function passageLines(context: CardContext, of: FigureRef, { article, passage }: RelatedPassage): CardLine[] {
  const figures = passage.figures.map(({ statement }) => statement.figure);
  const alike = figures.find(({ kind, unit }) => kind === of.figure.kind && unit === of.figure.unit);
  return present<CardLine>([
    { parts: sourceParts(context, article, passage) },
    quoteLine(context, article, alike ?? (figures[0] as Figure)),
  ]);
}

/** Which other articles tell the story that this one tells. */
function storyLines(context: CardContext): CardLine[] {
  const { here, index, room } = context;
  const story = index.storyOf(here.article.id);
  if (!story) return [];
  const others = [story.leading, ...story.articles.filter((id) => id !== story.leading)];
  const named = titles(
    context,
    others.filter((id) => id !== here.article.id).map((article) => ({ article, span: START })),
    room.isGlance ? TITLES_SHOWN : TITLES_IN_VIEW,
  );
  return [line(quiet(t('Told by {0} articles: ', number(story.articles.length))), ...named)];
}
