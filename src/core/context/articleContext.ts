import { type FoundInArticle, sectionAt } from '../corpus/article.js';
import { daysOf } from '../dates/isoPeriod.js';
import { WordClass, type WordClasses, wordClassesOf } from '../entities/wordClasses.js';
import { comparableWith } from '../links/alignment.js';
import type { SentenceFacts } from '../links/arithmetic/sentenceFacts.js';
import { addends } from '../links/arithmetic/sumAcross.js';
import { type Interval, intervalOf } from '../links/interval.js';
import type { Statement } from '../links/statement.js';
import type { Mention, Span } from '../model.js';
import { HASH_PRIME } from '../text/hash.js';
import { HashSet } from '../text/hashSet.js';
import type { Sentences } from '../text/sentences.js';
import { Shape, TokenKind, type Tokens, tokenAt, tokenLength } from '../text/tokens.js';
import { markWebAddresses } from '../text/webAddresses.js';
import {
  adjectiveTerm,
  isCommonWord,
  isContentWord,
  nameTerm,
  placeTerm,
  stemTerm,
  type Terms,
  termList,
  totalWeight,
  valueTerm,
} from './terms.js';

/** A sentence that holds figures, as the terms by which its like is found in other articles. */
export interface Passage extends Span {
  /** Number of its sentence. */
  readonly sentence: number;
  /** Of its content words, names left out. */
  readonly words: Terms;
  readonly names: Terms;
  /** Weight of all its words and names. */
  readonly weight: number;
  /** Values of its figures and of those close by in other sentences. */
  readonly values: Terms;
  /** Equal for sentences of the same words and numbers. */
  readonly copy: number;
  readonly figures: readonly FigureInContext[];
}

/** A figure of a passage, and the terms that stand close to it. */
export interface FigureInContext {
  readonly statement: Statement;
  /** What its value is known again by; undefined where the number is everywhere. */
  readonly value: number | undefined;
  readonly closeWords: Terms;
  readonly closeNames: Terms;
  /** The name of its owner, where its sentence gives it. */
  readonly ownerNames: Terms;
  /** The words and names right behind it, up to the next mark: what narrows it, "5.7 million *pigs to Germany*". */
  readonly behind: Terms;
}

/** What an article shares with others: its terms, and its passages in their order. */
export interface ArticleContext {
  readonly article: string;
  readonly language: string;
  /** First day of its date, in days since 1970. */
  readonly written: number | undefined;
  readonly words: Terms;
  readonly names: Terms;
  /** Weight of all its words and names. */
  readonly weight: number;
  /** The names of its title and lead: what it is about. */
  readonly leadNames: Terms;
  readonly passages: readonly Passage[];
  /** The figures of all passages by what they can be compared with, each list by the low end of their intervals. */
  readonly lines: ReadonlyMap<string, readonly MeasuredFigure[]>;
  /** Amounts that one sentence puts together, and whose total another article may give. */
  readonly addends: readonly (readonly Statement[])[];
}

/** A figure with its interval. */
export interface MeasuredFigure {
  readonly passage: Passage;
  readonly figure: FigureInContext;
  readonly interval: Interval;
}

// Figures this close, in characters, belong to one piece of news.
const NEAR = 350;
// Title and lead, in characters.
const LEAD = 400;
// Tokens on either side of a figure among which its own words stand.
const CLOSE = 8;

/**
 * Reads what an article shares with others; one pass over its tokens. `statements` are the article's, in order, and
 * `facts` what its sentences make of them; what stands in its boilerplate is left out.
 */
