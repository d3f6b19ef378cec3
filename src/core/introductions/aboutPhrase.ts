import { WordClass } from '../entities/wordClasses.js';
import { isVerb, openerAt } from '../sentence/clauses.js';
import { endsLike } from '../sentence/endings.js';
import { itemAt, type Range } from '../sentence/placed.js';
import type { SentenceReading } from '../sentence/sentenceReading.js';
import { Gap, TokenKind } from '../text/tokens.js';
import { type IntroductionWords, introductionWordsOf, type Nature, natureOf } from './introductionWords.js';

/** A phrase that says what something is, "the chief executive of Acme": its tokens, and what it is worth. */
export interface AboutPhrase extends Range {
  readonly article: Article;
  /** The name of somebody or something else, or of a people, stands in it. */
  readonly isPlaced: boolean;
  /** Words stand beside its noun that say more. */
  readonly isFuller: boolean;
  /** What the name that ends it names: of "the head of Acme" a thing. */
  readonly endsWith: Nature | undefined;
}

/** How a phrase begins; `many` is "one of the". */
type Article = 'none' | 'definite' | 'indefinite' | 'many';

/** The noun of a phrase, and what stands before it. */
interface Head extends Range {
  readonly isNamed: boolean;
  readonly isOfPeople: boolean;
  readonly isOwned: boolean;
}

/** What belongs to the noun of a phrase and stands behind it. */
interface Tail {
  readonly next: number;
  readonly isNamed: boolean;
  readonly endsWith: Nature | undefined;
}

const HYPHEN = 0x2d;
const APOSTROPHES: ReadonlySet<number> = new Set([0x27, 0x2019]);
const FULL_STOP = 0x2e;

// So many words may stand before the noun: "the Nobel Prize-winning former South African".
const MODIFIERS = 9;
/** Longer phrases are cut, or are none: a reader takes one in at a glance. */
const MOST_WORDS = 14;

/** Reads the phrases of one sentence up to token `end`. */
export class PhraseReader {
  readonly words: IntroductionWords;

  constructor(
    readonly reading: SentenceReading,
    readonly end = reading.end,
  ) {
    this.words = introductionWordsOf(reading.text.language);
  }

  /**
   * The phrase at token `at` that says what something of that nature is; undefined where none stands there. `relative`:
   * it may go on with "that makes pumps".
   */
  phraseAt(at: number, nature: Nature, relative = false): AboutPhrase | undefined {
    const { article, next } = this.articleAt(at);
    const head = this.headFrom(next, nature, article);
    const tail = head && this.tailFrom(head.next, nature, relative);
    if (!head || !tail) return undefined;
    const { tokens } = this.reading;
    const isNamed = head.isNamed || tail.isNamed;
    const isFuller = head.first > next || tail.next > head.next;
    // "a mother of six" says something, "the wife" nothing.
    const isOfOne = article === 'indefinite' && tail.next > head.next;
    if (!isNamed && !isOfOne && this.words.kin.longest(tokens, head.first, head.next)) return undefined;
    // "the company concentrated on": it is its subject.
    const isSubject = head.first === next && head.next < this.end && this.isVerbal(head.next);
    if (article === 'definite' && isSubject) return undefined;
    // "the company", "a city": whatever the text speaks of.
    if (!isFuller && (article === 'definite' || nature !== 'person')) return undefined;
    // "Penonomé, Coclé province": without an article a place or a company only stands beside the other.
    const isBare = tail.next === head.next || this.reading.text.isCapital(next);
    if (article === 'none' && nature !== 'person' && !head.isOwned && isBare) return undefined;
    return {
      first: at,
      next: tail.next,
      article,
      isPlaced: isNamed || head.isOfPeople,
      isFuller,
      endsWith: tail.endsWith,
    };
  }

  private articleAt(at: number): { readonly article: Article; readonly next: number } {
    const { reading, words, end } = this;
    const { tokens } = reading;
    if (at < end && words.ofMany.longest(tokens, at, end)) {
      const next = words.ofMany.matchEnd;
      return { article: 'many', next: next < end && words.definites.word(tokens, next) ? next + 1 : next };
    }
    if (at < end && words.definites.word(tokens, at)) return { article: 'definite', next: at + 1 };
    if (at < end && words.indefinites.word(tokens, at)) return { article: 'indefinite', next: at + 1 };
    return { article: 'none', next: at };
  }

