import { isContentWord } from '../../context/terms.js';
import { type AnnotatedArticle, sectionAt } from '../../corpus/article.js';
import { daysOf } from '../../dates/isoPeriod.js';
import type { DateMention, Figure, Mention, Span } from '../../model.js';
import { findSentences, type Sentences } from '../../text/sentences.js';
import { type Tokens, tokenAt, tokenize, tokenText } from '../../text/tokens.js';
import { type LinkRole, linkWords } from '../linkWords.js';
import type { Statement } from '../statement.js';
import { changeRole, isChange } from './changes.js';
import { clauseAround, clauseBreaks, type Place } from './clauses.js';
import { countUnexplained, knownTokens, stemsOf } from './contentWords.js';
import { carriedMeasures, isOnlyGrowth, measuresOf } from './measuresOf.js';
import { OwnCompany } from './ownCompany.js';
import { besideLast, daysFor, isSurelyDated, NamedPeriods, withListedPeriods, withoutBasePeriods } from './periods.js';
import { ScopeReader } from './scopes.js';
import { hasRole, namesOf, type Word, wordsOf } from './sentenceWords.js';
import { vagueNamesIn } from './vagueNames.js';

// A sentence with more figures is a table, and its words say nothing of any of them.
const MOST_FIGURES = 40;
// A sentence that says so stands so many tokens before the corrected number at most.
const CORRECTION_REACH = 30;
// Who is named this soon behind "according to" is the source, in characters.
const SOURCE_REACH = 60;

/**
 * What an article's sentences say around each of its figures, in their order; figures of tables have none. One pass
 * over the tokens: what is done for a figure is bounded by the sentence's figures and by the reach of a clause.
 */
export function statementsOf(
  { article, annotations }: AnnotatedArticle,
  tokens: Tokens = tokenize(article.text),
  sentences: Sentences = findSentences(tokens, annotations.language),
): readonly Statement[] {
  if (annotations.figures.length === 0) return [];
  return new StatementReader(article, annotations, tokens).read(sentences);
}

/** A sentence that has figures: its number, its tokens `[first, end)`, and what stands in it. */
interface Sentence {
  readonly number: number;
  readonly first: number;
  readonly end: number;
  readonly words: readonly Word[];
  readonly mentions: readonly Mention[];
  readonly dates: readonly DateMention[];
}

interface PlacedFigure extends Place {
  readonly figure: Figure;
}

class StatementReader {
  private readonly words: ReturnType<typeof linkWords>;
  private readonly statements: Statement[] = [];
  private readonly company: OwnCompany;
  /** Ids of entities whose names many go by. */
  private readonly vagueNames: ReadonlySet<string>;
  private readonly scopes: ScopeReader;
  private readonly periods = new NamedPeriods();

  constructor(
    private readonly article: AnnotatedArticle['article'],
    private readonly annotations: AnnotatedArticle['annotations'],
    private readonly tokens: Tokens,
  ) {
    this.words = linkWords(annotations.language);
    this.company = new OwnCompany(annotations.mentions);
    this.vagueNames = vagueNamesIn(annotations);
    this.scopes = new ScopeReader(tokens, this.words);
  }

  read(sentences: Sentences): readonly Statement[] {
    const { tokens } = this;
    const { figures } = this.annotations;
    const nextMentions = upTo(this.annotations.mentions);
    const nextDates = upTo(this.annotations.dates);
    const nextFigures = upTo(figures);
    let read = 0;
    for (let number = 0; number < sentences.count && read < figures.length; number++) {
      const first = sentences.first[number] as number;
      const end = sentences.first[number + 1] as number;
      const stop = end < tokens.count ? (tokens.start[end] as number) : Number.POSITIVE_INFINITY;
      const mentions = nextMentions(stop);
      const dates = nextDates(stop);
      this.periods.name(dates, number);
      this.scopes.open(number, first, end);
      const own = nextFigures(stop);
      if (own.length > 0 && own.length <= MOST_FIGURES) {
        const words = wordsOf(tokens, this.words, first, end);
        this.readSentence({ number, first, end, words, mentions, dates }, own, read);
      }
      read += own.length;
    }
    return this.statements;
  }

  private roleAt(i: number, role: LinkRole['role']): boolean {
    return this.words.word(this.tokens, i)?.some((r) => r.role === role) ?? false;
  }

