import { codeAt, Shape, startsName, TokenKind, type Tokens, tokenLength } from '../../text/tokens.js';
import { acronymBehind } from '../shortForms.js';
import { WordClass } from '../wordClasses.js';
import type { FeatureReader } from './features.js';
import type { NameForms } from './forms/nameForms.js';
import type { TaggedSpan } from './taggedSpan.js';
import type { NameUnit } from './units.js';

/** Small words between those that letters stand for: "standard *of* care". */
const MOST_SMALL = 2;
const OPEN = 0x28;
const CLOSE = 0x29;

/**
 * Leaves out letters that the text itself introduces for what is no name: a law, "Prevention Act (UAPA)", or small
 * words, "non-disclosure agreement (NDA)". A body may be introduced in small letters as well, and keeps them.
 */
export function withoutPlainAcronyms(
  tokens: Tokens,
  spans: readonly TaggedSpan[],
  units: readonly NameUnit[],
  reader: FeatureReader,
  forms: NameForms,
): readonly TaggedSpan[] {
  const plain = new Set<number>();
  for (const unit of units) {
    const acronym = unit.label ? -1 : acronymBehind(tokens, unit);
    if (acronym >= 0) plain.add(tokens.hash[acronym] as number);
  }
  for (const i of tokens.capitals) {
    if (codeAt(tokens, i - 1) === OPEN && codeAt(tokens, i + 1) === CLOSE && standsForSmall(tokens, i, reader, forms))
      plain.add(tokens.hash[i] as number);
  }
  if (plain.size === 0) return spans;
  return spans.filter(({ from, to, kind, certain }) => {
    const isPlain = to - from === 1 && !kind && !certain && plain.has(tokens.hash[from] as number);
    return !isPlain || reader.listedAs(from, to) !== 0;
  });
}

/** Are the letters of token `i` the initials of the small words before its bracket? */
function standsForSmall(tokens: Tokens, i: number, reader: FeatureReader, forms: NameForms): boolean {
  const letters = tokens.text.slice(tokens.start[i], tokens.end[i]).toLowerCase();
  if (letters.length < 2 || ((tokens.shape[i] as number) & Shape.Lower) !== 0) return false;
  const last = i - 2;
  if (reader.has(last, WordClass.OrganizationWord) || forms.bodyHeads.word(tokens, last)) return false;
  let left = letters.length;
  let skipped = 0;
  for (let k = last; k >= 0 && left > 0; k--) {
    if (tokens.kind[k] !== TokenKind.Word) {
      if (codeAt(tokens, k) !== 0x2d) return false;
    } else if (startsName(tokens, k)) {
      return false;
    } else if (tokens.text.charAt(tokens.start[k] as number).toLowerCase() === letters.charAt(left - 1)) {
      left--;
    } else if (++skipped > MOST_SMALL || tokenLength(tokens, k) > 3) {
      return false;
    }
  }
  return left === 0;
}