  /** The noun that says what it is, behind what describes it, from token `from`. */
  private headFrom(from: number, nature: Nature, article: Article): Head | undefined {
    const { reading, words, end } = this;
    const { tokens, text } = reading;
    // "Acme, accusing the firm of": no phrase begins with a verb.
    if (
      article === 'none' &&
      from < end &&
      text.isWord(from) &&
      this.isVerbal(from) &&
      !words.officeAdjectives.word(tokens, from)
    )
      return undefined;
    let isNamed = false;
    let isOfPeople = false;
    let isOwned = false;
    let described = 0;
    for (let i = from; i < end && described < MODIFIERS; described++) {
      if (words.passing.word(tokens, i)) return undefined;
      const mention = itemAt(reading.mentions, i);
      if (mention) {
        isNamed = true;
        i = mention.next;
        isOwned = text.isPossessive(i);
        if (isOwned) i += tokens.gap[i + 1] === Gap.None && text.isWord(i + 1) ? 2 : 1;
        // "striker Jane Roe", "actor Smith": somebody else.
        else if (mention.item.kind === 'person' && nature === 'person') return undefined;
        continue;
      }
      const isNoun = article === 'many' ? words.pluralAt(tokens, i, end) : words.nounAt(tokens, i, end, nature);
      if (isNoun && this.endsNoun(words.nounEnd))
        return { first: i, next: words.nounEnd, isNamed, isOfPeople, isOwned };
      if (!this.describes(i)) return undefined;
      isOfPeople ||= this.isOfPeople(i);
      i++;
    }
    return undefined;
  }

  /** Does a noun end before token `i`: is what stands there no part of a longer one? */
  private endsNoun(i: number): boolean {
    const { reading } = this;
    const { text, tokens } = reading;
    if (i >= this.end) return true;
    if (!text.isWord(i)) {
      const code = text.code(i);
      return (
        tokens.kind[i] === TokenKind.Symbol &&
        !(tokens.gap[i] === Gap.None && (code === HYPHEN || text.isPossessive(i)))
      );
    }
    if (itemAt(reading.mentions, i)) return false;
    return this.isBorder(i) || this.isVerbal(i) || itemAt(reading.dates, i) !== undefined;
  }

  /** A verb, or a form of one that may describe a noun before it: "owned", "leading". */
  private isVerbal(i: number): boolean {
    const { text } = this.reading;
    const { words, tokens } = text;
    // "United States", and every noun where nouns have a capital.
    if (text.isCapital(i)) return false;
    return (
      isVerb(this.reading, i) || endsLike(tokens, i, words.pastEndings) || endsLike(tokens, i, words.gerundEndings)
    );
  }

