import { traitsOf } from '../figures/kindTraits.js';
import {
  type DateMention,
  type EventKind,
  type EventStatus,
  type EventTelling,
  type Figure,
  isUnclaimed,
} from '../model.js';
import type { Trigger } from '../sentence/marks.js';
import type { Placed } from '../sentence/placed.js';
import type { SentenceReading } from '../sentence/sentenceReading.js';
import type { TextReading } from '../sentence/textReading.js';
import { Joint, type MarkRole } from '../sentence/wordFeatures.js';
import { sentenceSpan } from '../text/sentences.js';
import { tokenAt } from '../text/tokens.js';
import { dayRange, isDay } from './dayRanges.js';
import { dateOf, distance, usableDates } from './eventDates.js';
import { ACCOUNTS } from './eventVerbs.js';
import { happeningsOf } from './happenings.js';
import { headlineOf } from './headline.js';
import { leadEvent } from './leadEvent.js';
import { type Cast, castOf } from './participants.js';
import { type Standing, standingOf } from './standing.js';
import { wholeTitle } from './wholeTitle.js';

/** A trigger that may tell an event, with all that is known of it. */
interface Candidate {
  readonly trigger: Trigger;
  readonly standing: Standing;
  readonly cast: Cast;
  readonly date: string;
  readonly placed?: Placed<DateMention>;
  readonly score: number;
}

const SCORE = 3;
const NOUN = -0.25;
const LOOSE = -1;
const WEAK = -1.5;
const ANNOUNCEMENT = -0.75;
const SECOND_PARTY = 0.25;
/** This many words to the date weigh as much as one point. */
const WORDS_PER_POINT = 14;

/**
 * The events a text tells. A trigger tells one where its clause puts it as done, planned or rumoured, where a date
 * belongs to it, and where somebody takes part. Of the triggers that share a date the best one tells it, so that a
 * sentence tells one event per date. What lies behind `articleDate` is planned, and what goes on is of its month.
 */
export function findEvents(text: TextReading, articleDate?: string): readonly EventTelling[] {
  const tellings: EventTelling[] = [];
  const lead = leadEvent(text, articleDate);
  // Whether the dates last named are of the article's own year.
  let isCurrent = true;
  for (const reading of text.readings) {
    if (reading.isFurniture || !reading.isWhole) continue;
    // The sentence that an article was written for tells one event.
    if (lead && lead.evidence.start === text.tokens.start[reading.first]) {
      tellings.push(lead);
      continue;
    }
    const told = reading.dates.filter(({ item }) => dayRange(item.iso));
    if (told.length > 0) isCurrent = told.every(({ item }) => endsIn(item.iso, articleDate));
    const dates = usableDates(reading);
    const own: EventTelling[] = [];
    const candidates = candidatesOf(reading, dates, isCurrent, articleDate);
    if (candidates.length > 0) {
      const evidence = sentenceSpan(text.tokens, text.sentences, reading.index);
      for (const candidate of candidates) {
        const telling = toldBy(reading, candidate);
        if (telling && own.every(({ headline }) => headline.start !== telling.headline.start))
          own.push({ ...telling, evidence });
      }
    }
    tellings.push(...own, ...happeningsOf(reading, dates, own, articleDate));
  }
  return tellings;
}

/** Does a stretch of time reach into the article's own year, and not beyond? */
function endsIn(iso: string, articleDate: string | undefined): boolean {
  const days = dayRange(iso);
  const year = articleDate === undefined ? undefined : dayRange(articleDate.slice(0, YEAR));
  return days !== undefined && year !== undefined && days.end > year.start && days.end <= year.end;
}

