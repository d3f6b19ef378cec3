import type { DateMention, EntityKind, EventKind, Mention } from '../model.js';
import { Gap, TokenKind, type Tokens } from '../text/tokens.js';
import type { EventCues } from './eventCues.js';
import {
  isJoint,
  type Mark,
  type Placed,
  type SentenceReading,
  segmentEnd,
  segmentOf,
  segmentStart,
  type Trigger,
} from './sentenceReading.js';

/** Who a text speaks of, sentence after sentence: what "the company" and "he" stand for. */
export interface Topic {
  company?: string | undefined;
  /** What "it" can stand for: the company that the sentence before is about. */
  nearest?: string | undefined;
  person?: string | undefined;
}

/** Who takes part in an event. */
export interface Cast {
  /** Whose event it is; undefined where the clause speaks of somebody without a name. */
  readonly subject?: Subject;
  /** Entity ids, the subject first; at least one. */
  readonly participants: readonly string[];
}

export interface Subject {
  readonly entity: string;
  /** The subject as the sentence names it; undefined where another sentence does. */
  readonly named?: Placed<Mention>;
  /** The words of the trigger's own clause that stand for the subject: "it", "the company". */
  readonly anaphor?: Mark;
}

/** Places and technologies take no part in an event; they are where and how. */
const PARTICIPANT_KINDS: ReadonlySet<EntityKind> = new Set([
  'company',
  'person',
  'product',
  'organization',
  'media',
  'brand',
]);

const ACTORS: ReadonlySet<EntityKind> = new Set(['company', 'organization', 'person', 'brand']);
const COMPANIES: ReadonlySet<EntityKind> = new Set(['company', 'organization', 'brand']);
/** "After the iPhone 12 came out, it was …" */
const THINGS: ReadonlySet<EntityKind> = new Set(['company', 'organization', 'brand', 'product']);
const PEOPLE: ReadonlySet<EntityKind> = new Set(['person']);

/** Who takes part in the event that `trigger` tells; undefined where nobody is known to. */
export function castOf(
  reading: SentenceReading,
  trigger: Trigger,
  topic: Topic,
  date?: Placed<DateMention>,
): Cast | undefined {
  const here = reading.mentions.filter(({ item }) => PARTICIPANT_KINDS.has(item.kind));
  const own = segmentOf(reading, trigger.at);
  const inClause = here.filter((m) => segmentOf(reading, m.at) === own);
  const subject = subjectOf(reading, trigger, here, inClause, topic);
  const participants = new Set(subject ? [subject.entity] : []);
  for (const { item } of inClause) participants.add(item.entity);
  // A person's target or sales are those of the company told of.
  if (subject?.named?.item.kind === 'person' && PERSONAL.has(trigger.cue.group.kind) && topic.company) {
    if (!inClause.some((m) => COMPANIES.has(m.item.kind))) participants.add(topic.company);
  }
  // "… to sell 2 billion yuan, or $320 million, over Jingdong next year": up to its date a clause goes on.
  const last = date && date.at > trigger.at ? segmentOf(reading, date.at) : own;
  if (
    last > own &&
    !reading.triggers.some((t) => t.at > trigger.at && segmentOf(reading, t.at) > own && t.at < (date?.at ?? 0))
  ) {
    for (const m of here) {
      const segment = segmentOf(reading, m.at);
      if (segment > own && segment <= last) participants.add(m.item.entity);
    }
  }
  if (participants.size === 0) for (const { item } of here) participants.add(item.entity);
  if (participants.size === 0) return undefined;
  return { participants: [...participants], ...(subject && { subject }) };
}

