import type { EntityKind } from '../../model.js';
import { Shape, TokenKind, type Tokens } from '../../text/tokens.js';
import { WordClass } from '../wordClasses.js';
import { type CompanyCues, isCompany, isKnownFirm } from './companyEvidence.js';
import { type FeatureReader, type KnownNames, Listed } from './features.js';
import type { TaggedSpan } from './taggedSpan.js';

/** What a name names, and whether something says so: an organization may be a company that nobody calls one. */
export interface NamedKind {
  readonly kind: EntityKind;
  readonly isShown: boolean;
}

/** The kind of entity a tagged name is, or undefined where the tag says too little to call it one. */
export function kindOf(
  tokens: Tokens,
  span: TaggedSpan,
  reader: FeatureReader,
  known: KnownNames,
  cues: CompanyCues,
): NamedKind | undefined {
  const { from, to, label } = span;
  if (span.kind) return shown(span.kind);
  if (label === 'PER') return isSmallFirst(tokens, from, to) ? PRODUCT : PERSON;
  if (label === 'LOC') return isSmallFirst(tokens, from, to) ? PRODUCT : PLACE;
  if (label === 'MISC') return looksLikeProduct(tokens, from, to) ? PRODUCT : undefined;
  // "the Company"
  if (to - from === 1 && reader.has(from, WordClass.CompanySuffix)) return undefined;
  const listed = known.longest(tokens, from, to);
  const isWhole = known.matchEnd === to;
  const isListed = (bit: Listed): boolean => isWhole && listed?.some((bits) => (bits & bit) !== 0) === true;
  if (isListed(Listed.Media)) return MEDIA;
  if (to - from > 1 && reader.has(to - 1, WordClass.MediaWord) && !reader.has(to - 1, WordClass.CompanySuffix))
    return MEDIA;
  if (isListed(Listed.Organization) && !isKnownFirm(tokens, span)) return ORGANIZATION;
  if (span.isTraded || isCompany(tokens, span, reader, cues)) return COMPANY;
  if (isSmallFirst(tokens, from, to)) return PRODUCT;
  for (let i = from; i < to; i++) if (reader.has(i, WordClass.OrganizationWord)) return ORGANIZATION;
  return isAcronym(tokens, from, to) ? ORGANIZATION : UNKNOWN;
}

const isAcronym = (tokens: Tokens, from: number, to: number): boolean =>
  to - from === 1 && ((tokens.shape[from] as number) & Shape.Lower) === 0;

const shown = (kind: EntityKind): NamedKind => ({ kind, isShown: true });
const PERSON = shown('person');
const PLACE = shown('place');
const PRODUCT = shown('product');
const MEDIA = shown('media');
export const COMPANY = shown('company');
const ORGANIZATION = shown('organization');
const UNKNOWN: NamedKind = { kind: 'organization', isShown: false };

/** "iCloud", "iOS": neither a place nor a person is written so, and a body only where something shows it. */
const isSmallFirst = (tokens: Tokens, from: number, to: number): boolean =>
  to - from === 1 &&
  ((tokens.shape[from] as number) & (Shape.Capital | Shape.InnerCapital)) === Shape.InnerCapital &&
  startsCapital(tokens.text.charCodeAt((tokens.start[from] as number) + 1));

/** One letter and its number, a formula, a small word with a capital at its end. */
const CODE = /^(?:\p{Lu}\d{1,3}|\p{Lu}\p{Ll}?\d\p{Lu}\w{0,2}|\p{Ll}+\p{Lu})$/u;

const startsCapital = (code: number): boolean => code >= 0x41 && code <= 0x5a;

/** A word with a digit, or a small letter before a capital: "MI2", "iPhone"; a code or a unit alone is none: "B1", "U3O8", "degC". */
function looksLikeProduct(tokens: Tokens, from: number, to: number): boolean {
  if (to - from === 1 && CODE.test(tokens.text.slice(tokens.start[from], tokens.end[from]))) return false;
  for (let i = from; i < to; i++) {
    const shape = tokens.shape[i] as number;
    if (tokens.kind[i] === TokenKind.Number || (shape & Shape.Digit) !== 0) return true;
    if ((shape & Shape.Capital) === 0 && (shape & Shape.InnerCapital) !== 0) return true;
  }
  return false;
}
