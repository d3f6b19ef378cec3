import type { DateMention, Figure } from '../../model.js';
import { isVerb, openerAt, startOf } from '../../sentence/clauses.js';
import { itemAt, type Placed } from '../../sentence/placed.js';
import type { SentenceReading } from '../../sentence/sentenceReading.js';
import { tenseAt } from '../../sentence/tense.js';

type Date = Placed<DateMention>;
type Fig = Placed<Figure>;

/** A date behind its figure, over a noun and a preposition, stands this close. */
const OWN_REACH = 8;
/** Beyond this many tokens a date belongs to something else. */
const TOO_FAR = 60;
/** "from a new record high of". */
const FROM_REACH = 6;
/** Words between a date and where its phrase begins: "at the end of". */
const PHRASE_REACH = 6;

/** What it costs to leave a figure without a date, and a date without a figure. */
const NO_DATE = 3;
const UNUSED = 1.5;
/** So much of its cost a date has that opens its sentence. */
const OPENING = 0.7;
const NEVER = Number.POSITIVE_INFINITY;

/** What each thing costs that stands between a figure and its date. */
const COST = {
  token: 0.04,
  comma: 0.6,
  /** "and", "but": what is joined may have its own date. */
  join: 1,
  /** "which", "because", ";": another clause. */
  clause: 1.5,
  semicolon: 3,
  /** A figure between them, which may have the date. */
  figure: 0.4,
  /** A verb between a figure and a date behind it: the date may be the verb's. */
  verb: 1,
  /** A date with a verb before it and another clause behind it. */
  ofOther: 3,
  /** A date before its figure that does not begin a clause. */
  inner: 1.2,
  /** "5 million and *in 2022* 6 million": the date begins what follows. */
  next: 4,
  tense: 2,
} as const;

/**
 * Gives each figure of a sentence its date. Dates and figures go together in order: no figure has a date across
 * another date, and of the figures between two dates the first go with the date before and the last with the date
 * behind. Of all such ways the cheapest is taken: a date close behind its figure ("154,000 employees *in 2021*") or at the
 * head of its clause ("*in 2022* 6 million") costs least, another clause between them more. A base of comparison
 * has a date only right beside it. A figure may stay without a date.
 */
export function pairDates(
  reading: SentenceReading,
  dates: readonly Date[],
  bases: ReadonlySet<Fig>,
): ReadonlyMap<Fig, Date> {
  const pairs = new Map<Fig, Date>();
  const { figures } = reading;
  if (dates.length === 0 || figures.length === 0) return pairs;
  const costs = new PairCosts(reading, bases);
  const runs = runsOf(figures, dates);
  // For each run: the cheapest way so far with its date behind unused by it, and used by it.
  let ways: readonly Way[] = [{ cost: 0, usesNext: true, pairs: [] }];
  runs.forEach((run, r) => {
    const before = dates[r - 1];
    const behind = dates[r];
    const splits = splitsOf(run, before, behind, costs);
    const best: (Way | undefined)[] = [undefined, undefined];
    for (const way of ways) {
      for (const split of splits) {
        const unused = before && !way.usesNext && !split.usesBefore ? UNUSED : 0;
        const cost = way.cost + split.cost + unused;
        const slot = split.usesBehind ? 1 : 0;
        if (cost < (best[slot]?.cost ?? NEVER))
          best[slot] = { cost, usesNext: split.usesBehind, pairs: [...way.pairs, ...split.pairs] };
      }
    }
    ways = best.filter((way) => way !== undefined);
  });
  const last = ways.reduce((a, b) => (b.cost < a.cost ? b : a));
  for (const [figure, date] of last.pairs) pairs.set(figure, date);
  // "by 6 in the fourth quarter from 26 in the third *to 32*": the end of a change has the date of the change.
  figures.forEach((figure, k) => {
    const base = figures[k - 1];
    const change = figures[k - 2];
    const date = change && pairs.get(change);
    if (date && base && bases.has(base) && !pairs.has(figure) && costs.isTo(figure)) pairs.set(figure, date);
  });
  return pairs;
}

