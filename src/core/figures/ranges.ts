import { Gap, TokenKind, type Tokens } from '../text/tokens.js';
import { looksPlural } from './countedNoun.js';
import type { Surroundings } from './exclusions/surroundings.js';
import { type FigureWords, Role, type UnitWord } from './figureWords.js';
import { type Quantity, type QuantityReader, scaled, withLetterScale } from './quantityReader.js';

/** The low end of a range, which takes the whole span, and its high end. */
export interface Range {
  readonly quantity: Quantity;
  readonly value2?: number;
  /** In "from 3 to 5 people", where the noun of both stands. */
  readonly nounFrom?: number;
}

/** The ends of a range are no farther apart. */
const MOST = 20;

/** Puts the two ends of a range together: "23.7 to 24.5 dollars", "$10-12 million", "between 3 and 5", "two or three". */
export class RangeReader {
  constructor(
    private readonly tokens: Tokens,
    private readonly words: FigureWords,
    private readonly quantities: QuantityReader,
  ) {}

  /**
   * The range that `low` begins. "From 3 to 5 percent" tells a change and stays two figures, the first of which
   * takes the unit of the second; then `value2` is missing. Undefined where `low` stands for itself.
   */
  read(low: Quantity, at: Surroundings): Range | undefined {
    const { tokens, words } = this;
    let join = this.hyphenedJoin(low.next);
    const hyphened = join > low.next;
    if (join >= at.sentenceEnd || (tokens.gap[join] as number) >= Gap.Line || low.number.weak) return undefined;
    const aged = this.ageLeadBefore(low.first, at);
    const between =
      this.isBefore(low.first, words.between, at) || (aged >= 0 && this.isBefore(aged, words.between, at));
    if (!(between && words.and.word(tokens, join)) && !words.rangeJoins.word(tokens, join)) return undefined;
    const either = words.alternatives.word(tokens, join) !== undefined;
    if (either && (low.unit || low.number.scale > 1)) return undefined;
    const dash = tokens.kind[join] === TokenKind.Symbol;
    if (dash && (join + 1 >= at.sentenceEnd || (tokens.gap[join] === Gap.None) !== (tokens.gap[join + 1] === Gap.None)))
      return undefined;
    join += hyphened ? 2 : 1;
    // "tussen de 25 en de 35 jaar"
    if (between && join < at.sentenceEnd && words.definites.word(tokens, join)) join++;
    const high = this.quantityAt(join, at);
    if (!high || high.number.weak || (high.negative && (dash || !low.negative))) return undefined;

    const from = this.isBefore(low.first, words.from, at) && !dash;
    const ends = this.align(low, high);
    if (!ends) return undefined;
    if (from && !this.isRanging(low.first - 2, at) && !this.isOfOneThing(low.first, at)) {
      const quantity = ends.low === low ? low : { ...ends.low, end: low.end, next: low.next };
      return { quantity, nounFrom: high.next };
    }
    if (ends.low.value >= ends.high.value) return undefined;
    // "slipped 49.63 to 6,728": by how much, and to where.
    if (
      !ends.unit &&
      !between &&
      ends.high.value > ends.low.value * MOST &&
      (ends.high.number.grouped || low.number.decimals > 0)
    )
      return undefined;
    if (!ends.unit && aged < 0 && !this.countsBehind(ends.high, dash, at)) return undefined;
    const quantity: Quantity = {
      ...ends.low,
      end: ends.high.end,
      numberEnd: ends.high.numberEnd,
      next: ends.high.next,
      resolution: Math.max(ends.low.resolution, ends.high.resolution),
    };
    return { quantity, value2: ends.high.value };
  }

  /** The word that joins in "a 30-*to*-60-day process", or token `i`. */
  private hyphenedJoin(i: number): number {
    const { tokens } = this;
    for (let k = i; k <= i + 3; k++) if (k >= tokens.count || tokens.gap[k] !== Gap.None) return i;
    return tokens.code[i] === 0x2d && tokens.code[i + 2] === 0x2d ? i + 1 : i;
  }

  /** The quantity at token `i`, a currency before its number included. */
  private quantityAt(i: number, at: Surroundings): Quantity | undefined {
    const { tokens, words } = this;
    if (i >= at.sentenceEnd || (tokens.gap[i] as number) >= Gap.Line) return undefined;
    let number = i;
    if (tokens.kind[i] !== TokenKind.Number) {
      const behind = words.moneyLeads.endAt(tokens, i);
      if (behind > 0) number = behind;
    }
    if (number >= at.sentenceEnd) return undefined;
    if (
      tokens.kind[number] === TokenKind.Word &&
      !words.numbers.word(tokens, number)?.some((w) => w.role <= Role.Article) &&
      !this.quantities.mayBeCompound(number)
    )
      return undefined;
    const quantity = this.quantities.read(number);
    return quantity && typeof quantity !== 'string' && quantity.first <= number ? quantity : undefined;
  }

