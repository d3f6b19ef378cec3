import type { UNITS_TOGETHER } from '../inheritedUnits.js';
import type { LIST_OF_UNIT } from '../listedUnits.js';
import type { NEWSWIRE_ROW } from '../tables/newswire.js';
import type { TABLE_CELL } from '../tables/readTables.js';
import { AGES, AGES_IN_BRACKETS, AGES_WITH_UNIT } from './asAge.js';
import { COUNTS, JOINED_COUNTS, NO_COUNTS } from './asCount.js';
import { FRACTIONS } from './asFraction.js';
import { MEASURES, MEASURES_BEHIND_WORD } from './asMeasure.js';
import { MONEY } from './asMoney.js';
import { MULTIPLE_WORDS, TIMES } from './asMultiple.js';
import { PERCENTAGES, PERCENTAGES_BEFORE } from './asPercent.js';
import type { RANKS } from './asRank.js';
import { SHARES } from './asShare.js';
import type { FigureRule, Outcome } from './figureRule.js';
import type { FoundQuantity } from './foundQuantity.js';
import { NO_BARE_FIGURES, NO_FIGURES, NO_FIGURES_WITH_UNIT } from './noFigure.js';

/** Asked of a quantity by itself, before the other end of a range is looked for. */
const ALONE_RULES = [...NO_FIGURES, ...SHARES] as const;
/** Asked of a quantity with a unit. */
const UNIT_RULES = [
  ...NO_FIGURES_WITH_UNIT,
  ...MONEY,
  ...PERCENTAGES,
  ...TIMES,
  ...AGES_WITH_UNIT,
  ...MEASURES,
] as const;
/** Asked of a number that counts or stands for itself: the last always answers. */
const COUNT_RULES = [...NO_COUNTS, ...AGES, ...MEASURES_BEHIND_WORD, ...COUNTS] as const;
/** Asked of any other number without a unit. */
const BARE_RULES = [
  ...PERCENTAGES_BEFORE,
  ...JOINED_COUNTS,
  ...AGES_IN_BRACKETS,
  ...NO_BARE_FIGURES,
  ...COUNT_RULES,
] as const;

/** The rows of all that can be asked of a quantity, in their order. */
export const FIGURE_RULES = {
  alone: ALONE_RULES,
  unit: UNIT_RULES,
  fraction: FRACTIONS,
  bare: BARE_RULES,
  /** Of what a letter scales, "10k": that it is a number of things is known. */
  count: COUNT_RULES,
  /** Of "doubled" and "twice". */
  multipleWord: MULTIPLE_WORDS,
} as const;

type NameIn<Rows extends readonly { readonly name: string }[]> = Rows[number]['name'];

/** The names of the rows that are asked of a quantity, a rank, or figures that stand together; a figure has its row's. */
export type FigureRuleName =
  | NameIn<(typeof FIGURE_RULES)[keyof typeof FIGURE_RULES]>
  | NameIn<typeof RANKS>
  | NameIn<typeof UNITS_TOGETHER>
  | (typeof LIST_OF_UNIT | typeof NEWSWIRE_ROW | typeof TABLE_CELL)['name'];

/** What the first row that answers makes of a quantity, and the row's name. */
export interface Decision {
  readonly rule: FigureRuleName;
  readonly outcome: Outcome;
}

/** Asks `rows` in their order; undefined where none answers. */
export function decide(rows: readonly FigureRule<FigureRuleName>[], found: FoundQuantity): Decision | undefined {
  for (const row of rows) {
    const outcome = row.read(found);
    if (outcome) return { rule: row.name, outcome };
  }
  return undefined;
}
