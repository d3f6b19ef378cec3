import type { AnnotatedArticle } from '../../src/core/corpus/article.js';
import type { CorpusIndex } from '../../src/core/index/corpusIndex.js';
import type { FigureRef } from '../../src/core/links/link.js';
import type { QueryName } from './measurements.js';

const MOST_FIGURES = 500;

type Queries = Readonly<Partial<Record<QueryName, (time: number) => unknown>>>;

/** What the extension asks of the index; each is asked again and again, with the number of the time. */
export function indexQueries(index: CorpusIndex): Queries {
  const figures = someFigures(index);
  const figure = (time: number) => figures[time % figures.length] as FigureRef;
  const entity = mostFrequent(index);
  return {
    figureCard: (time) => questionsOfFigure(index, figure(time)),
    linksOf: (time) => index.linksOf(figure(time)),
    restatements: (time) => index.restatements(figure(time)),
    relatedPassages: (time) => index.relatedPassages(figure(time)),
    seriesOf: (time) => index.seriesOf(figure(time)),
    entityCard: () => questionsOfEntity(index, entity),
    weigh: () => index.weigh(entity),
    surfaceForms: () => index.surfaceForms(entity),
    passages: () => passages(index, entity),
    neighbours: () => neighbours(index, entity),
    relationsOf: () => index.relationsOf(entity),
    figuresOf: () => index.figuresOf(entity),
    eventsOf: () => index.eventsOf(entity),
    mentionsOf: () => index.mentionsOf(entity),
    findings: () => index.findings(),
    events: () => index.events(),
    entities: () => index.entities(),
  };
}

/** What is looked at once an article has changed. */
export function queriesAfter(index: CorpusIndex, changed: (time: number) => AnnotatedArticle): Queries {
  const entity = mostFrequent(index);
  return {
    figureCardAfter: (time) => {
      const { article, annotations } = changed(time);
      const figure = annotations.figures.find(({ subject }) => subject);
      return figure && questionsOfFigure(index, { article: article.id, figure });
    },
    entityCardAfter: () => questionsOfEntity(index, entity),
    findingsAfter: () => index.findings(),
    eventsAfter: () => index.events(),
    entitiesAfter: () => index.entities(),
  };
}

function questionsOfFigure(index: CorpusIndex, figure: FigureRef): unknown[] {
  return [index.linksOf(figure), index.restatements(figure), index.relatedPassages(figure), index.seriesOf(figure)];
}

// As many passages and neighbours as the card shows.
const PASSAGES = 3;
const NEIGHBOURS = 4;

function questionsOfEntity(index: CorpusIndex, id: string): unknown[] {
  return [
    index.weigh(id),
    index.surfaceForms(id),
    passages(index, id),
    index.figuresOf(id),
    neighbours(index, id),
    index.relationsOf(id),
    index.eventsOf(id),
  ];
}

function passages(index: CorpusIndex, id: string): unknown[] {
  const articles = index.articlesWith(id);
  return articles.slice(0, PASSAGES).map((article) => index.tellingMention(id, article));
}

function neighbours(index: CorpusIndex, id: string): unknown[] {
  const related = index.related(id);
  return related.slice(0, NEIGHBOURS).map(({ entity }) => index.placeBeside(id, entity.id));
}

const mostFrequent = (index: CorpusIndex): string => index.entities()[0]?.entity.id ?? '';

/** Figures with a subject, from all over the corpus; what they have to do with each other is known already. */
function someFigures(index: CorpusIndex): FigureRef[] {
  const all = [...index.allArticles()].flatMap(({ article, annotations }) =>
    annotations.figures.flatMap((figure) => (figure.subject ? [{ article: article.id, figure }] : [])),
  );
  const step = Math.max(1, Math.floor(all.length / MOST_FIGURES));
  const some = all.filter((_, i) => i % step === 0);
  for (const figure of some) index.linksOf(figure);
  return some;
}
