import { WordClass } from '../entities/wordClasses.js';
import { isVerb, openerAt } from '../sentence/clauses.js';
import { endsLike } from '../sentence/endings.js';
import { itemAt, type Range } from '../sentence/placed.js';
import type { SentenceReading } from '../sentence/sentenceReading.js';
import { Gap, TokenKind } from '../text/tokens.js';
import { type IntroductionWords, introductionWordsOf, type Nature } from './introductionWords.js';

/** A phrase that says what something is, "the chief executive of Acme": its tokens, and what it is worth. */
export interface AboutPhrase extends Range {
  /** The name of somebody or something else, or of a people, stands in it. */
  readonly isPlaced: boolean;
  /** Words stand beside its noun that say more. */
  readonly isFuller: boolean;
  /** Behind it stands what ends the clause: a comma, a relative pronoun, the end of the sentence. */
  readonly isClosed: boolean;
}

const HYPHEN = 0x2d;
const APOSTROPHES: ReadonlySet<number> = new Set([0x27, 0x2019]);
const FULL_STOP = 0x2e;

// So many words may stand before the noun: "the Nobel Prize-winning former South African".
const MODIFIERS = 9;
/** Longer phrases are cut, or are none: a reader takes one in at a glance. */
export const MOST_WORDS = 14;

/** Reads the phrases of one sentence. */
export class PhraseReader {
  readonly words: IntroductionWords;

  constructor(readonly reading: SentenceReading) {
    this.words = introductionWordsOf(reading.text.language);
  }

  /**
   * The phrase at token `at` that says what something of that nature is; undefined where none stands there. `relative`:
   * it may go on with "that makes pumps".
   */
  phraseAt(at: number, nature: Nature, relative = false): AboutPhrase | undefined {
    const { reading, words } = this;
    const { tokens, end } = reading;
    let i = at;
    const isDefinite = words.definites.longest(tokens, i, end) !== undefined;
    if (isDefinite) i = words.definites.matchEnd;
    const isIndefinite = !isDefinite && words.indefinites.longest(tokens, i, end) !== undefined;
    if (isIndefinite) {
      i = words.indefinites.matchEnd;
      if (words.definites.longest(tokens, i, end)) i = words.definites.matchEnd;
    }
    const head = this.headFrom(i, nature);
    if (!head) return undefined;
    const tail = this.tailFrom(head.next, nature, relative);
    if (!tail) return undefined;
    const isPlaced = head.isPlaced || tail.isPlaced;
    const isFuller = head.first > i || tail.next > head.next;
    if (words.kin.longest(tokens, head.first, head.next) && !isPlaced) return undefined;
    // "the company", "a city", and nouns without any article: whatever the text speaks of.
    if (!isPlaced && !isFuller && (isDefinite || nature !== 'person')) return undefined;
    if (!isDefinite && !isIndefinite && nature !== 'person' && !head.isPlaced && tail.next === head.next)
      return undefined;
    return { first: at, next: tail.next, isPlaced, isFuller, isClosed: tail.isClosed };
  }

  /** The noun that says what it is, behind what describes it, from token `from`. */
  private headFrom(from: number, nature: Nature): (Range & { readonly isPlaced: boolean }) | undefined {
    const { reading, words } = this;
    const { tokens, text, end } = reading;
    let isPlaced = false;
    let described = 0;
    for (let i = from; i < end && described < MODIFIERS; described++) {
      if (words.passing.word(tokens, i)) return undefined;
      const mention = itemAt(reading.mentions, i);
      if (mention) {
        isPlaced = true;
        i = mention.next;
        if (text.isPossessive(i)) i += tokens.gap[i + 1] === Gap.None && text.isWord(i + 1) ? 2 : 1;
        // "striker Jane Roe", "actor Smith": somebody else.
        else if (mention.item.kind === 'person' && nature === 'person') return undefined;
        continue;
      }
      if (words.nounAt(tokens, i, end, nature) && this.endsNoun(words.nounEnd))
        return { first: i, next: words.nounEnd, isPlaced };
      if (!this.describes(i)) return undefined;
      isPlaced ||= words.classes.has(tokens, i, WordClass.Demonym);
      i++;
    }
    return undefined;
  }

  /** Does a noun end before token `i`: is what stands there no part of a longer one? */
  private endsNoun(i: number): boolean {
    const { reading } = this;
    const { text, tokens } = reading;
    if (i >= reading.end) return true;
    if (!text.isWord(i)) {
      const code = text.code(i);
      return (
        tokens.kind[i] === TokenKind.Symbol &&
        !(tokens.gap[i] === Gap.None && (code === HYPHEN || text.isPossessive(i)))
      );
    }
    if (itemAt(reading.mentions, i)) return false;
    return this.isBorder(i) || isVerb(reading, i) || this.isParticiple(i) || itemAt(reading.dates, i) !== undefined;
  }

