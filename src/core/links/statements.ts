import { type AnnotatedArticle, sectionAt } from '../corpus/article.js';
import { type DayRange, daysOf } from '../dates/isoPeriod.js';
import { localeOf } from '../locales/index.js';
import type { DateMention, Figure, Mention, Span } from '../model.js';
import { findSentences, type Sentences } from '../text/sentences.js';
import { fold, Gap, TokenKind, type Tokens, tokenAt, tokenize } from '../text/tokens.js';
import { dividePeriod } from './dividePeriod.js';
import { type LinkRole, linkWords } from './linkWords.js';
import { OF_COMPANIES } from './measures.js';
import type { ChangeRole, Statement } from './statement.js';

// "from less than 100 billion": at most so many words stand between the preposition and the figure.
const ROLE_REACH = 3;
// "In Europe, …": a place this close to the start of a sentence sets the scene for those that follow.
const FRAME_REACH = 6;
const FRAME_SENTENCES = 3;
// A company named less often is not what the article is about.
const LEAST_MENTIONS = 4;
// Words shorter than this carry too little meaning to compare clauses by.
const CONTENT_LENGTH = 4;
// A clause longer than this is cut: what stands further away says nothing of the figure.
const CLAUSE_REACH = 40;

// A sentence with more figures is a table, and its words say nothing of any of them.
const MOST_FIGURES = 40;

/**
 * What an article's sentences say around each of its figures, in their order; figures of tables have none. One pass
 * over the tokens: what is done for a figure is bounded by the sentence's figures and by the reach of a clause.
 */
export function statementsOf({ article, annotations }: AnnotatedArticle): readonly Statement[] {
  if (annotations.figures.length === 0) return [];
  return new StatementReader(article, annotations).read();
}

interface Word {
  readonly first: number;
  readonly next: number;
  readonly roles: readonly LinkRole[];
}

class StatementReader {
  private readonly tokens: Tokens;
  private readonly sentences: Sentences;
  private readonly words: ReturnType<typeof linkWords>;
  private readonly functionWords: ReadonlySet<string>;
  private readonly statements: Statement[] = [];
  private companies: Companies | undefined;
  private mention = 0;
  private date = 0;
  private frame: string | undefined;
  private frameSentence = Number.NEGATIVE_INFINITY;
  /** The sentence in which each period was last named. */
  private readonly named = new Map<string, number>();

  constructor(
    private readonly article: AnnotatedArticle['article'],
    private readonly annotations: AnnotatedArticle['annotations'],
  ) {
    this.tokens = tokenize(article.text);
    this.functionWords = functionWordsOf(annotations.language);
    this.sentences = findSentences(this.tokens, annotations.language);
    this.words = linkWords(annotations.language);
  }

  read(): readonly Statement[] {
    const { tokens, sentences } = this;
    const { figures } = this.annotations;
    let next = 0;
    for (let s = 0; s < sentences.count && next < figures.length; s++) {
      const first = sentences.first[s] as number;
      const end = sentences.first[s + 1] as number;
      const stop = end < tokens.count ? (tokens.start[end] as number) : Number.POSITIVE_INFINITY;
      const mentions = this.mentionsUpTo(stop);
      const dates = this.datesUpTo(stop);
      for (const { iso } of dates) this.nameDate(iso, s);
      this.setFrame(s, first, end);
      const from = next;
      while (next < figures.length && (figures[next] as Figure).start < stop) next++;
      if (next > from && next - from <= MOST_FIGURES) this.readSentence(s, first, end, from, next, mentions, dates);
    }
    return this.statements;
  }

  private mentionsUpTo(offset: number): Mention[] {
    const found: Mention[] = [];
    const { mentions } = this.annotations;
    for (; this.mention < mentions.length && (mentions[this.mention] as Mention).start < offset; this.mention++)
      found.push(mentions[this.mention] as Mention);
    return found;
  }

  private datesUpTo(offset: number): DateMention[] {
    const found: DateMention[] = [];
    const { dates } = this.annotations;
    for (; this.date < dates.length && (dates[this.date] as DateMention).start < offset; this.date++)
      found.push(dates[this.date] as DateMention);
    return found;
  }

