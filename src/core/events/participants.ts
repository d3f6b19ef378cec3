import type { DateMention, EntityKind, EventKind, Mention } from '../model.js';
import type { Mark, Trigger } from '../sentence/marks.js';
import { itemAt, type Placed } from '../sentence/placed.js';
import type { Anaphor } from '../sentence/referents.js';
import type { SentenceReading } from '../sentence/sentenceReading.js';
import { Joint, type MarkRole } from '../sentence/wordFeatures.js';
import { Gap, TokenKind } from '../text/tokens.js';

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

/** What words for somebody named elsewhere do: "the company", "he". */
export const STAND_INS: ReadonlySet<MarkRole | undefined> = new Set<MarkRole>(['companyAnaphor', 'personAnaphor']);

const COMPANIES: ReadonlySet<EntityKind> = new Set(['company', 'organization', 'brand']);

/** Who takes part in the event that `trigger` tells; undefined where nobody is known to. */
export function castOf(reading: SentenceReading, trigger: Trigger, date?: Placed<DateMention>): Cast | undefined {
  const here = reading.mentions.filter(({ item }) => PARTICIPANT_KINDS.has(item.kind));
  const own = reading.clauseOf(trigger.first);
  const inClause = here.filter((m) => reading.clauseOf(m.first) === own);
  const subject = subjectOf(reading, trigger, here, inClause);
  const participants = new Set(subject ? [subject.entity] : []);
  for (const { item } of inClause) participants.add(item.entity);
  // A person's target or sales are those of the company told of.
  const isOfPerson = subject?.named?.item.kind === 'person' && PERSONAL.has(trigger.cue.group.kind);
  if (isOfPerson && !inClause.some((m) => COMPANIES.has(m.item.kind))) {
    const company = reading.text.referents.before(reading, 'company');
    if (company) participants.add(company);
  }
  // "… to sell 2 billion yuan, or $320 million, over Jingdong next year": up to its date a clause goes on.
  const last = date && date.first > trigger.first ? reading.clauseOf(date.first) : own;
  if (
    last > own &&
    !reading.triggers.some(
      (t) => t.first > trigger.first && reading.clauseOf(t.first) > own && t.first < (date?.first ?? 0),
    )
  ) {
    for (const m of here) {
      const segment = reading.clauseOf(m.first);
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
): Subject | undefined {
  const start = reading.clauseStart(trigger.first);
  const { verbLast } = reading.features;
  const relative = reading.isJoint(start, Joint.Relative) || reading.isJoint(start + 1, Joint.Relative);
  // Where the verb may come first, its subject follows it: "bracht Xiaomi … uit".
  const limit = verbLast && !relative ? reading.clauseEnd(trigger.first) : trigger.first;
  const direct = inClause.filter((m) => m.next <= limit && !isObject(reading, m));
  const standIn = anaphorIn(reading, start, limit);
  const nearest = direct[0];
  if (nearest) {
    // "Xiaomi, of which he became …": what stands closer to the verb is its subject; "his" never is.
    const closer = standIn?.anaphor && !isOwner(reading, standIn.anaphor) && standIn.anaphor.first > nearest.first;
    if (!closer || standIn?.anaphor === undefined || standIn.anaphor.first > trigger.first) return named(nearest);
    return standIn;
  }
  if (standIn) return standIn;
  if (relative) {
    // "Group E at the tournament *which*": the name right before it, and none farther back.
    const antecedent = here.find((m) => m.next <= start + 1 && m.next >= start - 1);
    if (antecedent) return named(antecedent);
  }
  // "the value of Xiaomi rose": what is told is Xiaomi's.
  const owner = inClause.find((m) => m.next <= trigger.first && reading.isJoint(m.first - 1, Joint.Genitive));
  if (owner && !here.some((m) => m.next === owner.first - 1)) return named(owner);
  if (hasOwnSubject(reading, trigger, start)) return unnamed(reading, trigger, start);
  for (let at = start; at > reading.first; ) {
    const segment = reading.clauseStart(at - 1);
    const candidate = here.find((m) => m.first >= segment && m.next <= at && !isObject(reading, m));
    if (candidate) return named(candidate);
    const earlier = anaphorIn(reading, segment, at);
    if (earlier) return { entity: earlier.entity };
    at = segment;
  }
  const person = trigger.cue.group.needs === 'person' ? reading.text.referents.before(reading, 'person') : undefined;
  return person ? { entity: person } : unnamed(reading, trigger, start);
}

const named = (m: Placed<Mention>): Subject => ({ entity: m.item.entity, named: m });

const isOwner = (reading: SentenceReading, mark: Mark): boolean =>
  reading.marks.some((m) => m.role === 'owner' && m.first === mark.first);

/** Words before the verb that are neither joints nor features: the clause has a subject, though not a name. */
export function hasOwnSubject(reading: SentenceReading, trigger: Trigger, start: number): boolean {
  let words = 0;
  for (let i = start; i < trigger.first; i++) {
    if (reading.tokens.kind[i] === TokenKind.Symbol) continue;
    if (
      reading.isJoint(i, Joint.Opener) ||
      reading.isJoint(i, Joint.Preposition) ||
      itemAt(reading.marks, i) !== undefined
    )
      continue;
    if (itemAt(reading.dates, i)) continue;
    if (reading.features.longest('leadIn', reading.tokens, i, trigger.first)) continue;
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
function unnamed(reading: SentenceReading, trigger: Trigger, start: number): Subject | undefined {
  const own = reading.clauseOf(trigger.first);
  const owned = reading.figures.find(({ item, first }) => item.subject && reading.clauseOf(first) === own);
  // Who stands in an earlier clause reports the figure, and is not its subject.
  const reporter = reading.mentions.some((m) => m.item.entity === owned?.item.subject && m.next <= start);
  if (owned?.item.subject && !reporter) return { entity: owned.item.subject };
  const company = reading.text.referents.before(reading, 'company');
  if (company === undefined) return undefined;
  const counted = reading.figures.some((f) => f.first >= start && f.first < trigger.first);
  // "Increased to 19 %": a sentence without a subject goes on about the one before.
  const opens = trigger.first === reading.first;
  return counted || opens || PERSONAL.has(trigger.cue.group.kind) ? { entity: company } : undefined;
}

/** Buyers who get their phones get them from the company told of. */
const PERSONAL: ReadonlySet<EventKind> = new Set(['sale', 'target']);

/** Whom a word in `[from, to)` stands for: "it", "the company", "he". */
export function anaphorIn(reading: SentenceReading, from: number, to: number): Subject | undefined {
  for (const mark of reading.marks) {
    if (mark.first < from || mark.next > to) continue;
    if (!STAND_INS.has(mark.role)) continue;
    const entity = reading.text.referents.of(reading, mark.first, anaphorOf(reading, mark));
    if (entity) return { entity, anaphor: mark };
  }
  return undefined;
}

function anaphorOf(reading: SentenceReading, { role, first }: Mark): Anaphor {
  if (role === 'personAnaphor') return 'person';
  return reading.marks.some((m) => m.role === 'pronoun' && m.first === first) ? 'it' : 'company';
}

/** Does a preposition stand before a name, or before the words that lead to it, behind `from`: "with Sina", "of its rival Sina"? */
export function isObject(
  reading: SentenceReading,
  { first: at }: { readonly first: number },
  from = reading.first,
): boolean {
  const { tokens } = reading;
  const start = reading.clauseStart(at);
  const end = Math.max(start, at - LEAD_WORDS, from);
  for (let i = at - 1; i >= end; i--) {
    if (tokens.gap[i + 1] === Gap.Paragraph) return false;
    if (reading.isJoint(i, Joint.Preposition)) return true;
    if (reading.isJoint(i, Joint.List)) continue;
    // "In August Xiaomi", "in China Xiaomi", "sold Xiaomi": what stands there is not governed from beyond.
    if (reading.dates.some((d) => d.next === i + 1)) return false;
    if (reading.mentions.some((m) => m.next === i + 1 && m.item.kind === 'place')) return false;
    if (reading.triggers.some((t) => t.first === i && t.cue.form !== 'noun')) return false;
    if (reading.marks.some((m) => m.next === i + 1 && m.role === 'auxiliary')) return false;
  }
  return false;
}

// "of its long-time rival Sina"
const LEAD_WORDS = 5;

/** Does somebody act or stand with those who do: is a name not behind a preposition other than "by", in the words from token `from` on? */
export const acts = (reading: SentenceReading, entity: string, from = reading.first): boolean =>
  reading.mentions.some(
    (m) => m.item.entity === entity && (!isObject(reading, m, from) || reading.isJoint(m.first - 1, Joint.Agent)),
  );
