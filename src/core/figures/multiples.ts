import { Gap, TokenKind, type Tokens } from '../text/tokens.js';
import type { Surroundings } from './exclusions/surroundings.js';
import type { NumberWord } from './figureWords.js';
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

/** The quantity that the word at token `i` is: 2 for "doubled". */
export function quantityOfWord(tokens: Tokens, i: number, { value }: NumberWord): Quantity {
  const start = tokens.start[i] as number;
  const end = tokens.end[i] as number;
  const next = i + 1;
  return {
    number: {
      start,
      end,
      next,
      value,
      resolution: 0,
      digits: false,
      scale: 1,
      fraction: false,
      weak: false,
      article: false,
      decimals: 0,
      grouped: false,
      length: 0,
      letterScale: 0,
    },
    unit: undefined,
    value,
    resolution: 0,
    start,
    end,
    numberEnd: end,
    first: i,
    next,
    negative: false,
    lead: false,
  };
}

function endsInComparative({ tokens, words }: Surroundings, i: number): boolean {
  if (tokens.kind[i] !== TokenKind.Word) return false;
  const end = tokens.end[i] as number;
  return words.comparativeSuffixes.some(
    (suffix) =>
      end - (tokens.start[i] as number) > suffix.length + 1 && tokens.text.startsWith(suffix, end - suffix.length),
  );
}
