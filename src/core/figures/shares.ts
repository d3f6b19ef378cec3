import { Gap, TokenKind } from '../text/tokens.js';
import type { Surroundings } from './exclusions/surroundings.js';
import type { NumberReading } from './numberReader.js';
import type { Quantity, QuantityReader } from './quantityReader.js';

/** Wholes that parts are told of: five, ten, a hundred; "two in 37" counts two things. */
const WHOLES: ReadonlySet<number> = new Set([
  2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 40, 50, 100, 1e3, 1e4, 1e5, 1e6,
]);

/** A part of a whole, "one in five", "four out of ten"; `next` is the token behind it. */
export interface Share {
  readonly value: number;
  readonly end: number;
  readonly next: number;
}

/** The share that begins with `part`, or undefined: "two in five days" and "3 in 2019" are none. */
export function shareOf(part: Quantity, quantities: QuantityReader, at: Surroundings): Share | undefined {
  const { tokens, words, sentenceEnd } = at;
  const { next } = part;
  if (part.unit || !isPlain(part.number) || next >= sentenceEnd || (tokens.gap[next] as number) >= Gap.Line)
    return undefined;
  if (!words.outOf.longest(tokens, next)) return undefined;
  const from = words.outOf.matchEnd;
  if (from >= sentenceEnd || (tokens.gap[from] as number) >= Gap.Line) return undefined;
  // Only what "in" joins may be something else; "out of" and "van de" say it themselves.
  const isShort = from === next + 1;
  if (tokens.kind[from] === TokenKind.Word && !words.numbers.word(tokens, from) && !quantities.mayBeCompound(from))
    return undefined;
  const whole = quantities.read(from);
  if (!whole || typeof whole === 'string' || whole.unit || !isPlain(whole.number)) return undefined;
  if (whole.value <= part.value || !isWhole(whole.value)) return undefined;
  // "three in 100", "two in five hundred"; other digits may be a year or a place.
  if (isShort && part.value > 1 && whole.value > 10 && whole.number.digits && !/^10+$/.test(String(whole.value)))
    return undefined;
  const behind = whole.next;
  if (behind < sentenceEnd && tokens.kind[behind] === TokenKind.Number) return undefined;
  if (isShort && behind < sentenceEnd && tokens.gap[behind] === Gap.None && tokens.kind[behind] === TokenKind.Symbol) {
    const code = tokens.code[behind] as number;
    if (code === 0x2d || code === 0x2f || code === 0x3a) return undefined;
  }
  return { value: part.value / whole.value, end: whole.end, next: behind };
}

/** A round number, or a small one that parts are told of. */
const isWhole = (value: number): boolean => WHOLES.has(value) || /^[1-9]\d?0{2,}$/.test(String(value));

const isPlain = ({ value, decimals, fraction, grouped }: NumberReading): boolean =>
  Number.isInteger(value) && value > 0 && decimals === 0 && !fraction && (!grouped || isWhole(value));
