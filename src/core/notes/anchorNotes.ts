import type { Span } from '../model.js';
import type { CountedText } from './countedText.js';
import type { NoteQuote } from './note.js';
import { lengthOf, type Match, matchesOf, onlyOf, type Part } from './quoteMatches.js';

// Where notes stand in a text. A note that is not sure is nowhere: it must never come to stand on a lookalike.
//
// In the very text that a note was made in, its position counts. In any other, its place is where its words stand together
// with enough beside them that stood nowhere else. Lines are what is moved and copied: what stands in another line than the
// words tells of their place only where the lines on both sides of it do. The place has to be the only one. No other may have
// much of what stood here alone: it may be what an edit has left of the words, and this a copy of what they were. And where
// they stood, between two lines, nothing else may stand now.

/** The least that stands of a line with the words together: of all that is known of the line, and of less. */
const LEAST_LINE = 24;
const LEAST_PART = 32;
/** Beside fewer characters so many stand on either side: an edit may leave, or make, as few of other words. */
const LEAST_WORDS = 4;
/** So much of it has to have stood nowhere else. */
const LEAST_ONLY = 12;
/** A line is known by so much that stood nowhere else. */
const LEAST_BESIDE = 8;
/** What stands elsewhere with so much, and with such a part, of what stands here and stood nowhere else may be meant. */
const LEAST_RIVAL = 8;
const RIVAL = 0.25;
/** Where less than this part of what stands here stood nowhere else, lines are told by little: a word or a number. */
const PLAIN = 0.66;
/** Then it may be meant with such a part of all that stands here. */
const RIVAL_PLAIN = 0.45;
/** So many characters between two lines are something. */
const LEAST_BETWEEN = 3;
/** Pieces that have moved against each other by no more are of one place. */
const BESIDE = 32;

/**
 * The spans of `counted.text` in which quotes stand, in their order; undefined for one that stands nowhere for sure. Linear
 * in the text and in the number of quotes.
 */
export function anchorQuotes(counted: CountedText, quotes: readonly NoteQuote[]): readonly (Span | undefined)[] {
  const spans = quotes.map((quote) => atItsPosition(counted, quote));
  const moved = quotes.filter((_, i) => spans[i] === undefined);
  const found = matchesOf(counted.text, moved).map(({ matches }, i) =>
    whereItMoved(counted.text, new QuotedLines(moved[i] as NoteQuote), matches),
  );
  let next = 0;
  return spans.map((span) => span ?? found[next++]);
}

/** Where a quote stands in the very text in which its position was counted. */
function atItsPosition(counted: CountedText, { exact, position }: NoteQuote): Span | undefined {
  if (!position || exact === '' || position.version !== counted.version) return undefined;
  const span = counted.fromPoints(position);
  return counted.text.slice(span.start, span.end) === exact ? span : undefined;
}

/** A quote with its sides as one text. */
class QuotedLines {
  readonly whole: string;
  readonly words: Part;
  /** What is in the lines of the words. */
  readonly own: Part;
  /** What is in the lines before and behind these. */
  readonly before: Part;
  readonly behind: Part;
  private readonly alike: readonly Part[];

  constructor({ prefix, exact, suffix, alike }: NoteQuote) {
    this.whole = prefix + exact + suffix;
    this.words = { from: prefix.length, to: prefix.length + exact.length };
    const end = this.whole.indexOf('\n', this.words.to);
    this.own = { from: prefix.lastIndexOf('\n') + 1, to: end < 0 ? this.whole.length : end };
    this.before = { from: 0, to: this.own.from };
    this.behind = { from: this.own.to, to: this.whole.length };
    // Where nobody has looked, the words may have stood elsewhere; without sides there is nothing else to go by.
    const unknown = prefix === '' && suffix === '' ? [] : [this.words];
    this.alike = alike?.map(([from, to]) => ({ from, to })) ?? unknown;
  }

  /** Its own lines. */
  *lines(): Generator<Part> {
    const { from, to } = this.own;
    let start = from;
    for (let end = this.whole.indexOf('\n', start); end >= 0 && end < to; end = this.whole.indexOf('\n', start)) {
      yield { from: start, to: end };
      start = end + 1;
    }
    yield { from: start, to };
  }

  /** What of some parts of it stood nowhere else. */
  onlyIn(parts: readonly Part[]): readonly Part[] {
    return onlyOf(parts, this.alike);
  }
}

