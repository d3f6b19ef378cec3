import type { Mention } from '../model.js';
import { prepositionBefore } from './clauses.js';
import type { Placed } from './placed.js';
import type { SentenceReading } from './sentenceReading.js';

/** A verb of saying stands this close to who says it. */
const VERB_REACH = 3;
/** "Acme's latest *poll*", "a poll *by* Acme". */
const NOUN_REACH = 3;
/** Brackets and commas around what is said of a name, in the order in which they follow it. */
const ASIDES: readonly (readonly [open: number, close: number])[] = [
  [0x28, 0x29],
  [0x2c, 0x2c],
];
const ASIDE_REACH = 12;
/** "according to research firm Acme" */
const LEAD_REACH = 4;

/**
 * Does the sentence name this one as who tells its figures: "according to Canalys", "the IMF estimated that", "a Bolt
 * poll", "said Lei Jun"? A company that "reported a profit" tells of itself.
 */
export function isSource(reading: SentenceReading, mention: Placed<Mention>): boolean {
  return isLed(reading, mention) || isSurvey(reading, mention) || saysSo(reading, mention);
}

/** "Source: IDC", "according to Canalys". */
function isLed(reading: SentenceReading, { first }: Placed<Mention>): boolean {
  const { text } = reading;
  const { words, tokens } = text;
  const code = text.code(first - 1);
  if ((code === 0x3a || code === 0x2f) && first - reading.first <= 4) return true;
  for (let i = first - 1; i >= Math.max(reading.first, first - LEAD_REACH) && text.isWord(i); i--)
    if (words.sourceLeads.longest(tokens, i, first)) return true;
  return false;
}

/** "a Bolt poll", "IDC's latest statistics", "a survey by Bolt". */
function isSurvey(reading: SentenceReading, mention: Placed<Mention>): boolean {
  const { text } = reading;
  const { words, tokens } = text;
  const { next } = mention;
  const from = text.isPossessive(next) ? next + 1 : next;
  for (let i = from; i < Math.min(from + NOUN_REACH, reading.end) && text.isWord(i); i++) {
    if (words.sourceNouns.word(tokens, i)) return true;
    if (words.stops.word(tokens, i)) break;
  }
  const by = prepositionBefore(text, mention);
  return by > reading.first && text.isWord(by - 1) && words.sourceNouns.word(tokens, by - 1) !== undefined;
}

/** Does a verb of saying stand at a name as its subject: "the IMF estimated", ", said Lei Jun"? */
export function saysSo(reading: SentenceReading, { first, next }: Placed<Mention>): boolean {
  const { text } = reading;
  const { words, tokens } = text;
  const says = (i: number): boolean =>
    words.reporting.word(tokens, i) !== undefined && words.postings.word(tokens, i) === undefined;
  const before = first - 1;
  if (before >= reading.first && text.isWord(before) && words.reporting.word(tokens, before))
    return says(before) || text.code(before - 1) === 0x2c;
  const from = behindAside(reading, next);
  for (let i = from; i < Math.min(from + VERB_REACH, reading.end) && text.isWord(i); i++) {
    if (says(i)) return true;
    if (words.past.word(tokens, i)) return false;
  }
  return false;
}

/** Behind what is said of a name between commas or brackets: "(ODF), a human rights group,". */
function behindAside(reading: SentenceReading, next: number): number {
  const { text } = reading;
  let from = next;
  for (const [open, close] of ASIDES) {
    if (text.code(from) !== open) continue;
    for (let i = from + 1; i < Math.min(reading.end, from + ASIDE_REACH); i++) {
      if (text.code(i) !== close) continue;
      from = i + 1;
      break;
    }
  }
  return from;
}