/** The triggers of a sentence that tell an event, at most one for each date, in the order of the sentence. */
function candidatesOf(
  reading: SentenceReading,
  dates: readonly Placed<DateMention>[],
  isCurrent: boolean,
  articleDate: string | undefined,
): readonly Candidate[] {
  const best = new Map<string, Candidate>();
  for (const trigger of reading.triggers) {
    // "a *retired* officer"
    if (trigger.cue.form !== 'noun' && reading.isJoint(trigger.first - 1, Joint.Determiner)) continue;
    const placed = dateOf(reading, trigger, dates);
    const standing = placed || articleDate ? standingOf(reading, trigger) : undefined;
    if (!standing || (standing.loose && isAside(trigger))) continue;
    const date =
      (placed && yearOf(placed.item, standing, articleDate)) ??
      newsDate(reading, trigger, standing, isCurrent, articleDate);
    if (!date) continue;
    const cast = castOf(reading, trigger, placed);
    if (!cast || !isMet(reading, trigger, cast, placed)) continue;
    if (!isOfStory(cast, reading.text) && !standsAlone(reading, trigger, standing, cast, placed)) continue;
    if (!placed && !isNews(reading, trigger, cast)) continue;
    const status = statusOf(trigger.cue.group.kind, standing, date, articleDate);
    if (!status) continue;
    const candidate: Candidate = {
      trigger,
      standing: { ...standing, status },
      cast,
      date,
      score: scoreOf(reading, trigger, standing, cast, placed),
      ...(placed && { placed }),
    };
    if (candidate.score <= 0) continue;
    const known = best.get(date);
    if (!known || candidate.score > known.score) best.set(date, candidate);
  }
  return [...best.values()].sort((a, b) => a.trigger.first - b.trigger.first);
}

/** Is it an event of the company whose story the article tells? */
const isOfStory = ({ subject }: Cast, { story }: TextReading): boolean =>
  story !== undefined && (subject === undefined || subject.entity === story || subject.anaphor !== undefined);

/**
 * Does a clause tell an event whoever reads it: what somebody whom it names or stands for did, or, in a noun, what there was on one
 * day? An account's figure alone is none, and what was said is one only on its day.
 */
function standsAlone(
  reading: SentenceReading,
  trigger: Trigger,
  { loose }: Standing,
  { subject }: Cast,
  date: Placed<DateMention> | undefined,
): boolean {
  const { cue, first } = trigger;
  const isOfDay = date !== undefined && isDay(date.item.iso);
  // A date behind the clause is of what else the sentence tells.
  const apart = date === undefined ? 0 : reading.clauseOf(date.first) - reading.clauseOf(first);
  if (apart > 0 || apart < -1) return false;
  if (cue.group.kind === 'announcement' && !isOfDay) return false;
  if (cue.form === 'noun') return isOfDay && !ACCOUNTS.has(cue.group.kind);
  if (loose) return false;
  const by = subject?.named ?? subject?.anaphor;
  if (!by || (by.first > first && !reading.features.verbLast)) return false;
  return !ACCOUNTS.has(cue.group.kind) || ((cue.form === 'past' || isOfDay) && countsThings(reading, trigger));
}

/** "delivered *1.1 million doses*": does a verb count things that it has as its object? */
const countsThings = (reading: SentenceReading, { next }: Trigger): boolean =>
  reading.figures.some(({ item, first }) => item.kind === 'count' && first >= next && first - next <= OBJECT_REACH);

/** Hedges and articles between a verb and the number of its object. */
const OBJECT_REACH = 3;

/** "a report released by …", "starting in June": words about a thing, which tell no event of their own. */
function isAside({ cue }: Trigger): boolean {
  return cue.group.weak === true || (cue.form !== 'noun' && PUBLISHED.has(cue.group.kind));
}

const PUBLISHED: ReadonlySet<EventKind> = new Set(['launch', 'announcement']);

/**
 * A date without a year takes the year that its verb asks for: "it was delayed in November", written in October, was
 * last year's, and "it may start in September", written in October, is next year's.
 */
function yearOf(date: DateMention, standing: Standing, articleDate: string | undefined): string {
  const { iso } = date;
  const days = dayRange(iso);
  const now = articleDate === undefined ? undefined : dayRange(articleDate);
  if (!date.relative || !days || !now || iso.includes('/')) return iso;
  const year = Number(iso.slice(0, YEAR));
  if (standing.past && standing.status === 'done' && days.start >= now.end) return `${year - 1}${iso.slice(YEAR)}`;
  if (standing.ahead && days.end <= now.start) return `${year + 1}${iso.slice(YEAR)}`;
  return iso;
}

/** When something happened that a sentence without a date tells as news: "recently", "today", "is tying up with". */
function newsDate(
  reading: SentenceReading,
  trigger: Trigger,
  standing: Standing,
  isCurrent: boolean,
  articleDate: string | undefined,
): string | undefined {
  if (!articleDate || standing.loose || trigger.cue.group.weak) return undefined;
  if (reading.dates.some(({ item }) => dayRange(item.iso))) return undefined;
  const start = reading.clauseStart(trigger.first);
  const own = reading.clauseOf(trigger.first);
  const has = (role: MarkRole): boolean =>
    reading.marks.some((m) => m.role === role && (m.next <= start || reading.clauseOf(m.first) === own));
  if (standing.ongoing || has('today')) return articleDate.slice(0, MONTH);
  return has('recent') || (standing.past && isCurrent && COUNTED.has(trigger.cue.group.kind))
    ? articleDate.slice(0, YEAR)
    : undefined;
}