  /** `from` is the number of the sentence's first figure in its article. */
  private readSentence(sentence: Sentence, figures: readonly Figure[], from: number): void {
    const { tokens } = this;
    const { first, end, words, mentions, dates } = sentence;
    const placed = figures.map(
      (figure): PlacedFigure => ({
        figure,
        first: tokenAt(tokens, figure.start),
        next: tokenAt(tokens, figure.end),
      }),
    );
    const breaks = clauseBreaks(tokens, first, end, words, placed);
    const scopes = this.scopes.scopesOf(words, mentions);
    const source = this.sourceOf(words, mentions);
    const isCorrection = this.tellsCorrection(sentence, figures);
    const counts = placed.flatMap((p) =>
      p.figure.kind === 'count' ? [{ next: p.next, nouns: this.nounsBehind(p.figure) }] : [],
    );
    const known = knownTokens(tokens, first, end, words, counts, [...mentions, ...dates, ...figures]);
    const written = this.writtenAt(placed[0]?.figure.start ?? 0);
    const told: Statement[] = [];
    placed.forEach((place, k) => {
      const { figure } = place;
      const { start, stop } = clauseAround(place, breaks, first, end);
      const clause: Span = { start: tokens.start[start] as number, end: tokens.end[stop - 1] as number };
      const near = words.filter((w) => w.first >= start && w.next <= stop);
      const before = told.at(-1);
      const behindLast = placed[k - 1]?.next ?? end;
      const list = before && this.areListed(placed[k - 1]?.next ?? 0, place.first, before, figure) ? before : undefined;
      const role = list ? list.role : changeRole(near, place.first);
      const isShare = place.next < end && this.roleAt(place.next, 'of');
      const direction = figure.direction ?? list?.direction;
      const own = measuresOf(figure, near, place.first, this.words);
      const carried = isOnlyGrowth(own) ? this.carried(figure, list, words, start, told) : [];
      const owned = this.company.figureOf(figure, own.length > 0 ? own : carried);
      const statement: Statement = {
        ref: { article: this.article.id, figure },
        figure: owned,
        isLocal: owned.subject !== undefined && this.vagueNames.has(owned.subject),
        named: mentions.findLast((m) => m.entity === owned.subject && m.end <= figure.start),
        hasNameBehind: mentions.some((m) => isNamedBehind(m, figure, owned.subject, clause)),
        at: from + k,
        sentence: sentence.number,
        period: figure.period,
        days: daysFor(figure.period),
        periodDistance: this.periods.distance(figure.period, sentence.number),
        isSurelyDated: isSurelyDated(figure, dates, clause),
        measures: [...own, ...carried],
        hasOwnMeasure: !isOnlyGrowth(own) || list !== undefined,
        qualifiers: sortedSet(near.flatMap((w) => namesOf(w, 'qualifier'))),
        about: this.productsIn(clause, mentions, figure.subject),
        scope: this.scopes.scopeOf(scopes, place.first, start, stop, sentence.number),
        source: figure.source ?? source,
        role,
        isChange: list ? list.isChange : isChange(figure, place, near, { role, isShare, direction }),
        direction,
        isShare,
        stems: stemsOf(tokens, start, stop, place),
        unexplained: countUnexplained(tokens, start, stop, known, first, this.annotations.language),
        isAgainst: words.some((w) => w.next <= place.first && hasRole(w, 'against')),
        isSetAgainst: words.some((w) => hasRole(w, 'outcome') && w.first >= behindLast && w.next <= place.first),
        written,
        isBand: figure.kind === 'rank' && this.roleAt(place.first, 'band'),
        isYearAgo: near.some((w) => hasRole(w, 'yearAgo') && !placed.some((other) => isBetween(other, w, place))),
        isListed: list !== undefined,
        clause: start,
        hasTotal: near.some((w) => hasRole(w, 'total')),
        hasRest: near.some((w) => hasRole(w, 'rest')),
        isCorrection,
        continuesChange: k === 0 && this.roleAt(first, 'change'),
      };
      told.push(statement.isYearAgo ? besideLast(statement, before ?? this.statements.at(-1)) : statement);
    });
    this.statements.push(...withListedPeriods(withoutBasePeriods(told, dates)));
  }

