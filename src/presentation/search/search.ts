import type { CorpusEvent } from '../../core/events/corpusEvent.js';
import { firstOf } from '../../core/index/sortedList.js';
import { type Entity, FIGURE_KINDS } from '../../core/model.js';
import { NONE } from '../../core/packed/numbering.js';
import { folded } from '../../core/search/folded.js';
import {
  COLUMNS,
  Column,
  SENTENCE_WIDTH,
  type SearchedArticle,
  type SearchTable,
} from '../../core/search/searchTable.js';
import { eventKindName, figureKindName, kindName } from '../wording.js';
import { FacetCounts } from './facetCounts.js';
import { isOfTier, RESULT_TYPES, type ResultType, TIERS, tierName } from './facets.js';
import { Allowed, daysOfFigure, TermBits } from './matching.js';
import type { Query } from './query.js';

/** Something that was found, not worded yet. */
export type Found =
  | { readonly type: 'names'; readonly entity: Entity }
  | { readonly type: 'figures'; readonly article: string; readonly at: number }
  | { readonly type: 'events'; readonly event: CorpusEvent }
  | { readonly type: 'passages'; readonly article: string; readonly start: number };

/** What was found of one type. */
export interface FoundOfType {
  readonly type: ResultType;
  /** The best of them. */
  readonly found: readonly Found[];
  readonly count: number;
}

/** What a query finds in a corpus, and by what it could be narrowed down. */
export interface FoundAll {
  readonly types: readonly FoundOfType[];
  readonly facets: FacetCounts;
}

/** What is looked through, and how much of what is found is wanted. */
export interface Wanted {
  readonly table: SearchTable;
  readonly query: Query;
  most(type: ResultType): number;
}

/**
 * Looks for what a query asks in all that is known of a corpus: one pass over its names, its events and its articles. Names
 * come in the order of their weight, those called just so first; figures that have every word themselves before those whose
 * sentence has the rest; events and passages by their day, the newest first.
 */
export function findAll({ table, query, most }: Wanted): FoundAll {
  const bits = new TermBits(table, query.terms);
  const allowed = new Allowed(table, query);
  const facets = new FacetCounts();
  const found = new Map<ResultType, FoundOfType>();
  const add = (type: ResultType, of: Omit<FoundOfType, 'type'>): void => {
    if (of.count > 0) found.set(type, { type, ...of });
    facets.add('type', type, of.count);
  };
  if (allowed.isType('names')) add('names', findNames(table, query, bits, allowed, facets, most('names')));
  if (allowed.isType('events')) add('events', findEvents(table, bits, allowed, facets, most('events')));
  const inArticles = findInArticles(table, bits, allowed, facets, most);
  for (const type of ['figures', 'passages'] as const) add(type, inArticles[type]);
  return { types: RESULT_TYPES.flatMap((type) => found.get(type) ?? []), facets };
}

type FoundSome = Omit<FoundOfType, 'type'>;

function findNames(
  { index }: SearchTable,
  { terms }: Query,
  bits: TermBits,
  allowed: Allowed,
  facets: FacetCounts,
  most: number,
): FoundSome {
  const typed = terms.map(({ text }) => text).join(' ');
  const isCalledSo = ({ name, aliases }: Entity): boolean => [name, ...aliases].some((one) => folded(one) === typed);
  const found: Entity[] = [];
  for (const { entity } of index.entities()) {
    if (!bits.isAll(bits.ofName(entity)) || !allowed.isName(entity)) continue;
    found.push(entity);
    facets.add('kind', kindName(entity.kind));
  }
  const first = found.filter(isCalledSo);
  const best = first.length === 0 ? found : [...new Set([...first, ...found])];
  return { found: best.slice(0, most).map((entity) => ({ type: 'names', entity })), count: found.length };
}

function findEvents(
  table: SearchTable,
  bits: TermBits,
  allowed: Allowed,
  facets: FacetCounts,
  most: number,
): FoundSome {
  const articlesOf = ({ witnesses }: CorpusEvent): SearchedArticle[] =>
    witnesses.flatMap(({ article }) => table.article(article) ?? []);
  const found: CorpusEvent[] = [];
  for (const event of table.index.events()) {
    if (!bits.isAll(bits.ofEvent(event))) continue;
    if (!allowed.isEvent(event, () => articlesOf(event).some((article) => allowed.isPublished(article)))) continue;
    found.push(event);
    facets.add('kind', eventKindName(event.kind));
    facets.addYear(event.date.slice(0, 4));
    for (const publisher of new Set(articlesOf(event).map((article) => article.publisher)))
      if (publisher !== NONE) facets.add('publisher', table.publishers.text(publisher));
  }
  // They are in the order of their dates.
  return {
    found: found
      .slice(-most)
      .reverse()
      .map((event) => ({ type: 'events', event })),
    count: found.length,
  };
}

interface FoundFigure {
  readonly article: SearchedArticle;
  readonly at: number;
  /** Has it every term without its sentence? */
  readonly isItself: boolean;
}

interface FoundPassage {
  readonly article: SearchedArticle;
  readonly start: number;
  /** Has the sentence every term, and not only its article? */
  readonly isWhole: boolean;
}