/** Where nothing near speaks of another year, so many sold or such a price is of the article's own. */
const COUNTED: ReadonlySet<EventKind> = new Set(['result', 'sale']);

const YEAR = 4;
const MONTH = 7;

/** Without a date of its own, a sentence tells an event only where it names who does it, and with whom or how much. */
function isNews(reading: SentenceReading, trigger: Trigger, { subject, participants }: Cast): boolean {
  if (!subject || trigger.cue.form === 'noun') return false;
  const { kind } = trigger.cue.group;
  if (kind === 'announcement' && !reading.marks.some((m) => m.role === 'today')) return false;
  const own = reading.clauseOf(trigger.first);
  const inClause = (items: readonly { readonly first: number }[]): boolean =>
    items.some(({ first }) => reading.clauseOf(first) === own);
  const sure =
    subject.anaphor !== undefined ||
    (COUNTED.has(kind) && subject.named !== undefined) ||
    inClause(reading.mentions.filter((m) => participants.includes(m.item.entity)));
  return (
    sure &&
    (participants.length > 1 ||
      COUNTED.has(kind) ||
      inClause(reading.figures) ||
      inClause(reading.mentions.filter((m) => m.item.kind === 'place')))
  );
}

/** What is still to come when the article is written is planned; a mere purpose is an event only then. */
function statusOf(
  kind: EventKind,
  standing: Standing,
  date: string,
  articleDate: string | undefined,
): EventStatus | undefined {
  const days = dayRange(date);
  const now = articleDate === undefined ? undefined : dayRange(articleDate);
  const toCome = days !== undefined && now !== undefined && days.start >= now.end;
  if (standing.purpose && !toCome) return undefined;
  if (kind === 'target' && standing.status === 'done' && days && now && days.end >= now.end) return 'planned';
  return standing.status === 'done' && toCome ? 'planned' : standing.status;
}

// A figure this far from its trigger, in words and breaks, is another clause's.
const FIGURE_REACH = 14;

/** How far a figure stands from its trigger: words, and more for every break between them. */
function gapTo(reading: SentenceReading, trigger: Trigger, { first, next }: Placed<Figure>): number {
  const words = first >= trigger.next ? first - trigger.next : Math.max(0, trigger.first - next);
  return words + Math.abs(reading.clauseOf(first) - reading.clauseOf(trigger.first)) * BREAK_COST;
}

const BREAK_COST = 4;

/** Does the clause have what the trigger asks for? */
function isMet(reading: SentenceReading, trigger: Trigger, cast: Cast, date: Placed<DateMention> | undefined): boolean {
  const { needs, weak } = trigger.cue.group;
  if (isReleasedItself(reading, trigger, cast)) return false;
  const own = reading.clauseOf(trigger.first);
  if (weak) {
    if (!date) return false;
    const apart = reading.clauseOf(date.first);
    if (apart !== own && apart !== reading.clauseOf(reading.first)) return false;
    if (needs === 'figure' && cast.subject === undefined) return false;
  }
  const near = reading.figures.filter(
    (figure) =>
      !isUnclaimed(figure.item) &&
      Math.abs(reading.clauseOf(figure.first) - own) <= 1 &&
      gapTo(reading, trigger, figure) <= FIGURE_REACH,
  );
  switch (needs) {
    case undefined:
      return true;
    case 'figure':
      return near.some(({ item }) => item.kind !== 'duration' && item.kind !== 'rank');
    case 'money':
      return near.some(({ item }) => traitsOf(item.kind).isMoney);
    case 'rank':
      return near.some(({ item }) => item.kind === 'rank');
    case 'date':
      return date !== undefined && reading.clauseOf(date.first) === own;
    case 'other':
      return (
        cast.participants.length > 1 ||
        near.some(({ item }) => item.kind === 'money') ||
        reading.mentions.some(
          (m) =>
            m.item.entity !== cast.subject?.entity &&
            Math.abs(reading.clauseOf(m.first) - own) <= 1 &&
            m.item.kind !== 'place',
        )
      );
    default: {
      const kinds = needs === 'person' ? ['person'] : ['company', 'organization'];
      return (
        reading.mentions.some((m) => kinds.includes(m.item.kind) && Math.abs(reading.clauseOf(m.first) - own) <= 1) ||
        (needs === 'person' && cast.subject?.anaphor?.role === 'personAnaphor')
      );
    }
  }
}