  /** "The second and third quarters" name each of them. */
  private nameDate(iso: string, sentence: number): void {
    this.named.set(iso, sentence);
    for (let count = 2; count <= 4 && iso.includes('/'); count++)
      for (const part of dividePeriod(iso, count) ?? NONE) this.named.set(part, sentence);
  }

  /** A place that opens a sentence ("However, in the European market, …") holds for the sentences that follow. */
  private setFrame(sentence: number, first: number, end: number): void {
    for (let i = first; i < Math.min(end, first + FRAME_REACH); i++) {
      if (!this.roleAt(i, 'within')) continue;
      // "However, in the European market, …" opens with a place; "it led in the Chinese cities" does not.
      if (i > first && this.tokens.kind[i - 1] === TokenKind.Word) return;
      const scope = this.scopeBehind(i + 1, end);
      if (!scope) continue;
      this.frame = scope;
      this.frameSentence = sentence;
      return;
    }
  }

  /** The place named right behind a preposition, over an article. */
  private scopeBehind(i: number, end: number): string | undefined {
    for (let k = i; k < Math.min(end, i + 2); k++) {
      const scope = this.words.longest(this.tokens, k, end)?.find((r) => r.role === 'scope');
      if (scope && 'name' in scope) return scope.name;
    }
    return undefined;
  }

  private roleAt(i: number, role: LinkRole['role']): boolean {
    return this.words.word(this.tokens, i)?.some((r) => r.role === role) ?? false;
  }

  private readSentence(
    sentence: number,
    first: number,
    end: number,
    from: number,
    to: number,
    mentions: readonly Mention[],
    dates: readonly DateMention[],
  ): void {
    const { tokens } = this;
    const { figures } = this.annotations;
    const words = this.wordsOf(first, end);
    const placed = figures.slice(from, to).map((figure) => ({
      figure,
      first: tokenAt(tokens, figure.start),
      next: tokenAt(tokens, figure.end),
    }));
    const breaks = this.clauseBreaks(first, end, words, placed);
    const scopes = this.scopesOf(words, mentions);
    const source = this.sourceOf(words, mentions);
    const counts = placed.filter((p) => p.figure.kind === 'count');
    const known = this.knownTokens(first, end, words, counts, [...mentions, ...dates, ...placed.map((p) => p.figure)]);
    const written = this.writtenAt(placed[0]?.figure.start ?? 0);
    let previous: Statement | undefined;
    placed.forEach((place, k) => {
      const { figure } = place;
      const start = Math.max(lastAtMost(breaks, place.first) ?? first, place.first - CLAUSE_REACH);
      const stop = Math.min(firstAbove(breaks, place.first) ?? end, place.next + CLAUSE_REACH);
      const near = words.filter((w) => w.first >= start && w.next <= stop);
      const isListed =
        previous !== undefined && this.areListed(placed[k - 1]?.next ?? 0, place.first, previous, figure);
      const role = isListed ? previous?.role : changeRole(near, place.first);
      const isShare = this.isShareAt(place.next, end);
      const own = this.measuresOf(figure, near, place.first);
      const carried = isOnlyGrowth(own)
        ? this.carriedMeasures(figure, words, start, isListed ? previous : undefined)
        : NONE;
      const direction = figure.direction ?? (isListed ? previous?.direction : undefined);
      const isChange = isListed
        ? (previous?.isChange ?? false)
        : this.isChange(figure, role, isShare, direction, near, place.first);
      const names = mentions.filter(
        (m) => m.start >= (tokens.start[start] as number) && m.end <= (tokens.end[stop - 1] as number),
      );
      const statement: Statement = {
        ref: { article: this.article.id, figure },
        figure: this.ofItsCompany(figure, own.length > 0 ? own : carried),
        at: from + k,
        sentence,
        period: figure.period,
        days: daysFor(figure.period),
        periodDistance: figure.period
          ? sentence - (this.named.get(figure.period) ?? Number.NEGATIVE_INFINITY)
          : Infinity,
        isSurelyDated: this.isSurelyDated(figure, dates, start, stop),
        measures: [...own, ...carried],
        hasOwnMeasure: !isOnlyGrowth(own) || isListed,
        qualifiers: sortedSet(near.flatMap((w) => namesOf(w, 'qualifier'))),
        about: sortedSet(
          names
            .filter((m) => m.entity !== figure.subject && (m.kind === 'product' || m.kind === 'brand'))
            .filter((m) => !this.roleAt(tokenAt(tokens, m.start) - 1, 'via'))
            .map((m) => m.entity),
        ),
        scope:
          nearestScope(scopes, place.first, start, stop) ??
          (sentence - this.frameSentence <= FRAME_SENTENCES ? this.frame : undefined),
        source,
        role,
        isChange,
        direction,
        isShare,
        stems: this.stemsOf(start, stop, place),
        unexplained: this.unexplained(start, stop, first, known),
        isAgainst: words.some((w) => w.next <= place.first && hasRole(w, 'against')),
        written,
        isBand: figure.kind === 'rank' && this.roleAt(place.first, 'band'),
        isYearAgo: near.some((w) => hasRole(w, 'yearAgo')),
        isListed,
        clause: start,
        hasTotal: near.some((w) => hasRole(w, 'total')),
        hasRest: near.some((w) => hasRole(w, 'rest')),
        continuesChange: k === 0 && this.roleAt(first, 'change'),
      };
      previous = statement.isYearAgo ? this.besideLast(statement) : statement;
      this.statements.push(previous);
    });
    this.handOutPeriods(this.statements.length - placed.length);
  }