function findInArticles(
  table: SearchTable,
  bits: TermBits,
  allowed: Allowed,
  facets: FacetCounts,
  most: (type: ResultType) => number,
): Readonly<Record<'figures' | 'passages', FoundSome>> {
  const [wantsFigures, wantsPassages] = [allowed.isType('figures'), allowed.isType('passages')];
  const figures: FoundFigure[] = [];
  const passages: FoundPassage[] = [];
  const agreementOf = table.index.agreements();
  const count = figureCounter(facets, table);
  let own = new Int32Array(0);
  for (const article of wantsFigures || wantsPassages ? table.articles() : []) {
    const sentences = article.sentences.length / SENTENCE_WIDTH;
    if (own.length < sentences) own = new Int32Array(2 * sentences);
    const ofArticle = bits.ofArticle(article);
    const together = bits.ofSentences(article, own);
    if (wantsPassages && bits.isAll(together | ofArticle) && allowed.isPassageOf(article)) {
      const passage = bestPassage(article, own, sentences, bits, ofArticle);
      if (passage) {
        passages.push(passage);
        if (article.publisher !== NONE) facets.add('publisher', table.publishers.text(article.publisher));
        if (article.written) facets.addDays(article.written);
      }
    }
    if (!wantsFigures) continue;
    for (let at = 0; at < article.figures.length; at += COLUMNS) {
      const agreement = agreementOf(article.id, article.figures[at + Column.At] as number);
      const itself = bits.ofFigure(article, at, agreement) | ofArticle;
      const sentence = article.figures[at + Column.Sentence] as number;
      const withSentence = sentence === NONE ? itself : itself | (own[sentence] as number);
      if (!bits.isAll(withSentence) || !allowed.isFigure(article, at, agreement)) continue;
      figures.push({ article, at, isItself: bits.isAll(itself) });
      count(article, at, agreement);
    }
  }
  return {
    figures: {
      found: firstOf(figures, most('figures'), figuresInOrder).map(({ article, at }) => ({
        type: 'figures',
        article: article.id,
        at: article.figures[at + Column.At] as number,
      })),
      count: figures.length,
    },
    passages: {
      found: firstOf(passages, most('passages'), passagesInOrder).map(({ article, start }) => ({
        type: 'passages',
        article: article.id,
        start,
      })),
      count: passages.length,
    },
  };
}

/** The first sentence with every term that its article has not, else the one with most of them. */
function bestPassage(
  article: SearchedArticle,
  own: Int32Array,
  count: number,
  bits: TermBits,
  ofArticle: number,
): FoundPassage | undefined {
  let best = NONE;
  let most = 0;
  for (let s = 0; s < count; s++) {
    const has = own[s] as number;
    const terms = countBits(has);
    if (terms <= most) continue;
    best = s;
    most = terms;
    if (bits.isAll(has)) break;
  }
  if (best === NONE) return undefined;
  const isWhole = bits.isAll((own[best] as number) | ofArticle);
  return { article, start: article.sentences[SENTENCE_WIDTH * best] as number, isWhole };
}

/** Counts figures for the facets; what their values are called is found out once. */
function figureCounter(
  facets: FacetCounts,
  { units, publishers }: SearchTable,
): (article: SearchedArticle, at: number, agreement: number) => void {
  const kinds = FIGURE_KINDS.map(figureKindName);
  const tiers = TIERS.map((tier) => ({ tier, name: tierName(tier) }));
  return (article, at, agreement) => {
    const { figures, publisher } = article;
    facets.add('kind', kinds[figures[at + Column.Kind] as number] as string);
    facets.add('unit', units.text(figures[at + Column.Unit] as number));
    const days = daysOfFigure(article, at);
    if (days) facets.addDays(days);
    if (publisher !== NONE) facets.add('publisher', publishers.text(publisher));
    for (const { tier, name } of tiers) if (isOfTier(tier, agreement)) facets.add('tier', name);
  };
}

/** Those that have every term themselves first, with an owner before those without, the newest period first. */
function figuresInOrder(a: FoundFigure, b: FoundFigure): number {
  const value = ({ article, at }: FoundFigure, column: number): number => article.figures[at + column] as number;
  const hasOwner = (figure: FoundFigure): number => Number(value(figure, Column.Owner) !== NONE);
  return (
    Number(b.isItself) - Number(a.isItself) ||
    hasOwner(b) - hasOwner(a) ||
    value(b, Column.To) - value(a, Column.To) ||
    byId(a, b) ||
    a.at - b.at
  );
}

/** Whole sentences first, the newest first. */
function passagesInOrder(a: FoundPassage, b: FoundPassage): number {
  const day = ({ article: { written } }: FoundPassage): number => written?.end ?? Number.NEGATIVE_INFINITY;
  const [x, y] = [day(a), day(b)];
  return Number(b.isWhole) - Number(a.isWhole) || (x === y ? byId(a, b) : y > x ? 1 : -1);
}

const byId = (a: { article: SearchedArticle }, b: { article: SearchedArticle }): number =>
  a.article.id < b.article.id ? -1 : a.article.id > b.article.id ? 1 : 0;

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
