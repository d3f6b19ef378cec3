import type { AnnotatedArticle } from '../../core/corpus/article.js';
import type { CorpusEvent } from '../../core/events/corpusEvent.js';
import type { Entity, Figure, Span } from '../../core/model.js';
import type { SearchTable } from '../../core/search/searchTable.js';
import { type Quote, quoteAround } from '../../core/text/quote.js';
import { sourceAt } from '../cards/quotation.js';
import { type Passage, type Place, passageOf, placeOf, type ShownCorpus } from '../indexedArticles.js';
import { t } from '../l10n.js';
import { plainLabel } from '../plainLabel.js';
import { KIND_ICONS } from '../rows/kindIcons.js';
import {
  articleCount,
  eventStanding,
  figureReading,
  kindName,
  measureWords,
  mentionCount,
  number,
  period,
  saidOf,
} from '../wording.js';
import { FACETS, type Facet, facetName, type ResultType, resultTypeName } from './facets.js';
import { isEmpty, type Query, readQuery, withCondition, withoutCondition } from './query.js';
import { type Found, type FoundAll, findAll } from './search.js';

/** What is looked for, and how many portions of each type are shown beyond the first. */
export interface SearchAsked {
  readonly text: string;
  readonly more: Readonly<Partial<Record<ResultType, number>>>;
}

/** One thing that was found, worded. */
export interface SearchResult {
  readonly label: string;
  readonly description: string;
  /** Name of a theme icon. */
  readonly icon: string;
  readonly passage: Passage;
}

export interface SearchGroup {
  readonly type: ResultType;
  /** "Figures (226)" */
  readonly title: string;
  readonly results: readonly SearchResult[];
  /** How many are left out. */
  readonly rest: number;
}

/** A value by which results can be narrowed down, or are: choosing it makes `text` what is looked for. */
export interface SearchFacet {
  readonly facet: Facet;
  /** "kind: money" */
  readonly label: string;
  readonly count: number;
  readonly isChosen: boolean;
  readonly text: string;
}

/** What a search shows. */
export interface SearchAnswer {
  readonly groups: readonly SearchGroup[];
  /** By facet, the most frequent values first. */
  readonly facets: readonly SearchFacet[];
  /** How many articles have not been looked through yet. */
  readonly unread: number;
}

const PORTION: Readonly<Record<ResultType, number>> = { names: 5, figures: 8, events: 5, passages: 8 };
const MORE = 40;
const FACET_VALUES = 12;
const QUOTE_LENGTH = 110;
// The editor's list of references is slow with more.
const MOST_PLACES = 200;

/** What a corpus says to what was typed; where that is nothing, by what it could be searched. */
export function searchAnswer(corpus: ShownCorpus, table: SearchTable, { text, more }: SearchAsked): SearchAnswer {
  const query = readQuery(text);
  if (isEmpty(query)) return { groups: [], facets: allFacets(corpus, table), unread: table.unread };
  const most = (type: ResultType): number => PORTION[type] + MORE * (more[type] ?? 0);
  const found = findAll({ table, query, most });
  return {
    groups: found.types.map(({ type, found: some, count }) => ({
      type,
      title: t('{0} ({1})', resultTypeName(type), number(count)),
      results: some.flatMap((one) => plainResult(resultOf(corpus, one))),
      rest: count - some.length,
    })),
    facets: facetsOf(query, found),
    unread: table.unread,
  };
}

/** What {@link allFacets} found last, of a table as it was. */
const known = new WeakMap<SearchTable, { readonly state: string; readonly facets: readonly SearchFacet[] }>();

/** By what all that there is can be narrowed down: what the box shows when it opens. */
function allFacets({ isReading }: ShownCorpus, table: SearchTable): readonly SearchFacet[] {
  const state = `${table.revision} ${table.index.revision} ${isReading}`;
  let last = known.get(table);
  if (last?.state !== state) {
    const query = readQuery('');
    last = { state, facets: facetsOf(query, findAll({ table, query, most: () => 1 })) };
    known.set(table, last);
  }
  return last.facets;
}

/** Where all that is found stands, as far as a list can show it. */
export function searchPlaces(corpus: ShownCorpus, table: SearchTable, text: string): readonly Place[] {
  const query = readQuery(text);
  if (isEmpty(query)) return [];
  const places = new Map<string, Place>();
  for (const { found } of findAll({ table, query, most: () => MOST_PLACES }).types)
    for (const one of found) {
      const at = placeOfFound(corpus, one);
      const place = at && placeOf(corpus, at.article, at.span);
      if (place && places.size < MOST_PLACES) places.set(JSON.stringify([place.uri, place.start]), place);
    }
  return [...places.values()];
}

interface PlacedSpan {
  readonly article: string;
  readonly span: Span;
}

