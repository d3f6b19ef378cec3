import type { DateMention } from '../model.js';
import { isVerb } from '../sentence/clauses.js';
import type { Trigger } from '../sentence/marks.js';
import { itemAt, type Placed, type Range } from '../sentence/placed.js';
import type { SentenceReading } from '../sentence/sentenceReading.js';
import { Joint } from '../sentence/wordFeatures.js';
import { TokenKind } from '../text/tokens.js';
import { dayRange } from './dayRanges.js';

// A comma between a trigger and a date counts as this many words.
const SEGMENT_COST = 5;
// "In the past two decades" dates nothing.
const LONGEST_PERIOD = 400;

/** The dates of a sentence that can be when something happened: no "since 2014", no "than last year", no decade, no "the 2023 World Cup". */
export function usableDates(reading: SentenceReading): readonly Placed<DateMention>[] {
  return reading.dates.filter(({ item, first, next }) => {
    const days = dayRange(item.iso);
    if (!days || days.end - days.start > LONGEST_PERIOD) return false;
    if (reading.dates.some((other) => isPartOf(other, { item, first }))) return false;
    const isMeasured = isMeasuredFrom(reading, first) || isOtherEnd(reading, first);
    const isOfOther = isCompared(reading, first) || isAttribute(reading, { item, first, next });
    return !isMeasured && !isOfOther && !isListed(reading, { first, next });
  });
}

/** "May of this year": the year only says which May. */
function isPartOf(part: Placed<DateMention>, whole: { readonly item: DateMention; readonly first: number }): boolean {
  if (part.first >= whole.first || whole.first - part.next > 1) return false;
  const days = dayRange(part.item.iso);
  const all = dayRange(whole.item.iso);
  return days !== undefined && all !== undefined && all.start <= days.start && days.end <= all.end;
}

/** "the first since 2014", "the price through May 3": a date behind such a word is where a stretch begins or ends. */
function isMeasuredFrom(reading: SentenceReading, at: number): boolean {
  for (let i = at - 1; i >= Math.max(reading.first, at - 2); i--) if (reading.isJoint(i, Joint.Since)) return true;
  return false;
}

/** "between 1991 *and 2021*" */
function isOtherEnd(reading: SentenceReading, at: number): boolean {
  const first = reading.isJoint(at - 1, Joint.List) && reading.dates.find(({ next }) => next === at - 1);
  return first ? isMeasuredFrom(reading, first.first) : false;
}

/** "victories in *2008, 2016 and 2021*": of three times or more no one is that of a verb. */
function isListed({ dates }: SentenceReading, date: Range): boolean {
  const at = dates.findIndex(({ first }) => first === date.first);
  const isNear = (a: number, b: number): boolean => {
    const [before, behind] = [dates[a], dates[b]];
    return before !== undefined && behind !== undefined && behind.first - before.next <= LIST_REACH;
  };
  let [first, last] = [at, at];
  while (isNear(first - 1, first)) first--;
  while (isNear(last, last + 1)) last++;
  return last - first >= LISTED - 1;
}

/** A comma and "and" stand between two members of a list. */
const LIST_REACH = 2;
const LISTED = 3;

/** "the 2023 *World Cup*", "law 127 *of 2022*", "Daughters *of 1812*", "*today's* park": a time that says which. */
function isAttribute(reading: SentenceReading, { item, first, next }: Placed<DateMention>): boolean {
  const { tokens, text } = reading;
  if (tokens.kind[first - 1] === TokenKind.Number || tokens.kind[first - 2] === TokenKind.Number) return true;
  if (text.isPossessive(next)) return true;
  if (reading.isJoint(first - 1, Joint.Genitive) && reading.mentions.some((m) => m.next === first - 1)) return true;
  if (item.iso.length > MONTH || isHeldThen(reading, { first, next })) return false;
  const isOwned = reading.isJoint(first - 1, Joint.Determiner) || text.isPossessive(first - 2);
  if (!isOwned || !text.isWord(next) || next >= reading.end) return false;
  return !reading.isJoint(next, Joint.Preposition) && !reading.isJoint(next, Joint.Opener) && !isVerb(reading, next);
}

/** "won *at the 2010* Games", "was toppled *in a 2003* coup": what happened at something is of its year. */
export function isHeldThen(reading: SentenceReading, { first, next }: Range): boolean {
  const { text, tokens } = reading;
  const isAt = text.isWord(first - 2) && text.words.eventLinks.word(tokens, first - 2) !== undefined;
  if (!isAt || reading.isJoint(first - 2, Joint.Genitive) || !reading.isJoint(first - 1, Joint.Determiner))
    return false;
  return text.isCapital(next) || text.words.definites.word(tokens, first - 1) === undefined;
}

/** "rose to 19 % from 6 % last year": the date of the figure that is compared with. */
function isCompared(reading: SentenceReading, at: number): boolean {
  const start = Math.max(reading.first + 1, reading.clauseStart(at), at - COMPARISON_REACH);
  for (let i = at - 1; i >= start; i--) {
    if (reading.dates.some((d) => d.next === i + 1)) return false;
    if (itemAt(reading.triggers, i)) return false;
    if (reading.isJoint(i, Joint.Comparison)) return true;
  }
  return false;
}

const COMPARISON_REACH = 8;
/** The characters of a month of a year, which no day follows. */
const MONTH = 7;

/** How far a date stands from a trigger: words, and more for every break between them. */
export function distance(reading: SentenceReading, trigger: Trigger, date: Placed<DateMention>): number {
  const words = date.first >= trigger.next ? date.first - trigger.next : Math.max(0, trigger.first - date.next);
  const breaks = Math.abs(reading.clauseOf(date.first) - reading.clauseOf(trigger.first));
  return words + breaks * SEGMENT_COST;
}

/** The date nearest to a trigger. */
export function dateOf(
  reading: SentenceReading,
  trigger: Trigger,
  dates: readonly Placed<DateMention>[],
): Placed<DateMention> | undefined {
  let best: Placed<DateMention> | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const date of dates) {
    const far = distance(reading, trigger, date);
    if (far < least) {
      best = date;
      least = far;
    }
  }
  return best;
}
