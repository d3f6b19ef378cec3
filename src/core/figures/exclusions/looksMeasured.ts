import { codeAt, Gap, Shape, TokenKind, tokenLength } from '../../text/tokens.js';
import { isPluralEnding } from '../countedNoun.js';
import type { NumberReading } from '../numberReader.js';
import type { Quantity } from '../quantityReader.js';
import { coordinateEnd } from './coordinates.js';
import type { Surroundings } from './surroundings.js';

const HYPHEN = 0x2d;

/**
 * Why a number is part of something else although a unit seems to follow it: a coordinate, the version of a product,
 * a paragraph of the law; with the token behind it all.
 */
export function looksMeasured(at: Surroundings, quantity: Quantity): { reason: string; next: number } | undefined {
  const { tokens, words } = at;
  const { number, first } = quantity;
  const { next } = number;
  if (!number.digits || next >= tokens.count || (tokens.gap[next] as number) >= Gap.Line) return undefined;
  const coordinate = coordinateEnd(tokens, next);
  if (coordinate > 0) return { reason: 'coordinate', next: coordinate };
  const bare = number.scale === 1 && number.decimals === 0 && !number.grouped && first > at.sentenceStart;
  if (!quantity.unit && number.letterScale === 0 && bare) {
    const ratio = pressureEnd(at, number);
    if (ratio > 0) return { reason: 'score, code or telephone number', next: ratio };
  }
  const isLetter =
    tokens.gap[next] === Gap.None && tokens.kind[next] === TokenKind.Word && tokenLength(tokens, next) === 1;
  if (!isLetter || number.scale > 1 || number.decimals > 0) return undefined;
  // "five Boeing 737s": no seconds.
  if (number.length >= 3 && !number.grouped && isPluralEnding(tokens, next))
    return { reason: 'part of a name', next: next + 1 };
  // "Rule 10b-5"
  const behind = next + 1;
  const hyphenated = codeAt(tokens, behind) === HYPHEN && tokens.gap[behind] === Gap.None;
  if (hyphenated && tokens.kind[behind + 1] === TokenKind.Number && tokens.gap[behind + 1] === Gap.None)
    return { reason: 'label', next: behind + 2 };
  if (!bare) return undefined;
  const before = first - 1;
  const isLabelled = codeAt(tokens, before) === 0xa7 || words.labels.word(tokens, before) !== undefined;
  return isLabelled || (quantity.unit?.kind !== 'money' && isVersion(at, before, number))
    ? { reason: 'label', next: behind }
    : undefined;
}

/** "Suite *11g*": one or two digits and a letter behind a name. */
function isVersion({ tokens, words }: Surroundings, before: number, { length }: NumberReading): boolean {
  if (length > 2 || tokens.kind[before] !== TokenKind.Word || words.data.countedWord === 'capital') return false;
  const isName = ((tokens.shape[before] as number) & (Shape.Capital | Shape.InnerCapital)) !== 0;
  return isName && !words.stops.word(tokens, before);
}

/** The token behind the second number of a blood pressure or a score in words, "120 *over 80*", or -1. */
function pressureEnd({ tokens, words, sentenceEnd }: Surroundings, { next, value }: NumberReading): number {
  const second = next + 1;
  if (second >= sentenceEnd || value < 30 || value > 300 || !words.ratioJoins.word(tokens, next)) return -1;
  if (tokens.kind[second] !== TokenKind.Number || tokenLength(tokens, second) > 3) return -1;
  const behind = second + 1;
  if (behind >= sentenceEnd) return behind;
  const isPlain =
    tokens.kind[behind] === TokenKind.Word
      ? words.stops.word(tokens, behind) !== undefined
      : codeAt(tokens, behind) === 0x29 || behind + 1 >= tokens.count || tokens.gap[behind + 1] !== Gap.None;
  return isPlain && codeAt(tokens, behind) !== 0x25 ? behind : -1;
}