function placeOfFound({ index }: ShownCorpus, found: Found): PlacedSpan | undefined {
  switch (found.type) {
    case 'names': {
      const defining = index.definingMention(found.entity.id);
      return defining && { article: defining.article, span: defining.mention };
    }
    case 'figures': {
      const span = index.article(found.article)?.annotations.figures[found.at];
      return span && { article: found.article, span };
    }
    case 'events': {
      const [witness] = found.event.witnesses;
      return witness && { article: witness.article, span: witness.evidence };
    }
    case 'passages': {
      const annotated = index.article(found.article);
      return annotated && { article: found.article, span: quoteFrom(annotated, found.start).span };
    }
  }
}

function resultOf(corpus: ShownCorpus, found: Found): SearchResult | undefined {
  const place = placeOfFound(corpus, found);
  const passage = place && passageOf(corpus, place.article, place.span);
  if (!place || !passage) return undefined;
  switch (found.type) {
    case 'names':
      return { ...nameResult(corpus, found.entity), passage };
    case 'figures':
      return { ...figureResult(corpus, place.article, place.span as Figure), passage };
    case 'events':
      return { ...eventResult(corpus, found.event, place.article), passage };
    case 'passages':
      return { ...passageResult(corpus, place), passage };
  }
}

type Worded = Omit<SearchResult, 'passage'>;

function nameResult({ index }: ShownCorpus, { id, name, kind }: Entity): Worded {
  const { mentions = 0, articles = 0 } = index.weigh(id) ?? {};
  return {
    label: name,
    description: [kindName(kind), mentionCount(mentions), articleCount(articles)].join(' · '),
    icon: KIND_ICONS[kind],
  };
}

/** "Xiaomi · smartphones sold, 2013: 26,000,000 phones" and who says so. */
function figureResult(corpus: ShownCorpus, article: string, figure: Figure): Worded {
  const owner = figure.subject === undefined ? undefined : corpus.index.entity(figure.subject)?.name;
  const when = figure.period === undefined ? '' : period(figure.period, 'short');
  const value = figureReading(figure, 'short');
  const measure = measureWords(figure.measure ?? '', figure);
  const what = [value.endsWith(measure) ? '' : measure, when].filter(Boolean).join(', ');
  const lead = [owner, what].filter(Boolean).join(' · ');
  return {
    label: lead ? `${lead}: ${value}` : value,
    description: [...saidOf(figure), sourceOf(corpus, article, figure.start)].join(' · '),
    icon: 'symbol-number',
  };
}

function eventResult(corpus: ShownCorpus, { title, date, status, witnesses }: CorpusEvent, article: string): Worded {
  const others = new Set(witnesses.map((witness) => witness.article)).size - 1;
  const source = sourceOf(corpus, article, witnesses[0]?.evidence.start ?? 0);
  return {
    label: [eventStanding(date, status), title].filter(Boolean).join(' · '),
    description: others > 0 ? t('{0} and {1} more', source, number(others)) : source,
    icon: 'calendar',
  };
}

function passageResult(corpus: ShownCorpus, { article, span }: PlacedSpan): Worded {
  const annotated = corpus.index.article(article);
  return {
    label: annotated ? quoteFrom(annotated, span.start).text : '',
    description: sourceOf(corpus, article, span.start),
    icon: 'quote',
  };
}

/** A sentence, by where it begins. */
const quoteFrom = ({ article, annotations }: AnnotatedArticle, start: number): Quote =>
  quoteAround(article.text, { start, end: start }, annotations.language, QUOTE_LENGTH);

/** "Millet internationalization can go far, 2014" */
function sourceOf({ index }: ShownCorpus, id: string, offset: number): string {
  const annotated = index.article(id);
  if (!annotated) return '';
  const { title, publisher, date } = sourceAt(annotated.article, offset);
  return [title, publisher, date].filter(Boolean).join(', ');
}

const plainResult = (result: SearchResult | undefined): SearchResult[] =>
  result ? [{ ...result, label: plainLabel(result.label), description: plainLabel(result.description) }] : [];

/** What is chosen first, then what would narrow down what was found. */
function facetsOf(query: Query, { facets, types }: FoundAll): readonly SearchFacet[] {
  const all = types.reduce((sum, { count }) => sum + count, 0);
  const chosen = query.conditions
    .filter(({ value }) => value !== '')
    .map((condition): SearchFacet => {
      const value = query.text.slice(condition.start, condition.end).replace(/^[^:]*:/, '');
      return {
        facet: condition.facet,
        label: facetLabel(condition.facet, value),
        count: all,
        isChosen: true,
        text: withoutCondition(query, condition),
      };
    });
  const taken = new Set(chosen.map(({ facet }) => facet));
  const others = FACETS.filter((facet) => !taken.has(facet)).flatMap((facet) =>
    facets
      .of(facet)
      .slice(0, FACET_VALUES)
      .map(([value, count]): SearchFacet => {
        const name = facet === 'type' ? resultTypeName(value as ResultType) : value;
        return {
          facet,
          label: facetLabel(facet, name),
          count,
          isChosen: false,
          text: withCondition(query, facet, facet === 'type' ? name.toLowerCase() : name),
        };
      }),
  );
  return [...chosen, ...others];
}

const facetLabel = (facet: Facet, value: string): string => plainLabel(`${facetName(facet)}: ${value}`);
