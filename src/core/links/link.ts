import type { Figure } from '../model.js';
import type { EvidenceName } from './across/evidence.js';

/** How sure a link is: `stated` is said as it is, `likely` as probable. */
export const LINK_TIERS = ['stated', 'likely'] as const;
export type LinkTier = (typeof LINK_TIERS)[number];

/** The aspects in which two figures must agree before they are compared. */
export type Aspect = 'subject' | 'unit' | 'period' | 'measure' | 'status' | 'place';

/** Ways in which figures belong together. */
export const LINK_TYPES = [
  'same-fact',
  'internal-repeat',
  'conflict',
  'target-outcome',
  'conversion',
  'arithmetic',
  'series',
  'comparison',
  'range',
  'update',
  'correction',
  'competing',
  'part-of',
] as const;
export type LinkType = (typeof LINK_TYPES)[number];

/** A figure and the article it stands in. */
export interface FigureRef {
  /** Id of the article. */
  readonly article: string;
  readonly figure: Figure;
}

/** The rule that a link stands on, as data, for whoever words it. Amounts are in the figures' base units. */
export type LinkReason =
  /** The figures agree in `same` and their intervals meet; in a conflict they do not. */
  | { readonly rule: 'agreement'; readonly same: readonly Aspect[] }
  | { readonly rule: 'disagreement'; readonly same: readonly Aspect[] }
  /** The passages share so much that their equal figures state one fact; what spoke for and against it most. */
  | { readonly rule: 'context'; readonly pro: readonly EvidenceName[]; readonly contra: readonly EvidenceName[] }
  /** Sentences of the same words and numbers, in several articles. */
  | { readonly rule: 'copy' }
  /** Two versions of one text, alike but for these figures. */
  | { readonly rule: 'version' }
  /** Figures: an earlier and a later count of what goes on rising. */
  | { readonly rule: 'update' }
  /** Figures: what was told first, and what it was corrected to. */
  | { readonly rule: 'correction' }
  /** Figures that different sources give for the same thing. */
  | { readonly rule: 'sources' }
  /** Figures: a part and its whole. */
  | { readonly rule: 'part' }
  /** Figures: an amount and the same in another currency, as the article gives it. */
  | { readonly rule: 'conversion' }
  /** Figures: what was aimed at or offered, then what came of it. `soFar`: the period aimed at was not over. */
  | { readonly rule: 'outcome'; readonly soFar: boolean }
  /** Figures: the same measure at several times, in their order. */
  | { readonly rule: 'series' }
  /** Figures: the same measure of several subjects. */
  | { readonly rule: 'comparison' }
  /** Figures: low end, high end. */
  | { readonly rule: 'range' }
  /** Figures: the parts, then their stated sum. */
  | { readonly rule: 'sum'; readonly sum: number }
  /** Figures: shares that should make a hundred per cent. */
  | { readonly rule: 'shares'; readonly sum: number }
  /** Figures: from, to, and the growth the text states in per cent; `growth` is what from and to give. */
  | { readonly rule: 'growth'; readonly growth: number }
  /** Figures: from, to. */
  | { readonly rule: 'change' }
  /** Figures: an amount per month (day, week, quarter), the amount for the year. `product` is the first for the whole year. */
  | { readonly rule: 'rate'; readonly times: number; readonly product: number }
  /** Figures: the part, the whole, and the stated fraction ("less than half"). */
  | { readonly rule: 'fraction' }
  /** Figures: an amount, how many times, and what that makes. */
  | { readonly rule: 'multiple'; readonly product: number }
  /** Figures: a level and its stated growth in per cent; `base` is the level before. */
  | { readonly rule: 'base'; readonly base: number }
  /** Figures: a number of things and the money they brought; `each` is the money for one. */
  | { readonly rule: 'perPiece'; readonly each: number }
  /** Figures: a percentage and the amount that it is of; `product` is the part. */
  | { readonly rule: 'percentOf'; readonly product: number };

export interface Link {
  readonly type: LinkType;
  readonly figures: readonly FigureRef[];
  /** Do the figures fit each other, beyond rounding? Undefined where the text claims nothing. */
  readonly holds?: boolean;
  /** For a conversion: units of the first currency for one of the second. */
  readonly rate?: number;
  /** The second figure as a multiple of the first. */
  readonly ratio?: number;
  readonly reason: LinkReason;
  /** How sure it is; left out where a rule reads it from one text, which is stated. */
  readonly tier?: LinkTier;
  /** The part of such links that hold, from 0 to 1, as measured when the weights were fitted. */
  readonly confidence?: number;
}

/** The id of a figure: its article and where it starts. */
export function figureId({ article, figure }: FigureRef): string {
  return `${article}#${figure.start}`;
}

/** Do both stand for the same place in the same article? */
export function isSameRef(a: FigureRef, b: FigureRef): boolean {
  return a.article === b.article && a.figure.start === b.figure.start;
}

/** By article id, then in the order of the text. */
export function compareRefs(a: FigureRef, b: FigureRef): number {
  return a.article < b.article ? -1 : a.article > b.article ? 1 : a.figure.start - b.figure.start;
}
