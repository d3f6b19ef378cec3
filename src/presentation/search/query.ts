import { type DayRange, daysOf, ISO_PERIOD } from '../../core/dates/isoPeriod.js';
import { folded } from '../../core/search/folded.js';
import { isWord } from '../../core/search/vocabulary.js';
import { TokenKind, tokenize, tokenText } from '../../core/text/tokens.js';
import { FACETS, type Facet, facetName } from './facets.js';

/** A word that what is looked for must have somewhere: in a name, a measure, a title, a sentence, or as its kind, unit, source or period. */
export interface Term {
  /** Folded. */
  readonly text: string;
  /** Is it met whole only, and not by its beginning? Words are met by theirs; a number is, while it is being typed. */
  readonly isWhole: boolean;
  /** The days that it names, where it is a period. */
  readonly days?: DayRange;
}

/** What must be so of what is looked for: of the values of one facet, any. */
export interface Condition {
  readonly facet: Facet;
  /** Folded; empty while it is being typed. */
  readonly value: string;
  /** Where it stands in what was typed. */
  readonly start: number;
  readonly end: number;
}

/** What a reader typed, read. */
export interface Query {
  readonly text: string;
  readonly terms: readonly Term[];
  readonly conditions: readonly Condition[];
}

// Each takes a bit.
const MOST_TERMS = 24;
const MOST_LENGTH = 1_000;

/**
 * Reads what a reader types: words and periods, and conditions like `kind:money` or `publisher:"South China Morning Post"`,
 * whose names are also understood in the editor's language. What is too long to be meant is left out. Linear in the text.
 */
export function readQuery(typed: string): Query {
  const text = typed.slice(0, MOST_LENGTH);
  const terms: Term[] = [];
  const conditions: Condition[] = [];
  for (const { start, end } of partsOf(text)) {
    const part = text.slice(start, end);
    const colon = part.indexOf(':');
    const facet = colon > 0 ? facetCalled(part.slice(0, colon)) : undefined;
    if (facet) conditions.push({ facet, value: folded(unquoted(part.slice(colon + 1))), start, end });
    else addTerms(terms, unquoted(part));
  }
  const last = terms.at(-1);
  // What is still being typed.
  if (last?.isWhole && !last.days && text.endsWith(last.text)) terms[terms.length - 1] = { ...last, isWhole: false };
  return { text, terms: terms.slice(0, MOST_TERMS), conditions };
}

/** Is nothing looked for? */
export const isEmpty = ({ terms, conditions }: Query): boolean => terms.length + conditions.length === 0;

/** What was typed with a condition more. */
export function withCondition({ text }: Query, facet: Facet, value: string): string {
  const written = /\s/.test(value) ? `"${value}"` : value;
  return `${text.trimEnd()} ${facetName(facet)}:${written} `.trimStart();
}

/** What was typed without a condition. */
export const withoutCondition = ({ text }: Query, { start, end }: Condition): string =>
  `${text.slice(0, start)}${text.slice(end).trimStart()}`;

/** What stands between spaces, those in quotes left alone. */
function partsOf(text: string): { readonly start: number; readonly end: number }[] {
  const parts: { start: number; end: number }[] = [];
  let start = -1;
  let isQuoted = false;
  for (let i = 0; i <= text.length; i++) {
    const char = text[i];
    if (char === '"') isQuoted = !isQuoted;
    const isSpace = char === undefined || (!isQuoted && /\s/.test(char));
    if (isSpace && start >= 0) {
      parts.push({ start, end: i });
      start = -1;
    } else if (!isSpace && start < 0) start = i;
  }
  return parts;
}

const unquoted = (text: string): string => text.replaceAll('"', '').trim();

function facetCalled(name: string): Facet | undefined {
  const typed = folded(name);
  return FACETS.find((facet) => typed === facet || typed === folded(facetName(facet)));
}

function addTerms(terms: Term[], part: string): void {
  const days = daysIn(part);
  if (days) {
    terms.push({ text: folded(part), isWhole: true, days });
    return;
  }
  const tokens = tokenize(part);
  const before = terms.length;
  for (let i = 0; i < tokens.count; i++)
    if (isWord(tokens, i))
      terms.push({ text: folded(tokenText(tokens, i)), isWhole: tokens.kind[i] === TokenKind.Number });
  // A sign alone may be a unit: "%".
  if (terms.length === before && part !== '') terms.push({ text: folded(part), isWhole: true });
}

// Other years are numbers.
const YEARS = /^(?:1[5-9]|20|21)\d\d/;

/** The days of a period as it is written in ISO 8601, reduced. */
export function daysIn(text: string): DayRange | undefined {
  const iso = text.toUpperCase();
  return YEARS.test(iso) && ISO_PERIOD.test(iso) ? daysOf(iso) : undefined;
}
