import type { SentenceReading } from '../sentence/sentenceReading.js';
import { Joint } from '../sentence/wordFeatures.js';
import { Gap, Shape, TokenKind, type Tokens } from '../text/tokens.js';

/** A dateline has at most so many words and marks. */
const DATELINE = 14;
/** And a sentence behind it at least so many. */
const SHORTEST_BEHIND = 8;

/** The first token behind a dateline: "KUALA LUMPUR and PENANG, July 26 (Bernama) --", "Muscat:", "CAIRO - 27 June 2022:", "MANAGUA (Efe)". */
export function behindDateline(sentence: SentenceReading): number {
  const { tokens, first, end } = sentence;
  let start = first;
  for (let i = first + 1; i < Math.min(end - SHORTEST_BEHIND, start + DATELINE); i++) {
    const isOfNames = sentence.isItem(i) || isCapital(tokens, i) || sentence.isJoint(i, Joint.List);
    if (tokens.kind[i] === TokenKind.Word && !isOfNames) break;
    if (tokens.code[i] === CLOSING && isCapital(tokens, i + 1) && isAllCapitals(tokens, first, i)) start = i + 1;
    if (tokens.gap[i + 1] === Gap.None || !BORDERS.has(tokens.code[i] as number)) continue;
    // A dash within a name is glued on both sides, and one in a sentence stands behind a word with a small letter.
    start = i + 1;
  }
  return start;
}

const isCapital = (tokens: Tokens, i: number): boolean => ((tokens.shape[i] as number) & Shape.Capital) !== 0;

/** Is what stands before the bracket that token `last` closes in capitals alone, or nothing? */
function isAllCapitals(tokens: Tokens, first: number, last: number): boolean {
  let i = first;
  for (; i < last && tokens.code[i] !== OPENING; i++)
    if (tokens.kind[i] === TokenKind.Word && ((tokens.shape[i] as number) & Shape.Lower) !== 0) return false;
  return i < last;
}

const OPENING = 0x28;
const CLOSING = 0x29;
/** : - – — */
const BORDERS: ReadonlySet<number> = new Set([0x3a, 0x2d, 0x2013, 0x2014]);
