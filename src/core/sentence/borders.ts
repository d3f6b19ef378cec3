import { Gap, TokenKind } from '../text/tokens.js';
import type { Range } from './placed.js';
import type { SentenceReading } from './sentenceReading.js';
import { Joint } from './wordFeatures.js';

enum Item {
  Name = 1,
  Figure = 2,
  Date = 3,
}

const QUOTES = new Set([0x22, 0x201c, 0x201d, 0xab, 0xbb]);
const SHORT_QUOTE = 8;
const OPEN = 0x28;
const CLOSE = 0x29;
const SHORT_BRACKET = 6;
const FIGURE_REACH = 24;
const COMMA = 0x2c;
// ; : ( ) [ ] " “ ” « » – —
const STRONG = new Set([0x3b, 0x3a, 0x28, 0x29, 0x5b, 0x5d, 0x22, 0x201c, 0x201d, 0xab, 0xbb, 0x2013, 0x2014]);

/** Does a symbol end a clause wherever it stands? */
export const isStrongBorder = (code: number): boolean => STRONG.has(code);

/** What each token of a sentence is part of: 0 for nothing, else a name, a figure or a date; by its place in the sentence. */
export function placeItems({ first, end, mentions, figures, dates }: SentenceReading): Uint8Array {
  const items = new Uint8Array(end - first + 1);
  const fill = (list: readonly Range[], item: Item): void => {
    for (const range of list) items.fill(item, range.first - first, range.next - first);
  };
  fill(mentions, Item.Name);
  fill(figures, Item.Figure);
  fill(dates, Item.Date);
  items[end - first] = 0;
  return items;
}

/**
 * Cuts a sentence at its commas, brackets, quotes, dashes and the words that open a clause; a list of names or figures
 * stays whole. Gives the number of the clause that each token stands in, by its place in the sentence; with `joined`,
 * what only "and" or "or" joins is one clause.
 */
export function numberClauses(reading: SentenceReading, items: Uint8Array, joined = false): Uint16Array {
  const { first, end } = reading;
  const numbers = new Uint16Array(end - first);
  let current = 0;
  let lastCut = first;
  let quoted = -1;
  let hasFigure = false;
  for (let i = first; i < end; i++) {
    if (i > quoted) quoted = shortQuoteEnd(reading, i);
    const joins = joined && !(hasFigure && reading.isJoint(i, Joint.List) && hasFigureBehind(reading, i, items));
    if (i > quoted && i > first && items[i - first] === 0 && cuts(reading, i, items, joins)) {
      // A comma and the word behind it are one cut.
      if (lastCut < i - 1) current++;
      lastCut = i;
      hasFigure = false;
    }
    hasFigure ||= items[i - first] === Item.Figure;
    numbers[i - first] = current;
  }
  return numbers;
}

/** "Acme sold 5 million *and earned 3 million*": does a figure follow before the next mark? Then "and" joins no statement. */
function hasFigureBehind({ text, tokens, first, end }: SentenceReading, i: number, items: Uint8Array): boolean {
  for (let j = i + 1; j < Math.min(end, i + FIGURE_REACH); j++) {
    if (items[j - first] === Item.Figure) return true;
    if (
      items[j - first] === 0 &&
      tokens.kind[j] === TokenKind.Symbol &&
      (isStrongBorder(text.code(j)) || text.code(j) === COMMA)
    )
      return false;
  }
  return false;
}

/**
 * The closing mark of a quote of a few words, which names something, or of a name's short form in brackets: neither
 * cuts anything. Else the token before `i`.
 */
function shortQuoteEnd({ text, tokens, end }: SentenceReading, i: number): number {
  if (tokens.kind[i] !== TokenKind.Symbol) return i - 1;
  if (text.code(i) === OPEN) {
    for (let j = i + 1; j < Math.min(end, i + SHORT_BRACKET); j++) if (text.code(j) === CLOSE) return j;
    return i - 1;
  }
  if (!QUOTES.has(text.code(i))) return i - 1;
  for (let j = i + 1; j < Math.min(end, i + SHORT_QUOTE); j++) if (QUOTES.has(text.code(j))) return j;
  return i - 1;
}

function cuts(reading: SentenceReading, i: number, items: Uint8Array, joined: boolean): boolean {
  const { text, tokens, end } = reading;
  if (tokens.kind[i] === TokenKind.Symbol) {
    const code = text.code(i);
    // "1,000th", but not "'Deep Throat,' died"
    const isGlued = tokens.gap[i] === Gap.None && i + 1 < end && tokens.gap[i + 1] === Gap.None;
    if (code === COMMA && isGlued && tokens.kind[i + 1] !== TokenKind.Symbol) return false;
    return STRONG.has(code) || (code === COMMA && !joinsList(reading, i, items));
  }
  if (tokens.kind[i] !== TokenKind.Word || !reading.isJoint(i, Joint.Opener)) return false;
  return !(reading.isJoint(i, Joint.List) && (joined || isListJoint(reading, i, items)));
}

/** "Apple, Samsung, and Nokia": between two names, or two figures, or two dates, with or without a comma. */
function isListJoint(reading: SentenceReading, i: number, items: Uint8Array): boolean {
  const { first, text } = reading;
  let last = i - first - 1;
  if (last > 0 && text.code(first + last) === COMMA) last--;
  const before = last >= 0 ? items[last] : 0;
  if (before === 0) return false;
  // "Singapore and the Philippines"
  const isLed = items[i - first + 1] === 0 && reading.isJoint(i + 1, Joint.Determiner);
  return before === items[i - first + (isLed ? 2 : 1)];
}

function joinsList(reading: SentenceReading, i: number, items: Uint8Array): boolean {
  if (isListJoint(reading, i, items)) return true;
  const { first } = reading;
  return items[i - first - 1] === Item.Name && reading.isJoint(i + 1, Joint.List) && items[i - first + 2] === Item.Name;
}
