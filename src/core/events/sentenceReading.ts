import type { DateMention, Figure, Mention, Span } from '../model.js';
import { codeAt, Gap, TokenKind, type Tokens } from '../text/tokens.js';
import type { EventCues, Joint, MarkRole, TriggerCue } from './eventCues.js';

/** A cue in a sentence: the tokens `[at, end)`. */
export interface Mark {
  readonly role: MarkRole;
  readonly at: number;
  readonly end: number;
}

/** A trigger in a sentence: the tokens `[at, end)`, up to its particle where it has one. */
export interface Trigger {
  readonly cue: TriggerCue;
  readonly at: number;
  readonly end: number;
}

/** A name, date or figure as tokens `[at, end)`. */
export interface Placed<Item> {
  readonly item: Item;
  readonly at: number;
  readonly end: number;
}

/** A sentence as events are read from it. Token indices are those of the text. */
export interface SentenceReading {
  readonly tokens: Tokens;
  readonly cues: EventCues;
  readonly first: number;
  readonly behind: number;
  readonly mentions: readonly Placed<Mention>[];
  readonly dates: readonly Placed<DateMention>[];
  readonly figures: readonly Placed<Figure>[];
  readonly marks: readonly Mark[];
  readonly triggers: readonly Trigger[];
  /** The segment of each token of the sentence, by its index behind {@link first}. */
  readonly segments: Uint16Array;
  readonly question: boolean;
}

// Longer "sentences" are tables and lists; reading them would cost more than it tells.
const LONGEST = 240;
// A particle this far behind its verb belongs to another.
const PARTICLE_REACH = 24;

const QUOTES = new Set([0x22, 0x201c, 0x201d, 0xab, 0xbb]);
const SHORT_QUOTE = 8;
const OPEN = 0x28;
const CLOSE = 0x29;
const SHORT_BRACKET = 6;

const COMMA = 0x2c;
const QUESTION = 0x3f;
// ; : ( ) [ ] " “ ” « » – —
const STRONG = new Set([0x3b, 0x3a, 0x28, 0x29, 0x5b, 0x5d, 0x22, 0x201c, 0x201d, 0xab, 0xbb, 0x2013, 0x2014]);

/** Places the items of `list` that lie in the token range, which starts at or behind the token `from`. */
export function place<Item extends Span>(
  tokens: Tokens,
  list: readonly Item[],
  first: number,
  behind: number,
): Placed<Item>[] {
  const placed: Placed<Item>[] = [];
  let at = first;
  for (const item of list) {
    while (at < behind && (tokens.end[at] as number) <= item.start) at++;
    let end = at;
    while (end < behind && (tokens.start[end] as number) < item.end) end++;
    if (end > at) placed.push({ item, at, end });
  }
  return placed;
}

/** Reads the cues of a sentence, or undefined where it is too long to be one. */
export function readSentence(
  tokens: Tokens,
  cues: EventCues,
  first: number,
  behind: number,
  items: {
    readonly mentions: readonly Mention[];
    readonly dates: readonly DateMention[];
    readonly figures: readonly Figure[];
  },
): SentenceReading | undefined {
  const length = behind - first;
  if (length > LONGEST) return undefined;
  const mentions = place(tokens, items.mentions, first, behind);
  const dates = place(tokens, items.dates, first, behind);
  const figures = place(tokens, items.figures, first, behind);
  const inside = new Uint8Array(length + 1);
  for (const { at, end } of mentions) inside.fill(NAME, at - first, end - first);
  for (const { at, end } of figures) inside.fill(FIGURE, at - first, end - first);
  for (const { at, end } of dates) inside.fill(DATE, at - first, end - first);
  const segments = segment(tokens, cues, first, behind, inside);
  const marks: Mark[] = [];
  const triggers: Trigger[] = [];
  for (let i = first; i < behind; ) {
    const found =
      tokens.kind[i] === TokenKind.Word && !inside[i - first] ? cues.cues.longest(tokens, i, behind) : undefined;
    if (!found) {
      i++;
      continue;
    }
    const end = cues.cues.matchEnd;
    for (const cue of found) {
      if (typeof cue === 'string') marks.push({ role: cue, at: i, end });
      else {
        const last = cue.particle ? particleEnd(tokens, cues, cue, end, behind) : end;
        if (last > 0) triggers.push({ cue, at: i, end: last });
      }
    }
    i = end;
  }
  let last = behind - 1;
  while (last > first && tokens.kind[last] === TokenKind.Symbol && codeAt(tokens, last) !== QUESTION) last--;
  return {
    tokens,
    cues,
    first,
    behind,
    mentions,
    dates,
    figures,
    marks,
    triggers,
    segments,
    question: codeAt(tokens, last) === QUESTION,
  };
}

const NAME = 1;
const FIGURE = 2;
const DATE = 3;

/** The segment of token `i` of the sentence. */
export function segmentOf(reading: SentenceReading, i: number): number {
  return reading.segments[Math.min(Math.max(i, reading.first), reading.behind - 1) - reading.first] as number;
}