  /** "owned", "leading": a form that may describe a noun before it. */
  private isParticiple(i: number): boolean {
    const { words, tokens } = this.reading.text;
    return endsLike(tokens, i, words.pastEndings) || endsLike(tokens, i, words.gerundEndings);
  }

  /** A small word that begins something else than a noun. */
  isBorder(i: number): boolean {
    const { reading, words } = this;
    const { text, tokens } = reading;
    return (
      text.words.prepositions.word(tokens, i) !== undefined ||
      openerAt(text, i) !== undefined ||
      words.borders.word(tokens, i) !== undefined ||
      words.classes.has(tokens, i, WordClass.Conjunction | WordClass.Say)
    );
  }

  /** Does token `i` only describe a noun behind it? */
  describes(i: number): boolean {
    const { reading } = this;
    const { text, tokens } = reading;
    const kind = tokens.kind[i];
    if (kind === TokenKind.Number) return true;
    if (kind === TokenKind.Symbol) {
      const code = text.code(i);
      return tokens.gap[i] === Gap.None && (code === HYPHEN || code === FULL_STOP || APOSTROPHES.has(code));
    }
    const { words } = text;
    if (this.isBorder(i) || words.present.word(tokens, i) || words.past.word(tokens, i)) return false;
    return !this.words.copulas.word(tokens, i);
  }

  /** What belongs to a noun before token `from`, up to where the clause is over; undefined where a verb follows it. */
  private tailFrom(
    from: number,
    nature: Nature,
    relative: boolean,
  ): { readonly next: number; readonly isPlaced: boolean; readonly isClosed: boolean } | undefined {
    const { reading } = this;
    const { text, tokens, end } = reading;
    let isPlaced = false;
    let isRelative = false;
    let placedAtBreak = false;
    let breakAt = from;
    let counted = 0;
    const cut = { next: from, isPlaced: false, isClosed: true };
    const atBreak = () => ({ ...cut, next: breakAt, isPlaced: placedAtBreak });
    for (let i = from; i < end; i++) {
      const mention = itemAt(reading.mentions, i);
      if (mention) {
        // "a lawyer and Jane Roe": a list goes on.
        if (mention.item.kind === 'person' && nature === 'person' && breakAt === i - 1 && this.isAnd(i - 1))
          return atBreak();
        isPlaced = true;
        counted += mention.next - i;
        i = mention.next - 1;
        continue;
      }
      if (tokens.kind[i] === TokenKind.Symbol) {
        if (this.isInside(i)) continue;
        return { next: this.trimmed(i, from), isPlaced, isClosed: true };
      }
      if (++counted > MOST_WORDS) return breakAt > from || !isRelative ? atBreak() : undefined;
      if (isRelative) continue;
      const opener = openerAt(text, i);
      if (this.isAnd(i) || text.words.prepositions.word(tokens, i)) {
        breakAt = i;
        placedAtBreak = isPlaced;
      } else if (opener !== undefined) {
        if (!relative || opener !== 'own') return { next: this.trimmed(i, from), isPlaced, isClosed: true };
        breakAt = i;
        placedAtBreak = isPlaced;
        isRelative = true;
      } else if (this.isFinite(i)) {
        return breakAt === i - 1 && this.isAnd(breakAt) ? atBreak() : undefined;
      }
    }
    return { next: this.trimmed(end, from), isPlaced, isClosed: true };
  }

  /** A hyphen, an apostrophe or a full stop inside a word. */
  private isInside(i: number): boolean {
    const { text, tokens, end } = this.reading;
    const code = text.code(i);
    if (tokens.gap[i] !== Gap.None) return false;
    if (APOSTROPHES.has(code)) return true;
    return (code === HYPHEN || code === FULL_STOP) && i + 1 < end && tokens.gap[i + 1] === Gap.None;
  }

  private isAnd(i: number): boolean {
    return this.words.classes.has(this.reading.tokens, i, WordClass.Conjunction);
  }

  /** A verb that has the noun for its subject, and does not only describe it: "owned by", "based in". */
  private isFinite(i: number): boolean {
    const { reading } = this;
    const { text, tokens } = reading;
    const { words } = text;
    if (!isVerb(reading, i) && !this.words.classes.has(tokens, i, WordClass.Say)) return false;
    if (words.present.word(tokens, i) || !endsLike(tokens, i, words.pastEndings)) return true;
    return !(i + 1 < reading.end && text.isWord(i + 1) && words.prepositions.word(tokens, i + 1) !== undefined);
  }

  /** Before the small words that stand before token `to`. */
  private trimmed(to: number, from: number): number {
    let next = to;
    while (next > from && this.reading.text.isWord(next - 1) && this.isBorder(next - 1)) next--;
    return next;
  }
}
