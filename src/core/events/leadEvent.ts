import type { DayRange } from '../dates/isoPeriod.js';
import { perLocale } from '../locales/index.js';
import type { DateMention, EntityKind, EventKind, EventStatus, EventTelling, FigureStanding, Span } from '../model.js';
import { isVerb } from '../sentence/clauses.js';
import { endsLike } from '../sentence/endings.js';
import type { Trigger } from '../sentence/marks.js';
import { itemAt, type Placed } from '../sentence/placed.js';
import type { SentenceReading } from '../sentence/sentenceReading.js';
import { standingOfClause } from '../sentence/standings.js';
import type { TextReading } from '../sentence/textReading.js';
import { Joint } from '../sentence/wordFeatures.js';
import { PhraseTable } from '../text/phraseTable.js';
import { sentenceSpan } from '../text/sentences.js';
import { Gap, Shape, TokenKind, type Tokens } from '../text/tokens.js';
import { isOfAside } from './clauseTitle.js';
import { behindDateline } from './dateline.js';
import { dayRange } from './dayRanges.js';
import { dateOf, usableDates } from './eventDates.js';
import { eventVerbsOf } from './eventVerbs.js';
import { castOf, isObject } from './participants.js';
import { standingOf } from './standing.js';

/** What an article is about stands in one of its first sentences. */
const LEAD_REACH = 6;
/** A lead of fewer words is a caption or a byline. */
const SHORTEST_LEAD = 8;
/** Headlines in characters, from a label to a sentence, and the words of the shortest. */
const SHORTEST_TITLE = 18;
const LONGEST_TITLE = 120;
const TITLE_WORDS = 3;
/** A participle stands this close behind "has": "has also been arrested". */
const PERFECT_REACH = 3;
/** News is told so many days after it happened. */
const FRESH = 7;
const ACTORS: ReadonlySet<EntityKind> = new Set(['company', 'person', 'organization', 'brand', 'product']);

/** How what is no news is put. */
const NO_NEWS: ReadonlySet<FigureStanding> = new Set<FigureStanding>(['denied', 'asked', 'corrected', 'forecast']);

const STATUS: Partial<Record<FigureStanding, EventStatus>> = { possible: 'rumoured', rumoured: 'rumoured' };

const bylinesOf = perLocale(
  ({ events }) => new PhraseTable([...events.bylines, ...events.published].map((word) => [word, true] as const)),
);

const writersOf = perLocale(({ events }) => new PhraseTable(events.writers.map((word) => [word, true] as const)));

/** What a lead tells: by which trigger, if a listed one tells it, and when. */
interface Told {
  readonly kind: EventKind;
  readonly status: EventStatus;
  readonly date: string;
  readonly trigger?: Trigger;
}

/**
 * The event that an article was written for: what its first whole sentence tells, on the day that it names or else
 * on the article's, titled by the headline above it or its own first clauses. Undefined where the sentence names
 * nobody, denies or asks, or says neither a day of the last few nor anything that a trigger tells: a state of affairs,
 * somebody's view. Its date is empty where neither the article nor the sentence has one.
 */
export function leadEvent(text: TextReading, articleDate = ''): EventTelling | undefined {
  const lead = text.readings.slice(0, LEAD_REACH).find((reading) => isLead(reading));
  const told = lead && !isOfWriter(lead) && whatIsTold(lead, new NewsDay(articleDate));
  if (!told) return undefined;
  const participants = actorsOf(lead, told.trigger);
  const places = [...new Set(lead.mentions.flatMap(({ item }) => (item.kind === 'place' ? [item.entity] : [])))];
  const headline = headlineAbove(text, lead) ?? wholeSentence(lead);
  if (participants.length + places.length === 0 || !headline) return undefined;
  return {
    kind: told.kind,
    status: told.status,
    date: told.date,
    participants,
    evidence: sentenceSpan(text.tokens, text.sentences, lead.index),
    headline,
    ...(places.length > 0 && { places }),
    isLead: true,
  };
}

