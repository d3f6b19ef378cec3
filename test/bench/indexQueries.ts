import type { AnnotatedArticle } from '../../src/core/corpus/article.js';
import type { CorpusIndex } from '../../src/core/index/corpusIndex.js';
import type { FigureRef } from '../../src/core/links/link.js';
import type { QueryName } from './measurements.js';

type Queries = Readonly<Partial<Record<QueryName, (time: number) => unknown>>>;

/** What the extension asks of the index; each is asked again and again, with the number of the time. */
export function indexQueries(index: CorpusIndex): Queries {
  const figures = someFigures(index);
  const figure = (time: number) => figures[time % figures.length] as FigureRef;
  const entity = index.entities()[0]?.entity.id ?? '';
  const ofFigure = {
    linksOf: (time: number) => index.linksOf(figure(time)),
    restatements: (time: number) => index.restatements(figure(time)),
    possiblyRelated: (time: number) => index.possiblyRelated(figure(time)),
    seriesOf: (time: number) => index.seriesOf(figure(time)),
  };
  const ofEntity = {
    mentionsOf: () => index.mentionsOf(entity),
    surfaceForms: () => index.surfaceForms(entity),
    related: () => index.related(entity),
    relationsOf: () => index.relationsOf(entity),
    figuresOf: () => index.figuresOf(entity),
    eventsOf: () => index.eventsOf(entity),
  };
  return {
    figureCard: (time) => questionsOfFigure(index, figure(time)),
    ...ofFigure,
    entityCard: () => Object.values(ofEntity).map((query) => query()),
    ...ofEntity,
    findings: () => index.findings(),
    events: () => index.events(),
    entities: () => index.entities(),
  };
}

const MOST_FIGURES = 500;

/** What is looked at once an article has changed. */
export function queriesAfter(index: CorpusIndex, changed: (time: number) => AnnotatedArticle): Queries {
  return {
    figureCardAfter: (time) => {
      const { article, annotations } = changed(time);
      const figure = annotations.figures.find(({ subject }) => subject);
      return figure && questionsOfFigure(index, { article: article.id, figure });
    },
    findingsAfter: () => index.findings(),
    eventsAfter: () => index.events(),
    entitiesAfter: () => index.entities(),
  };
}

function questionsOfFigure(index: CorpusIndex, figure: FigureRef): unknown[] {
  return [index.linksOf(figure), index.restatements(figure), index.possiblyRelated(figure), index.seriesOf(figure)];
}

/** Figures with a subject, from all over the corpus; what they have to do with each other is known already. */
function someFigures(index: CorpusIndex): FigureRef[] {
  const all = index
    .allArticles()
    .flatMap(({ article, annotations }) =>
      annotations.figures.flatMap((figure) => (figure.subject ? [{ article: article.id, figure }] : [])),
    );
  const step = Math.max(1, Math.floor(all.length / MOST_FIGURES));
  const some = all.filter((_, i) => i % step === 0);
  for (const figure of some) index.linksOf(figure);
  return some;
}
