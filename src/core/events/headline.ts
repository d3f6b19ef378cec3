import type { DateMention, Span } from '../model.js';
import type { Trigger } from '../sentence/marks.js';
import type { Placed } from '../sentence/placed.js';
import type { SentenceReading } from '../sentence/sentenceReading.js';
import { Joint } from '../sentence/wordFeatures.js';
import { Gap, TokenKind } from '../text/tokens.js';
import { type Cast, hasOwnSubject, isObject, STAND_INS } from './participants.js';

/** What a title is made of. */
export interface Headline {
  readonly span: Span;
  /**
   * The words in the span that stand for the subject ("the company", "which"): a title says the name instead. Empty where
   * the span begins with a verb that has its subject elsewhere.
   */
  readonly standIn?: Span;
  /** True where nothing in the span names the subject or stands for it: a title puts the name before it. */
  readonly needsSubject: boolean;
}

// A title fits a line of a sidebar.
const LENGTH = 70;
// Shorter than this, a clause may be joined by the next.
const SHORT = 30;
// A subject further from its verb than this is named before the title instead.
const SUBJECT_REACH = 55;
const NOUN_REACH = 40;
/** "an alliance with Alibaba, which was discussed" */
const RELATIVE_REACH = 80;
const PHRASE = 8;
// A clause of no more words says nothing on its own.
const BARE = 4;

/** The words of a sentence that tell its event, from the subject or the verb to the end of the clause. */
export function headlineOf(
  reading: SentenceReading,
  trigger: Trigger,
  cast: Cast,
  date: Placed<DateMention> | undefined,
): Headline {
  const { tokens } = reading;
  const { subject } = cast;
  const relative = relativeOf(reading, trigger, cast);
  const start = relative < 0 ? startOf(reading, trigger, cast) : relative;
  const end = endOf(reading, trigger, start, date);
  const span = { start: tokens.start[start] as number, end: tokens.end[end - 1] as number };
  if (relative >= 0)
    return { span, needsSubject: false, standIn: { start: span.start, end: tokens.end[relative] as number } };
  const mark = subject?.anaphor;
  const stands =
    mark &&
    mark.first >= start &&
    mark.next <= end &&
    !reading.marks.some((m) => m.role === 'owner' && m.first === mark.first);
  const named = reading.mentions.some((m) => m.item.entity === subject?.entity && m.first >= start && m.next <= end);
  const needsSubject = subject !== undefined && !named && !stands;
  // "*Xiaomi* opened its first shop", where the sentence says "…, and opened its first shop".
  if (needsSubject && isBareVerb(reading, trigger, start))
    return { span, needsSubject, standIn: { start: span.start, end: span.start } };
  return {
    span,
    needsSubject,
    ...(stands &&
      !named && { standIn: { start: tokens.start[mark.first] as number, end: tokens.end[mark.next - 1] as number } }),
  };
}

/** "Transsion, *which* entered the market": the word that stands for a subject named before it; or -1. */
function relativeOf(reading: SentenceReading, trigger: Trigger, { subject }: Cast): number {
  const named = subject?.named;
  if (!named || named.next >= trigger.first || trigger.cue.form === 'noun') return -1;
  // "an alliance with Bolt, which was discussed": of things, what is told may be more than the name.
  if (named.item.kind !== 'person' && isObject(reading, named)) return -1;
  const at = reading.tokens.kind[named.next] === TokenKind.Symbol ? named.next + 1 : named.next;
  if (!reading.isJoint(at, Joint.Relative) || at >= trigger.first || reading.features.verbLast) return -1;
  // "the hospital where *he* worked"
  const isOfOther = reading.marks.some((m) => m.first > at && m.next <= trigger.first && STAND_INS.has(m.role));
  return isOfOther || hasOwnSubject(reading, trigger, at + 1) ? -1 : at;
}

/** Does a title begin with its verb, or with one adverb before it? */
const isBareVerb = (reading: SentenceReading, trigger: Trigger, start: number): boolean =>
  isFiniteVerb(trigger) &&
  start <= trigger.first &&
  trigger.first - start <= 1 &&
  !reading.isItem(start) &&
  (start === trigger.first || !reading.isJoint(start, Joint.Determiner));