/** Is it a sentence that tells something: whole, of some words, with a full stop? */
function isLead({ tokens, first, end, isFurniture, isWhole }: SentenceReading): boolean {
  if (isFurniture || !isWhole || end - first < SHORTEST_LEAD) return false;
  return isStop(tokens, end - 1) || isStop(tokens, end - 2);
}

/** Does it say "we" or "I" outside of quotes: what the writer does, thinks or has told before? */
function isOfWriter({ text, tokens, first, end }: SentenceReading): boolean {
  const writers = writersOf(text.language);
  let said = false;
  for (let i = first; i < end && !said; i++) {
    if (QUOTES.has(tokens.code[i] as number)) return false;
    said = writers.word(tokens, i) !== undefined;
  }
  return said;
}

const isStop = (tokens: Tokens, i: number): boolean => tokens.code[i] === 0x2e;

function whatIsTold(lead: SentenceReading, news: NewsDay): Told | undefined {
  const dates = usableDates(lead);
  const verb = firstVerb(lead);
  const day = dates.find(({ item, first }) => news.isFresh(item.iso) && !isOfOther(lead, dates, first, verb))?.item.iso;
  for (const trigger of lead.triggers) {
    // "a film tells of a boy who gets lost": in the present stands what is so, and no news.
    if (trigger.cue.group.weak || (trigger.cue.form === 'present' && day === undefined)) continue;
    // What somebody aims at is no news.
    if (trigger.cue.group.kind === 'target' || standsAside(lead, trigger)) continue;
    const standing = standingOf(lead, trigger);
    // What the sentence is for is denied.
    if (!standing && trigger.cue.form !== 'noun') return undefined;
    if (!standing || standing.loose || standingOfClause(lead, trigger) === 'forecast') continue;
    const told = toldBy(trigger, standing.status, dateOf(lead, trigger, dates)?.item.iso, news);
    if (told) return told;
  }
  if (verb < 0 || isOfState(lead, verb)) return undefined;
  if (!(day !== undefined || saysDay(lead) || isSaid(lead, verb) || isPerfect(lead, verb))) return undefined;
  const put = standingOfClause(lead, { first: verb, next: verb + 1 });
  if (put !== undefined && NO_NEWS.has(put)) return undefined;
  return { kind: 'news', status: (put && STATUS[put]) ?? 'done', date: day ?? news.date };
}

/** "UGANDA, June 14 -- Akena was born 32 years ago": is a day of the dateline not that of the verb, which has its own? */
function isOfOther(lead: SentenceReading, dates: readonly Placed<DateMention>[], at: number, verb: number): boolean {
  if (at >= behindDateline(lead) || verb < 0) return false;
  return dates.some(({ first }) => first !== at && lead.clauseOf(first) === lead.clauseOf(verb));
}

/** Is a trigger a verb that tells of a thing beside what the sentence is for, or a noun behind a verb of no news? */
function standsAside(lead: SentenceReading, { cue, first }: Trigger): boolean {
  if (cue.form !== 'noun') return isOfAside(lead, lead.clauseStart(first), first);
  const verb = firstVerb(lead);
  return verb < 0 || isOfState(lead, verb);
}

/** What a trigger with a date of its own tells; undefined where that is another time than the article's. */
function toldBy(trigger: Trigger, status: EventStatus, own: string | undefined, news: NewsDay): Told | undefined {
  const { kind } = trigger.cue.group;
  if (status === 'planned') {
    // What is planned for no day that is told is announced on this one.
    if (own !== undefined && news.isAhead(own)) return { kind, status, date: own, trigger };
    return { kind: 'announcement', status: 'done', date: news.date, trigger };
  }
  if (own === undefined) return { kind, status, date: news.date, trigger };
  if (news.isFresh(own)) return { kind, status, date: own, trigger };
  return news.isWithin(own) ? { kind, status, date: news.date, trigger } : undefined;
}

