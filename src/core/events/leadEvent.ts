import { perLocale } from '../locales/index.js';
import type { DateMention, EntityKind, EventKind, EventStatus, EventTelling, FigureStanding, Span } from '../model.js';
import { endsLike } from '../sentence/endings.js';
import type { Trigger } from '../sentence/marks.js';
import type { Placed } from '../sentence/placed.js';
import type { SentenceReading } from '../sentence/sentenceReading.js';
import { standingOfClause } from '../sentence/standings.js';
import type { TextReading } from '../sentence/textReading.js';
import { setOf } from '../text/phrases.js';
import { sentenceSpan } from '../text/sentences.js';
import { Gap, Shape, TokenKind, type Tokens, tokenAt } from '../text/tokens.js';
import { isOfAside } from './clauseSubject.js';
import { behindDateline } from './dateline.js';
import { dateOf, usableDates } from './eventDates.js';
import { NewsDay } from './newsDay.js';
import { firstVerb, isOfState, isPerfect, isSaid, tellingVerb } from './newsVerbs.js';
import { acts, castOf, isObject, STAND_INS } from './participants.js';
import { standingOf } from './standing.js';

/** What an article is about stands in one of its first sentences. */
const LEAD_REACH = 6;
/** A lead of fewer words is a caption or a byline. */
const SHORTEST_LEAD = 8;
/** Headlines in characters, from a label to a sentence, and the words of the shortest. */
const SHORTEST_TITLE = 18;
const LONGEST_TITLE = 120;
const TITLE_WORDS = 3;
const ACTORS: ReadonlySet<EntityKind> = new Set(['company', 'person', 'organization', 'brand', 'product']);

/** How what did not happen is put. */
const DENIED: ReadonlySet<FigureStanding> = new Set<FigureStanding>(['denied', 'asked', 'corrected']);

const STATUS: Partial<Record<FigureStanding, EventStatus>> = { possible: 'rumoured', rumoured: 'rumoured' };

const bylinesOf = perLocale(({ events }) => setOf([...events.bylines, ...events.published]));

const writersOf = perLocale(({ events }) => setOf(events.writers));

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
  const above = headlineAbove(text, lead);
  const headline = above ?? wholeSentence(lead);
  if (participants.length + places.length === 0 || !headline) return undefined;
  const aside = above ? undefined : longAside(lead, headline);
  return {
    kind: told.kind,
    status: told.status,
    date: told.date,
    participants,
    evidence: sentenceSpan(text.tokens, text.sentences, lead.index),
    headline,
    ...(aside && { standIn: aside }),
    ...(places.length > 0 && { places }),
    isLead: true,
  };
}

/** Is it a sentence that tells something: whole, of some words, with a full stop? */
function isLead({ tokens, first, end, isFurniture, isWhole }: SentenceReading): boolean {
  if (isFurniture || !isWhole || end - first < SHORTEST_LEAD || isCut(tokens, first)) return false;
  return isStop(tokens, end - 1) || isStop(tokens, end - 2);
}

/** "("CKE"), parent of …": what begins so has lost its beginning. */
const isCut = (tokens: Tokens, first: number): boolean =>
  tokens.code[first] === BRACKET && QUOTES.has(tokens.code[first + 1] as number);

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
  const main = verb < 0 ? verb : tellingVerb(lead, verb);
  const put = main < 0 ? undefined : standingOfClause(lead, { first: main, next: main + 1 });
  if (put !== undefined && DENIED.has(put)) return undefined;
  const day = dates.find(({ item, first }) => news.isFresh(item.iso) && !isOfOther(lead, dates, first, verb))?.item.iso;
  for (const trigger of lead.triggers) {
    // "a film tells of a boy who gets lost": in the present stands what is so, and no news.
    if (trigger.cue.group.weak || (trigger.cue.form === 'present' && day === undefined)) continue;
    // What somebody aims at is no news.
    if (trigger.cue.group.kind === 'target' || standsAside(lead, trigger, verb)) continue;
    const standing = standingOf(lead, trigger);
    // What the sentence is for is denied.
    if (!standing && trigger.cue.form !== 'noun') return undefined;
    if (!standing || standing.loose || standingOfClause(lead, trigger) === 'forecast') continue;
    // "output *rose*", "demand is expected to *grow*": told by figures or planned, it is news of somebody only.
    const isOfSomebody = standing.status === 'planned' || trigger.cue.group.needs === 'figure';
    if (isOfSomebody && !hasActor(lead, trigger)) continue;
    const told = toldBy(trigger, standing.status, ownDate(lead, trigger, dates), news);
    if (told) return told;
  }
  if (verb < 0 || isOfState(lead, verb)) return undefined;
  if (!(day !== undefined || saysDay(lead) || isSaid(lead, verb) || isPerfect(lead, verb))) return undefined;
  if (put === 'forecast') return undefined;
  return { kind: 'news', status: (put && STATUS[put]) ?? 'done', date: day ?? news.date };
}

