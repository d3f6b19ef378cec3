import type { Span } from '../model.js';
import type { CountedText } from './countedText.js';
import type { NoteQuote } from './note.js';
import { GRAM, matchesOf, onlyOf, type Part, type QuoteMatches } from './quoteMatches.js';

/** Of a passage that is quoted briefly so much of either side: as other tools write down, and look for. */
const BRIEF_SIDE = 32;
/** Of any other so far that so many characters of a side stand nowhere else: by them copies of its line are known. */
const ONLY_SIDE = 32;
/** But no farther than this. */
const MOST_SIDE = 120;

/** Longer passages are not quoted. */
export const MOST_QUOTED = 10_000;

/**
 * Quotes spans of a file, given in UTF-16 code units, so that they are found again: with as much of either side as tells them
 * from others, and with what of all that stands elsewhere too. Linear in the text for all of them together.
 */
export function quotePassages(counted: CountedText, fileSpans: readonly Span[]): readonly NoteQuote[] {
  const spans = fileSpans.map((span) => counted.fromFile(span));
  const wide = spans.map((span) => quoteWith(counted, span, MOST_SIDE));
  return matchesOf(counted.text, wide).map((found, i) => {
    const quote = wide[i] as NoteQuote;
    const { exact, prefix, suffix } = quote;
    const alike = alikeOf(found, (spans[i] as Span).start - prefix.length);
    const end = prefix.length + exact.length;
    const only = onlyOf([{ from: 0, to: end + suffix.length }], alike);
    const before = sideOf(
      only.map(({ from, to }) => ({ from: prefix.length - to, to: prefix.length - from })).reverse(),
      prefix.length,
    );
    const behind = sideOf(
      only.map(({ from, to }) => ({ from: from - end, to: to - end })),
      suffix.length,
    );
    const from = wholeCharacter(prefix, prefix.length - before, -1);
    const to = wholeCharacter(suffix, behind, 1);
    const left = alike
      .map((part): readonly [number, number] => [Math.max(0, part.from - from), Math.min(part.to, end + to) - from])
      .filter(([first, last]) => last - first >= GRAM);
    return { ...quote, prefix: prefix.slice(from), suffix: suffix.slice(0, to), alike: left };
  });
}

/** Quotes one span of a file. See {@link quotePassages}. */
export const quotePassage = (counted: CountedText, fileSpan: Span): NoteQuote =>
  quotePassages(counted, [fileSpan])[0] as NoteQuote;

/**
 * Quotes a span of a file, given in UTF-16 code units, with a little of either side, whether that tells it from others or
 * not: whoever quotes thousands of a text reads it no more for that.
 */
export const quoteBriefly = (counted: CountedText, fileSpan: Span): NoteQuote =>
  quoteWith(counted, counted.fromFile(fileSpan), BRIEF_SIDE);

function quoteWith(counted: CountedText, { start, end }: Span, side: number): NoteQuote {
  const { text } = counted;
  return {
    exact: text.slice(start, end),
    prefix: text.slice(wholeCharacter(text, Math.max(0, start - side), 1), start),
    suffix: text.slice(end, wholeCharacter(text, Math.min(text.length, end + side), -1)),
    position: { ...counted.toPoints({ start, end }), version: counted.version },
  };
}

/** What of a quote stands elsewhere than where it begins, in its order. */
function alikeOf({ matches, common }: QuoteMatches, begin: number): readonly Part[] {
  const alike: Part[] = [];
  const others = [...matches.filter((match) => match.begin !== begin), ...common];
  for (const { from, to } of others.sort((a, b) => a.from - b.from)) {
    const last = alike.at(-1);
    // Between those that share all but one of a gram's characters no gram stands only here.
    if (last && from <= last.to - GRAM + 1) alike[alike.length - 1] = { from: last.from, to: Math.max(last.to, to) };
    else alike.push({ from, to });
  }
  return alike;
}

/** How far a side goes for {@link ONLY_SIDE} of its characters to be in parts that stand nowhere else; `most`: at most. */
function sideOf(only: readonly Part[], most: number): number {
  let missing = ONLY_SIDE;
  for (const part of only) {
    const from = Math.max(0, part.from);
    if (part.to - from >= missing) return Math.min(most, from + missing);
    missing -= Math.max(0, part.to - from);
  }
  return most;
}

/** An offset that does not part a character, `by` one unit from there. */
function wholeCharacter(text: string, offset: number, by: number): number {
  const code = text.charCodeAt(offset);
  return offset > 0 && code >= 0xdc00 && code <= 0xdfff ? offset + by : offset;
}
