import { figureWords } from '../figures/figureWords.js';
import type { DateMention, Figure, Mention, Span } from '../model.js';
import type { Sentences } from '../text/sentences.js';
import { codeAt, Gap, Shape, TokenKind, type Tokens } from '../text/tokens.js';
import { dominantCompany } from './dominantCompany.js';
import { Referents } from './referents.js';
import { SentenceReading } from './sentenceReading.js';
import { featuresOf } from './wordFeatures.js';

/** What was found in a text, each list in the order of the text. */
export interface Found {
  readonly mentions: readonly Mention[];
  readonly dates: readonly DateMention[];
  readonly figures: readonly Figure[];
  /** Page furniture, whose sentences tell nothing. */
  readonly boilerplate?: readonly Span[];
}

/** An article that names one company so often is its story. */
const STORY_MENTIONS = 12;
/** Longer sentences are tables and lists. */
const MAX_TOKENS = 240;
/** They are read in pieces, so that a text without full stops costs no more than any other. */
const PIECE = 120;

const NOTHING: readonly never[] = [];

/**
 * A text as figures' aspects, events, relations and statements are read from it: its sentences in order, each with
 * what stands in it, made once for all of them.
 */
export class TextReading {
  private made: readonly SentenceReading[] | undefined;
  /** Whom its sentences are about. */
  readonly referents = new Referents(this);
  /** The company that the article is about, if there is one: the id of its entity. */
  readonly hero: string | undefined;
  /** The company whose story the article tells from beginning to end: the id of its entity. */
  readonly story: string | undefined;
  /** The words by which figures are read, and those of clauses, events, links and relations. */
  readonly words;
  readonly features;

  constructor(
    readonly tokens: Tokens,
    readonly sentences: Sentences,
    readonly language: string,
    readonly found: Found,
  ) {
    this.hero = dominantCompany(found.mentions);
    const named = found.mentions.filter(({ entity }) => entity === this.hero).length;
    this.story = named >= STORY_MENTIONS ? this.hero : undefined;
    this.words = figureWords(language);
    this.features = featuresOf(language);
  }

  /** The sentences in which a name, a date or a figure stands, in order. */
  get readings(): readonly SentenceReading[] {
    this.made ??= this.read();
    return this.made;
  }

  private read(): readonly SentenceReading[] {
    const { tokens, sentences } = this;
    const readings: SentenceReading[] = [];
    const mentions = new Walker(this.found.mentions);
    const dates = new Walker(this.found.dates);
    const figures = new Walker(this.found.figures);
    const { boilerplate = [] } = this.found;
    let furniture = 0;
    let from = 0;
    for (let index = 0; index < sentences.count; ) {
      const first = from;
      const last = sentences.first[index + 1] as number;
      const isWhole = last - (sentences.first[index] as number) <= MAX_TOKENS;
      const end = isWhole ? last : Math.min(last, first + PIECE);
      const limit = end < tokens.count ? (tokens.start[end] as number) : Number.POSITIVE_INFINITY;
      const found = { mentions: mentions.upTo(limit), dates: dates.upTo(limit), figures: figures.upTo(limit) };
      if (found.mentions.length + found.dates.length + found.figures.length > 0) {
        const start = tokens.start[first] as number;
        while (furniture < boilerplate.length && (boilerplate[furniture] as Span).end <= start) furniture++;
        const isFurniture =
          (boilerplate[furniture]?.start ?? Number.POSITIVE_INFINITY) < (tokens.end[end - 1] as number);
        readings.push(new SentenceReading(this, readings.length, index, first, end, { isWhole, isFurniture }, found));
      }
      from = end;
      if (end === last) index++;
    }
    return readings;
  }

  isWord(i: number): boolean {
    return i >= 0 && i < this.tokens.count && this.tokens.kind[i] === TokenKind.Word;
  }

  code(i: number): number {
    return codeAt(this.tokens, i);
  }

  /** Is the item that ends before `next` followed by a possessive: "Xiaomi's"? */
  isPossessive(next: number): boolean {
    const code = this.code(next);
    return (code === 0x27 || code === 0x2019) && this.tokens.gap[next] === Gap.None;
  }

  isCapital(i: number): boolean {
    return ((this.tokens.shape[i] as number) & Shape.Capital) !== 0;
  }
}

/** Walks an ordered list of spans. */
class Walker<Item extends Span> {
  private at = 0;

  constructor(private readonly items: readonly Item[]) {}

  /** The items not yet handed out that start before `limit`. */
  upTo(limit: number): readonly Item[] {
    const { items, at } = this;
    let next = at;
    while (next < items.length && (items[next] as Item).start < limit) next++;
    if (next === at) return NOTHING;
    this.at = next;
    return items.slice(at, next);
  }
}
