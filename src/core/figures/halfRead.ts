import { Gap, Shape, TokenKind, type Tokens, tokenLength, tokenText } from '../text/tokens.js';
import type { FigureWords } from './figureWords.js';

/** Why digits are not read though they are a number: what stands around them says how much, in words nobody knows. */
export type HalfRead = 'unknownCurrency' | 'unknownScale';

/** Scales of languages that an article in another one may quote. What a locale lists itself is no stranger there. */
const FOREIGN_SCALES = new Set(
  `milliard milliards milliarde millones millón millon milhões milhão bilhões bilhão milioni milione miliardi miliardo
  miljon miljoner miljard miljarder miljoen miljoenen millionen milliarden milionów miliardów miliony miliardy миллион
  миллионов миллиард миллиардов trillones billones`.split(/\s+/),
);
const SHORTEST_SCALE = 6;

/**
 * Does the word at token `i` behind a number multiply it by what the language's words do not say: "$5 *gazillion*",
 * "5 *miljarder* kronor" in English?
 */
export function isUnknownScale(tokens: Tokens, i: number, words: FigureWords): boolean {
  if (i >= tokens.count || tokens.kind[i] !== TokenKind.Word || (tokens.gap[i] as number) >= Gap.Line) return false;
  if (tokenLength(tokens, i) < SHORTEST_SCALE) return false;
  if (words.numbers.word(tokens, i)) return false;
  const word = tokenText(tokens, i).toLowerCase();
  return /[a-z]illions?$/.test(word) || FOREIGN_SCALES.has(word);
}

/** Is token `i`, glued to an amount of money, neither a scale nor a word of the sentence: "£5*zn*"? */
export function isUnknownSuffix(tokens: Tokens, i: number, words: FigureWords): boolean {
  if (i >= tokens.count || tokens.gap[i] !== Gap.None || tokens.kind[i] !== TokenKind.Word) return false;
  return !words.stops.word(tokens, i) && !words.per.word(tokens, i);
}

/** Is the currency sign at token `i` a part of a longer one that no table knows: "*Xy*$5", "₠5"? */
export function isUnknownCurrency(tokens: Tokens, i: number): boolean {
  if (i < 0 || tokens.kind[i] !== TokenKind.Symbol) return false;
  if (i === 0 || tokens.gap[i] !== Gap.None || tokens.kind[i - 1] !== TokenKind.Word) return false;
  // "raised*$5 million*" only lacks its space.
  const shape = tokens.shape[i - 1] as number;
  return (shape & (Shape.Capital | Shape.InnerCapital)) !== 0 && tokenLength(tokens, i - 1) <= 4;
}

/** A sign of a currency that no table lists, glued to the number at token `i`: "₠5". */
export function isUnknownSign(tokens: Tokens, i: number): boolean {
  if (i === 0 || tokens.gap[i] !== Gap.None || tokens.kind[i - 1] !== TokenKind.Symbol) return false;
  const code = tokens.code[i - 1] as number;
  return code === 0xa4 || (code >= 0x20a0 && code <= 0x20cf);
}
