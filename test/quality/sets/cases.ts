import { makeArticle } from '../../../src/core/corpus/readCorpus.js';
import { langOfAll } from '../item.js';
import { type FigurePlace, type Labelled, type LabelledArticle, unlabelled } from '../labelled.js';
import { type Published, type PublishedArticle, publish } from '../published.js';
import { type Case, caseSchema } from './caseSchema.js';
import { findPlace } from './places.js';
import { readRows } from './sources.js';

/** Cases list every link of these types between their articles. */
const COMPLETE_LINKS = ['same-fact', 'conflict', 'update', 'correction', 'competing'];

/** Our own short texts, each case a corpus of its own. */
export function readCases(): Labelled[] {
  const cases = readRows<unknown>('cases.jsonl').map((row) => caseSchema.parse(row));
  return cases.map(readCase);
}

/** Reads a case; throws where it names a place that its texts do not have. */
export function readCase(one: Case): Labelled {
  const published = publish(
    one.articles.map(({ text, date, lang }, i) => {
      const file = `${i}.txt`;
      return makeArticle({ id: String(i), file, title: '', language: lang ?? one.lang, ...(date && { date }) }, text)
        .article;
    }),
  );
  const texts = one.articles.map(({ text }) => text);
  const place = (name: string): FigurePlace => {
    const { article, start, end } = findPlace(texts, name);
    return { article: articleOf(published, article), start, end };
  };
  const langOf = (names: readonly string[]): string =>
    langOfAll(names.map((name) => one.articles[findPlace(texts, name).article]?.lang ?? one.lang));
  return {
    id: one.id,
    published,
    articles: one.articles.map(({ lang }, i) => labelArticle(one, i, lang ?? one.lang, articleOf(published, i))),
    links: (one.links ?? []).map(({ type, figures, holds, tier }) => ({
      id: `${listed(type)[0]} ${figures.join(' ~ ')}`,
      lang: langOf(figures),
      types: listed(type),
      figures: figures.map(place),
      atLeast: figures.length,
      ...(holds !== undefined && { holds }),
      ...(tier && { tier }),
    })),
    nonLinks: (one.noLinks ?? []).map(({ figures, types }) => ({
      id: `${types ? `${types.join(' or ')} ` : ''}${figures.join(' ~ ')}`,
      lang: langOf(figures),
      figures: [place(figures[0]), place(figures[1])],
      ...(types && { types }),
    })),
    completeLinks: COMPLETE_LINKS,
    namesakes: true,
    twins: [],
  };
}

function articleOf(published: Published, number: number): PublishedArticle {
  const article = published.articles.find(({ id }) => id === String(number));
  if (!article) throw new Error(`Article ${number} was not read`);
  return article;
}

function labelArticle(one: Case, number: number, lang: string, article: PublishedArticle): LabelledArticle {
  const texts = one.articles.map(({ text }) => text);
  const own = <Label>(labels: readonly Label[] | undefined, at: (label: Label) => string) =>
    (labels ?? []).flatMap((label) => {
      const place = findPlace(texts, at(label));
      return place.article === number ? [{ label, place, span: { start: place.start, end: place.end } }] : [];
    });
  const spansOf = (places: readonly string[] | undefined) => own(places, (place) => place).map(({ span }) => span);
  return {
    ...unlabelled(one.articles.length > 1 ? String(number) : '', lang, article),
    figures: own(one.figures, ({ at }) => at).map(({ label, span }) => ({
      spans: [span],
      ...(label.value !== undefined && { value: label.value }),
      ...(label.value2 !== undefined && { value2: label.value2 }),
      ...(label.unit && { units: listed(label.unit) }),
      ...(label.modifier && { modifiers: listed(label.modifier) }),
      ...(label.per && { per: label.per }),
      ...(label.period !== undefined && { periods: orNone(label.period) }),
      ...(label.owner !== undefined && { owners: orNone(label.owner) }),
      ...(label.measure && { measures: listed(label.measure) }),
      ...(label.standing && { standings: listed(label.standing) }),
      ...(label.source !== undefined && { sources: orNone(label.source) }),
    })),
    noFigures: spansOf(one.noFigures),
    dates: own(one.dates, ({ at }) => at).map(({ label, span }) => ({ spans: [span], isos: listed(label.iso) })),
    noDates: spansOf(one.noDates),
    names: own(one.names, ({ at }) => at).map(({ label, span }) => ({
      spans: [span],
      ...(label.kind && { kinds: listed(label.kind) }),
      ...(label.thing && { thing: label.thing }),
    })),
    noNames: spansOf(one.noNames),
    events: own(one.events, ({ at }) => at).map(({ label, place, span }) => ({
      id: place.text,
      spans: [span],
      ...(label.date && { dates: listed(label.date) }),
      ...(label.kind && { kinds: listed(label.kind) }),
    })),
    noEvents: spansOf(one.noEvents),
  };
}

const listed = (answers: string | readonly string[]): readonly string[] =>
  typeof answers === 'string' ? [answers] : answers;

const orNone = (answers: string | null | readonly (string | null)[]): readonly (string | undefined)[] =>
  (answers === null || typeof answers === 'string' ? [answers] : answers).map((answer) => answer ?? undefined);
