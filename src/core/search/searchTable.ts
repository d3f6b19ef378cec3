import { type AnnotatedArticle, type Article, sectionAt } from '../corpus/article.js';
import { type DayRange, daysOf } from '../dates/isoPeriod.js';
import type { CorpusEvent } from '../events/corpusEvent.js';
import type { CorpusIndex } from '../index/corpusIndex.js';
import { allowedBy } from '../links/interval.js';
import { canDiffer, measureKey, periodKey } from '../links/measureGroups.js';
import type { Statement } from '../links/statement.js';
import { type Entity, FIGURE_KINDS, type Figure, type Span } from '../model.js';
import { NONE, Numbering } from '../packed/numbering.js';
import { readingText } from '../text/reading/readingText.js';
import { findSentences, sentenceSpan } from '../text/sentences.js';
import { tokenize } from '../text/tokens.js';
import { isWord, Vocabulary, WordedTexts } from './vocabulary.js';

/** The columns of {@link SearchedArticle.figures}. Numbers are those of the {@link SearchTable}, days those since 1970. */
export const Column = {
  /** Place among the article's figures. */
  At: 0,
  /** Place of its sentence among {@link SearchedArticle.sentences}; none in furniture. */
  Sentence: 1,
  Owner: 2,
  Kind: 3,
  Unit: 4,
  /** First day of its period and the one behind its last; both 0 where it has none. */
  From: 5,
  To: 6,
  Measure: 7,
  /** Where it stands among figures of its owner: equal for those that tell of one measure and period; none where it cannot differ. */
  Group: 8,
} as const;
export const COLUMNS = 9;

/** An article as it is searched. */
export interface SearchedArticle {
  readonly id: string;
  /** The days on which it came out. */
  readonly written: DayRange | undefined;
  /** Number of its publisher, or none. */
  readonly publisher: number;
  /** The words of its title. */
  readonly title: Int32Array;
  /** Where each sentence begins in the file, and which of {@link words} are its first. */
  readonly sentences: Int32Array;
  /** The words of each sentence, each once. */
  readonly words: Int32Array;
  /** How many of its numbers were not understood. */
  readonly unread: number;
  /** {@link COLUMNS} numbers for each figure. */
  readonly figures: Int32Array;
  /** What each figure allows: a low and a high end. */
  readonly bounds: Float64Array;
}

/** The numbers of {@link SearchedArticle.sentences} for each sentence. */
export const SENTENCE_WIDTH = 2;

/**
 * What a reader looks for in a corpus, packed so that one pass over it takes milliseconds: the words of each sentence, and of each
 * figure whose it is, what it measures, its unit and period. It is read article by article with {@link settleNext}, and
 * follows the index as articles come and go.
 */
export class SearchTable {
  readonly words = new Vocabulary();
  /** Ids of entities. */
  readonly owners = new Numbering();
  readonly units = new WordedTexts(this.words);
  readonly publishers = new WordedTexts(this.words);
  readonly measures = new WordedTexts(this.words);
  private readonly groups = new Numbering();
  /** The words of names and titles, as long as these are the same. */
  private readonly worded = new WeakMap<Entity | CorpusEvent, Int32Array>();
  private readonly read = new Map<string, SearchedArticle>();
  private readonly waiting = new Set<string>();
  private seen: number | undefined;
  private changes = 0;
  private differing: { readonly revision: number; readonly byOwner: ReadonlyMap<string, number> } | undefined;

  constructor(readonly index: CorpusIndex) {}

  /** Grows whenever an article is read. */
  get revision(): number {
    return this.changes;
  }

  /** The articles that have been read, in no order. */
  articles(): Iterable<SearchedArticle> {
    return this.read.values();
  }

  /** An article by its id, once it has been read. */
  article(id: string): SearchedArticle | undefined {
    return this.read.get(id);
  }

  /** The words of all names of an entity. */
  wordsOfEntity(entity: Entity): Int32Array {
    return this.wordsOf(entity, () => [entity.name, ...entity.aliases]);
  }

  /** The words of the title of an event. */
  wordsOfEvent(event: CorpusEvent): Int32Array {
    return this.wordsOf(event, () => [event.title]);
  }

  private wordsOf(thing: Entity | CorpusEvent, texts: () => readonly string[]): Int32Array {
    let words = this.worded.get(thing);
    if (!words) {
      words = this.words.in(texts().join('\n'));
      this.worded.set(thing, words);
    }
    return words;
  }

  /** How many articles wait to be read. */
  get unread(): number {
    this.note();
    return this.waiting.size;
  }

  /** Reads one article that has come or changed; answers whether more of them wait. */
  settleNext(): boolean {
    this.note();
    const [id] = this.waiting;
    if (id === undefined) return false;
    this.waiting.delete(id);
    this.changes++;
    const annotated = this.index.article(id);
    if (annotated) this.read.set(id, this.searched(annotated));
    else this.read.delete(id);
    return this.waiting.size > 0;
  }

  /** Of how many measures and periods articles state what cannot both be, by the ids of their owners; of those read so far. */
  differences(): ReadonlyMap<string, number> {
    if (this.differing?.revision !== this.changes)
      this.differing = { revision: this.changes, byOwner: this.countDifferences() };
    return this.differing.byOwner;
  }