/** "UGANDA, June 14 -- Akena was born 32 years ago": is a day of the dateline not that of the verb, which has its own? */
function isOfOther(lead: SentenceReading, dates: readonly Placed<DateMention>[], at: number, verb: number): boolean {
  if (at >= behindDateline(lead) || verb < 0) return false;
  return dates.some(({ first }) => first !== at && lead.clauseOf(first) === lead.clauseOf(verb));
}

/** The date of a trigger, but not of a participle behind it: "is issuing a bond *maturing* on March 25". */
function ownDate(lead: SentenceReading, trigger: Trigger, dates: readonly Placed<DateMention>[]): string | undefined {
  const date = dateOf(lead, trigger, dates);
  for (let i = trigger.next; date && i < date.first; i++)
    if (!lead.isItem(i) && endsLike(lead.tokens, i, lead.text.words.gerundEndings)) return undefined;
  return date?.item.iso;
}

/** Does a name or a word for one stand as the subject of a trigger? */
function hasActor(lead: SentenceReading, { first, cue }: Trigger): boolean {
  const own = lead.clauseOf(first);
  if (lead.features.verbLast || cue.form === 'noun') return true;
  const isNamed = lead.mentions.some(
    (m) =>
      m.next <= first &&
      lead.clauseOf(m.first) === own &&
      (ACTORS.has(m.item.kind) || !(isObject(lead, m) || lead.text.isPossessive(m.next))),
  );
  return isNamed || lead.marks.some((m) => STAND_INS.has(m.role) && m.next <= first && lead.clauseOf(m.first) === own);
}

/** Is a trigger a verb that tells of a thing beside what the sentence is for, or a noun in a lead whose first verb, at `verb`, is none of news? */
function standsAside(lead: SentenceReading, { cue, first }: Trigger, verb: number): boolean {
  if (cue.form !== 'noun') return isOfAside(lead, lead.clauseStart(first), first);
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

/** "on Monday", "yesterday": one word for a day that nothing dates. */
const saysDay = (lead: SentenceReading): boolean =>
  lead.dates.some(({ item, first, next }) => item.iso === '' && item.relative && next - first === 1);

/** Who acts in the lead, the one whose deed it is first; nobody where it names only places, and who tells it. */
function actorsOf(lead: SentenceReading, trigger: Trigger | undefined): readonly string[] {
  const from = behindDateline(lead);
  const isActor = (entity: string): boolean =>
    lead.mentions.some(({ item, first }) => first >= from && item.entity === entity && ACTORS.has(item.kind));
  const cast = trigger && castOf(lead, trigger)?.participants.filter((one) => isActor(one) && acts(lead, one));
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

/** What a long title leaves out: "Acme*, a maker of pumps based in Leeds,* said". */
function longAside(lead: SentenceReading, { start, end }: Span): Span | undefined {
  const { tokens } = lead;
  const verb = firstVerb(lead);
  const first = tokenAt(tokens, start);
  const name = lead.mentions.find((m) => m.first >= first && m.first <= first + NAME_REACH);
  if (end - start <= LONGEST_TITLE || !name || tokens.code[name.next] !== COMMA) return undefined;
  let close = verb - 1;
  while (close > name.next && tokens.code[close] !== COMMA) close--;
  if (close <= name.next || verb - close > NAME_REACH) return undefined;
  return { start: tokens.end[name.next - 1] as number, end: tokens.end[close] as number };
}

/** Articles and titles before a name, adverbs before a verb. */
const NAME_REACH = 2;

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

const COMMA = 0x2c;
const BRACKET = 0x28;
/** " “ ” „ « » */
const QUOTES: ReadonlySet<number> = new Set([0x22, 0x201c, 0x201d, 0x201e, 0xab, 0xbb]);