function subjectOf(
  reading: SentenceReading,
  trigger: Trigger,
  here: readonly Placed<Mention>[],
  inClause: readonly Placed<Mention>[],
  topic: Topic,
): Subject | undefined {
  const start = segmentStart(reading, trigger.at);
  const { verbLast } = reading.cues.data;
  const relative = isJoint(reading, start, 'relative') || isJoint(reading, start + 1, 'relative');
  // Where the verb may come first, its subject follows it: "bracht Xiaomi … uit".
  const limit = verbLast && !relative ? segmentEnd(reading, trigger.at) : trigger.at;
  const direct = inClause.filter((m) => m.end <= limit && !isObject(reading, m));
  const standIn = anaphorIn(reading, start, limit, topic, here);
  const nearest = direct[0];
  if (nearest) {
    // "Xiaomi, of which he became …": what stands closer to the verb is its subject; "his" never is.
    const closer = standIn?.anaphor && !isOwner(reading, standIn.anaphor) && standIn.anaphor.at > nearest.at;
    if (!closer || standIn?.anaphor === undefined || standIn.anaphor.at > trigger.at) return named(nearest);
    return standIn;
  }
  if (standIn) return standIn;
  if (relative) {
    const antecedent = here.filter((m) => m.end <= start + 1).at(-1);
    if (antecedent) return named(antecedent);
  }
  // "the value of Xiaomi rose": what is told is Xiaomi's.
  const owner = inClause.find((m) => m.end <= trigger.at && isJoint(reading, m.at - 1, 'genitive'));
  if (owner && !here.some((m) => m.end === owner.at - 1)) return named(owner);
  if (hasOwnSubject(reading, trigger, start)) return unnamed(reading, trigger, start, topic);
  for (let at = start; at > reading.first; ) {
    const segment = segmentStart(reading, at - 1);
    const candidate = here.find((m) => m.at >= segment && m.end <= at && !isObject(reading, m));
    if (candidate) return named(candidate);
    const earlier = anaphorIn(reading, segment, at, topic, here);
    if (earlier) return { entity: earlier.entity };
    at = segment;
  }
  if (trigger.cue.group.needs === 'person' && topic.person) return { entity: topic.person };
  return unnamed(reading, trigger, start, topic);
}

const named = (m: Placed<Mention>): Subject => ({ entity: m.item.entity, named: m });

const isOwner = (reading: SentenceReading, mark: Mark): boolean =>
  reading.marks.some((m) => m.role === 'owner' && m.at === mark.at);

/** Words before the verb that are neither joints nor cues: the clause has a subject, though not a name. */
function hasOwnSubject(reading: SentenceReading, trigger: Trigger, start: number): boolean {
  let words = 0;
  for (let i = start; i < trigger.at; i++) {
    if (reading.tokens.kind[i] === TokenKind.Symbol) continue;
    if (
      isJoint(reading, i, 'opener') ||
      isJoint(reading, i, 'preposition') ||
      reading.marks.some((m) => m.at <= i && i < m.end)
    )
      continue;
    if (reading.dates.some((d) => d.at <= i && i < d.end)) continue;
    if (reading.cues.leadIns.longest(reading.tokens, i, trigger.at)) continue;
    words++;
  }
  return words > ADVERBS;
}

// "and rapidly rose": so few words before a verb are no subject.
const ADVERBS = 1;

/**
 * The subject of a clause that names none: whose figure it states, or who the text speaks of where the clause counts
 * something of theirs ("only 26.1 million handsets were sold", "the aim is …").
 */
function unnamed(reading: SentenceReading, trigger: Trigger, start: number, topic: Topic): Subject | undefined {
  const own = segmentOf(reading, trigger.at);
  const owned = reading.figures.find(({ item, at }) => item.subject && segmentOf(reading, at) === own);
  // Who stands in an earlier clause reports the figure, and is not its subject.
  const reporter = reading.mentions.some((m) => m.item.entity === owned?.item.subject && m.end <= start);
  if (owned?.item.subject && !reporter) return { entity: owned.item.subject };
  if (topic.company === undefined) return undefined;
  const counted = reading.figures.some(({ at }) => at >= start && at < trigger.at);
  // "Increased to 19 %": a sentence without a subject goes on about the one before.
  const first = trigger.at === reading.first;
  return counted || first || PERSONAL.has(trigger.cue.group.kind) ? { entity: topic.company } : undefined;
}

/** Buyers who get their phones get them from the company told of. */
const PERSONAL: ReadonlySet<EventKind> = new Set(['sale', 'target']);