  private countDifferences(): ReadonlyMap<string, number> {
    const groups = new Map<number, { readonly article: SearchedArticle; readonly at: number }[]>();
    for (const article of this.read.values())
      for (let at = 0; at < article.figures.length; at += COLUMNS) {
        const group = article.figures[at + Column.Group] as number;
        if (group === NONE) continue;
        const told = groups.get(group);
        if (told) told.push({ article, at });
        else groups.set(group, [{ article, at }]);
      }
    const byOwner = new Map<string, number>();
    for (const told of groups.values()) {
      const [first] = told;
      if (!first || told.length === 1 || !differ(told)) continue;
      const owner = this.owners.text(first.article.figures[first.at + Column.Owner] as number);
      byOwner.set(owner, (byOwner.get(owner) ?? 0) + 1);
    }
    return byOwner;
  }

  /** Takes notice of what has changed in the index. */
  private note(): void {
    if (this.seen === this.index.revision) return;
    for (const id of this.index.changedSince(this.seen)) this.waiting.add(id);
    this.seen = this.index.revision;
  }

  private searched(annotated: AnnotatedArticle): SearchedArticle {
    const { article } = annotated;
    const sentences = this.sentencesOf(annotated);
    const date = sectionAt(article, 0)?.date ?? article.date;
    const { publisher } = article;
    return {
      id: article.id,
      written: date === undefined ? undefined : daysOf(date),
      publisher: publisher === undefined ? NONE : this.publishers.of(publisher),
      title: this.words.in(article.title),
      unread: annotated.annotations.unread.length,
      ...sentences,
      ...this.figuresOf(annotated, sentences.sentences),
    };
  }

  private sentencesOf({ article, annotations }: AnnotatedArticle): Pick<SearchedArticle, 'sentences' | 'words'> {
    const reading = readingText(article.text);
    const tokens = tokenize(reading.text);
    const found = findSentences(tokens, annotations.language);
    const isLeftOut = furniture(article, annotations.boilerplate);
    const starts: number[] = [];
    const words: number[] = [];
    const own = new Set<number>();
    for (let s = 0; s < found.count; s++) {
      const span = reading.toFile(sentenceSpan(tokens, found, s));
      if (isLeftOut(span)) continue;
      starts.push(span.start, words.length);
      own.clear();
      for (let i = found.first[s] as number, end = found.first[s + 1] as number; i < end; i++)
        if (isWord(tokens, i)) own.add(this.words.of(tokens, i));
      for (const word of own) words.push(word);
    }
    return { sentences: Int32Array.from(starts), words: Int32Array.from(words) };
  }

  private figuresOf(
    { annotations: { figures, reading } }: AnnotatedArticle,
    sentences: Int32Array,
  ): Pick<SearchedArticle, 'figures' | 'bounds'> {
    const told = new Map(reading.statements.map((statement) => [statement.ref.figure.start, statement]));
    const rows = new Int32Array(COLUMNS * figures.length);
    const bounds = new Float64Array(2 * figures.length);
    let sentence = 0;
    figures.forEach((figure, at) => {
      while ((sentences[SENTENCE_WIDTH * (sentence + 1)] ?? Number.POSITIVE_INFINITY) <= figure.start) sentence++;
      const hasSentence = (sentences[SENTENCE_WIDTH * sentence] ?? Number.POSITIVE_INFINITY) <= figure.start;
      rows.set(this.rowOf(figure, at, hasSentence ? sentence : NONE, told.get(figure.start)), COLUMNS * at);
      const { low, high } = allowedBy(figure);
      bounds.set([low, high], 2 * at);
    });
    return { figures: rows, bounds };
  }

  private rowOf(figure: Figure, at: number, sentence: number, statement: Statement | undefined): readonly number[] {
    const { subject, kind, unit, measure = '', period } = figure;
    const days = period === undefined ? undefined : daysOf(period);
    const group =
      subject !== undefined && statement && canDiffer(statement)
        ? this.groups.of(`${subject} ${periodKey(statement)} ${measureKey(statement)}`)
        : NONE;
    const owner = subject === undefined ? NONE : this.owners.of(subject);
    return [
      at,
      sentence,
      owner,
      FIGURE_KINDS.indexOf(kind),
      this.units.of(unit),
      days?.start ?? 0,
      days?.end ?? 0,
      this.measures.of(measure),
      group,
    ];
  }
}

/** Do two articles state what cannot both be? */
function differ(told: readonly { readonly article: SearchedArticle; readonly at: number }[]): boolean {
  // By their low ends, those meet all others that begin before the lowest of the high ends.
  const ends = told.map(({ article, at }) => {
    const figure = at / COLUMNS;
    return { article, low: article.bounds[2 * figure] as number, high: article.bounds[2 * figure + 1] as number };
  });
  return ends.some((a) => ends.some((b) => a.article !== b.article && a.high < b.low));
}

/** Tells of spans, asked in their order, whether they stand before the article begins or in what is no part of it. */
function furniture({ bodyStart = 0 }: Article, boilerplate: readonly Span[]): (span: Span) => boolean {
  let next = 0;
  return ({ start, end }) => {
    while (next < boilerplate.length && (boilerplate[next] as Span).end <= start) next++;
    return end <= bodyStart || (boilerplate[next]?.start ?? end) < end;
  };
}
