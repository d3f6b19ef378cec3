import type { FigureWords } from '../figures/figureWords.js';
import type { DateMention, Figure, Mention, Span } from '../model.js';
import type { Sentences } from '../text/sentences.js';
import { codeAt, Gap, Shape, TokenKind, type Tokens } from '../text/tokens.js';

/** A mention, a date or a figure by its tokens. */
export interface Placed<Item> {
  readonly item: Item;
  readonly first: number;
  readonly next: number;
}

/** Longer sentences are dealt with in pieces, so that a text without full stops costs no more than any other. */
const MAX_TOKENS = 160;

const NOTHING: readonly never[] = [];

/** What stands in a sentence, by tokens. Items are placed when they are first asked for: most sentences hold no figure. */
export class SentenceView {
  private placedMentions: readonly Placed<Mention>[] | undefined;
  private placedDates: readonly Placed<DateMention>[] | undefined;
  private placedFigures: readonly Placed<Figure>[] | undefined;

  constructor(
    private readonly tokens: Tokens,
    readonly index: number,
    readonly first: number,
    readonly end: number,
    private readonly found: { mentions: readonly Mention[]; dates: readonly DateMention[]; figures: readonly Figure[] },
  ) {}

  get mentions(): readonly Placed<Mention>[] {
    this.placedMentions ??= this.place(this.found.mentions);
    return this.placedMentions;
  }

  get dates(): readonly Placed<DateMention>[] {
    this.placedDates ??= this.place(this.found.dates);
    return this.placedDates;
  }

  get figures(): readonly Placed<Figure>[] {
    this.placedFigures ??= this.place(this.found.figures);
    return this.placedFigures;
  }

  private place<Item extends Span>(items: readonly Item[]): readonly Placed<Item>[] {
    if (items.length === 0) return NOTHING;
    const { start, end, count } = this.tokens;
    let token = this.first;
    return items.map((item) => {
      while (token < count && (end[token] as number) <= item.start) token++;
      let next = token;
      while (next < count && (start[next] as number) < item.end) next++;
      return { item, first: token, next };
    });
  }
}

/** Hands out the sentences of a text in order, with what stands in each; every list is walked once. */
export class SentenceViews {
  private readonly mentions: Walker<Mention>;
  private readonly dates: Walker<DateMention>;
  private readonly figures: Walker<Figure>;
  private sentence = 0;
  private at = 0;

  constructor(
    readonly tokens: Tokens,
    readonly sentences: Sentences,
    readonly words: FigureWords,
    lists: { mentions: readonly Mention[]; dates: readonly DateMention[]; figures: readonly Figure[] },
  ) {
    this.mentions = new Walker(lists.mentions);
    this.dates = new Walker(lists.dates);
    this.figures = new Walker(lists.figures);
  }

  /** The next sentence in which anything stands, in pieces where it is very long; undefined behind the last. */
  next(): SentenceView | undefined {
    const { tokens, sentences } = this;
    while (this.sentence < sentences.count) {
      const index = this.sentence;
      const first = this.at;
      const last = sentences.first[index + 1] as number;
      const end = Math.min(last, first + MAX_TOKENS);
      this.at = end;
      if (end === last) this.sentence++;
      const limit = end < tokens.count ? (tokens.start[end] as number) : Number.POSITIVE_INFINITY;
      const mentions = this.mentions.upTo(limit);
      const dates = this.dates.upTo(limit);
      const figures = this.figures.upTo(limit);
      if (mentions.length + dates.length + figures.length > 0)
        return new SentenceView(tokens, index, first, end, { mentions, dates, figures });
    }
    return undefined;
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
