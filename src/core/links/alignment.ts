import { daysOf, oneHoldsOther } from '../dates/isoPeriod.js';
import type { Figure } from '../model.js';
import { mayCountTheSame } from './countedNouns.js';

/** The aspects in which two figures must agree before they are compared. */
export type Aspect = 'subject' | 'unit' | 'period' | 'measure' | 'status';

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
    case 'measure':
    case 'duration':
      return `${figure.kind} ${figure.unit}${figure.per ? `/${figure.per}` : ''}`;
    default:
      return `${figure.kind}${figure.per ? `/${figure.per}` : ''}`;
  }
}

/** Compares two figures aspect by aspect. */
export function align(a: Figure, b: Figure): Alignment {
  const agree: Aspect[] = [];
  const unknown: Aspect[] = [];
  const differ: Aspect[] = [];
  const note = (aspect: Aspect, same: boolean | undefined): void => {
    (same === undefined ? unknown : same ? agree : differ).push(aspect);
  };
  note('subject', a.subject && b.subject ? a.subject === b.subject : undefined);
  note('unit', dimensionOf(a) === dimensionOf(b) && (a.kind !== 'count' || mayCountTheSame(a.unit, b.unit)));
  note('period', samePeriod(a.period, b.period));
  // The noun of a count says what is measured; other figures need their measure's words.
  note('measure', a.kind === 'count' ? true : sameMeasure(a.measure, b.measure));
  note('status', (a.status ?? '') === (b.status ?? '') ? true : undefined);
  return { agree, unknown, differ };
}

function samePeriod(a: string | undefined, b: string | undefined): boolean | undefined {
  const daysA = a === undefined ? undefined : daysOf(a);
  const daysB = b === undefined ? undefined : daysOf(b);
  return daysA && daysB ? oneHoldsOther(daysA, daysB) : undefined;
}

// Shorter words carry too little meaning to align two measures.
const CONTENT_WORD_LENGTH = 4;

function sameMeasure(a: string | undefined, b: string | undefined): boolean | undefined {
  if (!a || !b) return undefined;
  const words = contentWords(a);
  return contentWords(b).some((word) => words.includes(word));
}

function contentWords(measure: string): string[] {
  return measure
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length >= CONTENT_WORD_LENGTH)
    .map((word) => word.replace(/(?:ies|es|s)$/, ''));
}