type Pair = readonly [figure: Fig, date: Date];

/** A way to give the figures so far their dates, and whether the last date is somebody's. */
interface Way {
  readonly cost: number;
  readonly usesNext: boolean;
  readonly pairs: readonly Pair[];
}

/** The figures before the first date, between each two, and behind the last. */
function runsOf(figures: readonly Fig[], dates: readonly Date[]): readonly (readonly Fig[])[] {
  const runs: Fig[][] = [[]];
  let at = 0;
  for (const date of dates) {
    while (at < figures.length && (figures[at] as Fig).first < date.first)
      (runs.at(-1) as Fig[]).push(figures[at++] as Fig);
    runs.push([]);
  }
  for (const figure of figures.slice(at)) (runs.at(-1) as Fig[]).push(figure);
  return runs;
}

interface Split {
  readonly cost: number;
  readonly usesBefore: boolean;
  readonly usesBehind: boolean;
  readonly pairs: readonly Pair[];
}

/** The ways in which the first figures of a run may go with the date before it and the others with that behind. */
function splitsOf(run: readonly Fig[], before: Date | undefined, behind: Date | undefined, costs: PairCosts): Split[] {
  const toBefore = run.map((figure) => (before ? costs.ahead(before, figure) : NEVER));
  const toBehind = run.map((figure) => (behind ? costs.back(figure, behind) : NEVER));
  return Array.from({ length: run.length + 1 }, (_, at) => {
    let cost = 0;
    let usesBefore = false;
    let usesBehind = false;
    const pairs: Pair[] = [];
    run.forEach((figure, k) => {
      const date = k < at ? before : behind;
      const own = (k < at ? toBefore[k] : toBehind[k]) as number;
      if (own >= NO_DATE || !date) {
        cost += NO_DATE;
        return;
      }
      cost += own;
      pairs.push([figure, date]);
      if (k < at) usesBefore = true;
      else usesBehind = true;
    });
    return { cost, usesBefore, usesBehind, pairs };
  });
}

/** What it costs to give a date to a figure, by what stands between them. */
class PairCosts {
  constructor(
    private readonly reading: SentenceReading,
    /** What other figures are only compared with. */
    private readonly bases: ReadonlySet<Fig>,
  ) {}

  /** Of a date before its figure. */
  ahead(date: Date, figure: Fig): number {
    const start = startOf(this.reading, figure);
    if (this.bases.has(figure)) return start - date.next <= 1 && this.isHead(date) ? 0 : NEVER;
    if (date.item.role === 'base' && !this.isHead(date)) return NEVER;
    if (start - date.next > TOO_FAR || this.isOfBase(date, figure)) return NEVER;
    const head = this.isHead(date);
    const { clauses, cost, outOfBrackets } = this.between(date.next, start, head);
    if (outOfBrackets) return NEVER;
    // "In 2021, sales rose, while costs fell": a date that opens the sentence is one for all of it.
    const opens = this.phraseStart(date, this.reading.first) === this.reading.first;
    let whole = (opens ? cost * OPENING : cost) + (head ? 0 : COST.inner);
    if (!head && clauses > 0) {
      const isFirst = !this.reading.figures.some((f) => f.first >= date.next && f.first < figure.first);
      if (isFirst && this.hasVerbBefore(date)) whole += COST.ofOther;
      if (this.tensesDiffer(date, figure)) whole += COST.tense;
    }
    return whole;
  }