export function contextOf(
  annotated: FoundInArticle,
  tokens: Tokens,
  sentences: Sentences,
  statements: readonly Statement[],
  facts: readonly SentenceFacts[],
): ArticleContext {
  const { article, annotations } = annotated;
  const { language, mentions, boilerplate } = annotations;
  const reader = new TermReader(tokens, language, mentions, annotations.dates);
  const all = { words: [] as number[], names: [] as number[], leadNames: [] as number[] };
  const passages: Passage[] = [];
  const leadEnd = (article.bodyStart ?? 0) + LEAD;
  let next = 0;
  let furniture = 0;
  for (let number = 0; number < sentences.count; number++) {
    const first = sentences.first[number] as number;
    const end = sentences.first[number + 1] as number;
    const span: Span = { start: tokens.start[first] as number, end: tokens.end[end - 1] as number };
    const terms = reader.read(first, end);
    const from = next;
    while (next < statements.length && (statements[next] as Statement).sentence === number) next++;
    while (furniture < boilerplate.length && (boilerplate[furniture] as Span).end <= span.start) furniture++;
    if ((boilerplate[furniture]?.start ?? span.end) < span.end) continue;
    const told = statements.slice(from, next);
    const isRow = told.length > 1 && !endsSentence(tokens, end - 1);
    for (const { term, isName } of isRow ? [] : terms) {
      (isName ? all.names : all.words).push(term);
      if (isName && span.start < leadEnd) all.leadNames.push(term);
    }
    if (told.length === 0) continue;
    const words = termsOf(terms, (t) => !t.isName);
    const names = termsOf(terms, (t) => t.isName);
    passages.push({
      ...span,
      sentence: number,
      words,
      names,
      weight: totalWeight(words) + totalWeight(names),
      values: termList(valuesAround(statements, from, next)),
      copy: copyHash(tokens, first, end),
      figures: told.map((statement) => inContext(statement, tokens, terms)),
    });
  }
  const words = termList(all.words);
  const names = termList(all.names);
  const date = sectionAt(article, 0)?.date ?? article.date;
  return {
    article: article.id,
    language,
    written: date === undefined ? undefined : daysOf(date)?.start,
    words,
    names,
    weight: totalWeight(words) + totalWeight(names),
    leadNames: termList(all.leadNames),
    passages,
    lines: linesOf(passages),
    addends: facts.flatMap(addends),
  };
}

/** Does a sentence end at token `i`? A row of a table, whose words stand in all tables of its sort, ends without a stop. */
const endsSentence = (tokens: Tokens, i: number): boolean => STOPS.has(tokens.code[i] as number);
const STOPS: ReadonlySet<number> = new Set([0x2e, 0x3f, 0x21, 0x22, 0x201d, 0x2019, 0x29]);

/** The figures of passages by what they can be compared with: {@link ArticleContext.lines}. */
export function linesOf(passages: readonly Passage[]): ReadonlyMap<string, readonly MeasuredFigure[]> {
  const lines = new Map<string, MeasuredFigure[]>();
  for (const passage of passages) {
    for (const figure of passage.figures) {
      const key = comparableWith(figure.statement.figure);
      if (key === undefined) continue;
      const measured = { passage, figure, interval: intervalOf(figure.statement.figure) };
      const line = lines.get(key);
      if (line) line.push(measured);
      else lines.set(key, [measured]);
    }
  }
  for (const line of lines.values()) line.sort((x, y) => x.interval.low - y.interval.low);
  return lines;
}

/** The statements `[from, next)` and those within {@link NEAR} of them, as a range. */
export function statementsAround(
  statements: readonly Statement[],
  from: number,
  next: number,
): { readonly first: number; readonly behind: number } {
  const start = (statements[from] as Statement).figure.start - NEAR;
  const end = (statements[next - 1] as Statement).figure.end + NEAR;
  let first = from;
  let behind = next;
  while (first > 0 && (statements[first - 1] as Statement).figure.end >= start) first--;
  while (behind < statements.length && (statements[behind] as Statement).figure.start <= end) behind++;
  return { first, behind };
}

function valuesAround(statements: readonly Statement[], from: number, next: number): number[] {
  const { first, behind } = statementsAround(statements, from, next);
  return statements.slice(first, behind).flatMap(({ figure }) => valueTerm(figure) ?? []);
}

/** A content word: its token, what it is known again by, and whether it belongs to a name. */
interface Term {
  readonly at: number;
  readonly term: number;
  readonly isName: boolean;
}

/** Reads the terms of one sentence after the other. */
class TermReader {
  private next = 0;
  private nextDate = 0;
  private readonly classes: WordClasses;
  /** The words that the article also writes small. */
  private readonly small: HashSet;
  /** Tokens of web addresses. */
  private readonly addresses: Uint8Array;

  constructor(
    private readonly tokens: Tokens,
    language: string,
    private readonly mentions: readonly Mention[],
    private readonly dates: readonly Span[],
  ) {
    this.classes = wordClassesOf(language);
    this.addresses = markWebAddresses(tokens);
    this.small = new HashSet(tokens.count);
    for (let i = 0; i < tokens.count; i++) {
      if (tokens.kind[i] === TokenKind.Word && ((tokens.shape[i] as number) & CAPITALS) === 0)
        this.small.add(tokens.hash[i] as number);
    }
  }

  private isPlain(at: number): boolean {
    return this.small.has(this.tokens.hash[at] as number) || isCommonWord(this.tokens, at);
  }

