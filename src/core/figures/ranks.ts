import { Gap, TokenKind, type Tokens } from '../text/tokens.js';
import type { Surroundings } from './exclusions/surroundings.js';
import { type FigureWords, type NumberWord, Role } from './figureWords.js';
import type { NumberReader, NumberReading } from './numberReader.js';

/** A rank as the text has it: "18th largest", "top five", "number one", "ranked third to fifth". */
export interface RankReading {
  readonly start: number;
  readonly end: number;
  readonly next: number;
  readonly value: number;
  readonly value2?: number;
}

/** An ordinal in digits or words. */
export interface Ordinal {
  readonly value: number;
  readonly next: number;
}

/** Where a rank may be: what every rule of ranks is asked about. */
export interface FoundRank {
  readonly at: Surroundings;
  readonly ranks: RankReader;
  /** The token that it would start with, a word before others left out. */
  readonly i: number;
  /** The ordinal at token `i`. */
  readonly ordinal: Ordinal | undefined;
  /** The word at token `i` that leads to a number: "top", "number". */
  readonly lead: NumberWord | undefined;
}

/** Reads what ranks are made of: ordinals, the numbers behind "top", and the words that rank. */
export class RankReader {
  constructor(
    private readonly tokens: Tokens,
    private readonly words: FigureWords,
    private readonly numbers: NumberReader,
  ) {}

  /** Could token `i` be the number of "op één na grootste"? Cheap. */
  isBeforeBehind(i: number): boolean {
    return i > 0 && this.isWord(i + 2) && this.words.rankBehind.word(this.tokens, i + 1) !== undefined;
  }

  /** "op één na grootste": the largest but for as many as token `i` says. */
  behindOthers(i: number): RankReading | undefined {
    const { tokens, words } = this;
    if (!this.isBeforeBehind(i)) return undefined;
    if (!words.rankBefore.word(tokens, i - 1) || !this.isSuperlative(i + 2)) return undefined;
    const others = this.numberAt(i);
    if (!others || others.next !== i + 1 || !Number.isInteger(others.value)) return undefined;
    return {
      start: tokens.start[i - 1] as number,
      end: tokens.end[i + 2] as number,
      next: i + 3,
      value: others.value + 1,
    };
  }

  /** The whole number from 1 up behind the word at token `i`, "top five", "top-10", "No. 1". */
  numberBehind(i: number, lead: NumberWord): NumberReading | undefined {
    const { tokens } = this;
    let at = i + 1;
    if (lead.role === Role.RankNumber && this.code(at) === 0x2e && tokens.gap[at] === Gap.None) at++;
    at = this.skipHyphen(at);
    if (at >= tokens.count || (tokens.gap[at] as number) >= Gap.Line) return undefined;
    const number = tokens.kind[at] === TokenKind.Number || this.isWord(at) ? this.numberAt(at) : undefined;
    return number && Number.isInteger(number.value) && number.value >= 1 && number.scale <= 1e3 ? number : undefined;
  }

  private numberAt(i: number): NumberReading | undefined {
    const { kind } = this.tokens;
    const number = kind[i] === TokenKind.Number ? this.numbers.fromDigits(i) : this.numbers.fromWords(i);
    return typeof number === 'string' ? undefined : number;
  }

  /** The word at token `i`, or behind the hyphen there, if it is one of ranking: "18th *largest*", "third *place*"; or -1. */
  rankedBy(i: number): number {
    const behind = this.skipHyphen(i);
    if (!this.isWord(behind)) return -1;
    return this.isSuperlative(behind) || this.words.rankNouns.word(this.tokens, behind) ? behind : -1;
  }

  /** The ordinal at token `i`: "18th", "third", "twenty-first". */
  ordinalAt(i: number): Ordinal | undefined {
    const { tokens, words } = this;
    if (i >= tokens.count) return undefined;
    if (tokens.kind[i] === TokenKind.Number) {
      const number = this.numbers.fromDigits(i);
      if (!number || typeof number === 'string' || !Number.isInteger(number.value)) return undefined;
      const suffix = number.next;
      // "the A330-300E"
      if (i > 0 && this.code(i - 1) === 0x2d && tokens.gap[i] === Gap.None) return undefined;
      const glued = suffix < tokens.count && tokens.gap[suffix] === Gap.None;
      return glued && words.ordinalSuffixes.word(tokens, suffix)
        ? { value: number.value, next: suffix + 1 }
        : undefined;
    }
    if (tokens.kind[i] !== TokenKind.Word) return undefined;
    const found = words.numbers.word(tokens, i);
    const ordinal = found?.find((word) => word.role === Role.Ordinal);
    if (ordinal) return { value: ordinal.value, next: i + 1 };
    const ten = found?.find((word) => word.role === Role.Cardinal && word.value >= 20);
    const behind = this.skipHyphen(i + 1);
    if (!ten || behind === i + 1 || !this.isWord(behind)) return undefined;
    const unit = words.numbers.word(tokens, behind)?.find((word) => word.role === Role.Ordinal && word.value < 10);
    return unit && { value: ten.value + unit.value, next: behind + 1 };
  }

  /** Does a verb or noun of ranking lead to token `i`: "ranked first", "ranking continued to rise to 8th"? */
  isRanked(i: number): boolean {
    const { tokens, words } = this;
    for (let k = i - 1, steps = 0; k >= 0 && steps < 6; k--, steps++) {
      if ((tokens.gap[k + 1] as number) >= Gap.Paragraph) return false;
      if (tokens.kind[k] === TokenKind.Symbol) return false;
      if (this.isWord(k) && words.rankVerbs.word(tokens, k)) return true;
    }
    return false;
  }

  /** "came in the 52nd *minute*" */
  isTimed(next: number): boolean {
    return this.isWord(next) && this.words.units.word(this.tokens, next)?.some((u) => u.kind === 'duration') === true;
  }

  /** "the number two", "China's No. 3", but not "Nummer 5", a label. */
  isDefinite(i: number): boolean {
    const { tokens, words } = this;
    if (i === 0 || tokens.kind[i - 1] !== TokenKind.Word) return false;
    return (
      words.definites.word(tokens, i - 1) !== undefined ||
      (tokens.gap[i - 1] === Gap.None && tokens.gap[i] !== Gap.None)
    );
  }

  private isSuperlative(i: number): boolean {
    const { tokens, words } = this;
    if (words.superlatives.word(tokens, i)) return true;
    if (words.notSuperlatives.word(tokens, i)) return false;
    const end = tokens.end[i] as number;
    return words.superlativeSuffixes.some(
      (suffix) =>
        end - (tokens.start[i] as number) > suffix.length + 2 && tokens.text.startsWith(suffix, end - suffix.length),
    );
  }

  private isWord(i: number): boolean {
    return (
      i < this.tokens.count && this.tokens.kind[i] === TokenKind.Word && (this.tokens.gap[i] as number) < Gap.Paragraph
    );
  }

  private code(i: number): number {
    return i < this.tokens.count ? (this.tokens.code[i] as number) : 0;
  }

  private skipHyphen(i: number): number {
    return this.code(i) === 0x2d &&
      i + 1 < this.tokens.count &&
      this.tokens.gap[i] === Gap.None &&
      this.tokens.gap[i + 1] === Gap.None
      ? i + 1
      : i;
  }
}
