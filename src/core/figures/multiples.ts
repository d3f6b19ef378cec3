import { Gap, TokenKind } from '../text/tokens.js';
import type { Surroundings } from './exclusions/surroundings.js';
import type { Quantity } from './quantityReader.js';

/** Is "N times" how often something happened ("was shared 2 million times"), not how many fold? */
export function isFrequency({ value, next, number, first }: Quantity, at: Surroundings): boolean {
  const { tokens, words } = at;
  if (next < tokens.count && next < at.sentenceEnd && tokens.gap[next] === Gap.Space) {
    if (words.comparisons.word(tokens, next) || endsInComparative(at, next)) return false;
    if (words.per.word(tokens, next) && words.units.word(tokens, next + 1)) return true;
  }
  if (number.scale > 1 && value >= 1e3) return true;
  for (let i = first - 1; i >= at.sentenceStart && i >= first - 8; i--) {
    if (tokens.kind[i] === TokenKind.Word && (words.directions.word(tokens, i) || words.multipleCues.word(tokens, i)))
      return false;
  }
  return number.scale === 1 && !(number.decimals > 0);
}

/** Does token `i` ("twice", "doubled") tell a multiple: a change, or a comparison that follows? */
export function followsComparison(at: Surroundings, i: number): boolean {
  const { tokens, words } = at;
  // A verb of change says it by itself; "twice" and "double" need what they compare with.
  if (!words.bareMultiples.word(tokens, i)) return true;
  const next = i + 1;
  if (next >= at.sentenceEnd || tokens.gap[next] === Gap.None) return false;
  return words.comparisons.word(tokens, next) !== undefined || words.definites.word(tokens, next) !== undefined;
}

function endsInComparative({ tokens, words }: Surroundings, i: number): boolean {
  if (tokens.kind[i] !== TokenKind.Word) return false;
  const end = tokens.end[i] as number;
  return words.comparativeSuffixes.some(
    (suffix) =>
      end - (tokens.start[i] as number) > suffix.length + 1 && tokens.text.startsWith(suffix, end - suffix.length),
  );
}
