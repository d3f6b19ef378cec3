import type { FigureKind } from '../model.js';

/** What every figure of a kind has in common, so that no stage asks for kinds by name. */
export interface KindTraits {
  /** Its unit is a currency. */
  readonly isMoney: boolean;
  /** Says itself what it is in, so that a bare number beside it may be in the same. */
  readonly lendsUnit: boolean;
  /** Two of them can be parts of a third. */
  readonly isAdditive: boolean;
  /** A level that can be higher or lower elsewhere or later: no place in a list, no length of time, no ratio. */
  readonly isLevel: boolean;
  /** Articles tell it again as it stands; a level of nature, so many metres, is too seldom one and the same. */
  readonly isRetold: boolean;
}

const NONE: KindTraits = { isMoney: false, lendsUnit: false, isAdditive: false, isLevel: false, isRetold: false };
const MONEY: KindTraits = { isMoney: true, lendsUnit: true, isAdditive: true, isLevel: true, isRetold: true };

const KINDS: Readonly<Record<FigureKind, KindTraits>> = {
  money: MONEY,
  price: MONEY,
  percent: { ...NONE, lendsUnit: true, isLevel: true, isRetold: true },
  count: { ...NONE, isAdditive: true, isLevel: true, isRetold: true },
  measure: { ...NONE, lendsUnit: true, isAdditive: true, isLevel: true },
  multiple: NONE,
  duration: NONE,
  rank: NONE,
};

export const traitsOf = (kind: FigureKind): KindTraits => KINDS[kind];
