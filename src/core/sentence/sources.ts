import type { Mention } from '../model.js';
import { prepositionBefore } from './clauses.js';
import type { Placed } from './placed.js';
import type { SentenceReading } from './sentenceReading.js';
import type { TextReading } from './textReading.js';

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
export function isSource(views: TextReading, view: SentenceReading, mention: Placed<Mention>): boolean {
  return isLed(views, view, mention) || isSurvey(views, view, mention) || saysSo(views, view, mention);
}

/** "Source: IDC", "according to Canalys". */
function isLed(views: TextReading, view: SentenceReading, { first }: Placed<Mention>): boolean {
  const { words, tokens } = views;
  const code = views.code(first - 1);
  if ((code === 0x3a || code === 0x2f) && first - view.first <= 4) return true;
  for (let i = first - 1; i >= Math.max(view.first, first - LEAD_REACH) && views.isWord(i); i--)
    if (words.sourceLeads.longest(tokens, i, first)) return true;
  return false;
}

/** "a Bolt poll", "IDC's latest statistics", "a survey by Bolt". */
function isSurvey(views: TextReading, view: SentenceReading, mention: Placed<Mention>): boolean {
  const { words, tokens } = views;
  const { next } = mention;
  const from = views.isPossessive(next) ? next + 1 : next;
  for (let i = from; i < Math.min(from + NOUN_REACH, view.end) && views.isWord(i); i++) {
    if (words.sourceNouns.word(tokens, i)) return true;
    if (words.stops.word(tokens, i)) break;
  }
  const by = prepositionBefore(views, mention);
  return by > view.first && views.isWord(by - 1) && words.sourceNouns.word(tokens, by - 1) !== undefined;
}

/** "The IMF estimated", ", said Lei Jun". */
function saysSo(views: TextReading, view: SentenceReading, { first, next }: Placed<Mention>): boolean {
  const { words, tokens } = views;
  const says = (i: number): boolean =>
    words.reporting.word(tokens, i) !== undefined && words.postings.word(tokens, i) === undefined;
  const before = first - 1;
  if (before >= view.first && views.isWord(before) && words.reporting.word(tokens, before))
    return says(before) || views.code(before - 1) === 0x2c;
  const from = behindAside(views, view, next);
  for (let i = from; i < Math.min(from + VERB_REACH, view.end) && views.isWord(i); i++) {
    if (says(i)) return true;
    if (words.past.word(tokens, i)) return false;
  }
  return false;
}

/** Behind what is said of a name between commas or brackets: "(ODF), a human rights group,". */
function behindAside(views: TextReading, view: SentenceReading, next: number): number {
  let from = next;
  for (const [open, close] of ASIDES) {
    if (views.code(from) !== open) continue;
    for (let i = from + 1; i < Math.min(view.end, from + ASIDE_REACH); i++) {
      if (views.code(i) !== close) continue;
      from = i + 1;
      break;
    }
  }
  return from;
}