function whereItMoved(text: string, quote: QuotedLines, matches: readonly Match[]): Span | undefined {
  const begins = new Set(matches.map(({ begin }) => begin));
  const [begin, other] = [...begins].filter((one) => isTold(text, quote, one));
  if (begin === undefined || other !== undefined) return undefined;
  if (isElsewhere(quote, matches, begin) || isReplaced(text, quote, matches, begin)) return undefined;
  return { start: begin + quote.words.from, end: begin + quote.words.to };
}

/** Do the words stand where the quote begins at `begin`, with enough beside them to tell them from others? */
function isTold(text: string, quote: QuotedLines, begin: number): boolean {
  const { whole, words, own, before, behind } = quote;
  const start = begin + words.from;
  if (words.from === words.to || start < 0 || !text.startsWith(whole.slice(words.from, words.to), start)) return false;
  // As far as it stands here together; where the text ends, so does a line.
  const stands = (at: number): boolean => (text[begin + at] ?? '\n') === whole[at];
  let { from, to } = words;
  while (from > 0 && stands(from - 1)) from--;
  while (to < whole.length && stands(to)) to++;
  const beside = words.to - words.from < LEAST_WORDS ? LEAST_WORDS : 0;
  if (from > Math.max(0, own.from - 1, words.from - beside)) return false;
  if (to < Math.min(whole.length, own.to + 1, words.to + beside)) return false;
  const only = quote.onlyIn([{ from, to }]);
  if (
    from === 0 &&
    to === whole.length &&
    lengthOf(only, before) >= LEAST_BESIDE &&
    lengthOf(only, behind) >= LEAST_BESIDE
  )
    return true;
  // Of words in several lines, the first and the last have to be told: what is between them then is what was.
  const isToldIn = (line: Part): boolean => {
    const part = { from: Math.max(from, line.from), to: Math.min(to, line.to) };
    const isWhole = from <= Math.max(0, line.from - 1) && to >= Math.min(whole.length, line.to + 1);
    const isEnough = part.to - part.from >= (isWhole ? LEAST_LINE : LEAST_PART);
    return isEnough && lengthOf(only, part) >= LEAST_ONLY;
  };
  const lines = [...quote.lines()];
  return isToldIn(lines[0] as Part) && isToldIn(lines.at(-1) as Part);
}

/** Does something stand elsewhere than at `begin` that has much of what stood only here? */
function isElsewhere(quote: QuotedLines, matches: readonly Match[], begin: number): boolean {
  const { own } = quote;
  const within = ({ from, to }: Part): Part => ({ from: Math.max(from, own.from), to: Math.min(to, own.to) });
  const here = matches.filter((match) => match.begin === begin).map(within);
  const only = quote.onlyIn(here);
  const others = matches.filter((match) => match.begin !== begin).sort((a, b) => a.begin - b.begin);
  const isPlain = lengthOf(only) < PLAIN * lengthOf(here);
  const least = Math.max(LEAST_RIVAL, lengthOf(only) * RIVAL);
  const leastPlain = lengthOf(here) * RIVAL_PLAIN;
  const shared = (one: readonly Part[], other: readonly Part[]) =>
    one.reduce((sum, part) => sum + lengthOf(other, part), 0);
  return others.some(({ begin: first }, i) => {
    let next = i;
    while (next < others.length && (others[next] as Match).begin <= first + BESIDE) next++;
    const place = others.slice(i, next).map(within);
    return shared(only, quote.onlyIn(place)) >= least || (isPlain && shared(here, place) >= leastPlain);
  });
}

/**
 * Does something else than the quote stand beside the lines that it stood beside? An end of its line before or behind one, or
 * anything between both.
 */
function isReplaced(text: string, quote: QuotedLines, matches: readonly Match[], begin: number): boolean {
  const { own, before, behind } = quote;
  const ends: number[] = [];
  const starts: number[] = [];
  for (const match of matches) {
    if (match.begin === begin) continue;
    const only = quote.onlyIn([match]);
    const isBehind = lengthOf(only, before) >= LEAST_BESIDE;
    const isBefore = lengthOf(only, behind) >= LEAST_BESIDE;
    if ((isBehind || isBefore) && lengthOf([match], own) >= LEAST_BETWEEN) return true;
    if (isBehind) ends.push(match.begin + own.from);
    if (isBefore) starts.push(match.begin + own.to);
  }
  const most = 2 * (own.to - own.from) + BESIDE;
  return ends.some((end) =>
    starts.some((start) => end < start && start - end <= most && text.slice(end, start).trim().length >= LEAST_BETWEEN),
  );
}
