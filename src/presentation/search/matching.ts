import { type DayRange, daysOf } from '../../core/dates/isoPeriod.js';
import type { CorpusEvent } from '../../core/events/corpusEvent.js';
import {
  ENTITY_KINDS,
  type Entity,
  type EntityKind,
  EVENT_KINDS,
  type EventKind,
  FIGURE_KINDS,
} from '../../core/model.js';
import { NONE } from '../../core/packed/numbering.js';
import { Column, SENTENCE_WIDTH, type SearchedArticle, type SearchTable } from '../../core/search/searchTable.js';
import type { WordedTexts } from '../../core/search/vocabulary.js';
import { eventKindName, figureKindName, kindName, noun } from '../wording.js';
import {
  type Facet,
  isCalled,
  isOfTier,
  type ResultType,
  resultTypeName,
  TIERS,
  type Tier,
  tierName,
} from './facets.js';
import { daysIn, type Query, type Term } from './query.js';

// Fewer letters say no kind: they may begin any word.
const SHORTEST_KIND = 3;

/** Which terms of a query the things of a corpus have, a bit for each: worked out once for all that has a number. */
export class TermBits {
  /** What a thing has that has every term. */
  readonly all: number;
  private readonly words: Int32Array;
  private readonly units: Int32Array;
  private readonly publishers: Int32Array;
  private readonly measures: Int32Array;
  private readonly owners: Int32Array;
  private readonly entities = new Map<string, number>();
  private readonly figureKinds: readonly number[];
  private readonly entityKinds: ReadonlyMap<EntityKind, number>;
  private readonly eventKinds: ReadonlyMap<EventKind, number>;
  /** Those that a term names. */
  private readonly tiers: readonly (readonly [Tier, number])[];
  private readonly periods: readonly { readonly days: DayRange; readonly bit: number }[];

  constructor(
    private readonly table: SearchTable,
    private readonly terms: readonly Term[],
  ) {
    this.all = 2 ** terms.length - 1;
    // Where no word is looked for, none of those that there are is looked at.
    const [words, entities] = terms.length > 0 ? [table.words.size, table.index.entities()] : [0, []];
    this.words = Int32Array.from({ length: words }, (_, word) => this.bitsOfWord(word));
    const ofText = (texts: WordedTexts): Int32Array =>
      Int32Array.from({ length: texts.size }, (_, i) => this.ofWords(texts.wordsOf(i)) | this.ofSign(texts.text(i)));
    this.units = ofText(table.units).map((bits, i) => bits | this.ofKind(manyOf(table.units.text(i))));
    this.publishers = ofText(table.publishers);
    this.measures = ofText(table.measures);
    for (const { entity } of entities) this.entities.set(entity.id, this.ofWords(table.wordsOfEntity(entity)));
    this.owners = Int32Array.from({ length: table.owners.size }, (_, i) => this.ofEntity(table.owners.text(i)));
    this.figureKinds = FIGURE_KINDS.map((kind) => this.ofKind(kind, figureKindName(kind)));
    this.entityKinds = new Map(ENTITY_KINDS.map((kind) => [kind, this.ofKind(kind, kindName(kind))]));
    this.eventKinds = new Map(EVENT_KINDS.map((kind) => [kind, this.ofKind(kind, eventKindName(kind))]));
    this.tiers = TIERS.map((tier) => [tier, this.ofKind(tier, tierName(tier))] as const).filter(([, own]) => own !== 0);
    this.periods = terms.flatMap(({ days }, i) => (days ? [{ days, bit: 2 ** i }] : []));
  }

  /** Has a thing with these bits every term? */
  isAll(bits: number): boolean {
    return bits === this.all;
  }

  ofEntity(id: string): number {
    return this.entities.get(id) ?? 0;
  }

  /** What an entity is called and is. */
  ofName({ id, kind }: Entity): number {
    return this.ofEntity(id) | (this.entityKinds.get(kind) ?? 0);
  }

  ofEvent(event: CorpusEvent): number {
    if (this.all === 0) return 0;
    let bits = this.ofWords(this.table.wordsOfEvent(event)) | (this.eventKinds.get(event.kind) ?? 0);
    for (const participant of event.participants) bits |= this.ofEntity(participant);
    if (bits === this.all || this.periods.length === 0) return bits;
    return bits | this.ofDays(daysOf(event.date));
  }

  /** What holds for all that an article says: its title, who published it, and when. */
  ofArticle({ title, publisher, written }: SearchedArticle): number {
    return this.ofWords(title) | this.ofPublisher(publisher) | this.ofDays(written);
  }

  /** Of a figure by itself, without its sentence: whose it is, what and when, and what its article is. `at`: its first column. */
  ofFigure(article: SearchedArticle, at: number, agreement: number): number {
    const { figures } = article;
    const owner = figures[at + Column.Owner] as number;
    let bits =
      (this.figureKinds[figures[at + Column.Kind] as number] as number) |
      (this.units[figures[at + Column.Unit] as number] as number) |
      (this.measures[figures[at + Column.Measure] as number] as number);
    if (owner !== NONE) bits |= this.owners[owner] as number;
    for (const [tier, own] of this.tiers) if (isOfTier(tier, agreement)) bits |= own;
    if (this.periods.length > 0) bits |= this.ofDays(daysOfFigure(article, at));
    return bits;
  }

  /** Of each sentence of an article, written into `bits`, which must have room; answers what they have together. */
  ofSentences({ sentences, words }: SearchedArticle, bits: Int32Array): number {
    let together = 0;
    const count = sentences.length / SENTENCE_WIDTH;
    if (this.all === 0) {
      bits.fill(0, 0, count);
      return 0;
    }
    for (let s = 0; s < count; s++) {
      const end = s + 1 < count ? (sentences[SENTENCE_WIDTH * (s + 1) + 1] as number) : words.length;
      let own = 0;
      for (let i = sentences[SENTENCE_WIDTH * s + 1] as number; i < end; i++)
        own |= this.words[words[i] as number] as number;
      bits[s] = own;
      together |= own;
    }
    return together;
  }

