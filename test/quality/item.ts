/**
 * One judgement. What a careful reader expects is `expected`, what the program says is `got`; either is left out where
 * there is nothing. So a miss has no `got`, a claim that should not be there has no `expected`, and a temptation that was
 * rightly resisted has neither.
 */
export interface Item {
  /** Names what is judged, unique within a stage and language; the same from one version of the program to the next. */
  readonly id: string;
  /** The language of the article; of a pair in two languages both, `en+nl`. */
  readonly lang: string;
  readonly right: boolean;
  readonly expected?: string | undefined;
  readonly got?: string | undefined;
}

/** The language of an item that several articles take part in. */
export const langOfAll = (langs: readonly string[]): string => [...new Set(langs)].sort().join('+');

export interface Score {
  readonly right: number;
  readonly all: number;
  /** Of what is said, the part that is right, in percent; left out where nothing is said or expected. */
  readonly precision?: number;
  /** Of what is expected, the part that is rightly said, in percent; left out where nothing is expected. */
  readonly recall?: number;
  readonly f1?: number;
}

/** Sums items up. A wrong answer counts against precision and, where another was expected, against recall. */
export function scoreOf(items: readonly Item[]): Score {
  const count = (holds: (item: Item) => boolean): number => items.filter(holds).length;
  const right = count((item) => item.right);
  const all = items.length;
  const expected = count((item) => item.expected !== undefined);
  // Of temptations alone there is nothing to find: how many were resisted says it all.
  if (expected === 0) return { right, all };
  const said = count((item) => item.got !== undefined);
  const rightlySaid = count((item) => item.right && item.expected !== undefined && item.got !== undefined);
  const precision = said > 0 ? percent(rightlySaid, said) : undefined;
  const recall = percent(rightlySaid, expected);
  return {
    right,
    all,
    ...(precision !== undefined && { precision, f1: harmonic(precision, recall) }),
    recall,
  };
}

const percent = (part: number, whole: number): number => round((100 * part) / whole);

const harmonic = (a: number, b: number): number => (a + b === 0 ? 0 : round((2 * a * b) / (a + b)));

const round = (value: number): number => Math.round(value * 10) / 10;