  /**
   * The content words of tokens `[first, end)`, dates and web addresses left out. A capital makes a name; where a
   * sentence begins, and in a headline that writes most words with one, only if the word is nowhere written small and
   * no common one; in a line of nothing but capitals they say nothing. A place is one term, whatever it is called; what
   * every company is called, "Inc", is none.
   */
  read(first: number, end: number): readonly Term[] {
    const { tokens, mentions } = this;
    const terms: Term[] = [];
    const isTitle = hasMostlyCapitals(tokens, first, end);
    const isShouted = isTitle && isAllCapitals(tokens, first, end);
    let nameEnd = -1;
    for (let at = first; at < end; at++) {
      if (tokens.kind[at] !== TokenKind.Word || this.addresses[at]) continue;
      const start = tokens.start[at] as number;
      while (this.nextDate < this.dates.length && (this.dates[this.nextDate] as Span).end <= start) this.nextDate++;
      if ((this.dates[this.nextDate]?.start ?? start + 1) <= start) continue;
      while (this.next < mentions.length && (mentions[this.next] as Mention).end <= start) this.next++;
      const mention = mentions[this.next];
      if (mention && mention.start <= start && at >= nameEnd) {
        nameEnd = tokenAt(tokens, mention.end);
        if (mention.kind === 'place') {
          terms.push({ at, term: placeTerm(mention.entity), isName: true });
          at = nameEnd - 1;
          continue;
        }
      }
      const isCapital = ((tokens.shape[at] as number) & CAPITALS) !== 0;
      const place = isCapital ? adjectiveTerm(tokens, at) : undefined;
      if (place !== undefined) terms.push({ at, term: place, isName: true });
      else if (isContentWord(tokens, at, this.classes) && !this.classes.has(tokens, at, WordClass.CompanySuffix)) {
        const isName = at < nameEnd || (isCapital && !isShouted && ((at > first && !isTitle) || !this.isPlain(at)));
        terms.push({ at, term: isName ? nameTerm(tokens, at) : stemTerm(tokens, at), isName });
      }
    }
    return terms;
  }
}

// A headline writes more of its words with a capital than this part.
const TITLE = 0.6;

function hasMostlyCapitals(tokens: Tokens, first: number, end: number): boolean {
  let words = 0;
  let capitals = 0;
  for (let i = first; i < end; i++) {
    if (tokens.kind[i] !== TokenKind.Word || tokenLength(tokens, i) < LONG_WORD) continue;
    words++;
    if (((tokens.shape[i] as number) & CAPITALS) !== 0) capitals++;
  }
  return capitals > TITLE * words;
}

function isAllCapitals(tokens: Tokens, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    if (tokens.kind[i] === TokenKind.Word && ((tokens.shape[i] as number) & Shape.Lower) !== 0) return false;
  }
  return true;
}

// Prepositions and articles stay small in headlines.
const LONG_WORD = 4;

const CAPITALS = Shape.Capital | Shape.InnerCapital;

function inContext(statement: Statement, tokens: Tokens, terms: readonly Term[]): FigureInContext {
  const { named } = statement;
  const from = tokenAt(tokens, statement.figure.start);
  const to = tokenAt(tokens, statement.figure.end);
  const close = terms.filter(({ at }) => at >= from - CLOSE && at < to + CLOSE);
  let mark = to;
  while (mark < Math.min(tokens.count, to + CLOSE) && tokens.kind[mark] !== TokenKind.Symbol) mark++;
  return {
    statement,
    value: valueTerm(statement.figure),
    closeWords: termsOf(close, (t) => !t.isName),
    closeNames: termsOf(close, (t) => t.isName),
    ownerNames: named ? namesWithin(terms, tokenAt(tokens, named.start), tokenAt(tokens, named.end)) : NOTHING,
    behind: termsOf(close, ({ at }) => at >= to && at < mark),
  };
}

const NOTHING = termList([]);

/** The names among the tokens `[first, end)`. */
const namesWithin = (terms: readonly Term[], first: number, end: number): Terms =>
  termsOf(terms, ({ at, isName }) => isName && at >= first && at < end);

function termsOf(terms: readonly Term[], fits: (term: Term) => boolean): Terms {
  const fitting: number[] = [];
  for (const term of terms) if (fits(term)) fitting.push(term.term);
  return termList(fitting);
}

function copyHash(tokens: Tokens, first: number, end: number): number {
  let hash = 0;
  for (let i = first; i < end; i++) {
    if (tokens.kind[i] !== TokenKind.Symbol) hash = Math.imul(hash ^ (tokens.hash[i] as number), HASH_PRIME);
  }
  return hash | 0;
}
