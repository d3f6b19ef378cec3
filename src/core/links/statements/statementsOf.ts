import { isContentWord } from '../../context/terms.js';
import { type FoundInArticle, sectionAt } from '../../corpus/article.js';
import { daysOf } from '../../dates/isoPeriod.js';
import { wordClassesOf } from '../../entities/wordClasses.js';
import type { Figure, Mention } from '../../model.js';
import { hasRole, namesOf, type Word } from '../../sentence/marks.js';
import type { Placed, Range } from '../../sentence/placed.js';
import type { SentenceReading } from '../../sentence/sentenceReading.js';
import type { TextReading } from '../../sentence/textReading.js';
import type { LinkRole } from '../../sentence/wordFeatures.js';
import { tokenText } from '../../text/tokens.js';
import type { Statement } from '../statement.js';
import { changeRole, isChange } from './changes.js';
import { clauseAround } from './clauses.js';
import { countUnexplained, knownTokens, stemsOf } from './contentWords.js';
import { carriedMeasures, isOnlyGrowth, measuresOf } from './measuresOf.js';
import { OwnCompany } from './ownCompany.js';
import { besideLast, daysFor, isSurelyDated, NamedPeriods, withListedPeriods, withoutBasePeriods } from './periods.js';
import { ScopeReader } from './scopes.js';
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
export function statementsOf({ article, annotations }: FoundInArticle, text: TextReading): readonly Statement[] {
  return annotations.figures.length === 0 ? [] : new StatementReader(article, annotations, text).read();
}

class StatementReader {
  private readonly statements: Statement[] = [];
  private readonly company: OwnCompany;
  /** Ids of entities whose names many go by. */
  private readonly vagueNames: ReadonlySet<string>;
  private readonly scopes: ScopeReader;
  private readonly periods = new NamedPeriods();

  constructor(
    private readonly article: FoundInArticle['article'],
    private readonly annotations: FoundInArticle['annotations'],
    private readonly text: TextReading,
  ) {
    this.company = new OwnCompany(annotations.mentions);
    this.vagueNames = vagueNamesIn(annotations);
    this.scopes = new ScopeReader(text);
  }

  read(): readonly Statement[] {
    let read = 0;
    for (const reading of this.text.readings) {
      const { length } = reading.figures;
      if (!reading.isFurniture) this.periods.name(reading.dates, reading.index);
      if (reading.isWhole && !reading.isFurniture && length > 0 && length <= MOST_FIGURES)
        this.readSentence(reading, read);
      read += length;
    }
    return this.statements;
  }

  private roleAt(i: number, role: LinkRole): boolean {
    return this.text.features.has(this.text.tokens, i, role);
  }

  /** `from` is the number of the sentence's first figure in its article. */
  private readSentence(reading: SentenceReading, from: number): void {
    const { tokens, first, end, words, mentions, dates, figures } = reading;
    const scopes = this.scopes.scopesOf(reading);
    const source = this.sourceOf(reading);
    const isCorrection = this.tellsCorrection(reading);
    const counts = figures.flatMap(({ item, next }) =>
      item.kind === 'count' ? [{ next, nouns: this.nounsBehind(item) }] : [],
    );
    const known = knownTokens(reading, counts);
    const written = this.writtenAt(figures[0]?.item.start ?? 0);
    const told: Statement[] = [];
    figures.forEach((place, k) => {
      const { item: figure } = place;
      const { first: start, next: stop } = clauseAround(reading, place);
      const inClause = <Item>(items: readonly Placed<Item>[]): readonly Placed<Item>[] =>
        items.filter((p) => p.first >= start && p.next <= stop);
      const near = words.filter((w) => w.first >= start && w.next <= stop);
      const before = told.at(-1);
      const behindLast = figures[k - 1]?.next ?? end;
      const list =
        before && this.areListed(figures[k - 1]?.next ?? 0, place.first, before, figure) ? before : undefined;
      const role = list ? list.role : changeRole(near, place.first);
      const isShare = place.next < end && this.roleAt(place.next, 'of');
      const direction = figure.direction ?? list?.direction;
      const own = measuresOf(figure, near, place.first, this.text.features);
      const carried = isOnlyGrowth(own) ? this.carried(figure, list, words, start, told) : [];
      const owned = this.company.figureOf(figure, own.length > 0 ? own : carried);
      const statement: Statement = {
        ref: { article: this.article.id, figure },
        figure: owned,
        isLocal: owned.subject !== undefined && this.vagueNames.has(owned.subject),
        named: mentions.findLast((m) => m.item.entity === owned.subject && m.next <= place.first)?.item,
        hasNameBehind: inClause(mentions).some(({ item }) => isNamedBehind(item, figure, owned.subject)),
        at: from + k,
        sentence: reading.index,
        period: figure.period,
        days: daysFor(figure.period),
        periodDistance: this.periods.distance(figure.period, reading.index),
        isSurelyDated: isSurelyDated(figure, dates, inClause(dates)),
        measures: [...own, ...carried],
        hasOwnMeasure: !isOnlyGrowth(own) || list !== undefined,
        qualifiers: sortedSet(near.flatMap((w) => namesOf(w, 'qualifier'))),
        about: this.productsIn(inClause(mentions), figure.subject),
        scope: this.scopes.scopeOf(scopes, place.first, start, stop, reading.index),
        source: figure.source ?? source,
        role,
        isChange: list ? list.isChange : isChange(figure, place, near, { role, isShare, direction }),
        direction,
        isShare,
        stems: stemsOf(tokens, start, stop, place),
        unexplained: countUnexplained(reading, start, stop, known),
        isAgainst: words.some((w) => w.next <= place.first && hasRole(w, 'against')),
        isSetAgainst: words.some((w) => hasRole(w, 'outcome') && w.first >= behindLast && w.next <= place.first),
        written,
        isBand: figure.kind === 'rank' && this.roleAt(place.first, 'band'),
        isYearAgo: near.some((w) => hasRole(w, 'yearAgo') && !figures.some((other) => isBetween(other, w, place))),
        isListed: list !== undefined,
        clause: start,
        hasTotal: near.some((w) => hasRole(w, 'total')),
        hasRest: near.some((w) => hasRole(w, 'rest')),
        isCorrection,
        continuesChange: k === 0 && this.roleAt(first, 'change'),
      };
      told.push(statement.isYearAgo ? besideLast(statement, before ?? this.statements.at(-1)) : statement);
    });
    this.statements.push(
      ...withListedPeriods(
        withoutBasePeriods(
          told,
          dates.map(({ item }) => item),
        ),
      ),
    );
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
    return carriedMeasures(figure, list, before, clause, this.text.features, lastTold);
  }