/** The day of an article, and how other times lie to it; of an unknown day, a day that the lead names is the news'. */
class NewsDay {
  private readonly now: DayRange | undefined;

  /** `date` is the article's, empty where it has none. */
  constructor(readonly date: string) {
    this.now = dayRange(date);
  }

  /** A day of the last few. */
  isFresh(iso: string): boolean {
    const day = dayRange(iso);
    if (!day || day.end - day.start !== 1) return false;
    return !this.now || (day.start < this.now.end && this.now.start - day.start <= FRESH);
  }

  isAhead(iso: string): boolean {
    const days = dayRange(iso);
    return days !== undefined && this.now !== undefined && days.end > this.now.end;
  }

  /** Does the article's day lie in a stretch? */
  isWithin(iso: string): boolean {
    const days = dayRange(iso);
    return days !== undefined && this.now !== undefined && days.start <= this.now.start && this.now.end <= days.end;
  }
}

/** "on Monday", "yesterday": one word for a day that nothing dates. */
const saysDay = (lead: SentenceReading): boolean =>
  lead.dates.some(({ item, first, next }) => item.iso === '' && item.relative && next - first === 1);

/** "has attended", "has been arrested": what was without a day is news where it is told so, of somebody who did it. */
function isPerfect(lead: SentenceReading, verb: number): boolean {
  const { perfects, states } = eventVerbsOf(lead.text.language);
  const own = lead.clauseOf(verb);
  const isOfActor = lead.mentions.some((m) => m.next <= verb && lead.clauseOf(m.first) === own && !isObject(lead, m));
  if (!isOfActor || !perfects.word(lead.tokens, verb) || lead.isJoint(behindDateline(lead), Joint.Opener)) return false;
  const participle = participleBehind(lead, verb);
  return participle >= 0 && states.word(lead.tokens, participle) === undefined;
}

/**
 * Does a verb tell how things are, and no more: "has fond memories", "is among the actions", "underscored the need", "said
 * prospects *are* good"? Behind a verb of saying what was said decides.
 */
function isOfState(lead: SentenceReading, verb: number): boolean {
  const { states } = eventVerbsOf(lead.text.language);
  if (!isPlain(lead, verb)) return true;
  const isSaying = lead.text.words.reporting.word(lead.tokens, verb) !== undefined;
  const isState = states.word(lead.tokens, verb) !== undefined;
  // "reported revenue", but not "revealed *that* it had a staff of 900"
  if (!isSaying || !(isState || lead.isJoint(verb + 1, Joint.Relative))) return isState;
  for (let i = verb + 1; i < lead.end; i++) {
    if (lead.tokens.kind[i] !== TokenKind.Word || lead.isItem(i)) continue;
    if (itemAt(lead.marks, i)?.role === 'planned') return false;
    if (!isVerb(lead, i)) continue;
    return !isPlain(lead, i) || states.word(lead.tokens, i) !== undefined;
  }
  return isState;
}

/** Is a verb no "is", "was" or "has" without a participle behind it? */
function isPlain(lead: SentenceReading, verb: number): boolean {
  const isAuxiliary = lead.isJoint(verb, Joint.Passive) || itemAt(lead.marks, verb)?.role === 'auxiliary';
  return !isAuxiliary || lead.features.verbLast || participleBehind(lead, verb) >= 0;
}

/** The participle that an auxiliary leads in; else -1. */
function participleBehind(lead: SentenceReading, auxiliary: number): number {
  const { pasts, participles } = eventVerbsOf(lead.text.language);
  for (let i = auxiliary + 1; i <= auxiliary + PERFECT_REACH && i < lead.end; i++) {
    const isGoing = endsLike(lead.tokens, i, lead.text.words.gerundEndings);
    const isDone = endsLike(lead.tokens, i, lead.text.words.pastEndings);
    if (isGoing || isDone || pasts.word(lead.tokens, i) || participles.word(lead.tokens, i)) return i;
    if (itemAt(lead.marks, i)?.role === 'planned' || itemAt(lead.triggers, i)) return i;
  }
  return -1;
}

