import { codeAt, Gap, Shape, TokenKind, type Tokens, tokenLength } from '../../text/tokens.js';
import type { NumberReading } from '../numberReader.js';
import type { Surroundings } from './surroundings.js';

/** A street's name has few words and marks. */
const STREET_WORDS = 6;
/** And a web address not so many words and marks before its last number. */
const ADDRESS_TOKENS = 80;

/** Does token `i` stand in a web address: "http://www.site.example/nine-4-6-million-animals/"? */
export function isInAddress(tokens: Tokens, i: number): boolean {
  for (let k = i; k > Math.max(1, i - ADDRESS_TOKENS) && tokens.gap[k] === Gap.None; k--)
    if (codeAt(tokens, k - 1) === 0x2f && codeAt(tokens, k - 2) === 0x2f) return true;
  return false;
}

/** "1600 Pennsylvania Avenue", "13190 SW 68th Parkway": a number before capitals that end in a word for a street. */
export function isHouseNumber(
  { tokens, words, sentenceEnd }: Pick<Surroundings, 'tokens' | 'words' | 'sentenceEnd'>,
  { next, decimals, scale }: Pick<NumberReading, 'next' | 'decimals' | 'scale'>,
): boolean {
  if (decimals > 0 || scale > 1) return false;
  for (let i = next; i < Math.min(sentenceEnd, next + STREET_WORDS); i++) {
    if (tokens.kind[i] === TokenKind.Number && words.ordinalSuffixes.word(tokens, i + 1)) {
      i++;
      continue;
    }
    // "1600 N. 5th Avenue"
    if (codeAt(tokens, i) === 0x2e && tokens.gap[i] === Gap.None && tokenLength(tokens, i - 1) <= 2) continue;
    if (tokens.kind[i] !== TokenKind.Word || ((tokens.shape[i] as number) & Shape.Capital) === 0) return false;
    if (i > next && words.streets.word(tokens, i)) return true;
  }
  return false;
}

/** "Hauptstraße 12, *10115* Berlin", "Postbus 12, *3500* AB Utrecht": what stands behind a street and its number. */
export function isPostcode({ tokens, sentenceStart }: Surroundings, i: number, number: NumberReading): boolean {
  const { length, next, grouped, decimals } = number;
  if ((length !== 4 && length !== 5) || grouped || decimals > 0 || codeAt(tokens, i - 1) !== 0x2c) return false;
  const isName = (k: number): boolean =>
    tokens.kind[k] === TokenKind.Word && ((tokens.shape[k] as number) & Shape.Capital) !== 0;
  const letter = tokens.kind[i - 2] === TokenKind.Word && tokens.gap[i - 2] === Gap.None ? 1 : 0;
  const house = i - 2 - letter;
  return house > sentenceStart && tokens.kind[house] === TokenKind.Number && isName(house - 1) && isName(next);
}

/** `/ = _ @ & \ ?` */
export const isAddressMark = (code: number): boolean =>
  code === 0x2f || code === 0x3d || code === 0x5f || code === 0x40 || code === 0x26 || code === 0x5c || code === 0x3f;