  private ofPublisher(publisher: number): number {
    return publisher === NONE ? 0 : (this.publishers[publisher] as number);
  }

  private ofDays(days: DayRange | undefined): number {
    let bits = 0;
    if (days) for (const period of this.periods) if (isWithin(days, period.days)) bits |= period.bit;
    return bits;
  }

  private ofWords(words: Int32Array): number {
    if (this.all === 0) return 0;
    let bits = 0;
    for (let i = 0; i < words.length; i++) {
      const word = words[i] as number;
      // Words that came since are looked at one by one.
      bits |= this.words[word] ?? this.bitsOfWord(word);
    }
    return bits;
  }

  private bitsOfWord(word: number): number {
    const text = this.table.words.text(word);
    return this.bitsWhere((term) => (term.isWhole ? text === term.text : text.startsWith(term.text)));
  }

  /** What has no word in it, as a percent sign, is its sign. */
  private ofSign(sign: string): number {
    return this.bitsWhere(({ text }) => text === sign);
  }

  private ofKind(...names: readonly string[]): number {
    return this.bitsWhere(({ text, isWhole }) => !isWhole && text.length >= SHORTEST_KIND && isCalled(text, ...names));
  }

  private bitsWhere(has: (term: Term) => boolean): number {
    let bits = 0;
    for (let i = 0; i < this.terms.length; i++) if (has(this.terms[i] as Term)) bits |= 1 << i;
    return bits;
  }
}

/** What the conditions of a query allow. What cannot meet one, as a name cannot a unit, is not found. */
export class Allowed {
  private readonly values = new Map<Facet, string[]>();
  private readonly periods: readonly DayRange[];
  private readonly figureKinds: readonly boolean[];
  private readonly units: readonly boolean[] | undefined;
  private readonly publishers: readonly boolean[] | undefined;
  private readonly tiers: readonly Tier[] | undefined;

  constructor({ publishers, units }: SearchTable, { conditions }: Query) {
    for (const { facet, value } of conditions) {
      // What is still being typed says nothing yet.
      if (value === '') continue;
      const values = this.values.get(facet);
      if (values) values.push(value);
      else this.values.set(facet, [value]);
    }
    this.periods = (this.values.get('period') ?? []).flatMap((value) => daysIn(value) ?? []);
    this.figureKinds = FIGURE_KINDS.map((kind) => this.has('kind', kind, figureKindName(kind)));
    this.units = this.byNumber('unit', units, manyOf);
    this.publishers = this.byNumber('publisher', publishers);
    if (this.asks('tier')) this.tiers = TIERS.filter((tier) => this.has('tier', tier, tierName(tier)));
  }

  isType(type: ResultType): boolean {
    return this.has('type', type, resultTypeName(type));
  }

  isName({ kind }: Entity): boolean {
    return !this.asks('unit', 'period', 'publisher', 'tier') && this.has('kind', kind, kindName(kind));
  }

  isFigure(article: SearchedArticle, at: number, agreement: number): boolean {
    const { figures } = article;
    return (
      (this.figureKinds[figures[at + Column.Kind] as number] as boolean) &&
      (this.units?.[figures[at + Column.Unit] as number] ?? true) &&
      this.isPublished(article) &&
      (this.tiers?.some((tier) => isOfTier(tier, agreement)) ?? true) &&
      (!this.asks('period') || this.isInPeriod(daysOfFigure(article, at)))
    );
  }

  /** `published`: does this allow an article that tells of it? */
  isEvent({ kind, date }: CorpusEvent, published: () => boolean): boolean {
    if (this.asks('unit', 'tier') || !this.has('kind', kind, eventKindName(kind))) return false;
    return (!this.asks('period') || this.isInPeriod(daysOf(date))) && (!this.publishers || published());
  }

  isPassageOf(article: SearchedArticle): boolean {
    if (this.asks('kind', 'unit', 'tier')) return false;
    return this.isPublished(article) && (!this.asks('period') || this.isInPeriod(article.written));
  }

  isPublished({ publisher }: SearchedArticle): boolean {
    return !this.publishers || (publisher !== NONE && (this.publishers[publisher] as boolean));
  }

  private asks(...facets: readonly Facet[]): boolean {
    return facets.some((facet) => this.values.has(facet));
  }

  private isInPeriod(days: DayRange | undefined): boolean {
    return days !== undefined && this.periods.some((period) => isWithin(days, period));
  }

  private has(facet: Facet, ...names: readonly string[]): boolean {
    return this.values.get(facet)?.some((value) => isCalled(value, ...names)) ?? true;
  }

  private byNumber(facet: Facet, texts: WordedTexts, also = (text: string) => text): readonly boolean[] | undefined {
    if (!this.asks(facet)) return undefined;
    return Array.from({ length: texts.size }, (_, i) => this.has(facet, texts.text(i), also(texts.text(i))));
  }
}

const MANY = 2;

/** A unit as several of it are called. */
const manyOf = (unit: string): string => noun(unit, MANY);

/** The days of a figure's period. `at`: its first column. */
export function daysOfFigure({ figures }: SearchedArticle, at: number): DayRange | undefined {
  const start = figures[at + Column.From] as number;
  const end = figures[at + Column.To] as number;
  return end > start ? { start, end } : undefined;
}

const isWithin = (days: DayRange, period: DayRange): boolean => days.start >= period.start && days.end <= period.end;
