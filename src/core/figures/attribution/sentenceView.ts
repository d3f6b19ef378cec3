import type { DateMention, Figure, Mention } from '../../model.js';
import type { Sentences } from '../../text/sentences.js';
import { Gap, Shape, TokenKind, type Tokens } from '../../text/tokens.js';
import type { FigureWords } from '../figureWords.js';

/** A mention or a date by its tokens. */
export interface Placed<Item> {
  readonly item: Item;
  readonly first: number;
  readonly next: number;
}

/** What stands in the sentence of a figure, by tokens. */
export interface SentenceView {
  readonly index: number;
  readonly first: number;
  readonly end: number;
  readonly mentions: readonly Placed<Mention>[];
  readonly dates: readonly Placed<DateMention>[];
  readonly figures: readonly Placed<Figure>[];
}

/** Longer sentences are dealt with in pieces, so that a text without full stops costs no more than any other. */
const MAX_TOKENS = 160;

/** Hands out the sentences of a text in order, with what stands in each; every list is walked once. */
export class SentenceViews {
  private readonly mentions: Walker<Mention>;
  private readonly dates: Walker<DateMention>;
  private readonly figures: Walker<Figure>;

  constructor(
    readonly tokens: Tokens,
    readonly sentences: Sentences,
    readonly words: FigureWords,
    lists: { mentions: readonly Mention[]; dates: readonly DateMention[]; figures: readonly Figure[] },
  ) {
    this.mentions = new Walker(tokens, lists.mentions);
    this.dates = new Walker(tokens, lists.dates);
    this.figures = new Walker(tokens, lists.figures);
  }

  /** The sentences in order, in pieces where they are very long. */
  *inOrder(): Generator<SentenceView> {
    const { first, count } = this.sentences;
    for (let index = 0; index < count; index++) {
      const end = first[index + 1] as number;
      for (let from = first[index] as number; from < end; from += MAX_TOKENS) {
        const to = Math.min(end, from + MAX_TOKENS);
        yield {
          index,
          first: from,
          end: to,
          mentions: this.mentions.upTo(to),
          dates: this.dates.upTo(to),
          figures: this.figures.upTo(to),
        };
      }
    }
  }

  isWord(i: number): boolean {
    return i >= 0 && i < this.tokens.count && this.tokens.kind[i] === TokenKind.Word;
  }

  code(i: number): number {
    return i >= 0 && i < this.tokens.count ? this.tokens.text.charCodeAt(this.tokens.start[i] as number) : 0;
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

const NOTHING: readonly never[] = [];

/** Walks an ordered list of spans along with the tokens. */
class Walker<Item extends { readonly start: number; readonly end: number }> {
  private at = 0;
  private token = 0;

  constructor(
    private readonly tokens: Tokens,
    private readonly items: readonly Item[],
  ) {}

  /** The items not yet handed out that start before token `end`. */
  upTo(end: number): readonly Placed<Item>[] {
    const { tokens } = this;
    const limit = end < tokens.count ? (tokens.start[end] as number) : Number.POSITIVE_INFINITY;
    if (this.at >= this.items.length || (this.items[this.at] as Item).start >= limit) return NOTHING;
    const placed: Placed<Item>[] = [];
    for (; this.at < this.items.length; this.at++) {
      const item = this.items[this.at] as Item;
      if (item.start >= limit) break;
      while (this.token < tokens.count && (tokens.end[this.token] as number) <= item.start) this.token++;
      let next = this.token;
      while (next < tokens.count && (tokens.start[next] as number) < item.end) next++;
      placed.push({ item, first: this.token, next });
    }
    return placed;
  }
}