  /** Of a date behind its figure. */
  back(figure: Fig, date: Date): number {
    const { reading } = this;
    const { text } = reading;
    const phrase = this.phraseStart(date, figure.next);
    if (this.bases.has(figure)) {
      const { clauses, cost } = this.between(figure.next, phrase);
      return clauses === 0 && cost < COST.comma && date.first - figure.next <= OWN_REACH ? cost : NEVER;
    }
    // "double *the 1990 rate*"
    if (figure.item.kind === 'multiple' && phrase === date.first && phrase > figure.next) return NEVER;
    const gap = phrase - figure.next;
    if (gap > TOO_FAR) return NEVER;
    const isBaseBetween = reading.figures.some(
      (f) => f.first >= figure.next && f.next <= date.first && this.bases.has(f),
    );
    if (isBaseBetween) return NEVER;
    const { verbs, clauses, cost } = this.between(figure.next, phrase);
    const { role } = date.item;
    if (role === 'base' && (clauses > 0 || gap > OWN_REACH || this.isDifference(figure, date))) return NEVER;
    // "80 billion and expected to double *by 2025*": a deadline is that of its own verb.
    if (role === 'deadline' && clauses > 0) return NEVER;
    let whole = cost + verbs * COST.verb;
    if (this.isHead(date) && phrase > figure.next) whole += this.leadsOn(date) ? COST.next : COST.comma;
    if (text.code(phrase - 1) === 0x28 && text.code(date.next) === 0x3a) return NEVER;
    return whole;
  }

  /** Does a figure stand behind "to"? */
  isTo(figure: Fig): boolean {
    const { words, tokens } = this.reading.text;
    const before = startOf(this.reading, figure) - 1;
    return this.reading.text.isWord(before) && words.rangeJoins.word(tokens, before) !== undefined;
  }

  /** "13 more *than in 2018*", "18.8 pct over sales *a year earlier*": from a base a figure tells only how far it is. */
  private isDifference({ item, next }: Fig, { first }: Date): boolean {
    if (item.kind === 'multiple' || (item.kind === 'percent' && item.direction)) return true;
    const { words, tokens } = this.reading.text;
    for (let i = next; i < first; i++)
      if (words.than.word(tokens, i) || words.versus.startBefore(tokens, i + 1, next) >= 0) return true;
    return false;
  }

  /** Is a date that of the base before the figure: "from 26 *in the third quarter* to 32"? */
  private isOfBase(date: Date, figure: Fig): boolean {
    const before = this.reading.figures.findLast((f) => f.next <= date.first);
    return before !== undefined && this.bases.has(before) && this.isTo(figure);
  }

  /** What lies between two tokens. */
  private between(
    from: number,
    to: number,
    isHead = false,
  ): { cost: number; clauses: number; verbs: number; outOfBrackets: boolean } {
    const { reading } = this;
    const { text } = reading;
    let cost = Math.max(0, to - from) * COST.token;
    let clauses = 0;
    let verbs = 0;
    let depth = 0;
    for (let i = from; i < to; i++) {
      const figure = reading.figures.find((f) => f.first === i);
      if (figure) {
        cost += COST.figure;
        i = figure.next - 1;
        continue;
      }
      if (text.isWord(i)) {
        const opener = openerAt(text, i);
        // "8.4 points *or* 0.3 percent": a list of figures.
        if (opener && reading.figures.some((f) => f.first === i + 1)) cost += COST.figure;
        else if (opener) {
          cost += opener === 'joined' ? COST.join : COST.clause;
          clauses++;
        } else if (isVerb(reading, i)) verbs++;
        continue;
      }
      const code = text.code(i);
      // "In 2021, it sold": the comma behind a date at the head of its clause is no border.
      if (code === 0x2c && (i > from || !isHead)) {
        cost += COST.comma;
        clauses++;
      } else if (code === 0x3b) {
        cost += COST.semicolon;
        clauses++;
      } else if (code === 0x28) {
        cost += COST.comma;
        depth++;
      } else if (code === 0x29 && --depth < 0) return { cost, clauses, verbs, outOfBrackets: true };
    }
    return { cost, clauses, verbs, outOfBrackets: false };
  }