  /** The figure as its company's, where the sentence gives it to a person and no person sells, earns or stocks so much. */
  private ofItsCompany(figure: Figure, measures: readonly string[]): Figure {
    if (figure.subject === undefined || !measures.some((name) => OF_COMPANIES.has(name))) return figure;
    this.companies ??= new Companies(this.annotations.mentions);
    const company = this.companies.isPerson(figure.subject) ? this.companies.main : undefined;
    return company === undefined ? figure : { ...figure, subject: company };
  }

  private isSurelyDated(figure: Figure, dates: readonly DateMention[], start: number, stop: number): boolean {
    if (figure.period === undefined || dates.length === 0) return false;
    const from = this.tokens.start[start] as number;
    const to = this.tokens.end[stop - 1] as number;
    const near = dates.filter((d) => d.start >= from && d.end <= to);
    if (near.length > 0) return near.every((d) => d.iso === figure.period);
    return new Set(dates.map((d) => d.iso)).size === 1;
  }

  /** First day of the date of the article, or of its section at `offset`. */
  private writtenAt(offset: number): number | undefined {
    const date = sectionAt(this.article, offset)?.date ?? this.article.date;
    return date === undefined ? undefined : daysOf(date)?.start;
  }

  /** Which tokens of a sentence are words that rules know, or stand in names, dates and figures; from `first` on. */
  private knownTokens(
    first: number,
    end: number,
    words: readonly Word[],
    figures: readonly { next: number }[],
    spans: readonly Span[],
  ): Uint8Array {
    const known = new Uint8Array(end - first);
    for (const word of words) known.fill(1, word.first - first, word.next - first);
    // The noun behind a count is what it counts.
    for (const figure of figures) if (figure.next < end) known.fill(1, figure.next - first, figure.next + 1 - first);
    for (const span of spans) {
      const from = tokenAt(this.tokens, span.start);
      known.fill(1, Math.max(0, from - first), Math.max(0, tokenAt(this.tokens, span.end) - first));
    }
    return known;
  }

  private unexplained(start: number, stop: number, first: number, known: Uint8Array): number {
    const { tokens } = this;
    let count = 0;
    for (let i = start; i < stop; i++) {
      if (known[i - first] || tokens.kind[i] !== TokenKind.Word) continue;
      const length = (tokens.end[i] as number) - (tokens.start[i] as number);
      if (length < CONTENT_LENGTH) continue;
      if (!this.functionWords.has(tokens.text.slice(tokens.start[i], tokens.end[i]).toLowerCase())) count++;
    }
    return count;
  }