  /** A small word that begins something else than a noun. */
  isBorder(i: number): boolean {
    const { reading, words } = this;
    const { text, tokens } = reading;
    return (
      text.words.prepositions.word(tokens, i) !== undefined ||
      openerAt(text, i) !== undefined ||
      words.borders.word(tokens, i) !== undefined ||
      words.relatives.word(tokens, i) !== undefined ||
      words.joins.word(tokens, i) !== undefined ||
      words.classes.has(tokens, i, WordClass.Say)
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
    if (
      this.words.isArticle(tokens, i) ||
      this.isBorder(i) ||
      words.present.word(tokens, i) ||
      words.past.word(tokens, i)
    )
      return false;
    return !this.words.copulas.word(tokens, i);
  }

  /** An adjective of a country or a people: "Dutch", "Leidse". */
  isOfPeople(i: number): boolean {
    const { tokens, text } = this.reading;
    const { classes } = this.words;
    if (classes.has(tokens, i, WordClass.Demonym)) return true;
    return text.isWord(i) && text.isCapital(i) && endsLike(tokens, i, classes.demonymEndings);
  }

  /** What belongs to a noun before token `from`, up to where the clause is over; undefined where a verb follows it. */
  private tailFrom(from: number, nature: Nature, relative: boolean): Tail | undefined {
    const { reading, words, end } = this;
    const { text, tokens } = reading;
    let isNamed = false;
    let isRelative = false;
    let counted = 0;
    // Where it may be cut: before the last small word.
    let cut: Tail = { next: from, isNamed, endsWith: undefined };
    for (let i = from; i < end; i++) {
      const mention = itemAt(reading.mentions, i);
      if (mention) {
        // "a lawyer and Jane Roe": a list goes on.
        const isPerson = mention.item.kind === 'person' && nature === 'person';
        if (isPerson && cut.next === i - 1 && this.isAnd(i - 1)) return cut;
        isNamed = true;
        counted += mention.next - i;
        i = mention.next - 1;
        continue;
      }
      if (tokens.kind[i] === TokenKind.Symbol) {
        if (this.isInside(i)) continue;
        return this.tailTo(i, from, isNamed, isRelative);
      }
      if (++counted > MOST_WORDS) return this.withoutVerbs(cut, from);
      if (isRelative) continue;
      if (tokens.gap[i] === Gap.None) continue;
      // "Europe, the peninsula or even the islands": places and companies that are listed.
      if (nature !== 'person' && this.isAnd(i) && this.beginsAnother(i + 1)) return undefined;
      const isRelativeWord = words.relatives.word(tokens, i) !== undefined;
      if (isRelativeWord || openerAt(text, i) === 'own') {
        if (!relative || !isRelativeWord) return this.tailTo(i, from, isNamed);
        isRelative = true;
      } else if (isNamed && endsLike(tokens, i, text.words.gerundEndings) && itemAt(reading.mentions, i - 1)) {
        // "the head of Acme commenting on": that is what he does.
        return this.tailTo(i, from, isNamed);
      } else if (this.isFinite(i)) {
        return cut.next === i - 1 && this.isAnd(i - 1) ? cut : undefined;
      }
      if (isRelative || this.isAnd(i) || text.words.prepositions.word(tokens, i)) cut = this.tailTo(i, from, isNamed);
    }
    return this.tailTo(end, from, isNamed, isRelative);
  }

  /** Does another member of a list begin at token `i`, or one behind? */
  private beginsAnother(i: number): boolean {
    const { reading, words } = this;
    for (let k = i; k < Math.min(this.end, i + 2); k++)
      if (words.definites.word(reading.tokens, k) || itemAt(reading.mentions, k)) return true;
    return false;
  }

  /** The tail that ends before token `to`, without the small words there unless the clause is `whole`. */
  private tailTo(to: number, from: number, isNamed: boolean, whole = false): Tail {
    let next = to;
    while (!whole && next > from && this.reading.text.isWord(next - 1) && this.isBorder(next - 1)) next--;
    const last = this.reading.mentions.find((mention) => mention.next === next && mention.first >= from);
    return { next, isNamed, endsWith: last && natureOf(last.item.kind) };
  }

  /** "a platform once known", cut before "as": what a verb goes on with is lost. */
  private withoutVerbs(tail: Tail, from: number): Tail {
    let { next } = tail;
    while (
      next > from &&
      !itemAt(this.reading.mentions, next - 1) &&
      (this.isVerbal(next - 1) || this.isBorder(next - 1))
    )
      next--;
    return next === tail.next ? tail : { ...tail, next, endsWith: undefined };
  }

  /** A hyphen, an apostrophe or a full stop inside a word. */
  private isInside(i: number): boolean {
    const { text, tokens, end } = this.reading;
    const code = text.code(i);
    if (tokens.gap[i] !== Gap.None) return false;
    if (APOSTROPHES.has(code)) return true;
    return (code === HYPHEN || code === FULL_STOP) && i + 1 < end && tokens.gap[i + 1] === Gap.None;
  }

  isAnd(i: number): boolean {
    return this.words.joins.word(this.reading.tokens, i) !== undefined;
  }

  /** A verb that has the noun for its subject, and does not only describe it: "owned by", "based in". */
  private isFinite(i: number): boolean {
    const { reading } = this;
    const { text, tokens } = reading;
    const { words } = text;
    // "so-called"
    if (text.isCapital(i) || tokens.gap[i] === Gap.None) return false;
    if (!isVerb(reading, i) && !this.words.classes.has(tokens, i, WordClass.Say)) return false;
    if (words.present.word(tokens, i) || !endsLike(tokens, i, words.pastEndings)) return true;
    return !(i + 1 < reading.end && text.isWord(i + 1) && words.prepositions.word(tokens, i + 1) !== undefined);
  }
}