/** First token of the segment that token `i` stands in. */
export function segmentStart(reading: SentenceReading, i: number): number {
  const own = segmentOf(reading, i);
  let at = i;
  while (at > reading.first && segmentOf(reading, at - 1) === own) at--;
  return at;
}

/** The token behind the segment that token `i` stands in. */
export function segmentEnd(reading: SentenceReading, i: number): number {
  const own = segmentOf(reading, i);
  let at = i;
  while (at < reading.behind && segmentOf(reading, at) === own) at++;
  return at;
}

/** Is token `i` a small word of that kind? */
export function isJoint(reading: SentenceReading, i: number, joint: Joint): boolean {
  if (i < reading.first || i >= reading.behind) return false;
  return reading.cues.joints.word(reading.tokens, i)?.includes(joint) ?? false;
}

/**
 * Cuts the sentence at its commas, brackets, quotes, dashes and the words that open a clause; a list of names or
 * figures stays whole.
 */
function segment(tokens: Tokens, cues: EventCues, first: number, behind: number, inside: Uint8Array): Uint16Array {
  const segments = new Uint16Array(behind - first);
  let current = 0;
  let lastCut = first;
  let quoted = -1;
  for (let i = first; i < behind; i++) {
    if (i > quoted) quoted = shortQuoteEnd(tokens, i, behind);
    if (i > quoted && i > first && !inside[i - first] && cuts(tokens, cues, i, first, behind, inside)) {
      // A comma and the word behind it are one cut.
      if (lastCut < i - 1) current++;
      lastCut = i;
    }
    segments[i - first] = current;
  }
  return segments;
}

/**
 * The closing mark of a quote of a few words, which names something, or of a name's short form in brackets: neither
 * cuts anything. Else the token before `i`.
 */
function shortQuoteEnd(tokens: Tokens, i: number, behind: number): number {
  if (tokens.kind[i] !== TokenKind.Symbol) return i - 1;
  if (codeAt(tokens, i) === OPEN) {
    for (let j = i + 1; j < Math.min(behind, i + SHORT_BRACKET); j++) if (codeAt(tokens, j) === CLOSE) return j;
    return i - 1;
  }
  if (!QUOTES.has(codeAt(tokens, i))) return i - 1;
  for (let j = i + 1; j < Math.min(behind, i + SHORT_QUOTE); j++) if (QUOTES.has(codeAt(tokens, j))) return j;
  return i - 1;
}

function cuts(tokens: Tokens, cues: EventCues, i: number, first: number, behind: number, inside: Uint8Array): boolean {
  if (tokens.kind[i] === TokenKind.Symbol) {
    const code = codeAt(tokens, i);
    // "1,000th"
    if (code === COMMA && tokens.gap[i] === Gap.None && i + 1 < behind && tokens.gap[i + 1] === Gap.None) return false;
    return STRONG.has(code) || (code === COMMA && !joinsList(tokens, cues, i, first, behind, inside));
  }
  if (tokens.kind[i] !== TokenKind.Word) return false;
  const joints = cues.joints.word(tokens, i);
  if (!joints?.includes('opener')) return false;
  return !(joints.includes('list') && isListJoint(tokens, cues, i, first, inside));
}

/** "Apple, Samsung, and Nokia": between two names, or two figures, or two dates, with or without a comma. */
function isListJoint(tokens: Tokens, cues: EventCues, i: number, first: number, inside: Uint8Array): boolean {
  let last = i - first - 1;
  if (last > 0 && codeAt(tokens, first + last) === COMMA) last--;
  const before = last >= 0 ? inside[last] : 0;
  if (before === 0) return false;
  // "Singapore and the Philippines"
  const next =
    i + 1 < first + inside.length - 1 &&
    inside[i - first + 1] === 0 &&
    cues.joints.word(tokens, i + 1)?.includes('determiner');
  return before === inside[i - first + (next ? 2 : 1)];
}

function joinsList(
  tokens: Tokens,
  cues: EventCues,
  i: number,
  first: number,
  behind: number,
  inside: Uint8Array,
): boolean {
  if (isListJoint(tokens, cues, i, first, inside)) return true;
  const before = inside[i - first - 1];
  const next = i + 1 < behind ? cues.joints.word(tokens, i + 1) : undefined;
  return before === NAME && (next?.includes('list') ?? false) && inside[i - first + 2] === NAME;
}

/** The token behind a verb's particle, or 0 where it does not follow in the clause. */
function particleEnd(tokens: Tokens, cues: EventCues, cue: TriggerCue, from: number, behind: number): number {
  const limit = Math.min(behind, from + PARTICLE_REACH);
  for (let i = from; i < limit; i++) {
    if (tokens.kind[i] === TokenKind.Symbol) {
      if (STRONG.has(codeAt(tokens, i))) return 0;
      continue;
    }
    if (!cue.particle?.longest(tokens, i, behind)) continue;
    const end = cue.particle.matchEnd;
    if (!cue.particleLast || end >= behind || tokens.kind[end] === TokenKind.Symbol) return end;
    if (cues.joints.word(tokens, end)?.includes('opener')) return end;
  }
  return 0;
}