  private wordsOf(first: number, end: number): Word[] {
    const found: Word[] = [];
    let i = first;
    while (i < end) {
      const roles = this.words.longest(this.tokens, i, end);
      const next = roles ? this.words.matchEnd : i + 1;
      if (roles) found.push({ first: i, next, roles });
      i = next;
    }
    return found;
  }

  /** The tokens at which a clause begins. */
  private clauseBreaks(
    first: number,
    end: number,
    words: readonly Word[],
    figures: readonly { first: number; next: number }[],
  ): number[] {
    const { tokens } = this;
    const breaks: number[] = [];
    for (let i = first; i < end; i++) {
      if (tokens.kind[i] !== TokenKind.Symbol || figures.some((f) => i >= f.first && i < f.next)) continue;
      const code = tokens.text.charCodeAt(tokens.start[i] as number);
      const isMark = code === 0x2c ? tokens.gap[i + 1] !== Gap.None : CLAUSE_MARKS.has(code);
      if (isMark && i + 1 < end) breaks.push(i + 1);
    }
    for (const word of words) if (hasRole(word, 'clauseBreak')) breaks.push(word.first);
    return breaks.sort((a, b) => a - b);
  }

  private scopesOf(words: readonly Word[], mentions: readonly Mention[]): { at: number; scope: string }[] {
    const found = words.flatMap((w) => namesOf(w, 'scope').map((scope) => ({ at: w.first, scope })));
    for (const mention of mentions) {
      if (mention.kind !== 'place') continue;
      const at = tokenAt(this.tokens, mention.start);
      // A place behind a preposition is where something is so; others are who and what.
      const leads = this.roleAt(at - 1, 'within') || this.roleAt(at - 2, 'within');
      if (leads && !found.some((f) => f.at === at)) found.push({ at, scope: mention.entity });
    }
    return found.sort((a, b) => a.at - b.at);
  }

  private sourceOf(words: readonly Word[], mentions: readonly Mention[]): string | undefined {
    const word = words.find((w) => hasRole(w, 'source'));
    if (!word) return undefined;
    const after = this.tokens.end[word.next - 1] as number;
    return mentions.find((m) => m.start >= after && m.start < after + 60)?.entity;
  }

  /** Does only "and" or a comma stand between the two figures? */
  private areListed(from: number, to: number, before: Statement, figure: Figure): boolean {
    if (to - from > 2 || to <= from || before.figure.kind !== figure.kind || before.figure.unit !== figure.unit)
      return false;
    const { tokens } = this;
    for (let i = from; i < to; i++) {
      const isComma = tokens.text.charCodeAt(tokens.start[i] as number) === 0x2c;
      if (!isComma && !this.roleAt(i, 'join')) return false;
    }
    return true;
  }

  private isShareAt(next: number, end: number): boolean {
    return next < end && this.roleAt(next, 'of');
  }

  private isChange(
    figure: Figure,
    role: ChangeRole | undefined,
    isShare: boolean,
    direction: 'up' | 'down' | undefined,
    near: readonly Word[],
    at: number,
  ): boolean {
    if (role === 'from' || role === 'to') return false;
    if (role === 'by') return direction !== undefined || near.some((w) => hasRole(w, 'change'));
    const led = near.some((w) => hasRole(w, 'change') && w.next <= at && w.next >= at - 1);
    if (figure.kind === 'percent' && !isShare) return direction !== undefined || led;
    return led && figure.kind !== 'rank';
  }

