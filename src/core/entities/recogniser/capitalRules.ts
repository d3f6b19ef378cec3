import type { Sentences } from '../../text/sentences.js';
import { Shape, TokenKind, type Tokens } from '../../text/tokens.js';

/** How the line that a sentence stands in uses capitals. */
enum LineStyle {
  Prose = 0,
  /** Most Words Are Capitalised. */
  Title = 1,
  /** ALL CAPITALS. */
  Capitals = 2,
}

/** Spelling's claim on each token's capital: bit 0 says that it asks for one, the bits above are the {@link LineStyle}. */
export const FORCED = 1;

/**
 * Where spelling asks for a capital anyway: at a sentence's start, behind a quote or colon, all through a title. What
 * stands there with a capital need not be a name. Only what is capitalised and the two tokens before are looked at.
 */
export function capitalRules(tokens: Tokens, sentences: Sentences): Uint8Array {
  const { capitals } = tokens;
  const rules = new Uint8Array(tokens.count);
  let s = 0;
  for (let c = 0; c < capitals.length; ) {
    while (s + 1 < sentences.count && (sentences.first[s + 1] as number) <= (capitals[c] as number)) s++;
    const first = sentences.first[s] as number;
    const end = sentences.first[s + 1] as number;
    const from = c;
    while (c < capitals.length && (capitals[c] as number) < end) c++;
    const style = lineStyle(tokens, first, end, from, c);
    if (style !== LineStyle.Prose) {
      rules.fill(FORCED | (style << 1), first, end);
      continue;
    }
    for (let k = from; k < c; k++) {
      const i = capitals[k] as number;
      for (let j = Math.max(first, i - 2); j <= i; j++) if (beginsAnew(tokens, j, first)) rules[j] = FORCED;
    }
  }
  return rules;
}

/** Do only marks, and a mark behind which a sentence may begin, stand before word `i` of a sentence? */
function beginsAnew(tokens: Tokens, i: number, first: number): boolean {
  if (tokens.kind[i] === TokenKind.Symbol) return false;
  for (let j = i - 1; j >= first; j--) {
    if (tokens.kind[j] !== TokenKind.Symbol) return false;
    if (startsAnew(tokens.code[j] as number)) return true;
  }
  return true;
}

/** An opening quote, a colon or a bullet; a bracket or a comma is none. */
const startsAnew = (code: number): boolean =>
  code === 0x22 || code === 0x201c || code === 0x2018 || code === 0x3a || code === 0x2022 || code === 0xab;

/** The style of the sentence `[first, end)`, whose capitalised words are those from place `from` to place `to`. */
function lineStyle(tokens: Tokens, first: number, end: number, from: number, to: number): LineStyle {
  const { kind, shape, capitals } = tokens;
  if (to - from < 2) return LineStyle.Prose;
  let capital = 0;
  let allCapitals = 0;
  for (let c = from; c < to; c++) {
    const bits = shape[capitals[c] as number] as number;
    if ((bits & Shape.Capital) === 0) continue;
    capital++;
    if ((bits & Shape.Lower) === 0) allCapitals++;
  }
  // Words are counted only as far as there may be too few of them for prose.
  let words = 0;
  const most = Math.floor((capital * 10) / 6);
  for (let i = first; i < end && words <= most; i++) if (kind[i] === TokenKind.Word) words++;
  if (words > 1 && allCapitals * 10 >= words * 7) return LineStyle.Capitals;
  // "Floods hit China on Friday.": with a full stop, a title takes more.
  const isSentence = tokens.code[end - 1] === 0x2e;
  return words > 3 && capital * 10 >= words * (isSentence ? 7 : 6) ? LineStyle.Title : LineStyle.Prose;
}
