import { oneHoldsOther } from '../dates/isoPeriod.js';
import type { Figure } from '../model.js';
import { areBothPeople, mayCountTheSame } from './countedNouns.js';
import type { Aspect } from './link.js';
import type { Statement } from './statement.js';

/** How two figures stand to each other, aspect by aspect. */
export interface Alignment {
  readonly agree: readonly Aspect[];
  /** Aspects that one of the two does not tell. */
  readonly unknown: readonly Aspect[];
  readonly differ: readonly Aspect[];
}

/** The dimension in which a figure can be compared at all; figures of different dimensions never meet. */
export function dimensionOf(figure: Figure): string {
  switch (figure.kind) {
    case 'money':
    case 'price':
      // Whether an amount is a price or a sum is told by its measure; the reader does not always know.
      return `money ${figure.unit}${figure.per ? `/${figure.per}` : ''}`;
    case 'measure':
    case 'duration':
    case 'percent':
      // Percentage points are no per cent.
      return `${figure.kind} ${figure.unit}${figure.per ? `/${figure.per}` : ''}`;
    default:
      return `${figure.kind}${figure.per ? `/${figure.per}` : ''}`;
  }
}

/** What figures of other articles a figure may state the same as, whatever they are a rate of; none for a rank. */
export function comparableWith({ kind, unit }: Figure): string | undefined {
  if (kind === 'rank') return undefined;
  return kind === 'count' || kind === 'multiple' ? kind : `${kind === 'price' ? 'money' : kind} ${unit}`;
}

/** Compares two figures aspect by aspect (DESIGN "Comparing figures", 2: compare only what is aligned). */
export function align(a: Statement, b: Statement): Alignment {
  const agree: Aspect[] = [];
  const unknown: Aspect[] = [];
  const differ: Aspect[] = [];
  const note = (aspect: Aspect, same: boolean | undefined): void => {
    (same === undefined ? unknown : same ? agree : differ).push(aspect);
  };
  note('subject', a.figure.subject && b.figure.subject ? a.figure.subject === b.figure.subject : undefined);
  note('unit', sameUnit(a, b));
  note('period', samePeriod(a, b));
  note('measure', sameMeasure(a, b));
  note('status', (a.figure.status ?? '') === (b.figure.status ?? '') ? true : undefined);
  if (a.scope || b.scope) note('place', a.scope && b.scope ? a.scope === b.scope : undefined);
  return { agree, unknown, differ };
}

function sameUnit(a: Statement, b: Statement): boolean {
  if (dimensionOf(a.figure) !== dimensionOf(b.figure) || a.isChange !== b.isChange) return false;
  if (a.isChange && a.direction && b.direction && a.direction !== b.direction) return false;
  if (a.figure.kind !== 'count' || mayCountTheSame(a.figure.unit, b.figure.unit)) return true;
  // "employs 5,200 people" and "5,200 workers"
  return areBothPeople(a.figure.unit, b.figure.unit) && overlap(specific(a), specific(b));
}

function samePeriod(a: Statement, b: Statement): boolean | undefined {
  return a.days && b.days ? oneHoldsOther(a.days, b.days) : undefined;
}

/**
 * Do the words name the same measure? The counted noun is one of them: phones offered and phones sold may be the same
 * phones, phones and patents are not. Undefined where one side has no word that tells.
 */
export function sameMeasure(a: Statement, b: Statement): boolean | undefined {
  if (!sameNames(a.qualifiers, b.qualifiers) && a.qualifiers.length > 0 && b.qualifiers.length > 0) return false;
  const namesA = specific(a);
  const namesB = specific(b);
  if (namesA.length > 0 && namesB.length > 0 && overlap(namesA, namesB)) return true;
  const { kind } = a.figure;
  if (kind === 'count' && a.figure.unit !== '' && b.figure.unit !== '') {
    if (a.figure.unit === TIMES || b.figure.unit === TIMES) return shareStem(a, b) ? true : undefined;
    if (isGeneric(a.figure.unit) && isGeneric(b.figure.unit) && namesA.length + namesB.length > 0) return undefined;
    return true;
  }
  if (namesA.length > 0 && namesB.length > 0) return false;
  return undefined;
}

/** The measures that say what is counted; `growth` alone says only that it changed. */
export function specific(statement: Statement): readonly string[] {
  return statement.measures.filter((name) => name !== 'growth');
}

export const sameNames = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((name, i) => name === b[i]);

export const overlap = (a: readonly string[], b: readonly string[]): boolean => a.some((name) => b.includes(name));

/** How many content words the clauses of two figures share. */
export function sharedStems(a: Statement, b: Statement): number {
  let shared = 0;
  for (const stem of a.stems) if (b.stems.includes(stem)) shared++;
  return shared;
}

// "re-posted nearly 2 million times": the verb is what is counted.
const TIMES = 'time';
const shareStem = (a: Statement, b: Statement): boolean => sharedStems(a, b) > 0;
const isGeneric = (unit: string): boolean => unit === 'unit' || unit === 'piece' || unit === 'item';