  /** Gives both ends the unit and, where only one is written, the scale they share; undefined where they clash. */
  private align(low: Quantity, high: Quantity): { low: Quantity; high: Quantity; unit: boolean } | undefined {
    let first = low;
    let second = high;
    if (
      first.unit?.kind === 'money' &&
      (!second.unit || (second.unit.unit === 'metre' && second.number.letterScale > 0))
    ) {
      // "$10-12m": the letter is a scale, not metres.
      const number = withLetterScale(second.number);
      const end =
        second.unit || number === second.number ? second.end : (this.tokens.end[second.number.next] as number);
      const next = second.unit || number === second.number ? second.next : second.number.next + 1;
      second = { ...second, number, unit: first.unit, value: number.value, resolution: number.resolution, end, next };
    }
    if (first.unit && second.unit && !isSame(first.unit, second.unit)) return undefined;
    if (first.unit && !second.unit && first.unit.kind !== 'money') return undefined;
    if (!first.unit && second.unit) {
      first = { ...first, unit: second.unit, value: scaled(first.value, second.unit.factor) };
    }
    const scale = second.number.scale;
    if (
      first.number.scale === 1 &&
      scale > 1 &&
      Math.abs(first.number.value) < 1000 &&
      first.number.letterScale === 0 &&
      // "from $800 to $1.2 million"
      first.number.value * scale < second.number.value * MOST
    ) {
      const power = 10 ** first.number.decimals;
      first = {
        ...first,
        value: (Math.round(first.value * power) * scale) / power,
        resolution: first.resolution * scale,
        number: { ...first.number, scale },
      };
    }
    return { low: first, high: second, unit: second.unit !== undefined };
  }

  /** Without a unit, only things counted make a range; "3-1" and "6-4" are scores. */
  private countsBehind(high: Quantity, dash: boolean, at: Surroundings): boolean {
    const { tokens, words } = this;
    if (high.number.scale > 1) return true;
    const { next } = high;
    if (next >= at.sentenceEnd || tokens.kind[next] !== TokenKind.Word || tokens.gap[next] !== Gap.Space) return !dash;
    if (words.stops.word(tokens, next)) return !dash;
    return (
      looksPlural(tokens, next, words) ||
      (next + 1 < at.sentenceEnd && tokens.kind[next + 1] === TokenKind.Word && looksPlural(tokens, next + 1, words))
    );
  }

  /** The token of "aged" or "ages of" right before `first`, or -1. */
  private ageLeadBefore(first: number, at: Surroundings): number {
    const { tokens, words } = this;
    let i = first - 1;
    if (i > at.sentenceStart && words.of.word(tokens, i)) i--;
    return i >= at.sentenceStart && tokens.kind[i] === TokenKind.Word && words.ageLeads.word(tokens, i) ? i : -1;
  }

  private isBefore(first: number, table: FigureWords['from'], at: Surroundings): boolean {
    // One hedge may stand between: "between about 3 and 5", "from about 3 to 5".
    for (let i = first - 1; i >= Math.max(at.sentenceStart, first - 2); i--) {
      if (this.tokens.kind[i] !== TokenKind.Word) return false;
      if (table.word(this.tokens, i)) return true;
    }
    return false;
  }

  /** "een bereik *van* 200 tot 300 kilometer": where one word is both "from" and "of", a noun of one thing is measured. */
  private isOfOneThing(first: number, at: Surroundings): boolean {
    const { tokens, words } = this;
    let of = first - 1;
    while (of > first - 3 && of > at.sentenceStart && !words.of.word(tokens, of)) of--;
    if (!words.of.word(tokens, of) || of - 2 < at.sentenceStart) return false;
    for (let i = of - 2; i >= Math.max(at.sentenceStart, of - 4); i--) {
      if (tokens.kind[i] !== TokenKind.Word) return false;
      if (words.articles.word(tokens, i)) return true;
    }
    return false;
  }

  private isRanging(i: number, at: Surroundings): boolean {
    for (let k = i; k >= Math.max(at.sentenceStart, i - 1); k--) {
      if (this.tokens.kind[k] === TokenKind.Word && this.words.rangeWords.word(this.tokens, k)) return true;
    }
    return false;
  }
}

/** One unit, or two names of one currency: "$5 to 6 dollars". */
const isSame = (a: UnitWord, b: UnitWord): boolean =>
  a.unit === b.unit ||
  (a.kind === 'money' &&
    b.kind === 'money' &&
    (a.codes?.includes(b.unit) === true || b.codes?.includes(a.unit) === true));
