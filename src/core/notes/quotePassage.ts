import type { Span } from '../model.js';
import { LEAST_SIDE, LEAST_WITH_SIDE } from './anchorNotes.js';
import type { CountedText } from './countedText.js';
import type { NoteQuote } from './note.js';

/** What stands beside a quote is written down no farther than this. */
const MOST_SIDE = 200;
/** So many characters more than are the same elsewhere. */
const MARGIN = 8;
/** A passage is quoted at least so far on either side, for a person to know it again. */
const USUAL_SIDE = 16;
/** Other places of the same words are looked at as far as this; of more nobody says that they can be told apart. */
const MOST_OTHERS = 1000;

/** Longer passages are not quoted. */
export const MOST_QUOTED = 10_000;

/**
 * Quotes a span of a file, given in UTF-16 code units, so that it is found again: with so much of either side that its words
 * with that side stand in the text once. A side that does not tell them from others in {@link MOST_SIDE} characters
 * is left out.
 */
export function quotePassage(counted: CountedText, fileSpan: Span): NoteQuote {
  const { text } = counted;
  const { start, end } = counted.fromFile(fileSpan);
  const exact = text.slice(start, end);
  const least = Math.max(USUAL_SIDE, LEAST_SIDE, LEAST_WITH_SIDE - exact.length);
  let before = 0;
  let behind = 0;
  let others = 0;
  for (let at = text.indexOf(exact); at >= 0 && others <= MOST_OTHERS; at = text.indexOf(exact, at + 1)) {
    if (at === start) continue;
    others++;
    before = Math.max(before, alikeBefore(text, at, start));
    behind = Math.max(behind, alikeBehind(text, at + exact.length, end));
  }
  const isTooMany = others > MOST_OTHERS;
  const from = wholeCharacter(text, Math.max(0, start - Math.max(least, before + (others > 0 ? MARGIN : 0))), -1);
  const to = wholeCharacter(text, Math.min(text.length, end + Math.max(least, behind + (others > 0 ? MARGIN : 0))), 1);
  const tells = (side: number, alike: number): boolean =>
    !isTooMany && (others === 0 || side > alike) && alike < MOST_SIDE;
  const tellsBefore = tells(start - from, before);
  const tellsBehind = tells(to - end, behind);
  const stood = others === 0 ? 'once' : tellsBefore || tellsBehind ? undefined : 'repeated';
  return {
    exact,
    prefix: tellsBefore || stood === 'repeated' ? text.slice(from, start) : '',
    suffix: tellsBehind || stood === 'repeated' ? text.slice(end, to) : '',
    position: { ...counted.toPoints({ start, end }), version: counted.version },
    ...(stood && { stood }),
  };
}

// As much as other tools write down, and look for.
const BRIEF_SIDE = 32;

/**
 * Quotes a span of a file, given in UTF-16 code units, with a little of either side, whether that tells it from others or
 * not: whoever quotes thousands of a text reads it no more for that.
 */
export function quoteBriefly(counted: CountedText, fileSpan: Span): NoteQuote {
  const { text } = counted;
  const { start, end } = counted.fromFile(fileSpan);
  return {
    exact: text.slice(start, end),
    prefix: text.slice(wholeCharacter(text, Math.max(0, start - BRIEF_SIDE), 1), start),
    suffix: text.slice(end, wholeCharacter(text, Math.min(text.length, end + BRIEF_SIDE), -1)),
    position: { ...counted.toPoints({ start, end }), version: counted.version },
  };
}

/** How many characters before two places are the same. */
function alikeBefore(text: string, one: number, other: number): number {
  let same = 0;
  while (same < MOST_SIDE && same < one && same < other && text[one - 1 - same] === text[other - 1 - same]) same++;
  return same;
}

function alikeBehind(text: string, one: number, other: number): number {
  let same = 0;
  while (same < MOST_SIDE && Math.max(one, other) + same < text.length && text[one + same] === text[other + same])
    same++;
  return same;
}

/** An offset that does not part a character, `by` one unit from there. */
function wholeCharacter(text: string, offset: number, by: number): number {
  const code = text.charCodeAt(offset);
  return offset > 0 && code >= 0xdc00 && code <= 0xdfff ? offset + by : offset;
}
