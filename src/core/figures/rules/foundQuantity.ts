import type { Figure, Modifier, Span } from '../../model.js';
import { type CountedNoun, countedNoun } from '../countedNoun.js';
import type { Surroundings } from '../exclusions/surroundings.js';
import { modifierAfter, modifierBefore } from '../modifierReader.js';
import type { Quantity, QuantityReader } from '../quantityReader.js';
import type { Range } from '../ranges.js';
import { rateOf } from '../rates.js';
import type { SharedCurrencies } from '../sharedCurrencies.js';

/** What the pass over a text lets its rules see. */
export interface PassState {
  readonly at: Surroundings;
  readonly quantities: QuantityReader;
  readonly currencies: SharedCurrencies;
  /** The figures before, in order. */
  readonly figures: readonly Figure[];
}

/** A quantity that the pass has come to, with what stands around it: what every rule is asked about. */
export class FoundQuantity {
  private hedgeBefore: { modifier: Modifier; first: number } | undefined;
  private isHedgeRead = false;
  private countedThere: CountedNoun | undefined;
  private isNounRead = false;
  private rateAround: string | undefined;
  private isRateRead = false;
  private afterHedge = -1;

  private constructor(
    readonly pass: PassState,
    /** The token that the pass has come to, at which the number starts. */
    readonly i: number,
    /** Where in token `i` the digits start, if a currency is glued before them; else undefined. */
    readonly digitsFrom: number | undefined,
    /** The date or mention that the pass has left behind last. */
    readonly spanBefore: Span | undefined,
    /** With its range's span, where there is one. */
    readonly quantity: Quantity,
    readonly hasRange: boolean,
    /** The high end of its range. */
    readonly value2: number | undefined,
    /** In "from 3 to 5 people", the token at which the noun of both stands. */
    readonly nounOfBoth: number | undefined,
  ) {}

  /** A quantity as it was read, before anyone asked for the other end of a range. */
  static alone(
    pass: PassState,
    i: number,
    digitsFrom: number | undefined,
    spanBefore: Span | undefined,
    quantity: Quantity,
  ): FoundQuantity {
    return new FoundQuantity(pass, i, digitsFrom, spanBefore, quantity, false, undefined, undefined);
  }

  /** The same as the low end of a range. */
  withRange({ quantity, value2, nounFrom }: Range): FoundQuantity {
    const { pass, i, digitsFrom, spanBefore } = this;
    return new FoundQuantity(pass, i, digitsFrom, spanBefore, quantity, true, value2, nounFrom);
  }

  /** The same with the letter behind its digits read as a scale. */
  withScale(quantity: Quantity): FoundQuantity {
    const { pass, i, digitsFrom, spanBefore, hasRange, value2 } = this;
    return new FoundQuantity(pass, i, digitsFrom, spanBefore, quantity, hasRange, value2, undefined);
  }

  get at(): Surroundings {
    return this.pass.at;
  }

  /** The hedge before it. */
  get hedge(): { readonly modifier: Modifier; readonly first: number } | undefined {
    if (!this.isHedgeRead) {
      const { tokens, words, sentenceStart } = this.at;
      this.hedgeBefore = modifierBefore(tokens, this.quantity.first, sentenceStart, words);
      this.isHedgeRead = true;
    }
    return this.hedgeBefore;
  }

  /** The token behind it and behind a hedge that follows: "50 or more *people*". */
  get behindHedge(): number {
    if (this.afterHedge < 0) {
      const { tokens, words } = this.at;
      const { next } = this.quantity;
      this.afterHedge = modifierAfter(tokens, next, words) ? words.modifiersAfter.matchEnd : next;
    }
    return this.afterHedge;
  }

  /** What it counts, going by the noun behind it. */
  get noun(): CountedNoun | undefined {
    if (!this.isNounRead) {
      const { tokens, words, sentenceEnd } = this.at;
      const { nounOfBoth } = this;
      this.countedThere =
        countedNoun(tokens, this.behindHedge, sentenceEnd, words) ??
        (nounOfBoth === undefined ? undefined : countedNoun(tokens, nounOfBoth, sentenceEnd, words));
      this.isNounRead = true;
    }
    return this.countedThere;
  }

  /** The denominator right around it: "$98 *a share*". */
  get rate(): string | undefined {
    if (!this.isRateRead) {
      this.rateAround = rateOf(this.at.tokens, this.quantity, this.quantity.next, this.at);
      this.isRateRead = true;
    }
    return this.rateAround;
  }
}