/** Does the verb tell what somebody said? What was without a day is as often a story as news. */
const isSaid = (lead: SentenceReading, verb: number): boolean =>
  lead.text.words.reporting.word(lead.tokens, verb) !== undefined &&
  eventVerbsOf(lead.text.language).states.word(lead.tokens, verb) === undefined &&
  lead.mentions.some(({ item, next }) => ACTORS.has(item.kind) && next <= verb);

function firstVerb(lead: SentenceReading): number {
  const { pasts } = eventVerbsOf(lead.text.language);
  for (let i = lead.first + 1; i < lead.end; i++)
    if (lead.tokens.kind[i] === TokenKind.Word && !lead.isItem(i) && (isVerb(lead, i) || pasts.word(lead.tokens, i)))
      return i;
  return -1;
}

/** Who acts in the lead, the one whose deed it is first; nobody where it names only places, and who tells it. */
function actorsOf(lead: SentenceReading, trigger: Trigger | undefined): readonly string[] {
  const from = behindDateline(lead);
  const isActor = (entity: string): boolean =>
    lead.mentions.some(({ item, first }) => first >= from && item.entity === entity && ACTORS.has(item.kind));
  const cast = trigger && castOf(lead, trigger)?.participants.filter(isActor);
  if (cast && cast.length > 0) return cast;
  const actors = lead.mentions.filter(({ item, first }) => first >= from && ACTORS.has(item.kind));
  const subjects = actors.filter((m) => !isObject(lead, m));
  return [...new Set((subjects.length > 0 ? subjects : actors).map(({ item }) => item.entity))];
}

/** The first line above the lead that reads as a headline: some words, not in capitals alone, and no sentence. */
function headlineAbove({ tokens, sentences, found, language }: TextReading, lead: SentenceReading): Span | undefined {
  const bylines = bylinesOf(language);
  for (let s = 0; s < lead.index; s++) {
    const first = sentences.first[s] as number;
    const end = sentences.first[s + 1] as number;
    const isLine =
      (tokens.gap[end] as number) >= Gap.Line && (first === 0 || (tokens.gap[first] as number) >= Gap.Line);
    if (!isLine || !isTitle(tokens, first, end) || bylines.longest(tokens, first)) continue;
    const span = sentenceSpan(tokens, sentences, s);
    const isDated = found.dates.some(
      (d) => d.start >= span.start && d.end <= span.end && span.end - span.start < 2 * (d.end - d.start),
    );
    const isFurniture = found.boilerplate?.some((b) => b.start < span.end && b.end > span.start) === true;
    if (!isDated && !isFurniture) return span;
  }
  return undefined;
}

function isTitle(tokens: Tokens, first: number, end: number): boolean {
  const length = (tokens.end[end - 1] as number) - (tokens.start[first] as number);
  if (length < SHORTEST_TITLE || length > LONGEST_TITLE || isStop(tokens, end - 1)) return false;
  let words = 0;
  let small = 0;
  for (let i = first; i < end; i++) {
    if (tokens.kind[i] !== TokenKind.Word) continue;
    if (i === first || tokens.gap[i] !== Gap.None) words++;
    if (((tokens.shape[i] as number) & Shape.Lower) !== 0) small++;
  }
  return words >= TITLE_WORDS && small * 2 > words;
}

/** The lead as a title: all of it behind its dateline; what is too long for a title is cut where it is shown. */
function wholeSentence(lead: SentenceReading): Span | undefined {
  const { tokens, end } = lead;
  const first = behindDateline(lead);
  let last = end - 1;
  while (last > first && tokens.kind[last] === TokenKind.Symbol && !lead.isItem(last)) last--;
  return last - first < TITLE_WORDS
    ? undefined
    : { start: tokens.start[first] as number, end: tokens.end[last] as number };
}

/** " “ ” „ « » */
const QUOTES: ReadonlySet<number> = new Set([0x22, 0x201c, 0x201d, 0x201e, 0xab, 0xbb]);