  /** Shared names of what is measured: the measure's own words, then the clause, nearest first, then what precedes it. */
  private measuresOf(figure: Figure, near: readonly Word[], at: number): string[] {
    const found: string[] = [];
    const add = (words: readonly Word[]): void => {
      const byDistance = words
        .flatMap((w) => namesOf(w, 'measure').map((name) => ({ name, distance: Math.abs(w.first - at) })))
        .sort((a, b) => a.distance - b.distance);
      for (const { name } of byDistance) {
        const shared = name === 'sales' && (figure.kind === 'money' || figure.kind === 'price') ? 'revenue' : name;
        if (!found.includes(shared)) found.push(shared);
      }
    };
    if (figure.measure) add(this.wordsIn(figure.measure));
    add(near);
    return found;
  }

  /**
   * What a clause without a word for its measure goes on with: its list's, that of the clause before it, or, for
   * "units" and nothing more, that of the units told last.
   */
  private carriedMeasures(
    figure: Figure,
    sentence: readonly Word[],
    clause: number,
    list: Statement | undefined,
  ): readonly string[] {
    if (list) return list.measures;
    const before = this.measuresOf(
      { ...figure, measure: '' },
      sentence.filter((w) => w.next <= clause),
      clause,
    );
    if (before.length > 0) return before;
    const last = this.statements.at(-1);
    const goesOn =
      last && isGeneric(figure.unit) && last.figure.unit === figure.unit && last.figure.subject === figure.subject;
    return (
      (goesOn
        ? last
        : this.statements.at(-2)?.figure.unit === figure.unit && isGeneric(figure.unit)
          ? this.statements.at(-2)
          : undefined
      )?.measures ?? NONE
    );
  }

  /** A figure for "the same period last year" measures what the one before it does, a year back. */
  private besideLast(statement: Statement): Statement {
    const last = this.statements.at(-1);
    const fits =
      last &&
      last.figure.kind === statement.figure.kind &&
      last.figure.unit === statement.figure.unit &&
      last.figure.subject === statement.figure.subject &&
      statement.sentence - last.sentence <= 1;
    if (!fits) return statement;
    const period = last.period === undefined ? undefined : yearBefore(last.period);
    return {
      ...statement,
      measures: last.measures,
      hasOwnMeasure: last.hasOwnMeasure,
      qualifiers: last.qualifiers,
      scope: last.scope,
      isChange: last.isChange,
      ...(period !== undefined && { period, days: daysFor(period) }),
    };
  }

  private wordsIn(phrase: string): Word[] {
    const tokens = tokenize(phrase);
    const found: Word[] = [];
    for (let i = 0; i < tokens.count; i++) {
      const roles = this.words.longest(tokens, i);
      if (roles) found.push({ first: i, next: this.words.matchEnd, roles });
    }
    return found;
  }

  private stemsOf(start: number, stop: number, own: { first: number; next: number }): number[] {
    const { tokens } = this;
    const stems: number[] = [];
    for (let i = start; i < stop; i++) {
      if (i >= own.first && i < own.next) continue;
      if (tokens.kind[i] !== TokenKind.Word) continue;
      if ((tokens.end[i] as number) - (tokens.start[i] as number) < CONTENT_LENGTH) continue;
      stems.push(stemOf(tokens, i));
    }
    return [...new Set(stems)].sort((a, b) => a - b);
  }

  /**
   * A list of figures under one interval of as many quarters gets a quarter each. A list whose figures have a period
   * each is surely dated.
   */
  private handOutPeriods(from: number): void {
    const { statements } = this;
    let i = from;
    while (i < statements.length) {
      let end = i + 1;
      while (end < statements.length && (statements[end] as Statement).isListed) end++;
      const list = statements.slice(i, end);
      const parts = list.length > 1 ? dividePeriod(list[0]?.period, list.length) : undefined;
      const isDated = list.length > 1 && new Set(list.map((s) => s.period ?? '')).size === list.length;
      if (parts || isDated)
        list.forEach((statement, k) => {
          const period = parts?.[k] ?? statement.period;
          statements[i + k] = { ...statement, period, days: daysFor(period), isSurelyDated: true };
        });
      i = end;
    }
  }
}

/** Who is a person in an article, and which company it is about. */
class Companies {
  /** The company named most, where it is named clearly more than the next. */
  readonly main: string | undefined;
  private readonly people = new Set<string>();