  /** The products and brands that a clause names, but not where something only happens; sorted. */
  private productsIn(named: readonly Placed<Mention>[], subject: string | undefined): readonly string[] {
    const products = named.filter(
      ({ item, first }) =>
        item.entity !== subject && (item.kind === 'product' || item.kind === 'brand') && !this.roleAt(first - 1, 'via'),
    );
    return sortedSet(products.map(({ item }) => item.entity));
  }

  /** First day of the date of the article, or of its section at `offset`. */
  private writtenAt(offset: number): number | undefined {
    const date = sectionAt(this.article, offset)?.date ?? this.article.date;
    return date === undefined ? undefined : daysOf(date)?.start;
  }

  /** Does the sentence, or the one before "It will cost 58 million, not 85 million", say that a number was wrong? */
  private tellsCorrection({ first, words, figures }: SentenceReading): boolean {
    if (words.some((w) => hasRole(w, 'correction'))) return true;
    if (!figures.some(({ item }) => item.standing === 'denied')) return false;
    for (let i = Math.max(0, first - CORRECTION_REACH); i < first; i++) if (this.roleAt(i, 'correction')) return true;
    return false;
  }

  private sourceOf({ tokens, words, mentions }: SentenceReading): string | undefined {
    const word = words.find((w) => hasRole(w, 'source'));
    if (!word) return undefined;
    const after = tokens.end[word.next - 1] as number;
    const named = mentions.find(({ item }) => item.start >= after && item.start < after + SOURCE_REACH)?.item.entity;
    // "According to the organisers"
    return named ?? this.nounBehind(word.next);
  }

  /** The first content word from token `i` on, as it is written. */
  private nounBehind(i: number): string | undefined {
    const { tokens } = this.text;
    const classes = wordClassesOf(this.annotations.language);
    for (let k = i; k < Math.min(tokens.count, i + 3); k++) {
      if (isContentWord(tokens, k, classes)) return tokenText(tokens, k).toLowerCase();
    }
    return undefined;
  }

  /** Does only "and" or a comma stand between the two figures? */
  private areListed(from: number, to: number, before: Statement, figure: Figure): boolean {
    if (to - from > 2 || to <= from || before.figure.kind !== figure.kind || before.figure.unit !== figure.unit)
      return false;
    const { tokens } = this.text;
    for (let i = from; i < to; i++) {
      const isComma = tokens.code[i] === COMMA;
      if (!isComma && !this.roleAt(i, 'join')) return false;
    }
    return true;
  }
}

const COMMA = 0x2c;

/** Does a figure stand between a word and another figure? */
const isBetween = (figure: Range, word: Range, other: Range): boolean =>
  (figure.first >= word.next && figure.next <= other.first) ||
  (figure.first >= other.next && figure.next <= word.first);

// "15 Boeing planes", "600,000 shares of Southland", in characters.
const BEHIND = 20;

function isNamedBehind(mention: Mention, figure: Figure, subject: string | undefined): boolean {
  const { start, entity, kind } = mention;
  if (start < figure.end || start > figure.end + BEHIND || entity === subject) return false;
  return kind === 'company' || kind === 'organization' || kind === 'person';
}

const NONE: readonly string[] = [];
const sortedSet = (names: readonly string[]): readonly string[] =>
  names.length === 0 ? NONE : [...new Set(names)].sort();
