import type { EntityKind } from '../../model.js';
import { Shape, TokenKind, type Tokens } from '../../text/tokens.js';
import { WordClass } from '../wordClasses.js';
import { type FeatureReader, type KnownNames, Listed } from './features.js';

import type { TaggedSpan } from './spans.js';

/** The kind of entity a tagged name is, or undefined where the tag says too little to call it one. */
export function kindOf(
  tokens: Tokens,
  { from, to, label }: TaggedSpan,
  reader: FeatureReader,
  known: KnownNames,
): EntityKind | undefined {
  if (label === 'PER') return 'person';
  if (label === 'LOC') return 'place';
  if (label === 'MISC') return looksLikeProduct(tokens, from, to) ? 'product' : undefined;
  const listed = known.longest(tokens, from, to);
  if (listed && known.matchEnd === to && listed.some((bit) => (bit & Listed.Media) !== 0)) return 'media';
  let organization = false;
  for (let i = from; i < to; i++) {
    if (reader.has(i, WordClass.CompanySuffix)) return 'company';
    if (reader.has(i, WordClass.OrganizationWord)) organization = true;
  }
  if (to - from > 1 && reader.has(to - 1, WordClass.MediaWord)) return 'media';
  if (listed && known.matchEnd === to)
    return listed.some((bit) => (bit & Listed.Company) !== 0) ? 'company' : 'organization';
  return organization || isAcronym(tokens, from, to) ? 'organization' : 'company';
}

/** A word with a digit, or a small letter before a capital: "MI2", "iPhone". */
function looksLikeProduct(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const shape = tokens.shape[i] as number;
    if (tokens.kind[i] === TokenKind.Number || (shape & Shape.Digit) !== 0) return true;
    if ((shape & Shape.Capital) === 0 && (shape & Shape.InnerCapital) !== 0) return true;
  }
  return false;
}

const isAcronym = (tokens: Tokens, from: number, to: number): boolean =>
  to - from === 1 && ((tokens.shape[from] as number) & Shape.Lower) === 0;