  /** The token at which a date's phrase begins: "at the end *of* March". */
  private phraseStart(date: Date, from: number): number {
    const text = this.reading.text;
    const { words, tokens } = text;
    let first = date.first;
    for (let i = first - 1; i >= Math.max(from, date.first - PHRASE_REACH) && text.isWord(i); i--) {
      if (words.prepositions.word(tokens, i)) first = i;
      else if (!words.articlesAndOwners.word(tokens, i) && !words.articles.word(tokens, i)) break;
    }
    return first;
  }

  /** Does a date stand at the head of its clause: "*In 2021*, it sold", "and *in 2022* 6 million"? */
  private isHead(date: Date): boolean {
    const { reading } = this;
    const { text } = reading;
    const before = this.phraseStart(date, reading.first) - 1;
    if (before < reading.first) return true;
    if (text.isWord(before)) return openerAt(text, before) !== undefined;
    const code = text.code(before);
    return code === 0x2c || code === 0x3b || code === 0x28 || code === 0x3a || code === 0x2014 || code === 0x2013;
  }

  /** Does a figure follow in the clause at whose head the date stands? */
  private leadsOn(date: Date): boolean {
    const { reading } = this;
    const { text } = reading;
    const next = reading.figures.find((f) => f.first >= date.next);
    if (!next) return false;
    for (let i = date.next + 1; i < next.first; i++) {
      const code = text.code(i);
      if (code === 0x2c || code === 0x3b || code === 0x29) return false;
      if (text.isWord(i) && openerAt(text, i)) return false;
    }
    return !reading.dates.some((other) => other.first > date.first && other.first < next.first);
  }

  /** Does a verb stand before the date in its clause, which is then what is dated? */
  private hasVerbBefore(date: Date): boolean {
    const { reading } = this;
    const { text } = reading;
    for (let i = date.first - 1; i >= reading.first; i--) {
      if (itemAt(reading.figures, i)) return false;
      if (!text.isWord(i)) {
        if (text.code(i) === 0x2c || text.code(i) === 0x3b) return false;
        continue;
      }
      if (isVerb(reading, i) && !text.words.statuses.word(text.tokens, i)) return true;
      if (openerAt(text, i)) return false;
    }
    return false;
  }

  private tensesDiffer(date: Date, figure: Fig): boolean {
    const { reading } = this;
    const a = tenseAt(reading, date.first);
    const b = tenseAt(reading, figure.first);
    return a !== 'untold' && b !== 'untold' && a !== b;
  }
}

/** Is a figure what another is compared with: "vs *4 million*", "up from *4 million*", "from *4* to 5 million"? */
export function isBase(reading: SentenceReading, figure: Fig, k: number): boolean {
  const { text } = reading;
  const { words, tokens } = text;
  const start = startOf(reading, figure);
  for (let i = start; i > Math.max(reading.first, start - 3); i--) {
    if (words.versus.startBefore(tokens, i, reading.first) >= 0) return true;
    if (!text.isWord(i - 1)) break;
  }
  if (start <= reading.first || !text.isWord(start - 1)) return false;
  const before = reading.figures[k - 1];
  const next = reading.figures[k + 1];
  if (fromBefore(reading, start)) {
    if (next && words.rangeJoins.word(tokens, startOf(reading, next) - 1)) return true;
    return before !== undefined && before.item.kind === figure.item.kind;
  }
  return (
    before !== undefined && words.priors.word(tokens, start - 1) !== undefined && before.item.unit === figure.item.unit
  );
}

/** "*from* 115 dollars", "*from* a high of 115 dollars". */
function fromBefore(reading: SentenceReading, start: number): boolean {
  const { text } = reading;
  const { words, tokens } = text;
  for (let i = start - 1; i >= Math.max(reading.first, start - FROM_REACH) && text.isWord(i); i--) {
    if (words.from.word(tokens, i)) return i === start - 1 || words.measureLinks.word(tokens, start - 1) !== undefined;
    if (isVerb(reading, i) || openerAt(text, i) || reading.figures.some((f) => f.next === i + 1)) return false;
  }
  return false;
}
