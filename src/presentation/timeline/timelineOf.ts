import type { CorpusEvent } from '../../core/events/corpusEvent.js';
import type { CorpusIndex } from '../../core/index/corpusIndex.js';
import type { FigureRef, Link } from '../../core/links/link.js';
import { type ChartInk, seriesChart } from '../cards/seriesChart.js';
import { pointText, seriesPoints } from '../cards/seriesPoints.js';
import { articlesTelling } from '../events/articlesTelling.js';
import { mostToldFirst, newestFirst } from '../events/eventGroups.js';
import { type IndexedArticles, type Passage, passageOf } from '../indexedArticles.js';
import { language, t } from '../l10n.js';
import { articleCount, eventKindName, number, period, statusName } from '../wording.js';
import type { Timeline, TimelineEvent, TimelineSeries, TimelineWords } from './timeline.js';
import { timelineHtml } from './timelineHtml.js';

// A picture of more points is a blot.
const MOST_EVENTS = 300;
// Of a company in all articles not every figure is asked for its series.
const FIGURES_ASKED = 500;
// The newest of a long series.
const FIGURES_SHOWN = 12;
const FEWEST_FIGURES = 3;

/** A timeline as it is shown, and where each of its events leads, then each figure of its series. */
export interface ShownTimeline {
  readonly title: string;
  readonly html: string;
  readonly passages: readonly (Passage | undefined)[];
}

/** What a timeline is called, what is to be known first, and of whom it is, where it is of one entity. */
export interface TimelineSubject {
  readonly title: string;
  readonly notes: readonly string[];
  readonly entity?: string;
}

/**
 * What a timeline shows of `events`: of very many those that most articles tell; for an entity also its figures over
 * time.
 */
export function timelineOf(
  articles: IndexedArticles,
  events: readonly CorpusEvent[],
  { title, notes, entity }: TimelineSubject,
  ink: ChartInk,
): ShownTimeline {
  const told = mostToldFirst(events).slice(0, MOST_EVENTS);
  const shown = newestFirst(told);
  const found = entity === undefined ? undefined : seriesOf(articles.index, entity, ink);
  const cut =
    shown.length < events.length
      ? [t('The {0} events that most articles tell, of {1}.', number(shown.length), number(events.length))]
      : [];
  const none = events.length === 0 ? [t('There are no events to show.')] : [];
  const timeline: Timeline = {
    title,
    notes: [...notes, ...cut, ...none],
    events: shown.map(eventOf),
    ...(found && { series: found.series }),
  };
  return {
    title,
    html: timelineHtml(timeline, timelineWords()),
    passages: [
      ...shown.map(({ witnesses: [first] }) => first && passageOf(articles, first.article, first.evidence)),
      ...(found?.refs.map(({ article, figure }) => passageOf(articles, article, figure)) ?? []),
    ],
  };
}

/** What is left of the timeline of an entity that nobody names any more. */
export function goneTimeline(title: string): ShownTimeline {
  const timeline: Timeline = { title, notes: [t('No article names it any more.')], events: [] };
  return { title, html: timelineHtml(timeline, timelineWords()), passages: [] };
}

/** The words around a timeline. */
export function timelineWords(): TimelineWords {
  return {
    language: language(),
    happened: t('happened'),
    planned: statusName('planned'),
    rumoured: statusName('rumoured'),
    sizes: t('larger: told by more articles'),
    hint: t('Rest on a point to read what it stands for; a click opens the sentence.'),
    toList: t('Go to the list'),
    picture: t('Picture of the events over time'),
    list: t('The events as a list'),
    dateUnknown: t('Date unknown'),
    monthUnknown: t('Month unknown'),
    dayUnknown: t('Day unknown'),
  };
}

function eventOf(event: CorpusEvent): TimelineEvent {
  const { id, date, title, status, kind } = event;
  const articles = articlesTelling(event);
  return {
    id,
    date,
    when: period(date) || t('Date unknown'),
    title,
    status,
    told: [eventKindName(kind), statusName(status), articles > 1 ? articleCount(articles) : '']
      .filter(Boolean)
      .join(' · '),
    articles,
  };
}

/** The figures over time of the measure of which an entity has most. */
function seriesOf(
  index: CorpusIndex,
  entity: string,
  ink: ChartInk,
): { readonly series: TimelineSeries; readonly refs: readonly FigureRef[] } | undefined {
  let longest: Link | undefined;
  for (const ref of index.figuresOf(entity, FIGURES_ASKED)) {
    for (const link of index.linksOf(ref)) {
      if (link.type === 'series' && link.figures.length > (longest?.figures.length ?? 0)) longest = link;
    }
  }
  if (!longest || longest.figures.length < FEWEST_FIGURES) return undefined;
  const points = seriesPoints(index, longest).slice(-FIGURES_SHOWN);
  const measure = longest.figures.find(({ figure }) => figure.measure)?.figure.measure;
  return {
    series: {
      heading: measure ? t('Over time: {0}', measure) : t('Figures over time'),
      ...seriesChart(points, ink),
      figures: points.map((point) => ({
        id: `${point.ref.article}#${point.ref.figure.start}`,
        text: pointText(point),
      })),
    },
    refs: points.map(({ ref }) => ref),
  };
}