  constructor(mentions: readonly Mention[]) {
    const counts = new Map<string, number>();
    for (const { entity, kind } of mentions) {
      if (kind === 'person') this.people.add(entity);
      else if (kind === 'company') counts.set(entity, (counts.get(entity) ?? 0) + 1);
    }
    const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
    if (first && first[1] >= 2 * (second?.[1] ?? 0) && first[1] >= LEAST_MENTIONS) this.main = first[0];
  }

  isPerson(entity: string): boolean {
    return this.people.has(entity);
  }
}

const functionWords = new Map<string, ReadonlySet<string>>();

function functionWordsOf(language: string): ReadonlySet<string> {
  let words = functionWords.get(language);
  if (!words) {
    words = new Set(localeOf(language).text.functionWords);
    functionWords.set(language, words);
  }
  return words;
}

/** The nearest of "from", "to" and "by" shortly before token `at`. */
function changeRole(near: readonly Word[], at: number): ChangeRole | undefined {
  for (let k = near.length - 1; k >= 0; k--) {
    const word = near[k] as Word;
    if (word.next > at) continue;
    if (word.next < at - ROLE_REACH + 1) return undefined;
    for (const role of ['from', 'to', 'by'] as const) if (hasRole(word, role)) return role;
  }
  return undefined;
}

const isOnlyGrowth = (measures: readonly string[]): boolean => measures.every((name) => name === 'growth');

const isGeneric = (unit: string): boolean => unit === 'unit' || unit === 'piece' || unit === 'item';

/** The same period, a year earlier. */
function yearBefore(period: string): string {
  return period.replace(/\d{4}/g, (year) => String(Number(year) - 1));
}

const CLAUSE_MARKS: ReadonlySet<number> = new Set([0x3b, 0x3a, 0x28, 0x29, 0x2014, 0x2013, 0x5b, 0x5d]);

const hasRole = (word: Word, role: LinkRole['role']): boolean => word.roles.some((r) => r.role === role);

const namesOf = (word: Word, role: 'measure' | 'qualifier' | 'scope'): string[] =>
  word.roles.flatMap((r) => (r.role === role && 'name' in r ? [r.name] : []));

const sortedSet = (names: readonly string[]): readonly string[] =>
  names.length === 0 ? NONE : [...new Set(names)].sort();
const NONE: readonly string[] = [];

const daysFor = (period: string | undefined): DayRange | undefined =>
  period === undefined ? undefined : daysOf(period);

/** The scope named in the clause, nearest to the figure; else the last one before it in the sentence. */
function nearestScope(
  scopes: readonly { at: number; scope: string }[],
  at: number,
  start: number,
  stop: number,
): string | undefined {
  const inClause = scopes.filter((s) => s.at >= start && s.at < stop);
  const pool = inClause.length > 0 ? inClause : scopes.filter((s) => s.at < start);
  let best: { at: number; scope: string } | undefined;
  for (const scope of pool) if (!best || Math.abs(scope.at - at) < Math.abs(best.at - at)) best = scope;
  return best?.scope;
}

function lastAtMost(sorted: readonly number[], limit: number): number | undefined {
  let found: number | undefined;
  for (const n of sorted) if (n <= limit) found = n;
  return found;
}

function firstAbove(sorted: readonly number[], limit: number): number | undefined {
  return sorted.find((n) => n > limit);
}

/** A word's stem as a number: its first letters, without the endings of plurals and verb forms. */
function stemOf(tokens: Tokens, i: number): number {
  const start = tokens.start[i] as number;
  let end = tokens.end[i] as number;
  const word = tokens.text.slice(start, end).toLowerCase();
  for (const ending of ['ing', 'ed', 'es', 'en', 's', 't', 'e']) {
    if (word.length - ending.length >= CONTENT_LENGTH && word.endsWith(ending)) {
      end -= ending.length;
      break;
    }
  }
  let hash = 0x811c9dc5;
  for (let k = start; k < end; k++) hash = Math.imul(hash ^ fold(tokens.text.charCodeAt(k)), 0x01000193);
  return hash | 0;
}