  /** How many words behind a count say what it counts: those of its measure, where that stands there. */
  private nounsBehind({ end, measure }: Figure): number {
    const words = measure?.split(/\s+/) ?? [];
    return measure && this.article.text.startsWith(measure, end + 1) ? words.length : 1;
  }

  private carried(
    figure: Figure,
    list: Statement | undefined,
    words: readonly Word[],
    clause: number,
    told: readonly Statement[],
  ): readonly string[] {
    const before = words.filter((w) => w.next <= clause);
    const lastTold = told.length > 1 ? told : [...this.statements.slice(-2), ...told];
    return carriedMeasures(figure, list, before, clause, this.words, lastTold);
  }

  /** The products and brands that a clause names, but not where something only happens; sorted. */
  private productsIn(clause: Span, mentions: readonly Mention[], subject: string | undefined): readonly string[] {
    const named = mentions.filter(
      ({ start, end, entity, kind }) =>
        start >= clause.start &&
        end <= clause.end &&
        entity !== subject &&
        (kind === 'product' || kind === 'brand') &&
        !this.roleAt(tokenAt(this.tokens, start) - 1, 'via'),
    );
    return sortedSet(named.map(({ entity }) => entity));
  }

  /** First day of the date of the article, or of its section at `offset`. */
  private writtenAt(offset: number): number | undefined {
    const date = sectionAt(this.article, offset)?.date ?? this.article.date;
    return date === undefined ? undefined : daysOf(date)?.start;
  }

  /** Does the sentence, or the one before "It will cost 58 million, not 85 million", say that a number was wrong? */
  private tellsCorrection({ first, words }: Sentence, figures: readonly Figure[]): boolean {
    if (words.some((w) => hasRole(w, 'correction'))) return true;
    if (!figures.some(({ standing }) => standing === 'denied')) return false;
    for (let i = Math.max(0, first - CORRECTION_REACH); i < first; i++) if (this.roleAt(i, 'correction')) return true;
    return false;
  }

  private sourceOf(words: readonly Word[], mentions: readonly Mention[]): string | undefined {
    const word = words.find((w) => hasRole(w, 'source'));
    if (!word) return undefined;
    const after = this.tokens.end[word.next - 1] as number;
    const named = mentions.find((m) => m.start >= after && m.start < after + SOURCE_REACH)?.entity;
    // "According to the organisers"
    return named ?? this.nounBehind(word.next);
  }

  /** The first content word from token `i` on, as it is written. */
  private nounBehind(i: number): string | undefined {
    const { tokens } = this;
    for (let k = i; k < Math.min(tokens.count, i + 3); k++) {
      if (isContentWord(tokens, k, this.annotations.language)) return tokenText(tokens, k).toLowerCase();
    }
    return undefined;
  }

  /** Does only "and" or a comma stand between the two figures? */
  private areListed(from: number, to: number, before: Statement, figure: Figure): boolean {
    if (to - from > 2 || to <= from || before.figure.kind !== figure.kind || before.figure.unit !== figure.unit)
      return false;
    const { tokens } = this;
    for (let i = from; i < to; i++) {
      const isComma = tokens.code[i] === COMMA;
      if (!isComma && !this.roleAt(i, 'join')) return false;
    }
    return true;
  }
}

const COMMA = 0x2c;

/** Does a figure stand between a word and another figure? */
const isBetween = (figure: Place, word: Place, other: Place): boolean =>
  (figure.first >= word.next && figure.next <= other.first) ||
  (figure.first >= other.next && figure.next <= word.first);

// "15 Boeing planes", "600,000 shares of Southland", in characters.
const BEHIND = 20;

function isNamedBehind(mention: Mention, figure: Figure, subject: string | undefined, clause: Span): boolean {
  const { start, end, entity, kind } = mention;
  if (start < figure.end || start > figure.end + BEHIND || end > clause.end || entity === subject) return false;
  return kind === 'company' || kind === 'organization' || kind === 'person';
}

/** Hands out the items of an ordered list that start before an offset, and were not handed out yet. */
function upTo<Item extends Span>(list: readonly Item[]): (offset: number) => readonly Item[] {
  let next = 0;
  return (offset) => {
    const from = next;
    while (next < list.length && (list[next] as Item).start < offset) next++;
    return list.slice(from, next);
  };
}

const NONE: readonly string[] = [];
const sortedSet = (names: readonly string[]): readonly string[] =>
  names.length === 0 ? NONE : [...new Set(names)].sort();