const isFiniteVerb = ({ cue }: Trigger): boolean => cue.form === 'past' || cue.form === 'present';

const lengthOf = ({ tokens }: SentenceReading, from: number, to: number): number =>
  (tokens.end[Math.max(from, to - 1)] as number) - (tokens.start[from] as number);

function startOf(reading: SentenceReading, trigger: Trigger, { subject }: Cast): number {
  const own = reading.clauseStart(trigger.first);
  const start = startOfClause(reading, own, trigger);
  const named = subject?.named;
  if (named && named.first < own) {
    // "Transsion, which entered …", "Plans of Xiaomi, however, started": from the subject on where that is short.
    const relative = reading.isJoint(own, Joint.Relative) || reading.isJoint(own + 1, Joint.Relative);
    const from = relative
      ? phraseStart(reading, named.first, trigger)
      : skipLeadIn(reading, reading.clauseStart(named.first), named.first);
    if (lengthOf(reading, from, trigger.next) <= (relative ? RELATIVE_REACH : SUBJECT_REACH)) return from;
    // A verb that stands alone says nothing without what leads to it.
    return isBare(reading, trigger, start) ? named.first : start;
  }
  const anaphor = subject?.anaphor;
  if (
    anaphor &&
    anaphor.first > start &&
    anaphor.first < trigger.first &&
    lengthOf(reading, start, trigger.next) > SUBJECT_REACH
  ) {
    return anaphor.first;
  }
  if (
    named &&
    !isObject(reading, named) &&
    named.first > start &&
    named.first < trigger.first &&
    lengthOf(reading, start, trigger.next) > SUBJECT_REACH
  ) {
    return named.first;
  }
  if (trigger.cue.form === 'noun' && lengthOf(reading, start, trigger.next) > NOUN_REACH) return trigger.first;
  // "… 1000 jobs, next year to cut": a verb that ends its sentence says nothing without what stands before it.
  if (isBare(reading, trigger, start)) {
    for (let at = own; at > reading.first; ) {
      at = reading.clauseStart(at - 1);
      const from = skipLeadIn(reading, at, trigger.first);
      if (lengthOf(reading, from, trigger.next) > LENGTH) break;
      if (lengthOf(reading, from, trigger.next) > SHORT) return from;
    }
  }
  return start;
}

/** Where the phrase starts that a name ends: "an alliance with e-commerce leader Alibaba". */
function phraseStart(reading: SentenceReading, name: number, trigger: Trigger): number {
  if (!isObject(reading, { first: name })) return name;
  const start = Math.max(reading.clauseStart(name), name - PHRASE);
  for (let i = name - 1, governed = false; i >= start; i--) {
    governed ||= reading.isJoint(i, Joint.Preposition);
    if (governed && reading.isJoint(i, Joint.Determiner)) {
      return lengthOf(reading, i, trigger.next) <= RELATIVE_REACH ? i : name;
    }
  }
  return name;
}

/** Behind what leads in to the clause; before it where the verb would come first and the words read as a question. */
function startOfClause(reading: SentenceReading, own: number, trigger: Trigger): number {
  const start = skipLeadIn(reading, own, trigger.first);
  if (!reading.features.verbLast || start === own) return start;
  const verbFirst = start === trigger.first || reading.marks.some((m) => m.first === start && m.role === 'auxiliary');
  const finite = trigger.cue.form === 'past' || trigger.cue.form === 'present' || start < trigger.first;
  const lead = reading.isJoint(own, Joint.Opener) || reading.tokens.kind[own] === TokenKind.Symbol;
  return verbFirst && finite && !lead && isWord(reading, own) ? own : start;
}

const isWord = (reading: SentenceReading, i: number): boolean => reading.tokens.kind[i] === TokenKind.Word;

const isBare = (reading: SentenceReading, trigger: Trigger, start: number): boolean =>
  reading.clauseEnd(trigger.first) - start <= BARE;

/** The first token behind the words, marks and dates that only lead in to what is told. */
function skipLeadIn(reading: SentenceReading, from: number, limit: number): number {
  let at = from;
  while (at < limit) {
    const next = leadInEnd(reading, at, limit);
    if (next > limit || next === at) break;
    at = next;
  }
  return at;
}

