import { perLocale } from '../locales/index.js';
import type { DateMention } from '../model.js';
import type { Placed, Range } from '../sentence/placed.js';
import type { SentenceReading } from '../sentence/sentenceReading.js';
import { Joint } from '../sentence/wordFeatures.js';
import { setOf } from '../text/phrases.js';
import { Gap } from '../text/tokens.js';
import { type ClauseSubject, holdsVerb, isMarked, lengthOf, subjectOf } from './clauseSubject.js';
import { isDay } from './dayRanges.js';

/** A title of fewer characters goes on over the next pause. */
const SHORT = 30;
/** And one of fewer keeps its date. */
const BARE = 20;
/** So many words behind its verb a clause may end at the next one's opening word. */
const LONG = 8;
/** What those who speak call themselves: a title says who they are. */
const speakersOf = perLocale(({ events }) => setOf([...events.writers, ...events.speakers]));

/** A clause as a title, by its tokens. */
export interface ClauseTitle extends ClauseSubject, Range {}

/**
 * The words of the clause of a verb as a title: from the start of its subject to the first mark that parts clauses,
 * without the date and what leads in. Undefined where it has no subject near, or says "we".
 */
export function clauseTitle(
  reading: SentenceReading,
  verb: number,
  date: Placed<DateMention> | undefined,
): ClauseTitle | undefined {
  const subject = subjectOf(reading, verb);
  if (!subject) return undefined;
  const { first } = subject;
  const next = pauseBehind(reading, first, verb, date);
  const speakers = speakersOf(reading.text.language);
  for (let i = first; i < next; i++) if (!reading.isItem(i) && speakers.word(reading.tokens, i)) return undefined;
  return { ...subject, next };
}

function pauseBehind(reading: SentenceReading, first: number, verb: number, date?: Placed<DateMention>): number {
  const { tokens } = reading;
  let end = verb + 1;
  for (; end < reading.end; end++) {
    // "rose from 27 % when Modi was elected in 2014 *to 42 %*": what a figure behind the date is of is told by another verb.
    if (
      date?.next === end &&
      reading.figures.some(({ first: f }) => f === end + 1) &&
      reading.isJoint(end, Joint.Preposition)
    )
      break;
    if (reading.clauseOf(end) === reading.clauseOf(end - 1) || lengthOf(reading, first, end) < SHORT) continue;
    // "7:49pm", "charged in public *that*": neither ends what is told.
    const isGlued = tokens.gap[end] === Gap.None && tokens.gap[end + 1] === Gap.None;
    if (PAUSES.has(tokens.code[end] as number) && !isGlued && !hasObjectBehind(reading, verb, end)) break;
    if (end - verb > LONG && opensClause(reading, end)) break;
  }
  end = withoutMarks(reading, verb, beforeNextSubject(reading, verb, end));
  // The timeline says the date already.
  if (date?.next === end && date.first > verb + 1 && lengthOf(reading, first, date.first - 1) >= BARE) {
    const isLed = reading.isJoint(date.first - 1, Joint.Preposition);
    // "early *next week*", "late *1986*" go on.
    if (!isLed && (date.next - date.first > 1 || !isDay(date.item.iso))) return end;
    const cut = isLed ? date.first - 1 : date.first;
    // "at the end *of October*" goes on, too.
    if (isLed && reading.isJoint(cut, Joint.Genitive)) return end;
    end = withoutMarks(reading, verb, cut);
    // "last *June*"
    if (reading.text.words.definites.word(tokens, end - 1)) end = withoutMarks(reading, verb, end - 1);
  }
  return end;
}

/** "savings *and* loan companies" opens none, "*and* they remained closed" does. */
function opensClause(reading: SentenceReading, i: number): boolean {
  if (!reading.isJoint(i, Joint.Opener) || reading.isJoint(i, Joint.Relative)) return false;
  return !reading.isJoint(i, Joint.List) || holdsVerb(reading, i, reading.clauseEnd(i));
}

/** "passed away *and her son*, an engineer, died": before what is the subject of a verb behind the pause at `end`. */
function beforeNextSubject(reading: SentenceReading, verb: number, end: number): number {
  const start = reading.clauseStart(end - 1);
  const isNext = start > verb && reading.isJoint(start, Joint.List) && reading.isJoint(start + 1, Joint.Determiner);
  if (!isNext || reading.tokens.code[end] !== COMMA || holdsVerb(reading, start, end)) return end;
  const aside = reading.clauseEnd(end);
  return reading.tokens.code[aside] === COMMA && !holdsVerb(reading, end, aside) ? start : end;
}

/** "presented to the world on May 3*, the first of* …": does the object of a verb stand behind a comma? */
function hasObjectBehind(reading: SentenceReading, verb: number, comma: number): boolean {
  const isLed = reading.isJoint(verb + 1, Joint.Preposition) && reading.dates.some(({ next }) => next === comma);
  return isLed && (reading.isJoint(comma + 1, Joint.Determiner) || reading.figures.some((f) => f.first === comma + 1));
}

function withoutMarks(reading: SentenceReading, verb: number, end: number): number {
  let next = end;
  while (next > verb + 1 && isMarked(reading, next - 1) && !isKept(reading, next - 1)) next--;
  return next;
}

/** A mark that closes a bracket, a quote or a figure stays. */
const isKept = (reading: SentenceReading, i: number): boolean =>
  reading.isItem(i) || CLOSING.has(reading.tokens.code[i] as number);

/** ) " ” » */
const CLOSING: ReadonlySet<number> = new Set([0x29, 0x22, 0x201d, 0xbb]);
const COMMA = 0x2c;
/** , ; : – — */
const PAUSES: ReadonlySet<number> = new Set([COMMA, 0x3b, 0x3a, 0x2013, 0x2014]);