/** "it may be released": what is brought out is a product, and no company that "it" could stand for. */
function isReleasedItself(reading: SentenceReading, trigger: Trigger, { subject }: Cast): boolean {
  const mark = subject?.anaphor;
  if (
    !mark ||
    trigger.cue.group.kind !== 'launch' ||
    !reading.marks.some((m) => m.role === 'pronoun' && m.first === mark.first)
  )
    return false;
  if (!reading.isJoint(trigger.first - 1, Joint.Passive)) return false;
  return !reading.mentions.some((m) => m.item.entity === subject.entity && m.item.kind === 'product');
}

function scoreOf(
  reading: SentenceReading,
  trigger: Trigger,
  standing: Standing,
  cast: Cast,
  date: Placed<DateMention> | undefined,
): number {
  const { group, form } = trigger.cue;
  let score = SCORE;
  if (form === 'noun') score += NOUN;
  if (standing.loose) score += LOOSE;
  if (group.weak) score += WEAK;
  if (group.kind === 'announcement') score += ANNOUNCEMENT;
  if (cast.participants.length > 1) score += SECOND_PARTY;
  if (date) score -= distance(reading, trigger, date) / WORDS_PER_POINT;
  if (group.needs === 'figure' || group.needs === 'money' || group.needs === 'rank') {
    const gaps = reading.figures.map((figure) => gapTo(reading, trigger, figure));
    score -= Math.min(FIGURE_REACH, ...gaps) / WORDS_PER_POINT / 2;
  }
  return score;
}

/** "aims to sell 60 million": what is still to be sold is a target. */
const kindOf = (trigger: Trigger, { status }: Standing): EventKind =>
  trigger.cue.group.kind === 'result' &&
  trigger.cue.group.needs === 'figure' &&
  trigger.cue.form === 'infinitive' &&
  status === 'planned'
    ? 'target'
    : trigger.cue.group.kind;

/**
 * What a candidate tells, and in which words: of the company whose story the article is, in those around its trigger; of others, in
 * a clause that can be read alone. Undefined where there is none.
 */
function toldBy(reading: SentenceReading, candidate: Candidate): Omit<EventTelling, 'evidence'> | undefined {
  const { trigger, cast, standing, date, placed } = candidate;
  const told = { kind: kindOf(trigger, standing), status: standing.status, date, participants: cast.participants };
  const isFree = trigger.cue.form === 'noun' || isOfStory(cast, reading.text);
  const title = isFree ? undefined : wholeTitle(reading, trigger.first, placed);
  if (title) {
    const { named: _, ...words } = title;
    return { ...told, ...words };
  }
  if (!isFree && !standsAtStart(reading, trigger, cast)) return undefined;
  const { span, standIn, needsSubject } = headlineOf(reading, trigger, cast, placed);
  // "*During* a visit", "*along* with"
  if (trigger.cue.form === 'noun' && reading.isJoint(tokenAt(reading.tokens, span.start), Joint.Preposition))
    return undefined;
  // "the hospital where *he* worked … sparked protests"
  if (standIn && trigger.cue.form === 'noun' && cast.subject?.entity !== reading.text.story) return undefined;
  return {
    ...told,
    headline: isFree || !standIn ? span : { start: standIn.start, end: span.end },
    ...((needsSubject || standIn) && cast.subject && { subject: cast.subject.entity }),
    ...(standIn && { standIn }),
  };
}

/** Does a clause begin with the words for its subject: "The company", not "*her* husband", and no "it was issued"? */
function standsAtStart(reading: SentenceReading, trigger: Trigger, { subject }: Cast): boolean {
  const mark = subject?.anaphor;
  if (!mark || reading.marks.some((m) => m.role === 'owner' && m.first === mark.first)) return false;
  const isOfThing = reading.marks.some((m) => m.role === 'pronoun' && m.first === mark.first);
  if (isOfThing && isPassive(reading, trigger)) return false;
  return mark.first - reading.clauseStart(trigger.first) <= 1;
}

const isPassive = (reading: SentenceReading, { first }: Trigger): boolean =>
  reading.isJoint(first - 1, Joint.Passive) || reading.isJoint(first - 2, Joint.Passive);