function leadInEnd(reading: SentenceReading, at: number, limit: number): number {
  const { tokens, features } = reading;
  if (reading.figures.some((f) => f.first === at) || reading.mentions.some((m) => m.first === at)) return at;
  if (tokens.kind[at] === TokenKind.Symbol) return at + 1;
  // "In 2007", "during the first half": a date with the words that lead to it.
  const date = reading.dates.find((d) => d.first >= at && d.first <= at + 2);
  if (date && date.next <= limit && (date.first === at || reading.isJoint(at, Joint.Preposition))) return date.next;
  return features.longest('leadIn', tokens, at, limit) ? features.matchEnd : at;
}

function endOf(
  reading: SentenceReading,
  trigger: Trigger,
  start: number,
  date: Placed<DateMention> | undefined,
): number {
  let end = reading.clauseEnd(trigger.next - 1);
  while (end < reading.end && lengthOf(reading, start, end) < SHORT) {
    const next = reading.clauseEnd(end);
    if (lengthOf(reading, start, next) > LENGTH) break;
    end = next;
  }
  if (lengthOf(reading, start, end) > LENGTH) end = cut(reading, trigger, start, end);
  return trim(reading, trigger, end, date);
}

/** Cuts before the last word that may part a phrase from its verb, within the length of a title. */
function cut(reading: SentenceReading, trigger: Trigger, start: number, end: number): number {
  const figure = reading.figures.find((f) => f.first >= trigger.next && f.next <= end);
  let best = end;
  for (let i = Math.max(trigger.next + 1, figure?.next ?? 0); i < end; i++) {
    if (lengthOf(reading, start, i) > LENGTH) break;
    const glued = reading.tokens.gap[i] === Gap.None;
    if (
      !glued &&
      reading.isJoint(i, Joint.Parting) &&
      !isInside(reading, i) &&
      !reading.isJoint(i - 1, Joint.Preposition)
    )
      best = i;
  }
  return best;
}

const isInside = (reading: SentenceReading, i: number): boolean =>
  [...reading.mentions, ...reading.dates, ...reading.figures].some((item) => item.first < i && i < item.next);

/** The timeline says the date already; marks and joints at the end say nothing. */
function trim(reading: SentenceReading, trigger: Trigger, from: number, date: Placed<DateMention> | undefined): number {
  const { tokens } = reading;
  const whole = reading.clauseEnd(trigger.next - 1);
  let end = from;
  while (end > trigger.next) {
    const last = end - 1;
    const bracket = opening(reading, trigger, last);
    if (bracket > 0) end = bracket;
    else if (date && date.next === end && date.first > trigger.next) end = date.first;
    else if (tokens.kind[last] === TokenKind.Symbol && !isKept(reading, last)) end--;
    else if (tokens.kind[last] === TokenKind.Word && isDangling(reading, trigger, last, end < whole)) end--;
    else break;
  }
  return end;
}

/** Where the bracket opens that token `last` closes; 0 where it closes none. */
function opening({ tokens }: SentenceReading, trigger: Trigger, last: number): number {
  if (tokens.text[tokens.start[last] as number] !== ')') return 0;
  for (let i = last - 1; i > trigger.next; i--) if (tokens.text[tokens.start[i] as number] === '(') return i;
  return 0;
}

/** A preposition that ends its clause is a particle of the verb and stays; one whose noun was cut off does not. */
const isDangling = (reading: SentenceReading, trigger: Trigger, i: number, isCut: boolean): boolean =>
  trigger.next !== i + 1 &&
  !reading.mentions.some((m) => m.next === i + 1) &&
  (reading.isJoint(i, Joint.Opener) ||
    reading.isJoint(i, Joint.Determiner) ||
    (isCut && reading.isJoint(i, Joint.Preposition)));

/** A mark that closes a figure or a name stays: `%`, `)`. */
const isKept = (reading: SentenceReading, i: number): boolean =>
  reading.figures.some((f) => f.next === i + 1) || reading.mentions.some((m) => m.next === i + 1);