function anaphorIn(
  reading: SentenceReading,
  from: number,
  to: number,
  topic: Topic,
  here: readonly Placed<Mention>[],
): Subject | undefined {
  for (const mark of reading.marks) {
    if (mark.at < from || mark.end > to) continue;
    if (mark.role !== 'companyAnaphor' && mark.role !== 'personAnaphor') continue;
    const pronoun = reading.marks.some((m) => m.role === 'pronoun' && m.at === mark.at);
    const kinds = mark.role === 'personAnaphor' ? PEOPLE : pronoun ? THINGS : COMPANIES;
    // Who the sentence itself has named before comes first.
    const named = here.filter((m) => m.end <= mark.at && kinds.has(m.item.kind) && !isObject(reading, m));
    const before = named.find((m) => COMPANIES.has(m.item.kind)) ?? named[0];
    const company = pronoun ? (topic.nearest ?? onlyThing(here, mark)) : topic.company;
    const entity = before?.item.entity ?? (mark.role === 'personAnaphor' ? topic.person : company);
    if (entity) return { entity, anaphor: mark };
  }
  return undefined;
}

/** "After the iPhone 12 went on the market, it was delayed": the one thing named before "it", though behind a preposition. */
function onlyThing(here: readonly Placed<Mention>[], mark: Mark): string | undefined {
  const before = new Set(here.flatMap((m) => (m.end <= mark.at && THINGS.has(m.item.kind) ? [m.item.entity] : [])));
  return before.size === 1 ? [...before][0] : undefined;
}

/** Does a preposition stand before a name, or before the words that lead to it: "with Sina", "of its rival Sina"? */
export function isObject(reading: SentenceReading, { at }: { readonly at: number }): boolean {
  const { tokens, first } = reading;
  const start = segmentStart(reading, at);
  const end = Math.max(first, start, at - LEAD_WORDS);
  for (let i = at - 1; i >= end; i--) {
    if (tokens.gap[i + 1] === Gap.Paragraph) return false;
    if (isJoint(reading, i, 'preposition')) return true;
    if (isJoint(reading, i, 'list')) continue;
    // "In August Xiaomi", "in China Xiaomi", "sold Xiaomi": what stands there is not governed from beyond.
    if (reading.dates.some((d) => d.end === i + 1)) return false;
    if (reading.mentions.some((m) => m.end === i + 1 && m.item.kind === 'place')) return false;
    if (reading.triggers.some((t) => t.at === i && t.cue.form !== 'noun')) return false;
    if (reading.marks.some((m) => m.end === i + 1 && m.role === 'auxiliary')) return false;
  }
  return false;
}

// "of its long-time rival Sina"
const LEAD_WORDS = 5;

/**
 * Moves the topic on by a sentence: its first company that is no object, else it stays. A name in a list of examples
 * or behind a preposition is not what the text speaks of.
 */
export function follow(reading: SentenceReading, topic: Topic): void {
  const subjects = reading.mentions.filter((m) => ACTORS.has(m.item.kind) && !isObject(reading, m));
  const company = subjects.find((m) => COMPANIES.has(m.item.kind));
  if (company) topic.nearest = company.item.entity;
  else if (!reading.marks.some((m) => m.role === 'companyAnaphor')) topic.nearest = undefined;
  if (company) topic.company = company.item.entity;
  else if (topic.company === undefined) {
    const any = reading.mentions.find((m) => COMPANIES.has(m.item.kind));
    if (any) topic.company = any.item.entity;
  }
  // "He sold it to Jane" goes on about him.
  const person = subjects.find((m) => m.item.kind === 'person');
  if (person) topic.person = person.item.entity;
  else topic.person ??= reading.mentions.find((m) => m.item.kind === 'person')?.item.entity;
}

/** Moves the topic on by a sentence without a name: what "it" stands for is lost unless the sentence says "it" too. */
export function leave(tokens: Tokens, { cues }: EventCues, first: number, behind: number, topic: Topic): void {
  if (topic.nearest === undefined) return;
  for (let i = first; i < behind; i++) if (cues.longest(tokens, i, behind)?.includes('companyAnaphor')) return;
  topic.nearest = undefined;
}
