import type { Span } from '../model.js';

/**
 * How the words beside a name say who or what it is: a role before it ("finance minister Jane Roe"), a phrase set off by
 * commas on either side ("Jane Roe, chief executive of Acme"), or a sentence ("Acme is a maker of pumps").
 */
export type IntroductionKind = 'role' | 'apposition' | 'copula';

/** A place where a text says who or what it names: the name with the words that say it. */
export interface Introduction extends Span {
  readonly kind: IntroductionKind;
  /** How much it says; comparable between texts. */
  readonly score: number;
}

/** An introduction and the article it stands in. */
export interface IntroductionRef {
  readonly article: string;
  readonly introduction: Introduction;
}
