import type { FigureKind } from '../../model.js';
import type { Quantity } from '../quantityReader.js';
import type { FoundQuantity } from './foundQuantity.js';

/** The quantity is a figure. */
export interface AsFigure {
  readonly as: 'figure';
  /** With the span that the figure has and the tokens that it takes. */
  readonly quantity: Quantity;
  readonly kind: FigureKind;
  /** As in the model: ISO 4217 code, `%`, `x`, or an English singular noun; '' for none. */
  readonly unit: string;
  /** The high end of a range. */
  readonly value2: number | undefined;
  /** The denominator of a rate. */
  readonly per: string | undefined;
}

/** The digits are a number that is left, and the reader is told why. */
export interface AsUnread {
  readonly as: 'unread';
  readonly reason: string;
  /** The token behind what is left. */
  readonly next: number;
  /** No currency in what is left belongs to the next number. */
  readonly takesAll: boolean;
}

/** There is no figure here, and nothing to tell. */
export interface AsNothing {
  readonly as: 'nothing';
  /** The token at which the pass goes on. */
  readonly next: number;
}

export type Outcome = AsFigure | AsUnread | AsNothing;

/** One way to tell what a quantity is. The rows stand in order: the first that answers decides. */
export interface FigureRule<Name extends string = string> {
  /** What a figure is said to be read by. */
  readonly name: Name;
  readonly why: string;
  /** What the quantity is; undefined leaves it to the rows below. */
  readonly read: (found: FoundQuantity) => Outcome | undefined;
}

/** The outcome that `quantity` is a figure of `kind` in `unit`; no range and no rate where nothing is said of them. */
export const asFigure = (
  quantity: Quantity,
  kind: FigureKind,
  unit: string,
  value2?: number | undefined,
  per?: string | undefined,
): AsFigure => ({ as: 'figure', quantity, kind, unit, value2, per });

/** The outcome that a number is left for `reason`, up to token `next`. */
export const asUnread = (reason: string, next: number, takesAll = false): AsUnread => ({
  as: 'unread',
  reason,
  next,
  takesAll,
});

/** The outcome that there is no figure before token `next`. */
export const asNothing = (next: number): AsNothing => ({ as: 'nothing', next });
