import { traitsOf } from '../figures/kindTraits.js';
import type { DateMention, EntityKind, EventKind } from '../model.js';
import { isVerb } from '../sentence/clauses.js';
import { itemAt, type Placed } from '../sentence/placed.js';
import type { SentenceReading } from '../sentence/sentenceReading.js';
import { isPastForm } from '../sentence/tense.js';
import { Joint, type MarkRole } from '../sentence/wordFeatures.js';
import { TokenKind } from '../text/tokens.js';
import { behindLeadIns, isAuxiliary, isOfAside } from './clauseSubject.js';
import { ACCOUNTS, eventVerbsOf } from './eventVerbs.js';

/** A date that leads in to a sentence stands at most so many clauses before the one it dates. */
const LEAD_REACH = 4;
/** A participle stands this close behind its auxiliary: "were last seen". */
const PARTICIPLE_REACH = 3;
/** And an infinitive behind the words of its plan: "will be able to get". */
const INFINITIVE_REACH = 5;

/** The form of a verb: of what happened, or behind the words of a plan. */
export type Form = 'past' | 'infinitive';

/**
 * The one verb of the clause that a date belongs to, or of the clause that it leads in to: -1 where that tells of a state, a
 * view or words, how much there was, or what was not.
 */
export function verbAt(reading: SentenceReading, date: Placed<DateMention>, form: Form): number {
  const verbIn = form === 'past' ? onlyVerb : plannedVerb;
  const own = reading.clauseStart(date.first);
  const end = reading.clauseEnd(date.first);
  const verb = verbIn(reading, own, end, date.first);
  if (verb !== undefined) return verb;
  // "raided his home *and office on May 3*", "was hit*, on May 3*"
  const isBare = behindLeadIns(reading, own, end) >= end;
  // Where verbs end their clause, one that no list knows may have had the date.
  const trails = isBare || reading.isJoint(own, Joint.List) || !reading.features.verbLast;
  if (own > reading.first && trails) {
    const found = verbIn(reading, reading.clauseStart(own - 1), own, date.first);
    if (found !== undefined) return found;
  }
  // "On 29 June, the car, a Volvo, was found"
  if (own !== reading.first && !isBare) return -1;
  for (let start = end, clauses = 0; start < reading.end && clauses < LEAD_REACH; clauses++) {
    const stop = reading.clauseEnd(start);
    const found = verbIn(reading, start, stop, date.first);
    if (found !== undefined) return found > 0 && isOfAside(reading, start, found) ? -1 : found;
    start = stop;
  }
  return -1;
}

/** "will *depart*", "is set to be *reopened*": what the words of a plan in the clause `[start, end)` govern. */
function plannedVerb(reading: SentenceReading, start: number, end: number): number | undefined {
  const plan = reading.marks.find(({ role, first }) => role === 'planned' && first >= start && first < end);
  if (!plan) return undefined;
  if (reading.features.verbLast) return lastWord(reading, plan.next, end);
  const stop = Math.min(end, plan.next + INFINITIVE_REACH);
  // "will be able *to get*"
  const purpose = reading.marks.find(({ role, first }) => role === 'purpose' && first >= plan.next && first < stop);
  for (let i = purpose?.next ?? plan.next; i < stop; i++) {
    if (!reading.text.isWord(i) || isAuxiliary(reading, i) || reading.isItem(i)) continue;
    return reading.marks.some(({ role, first }) => role === 'unreal' && first >= start && first < i) ? -1 : i;
  }
  return -1;
}

/** The verb of the clause `[start, end)`, with a date at token `date`: -1 where it is none that happens, undefined where there is no verb at all. */
function onlyVerb(reading: SentenceReading, start: number, end: number, date: number): number | undefined {
  const { tokens, text } = reading;
  const { states } = eventVerbsOf(text.language);
  let found: number | undefined;
  let isPassive = false;
  for (let i = start; i < end; i++) {
    if (tokens.kind[i] !== TokenKind.Word || reading.isItem(i) || itemAt(reading.marks, i)?.role === 'reached')
      continue;
    const isOfPast = isPast(reading, i);
    if (!isOfPast && (!isVerb(reading, i) || isPurpose(reading, i))) continue;
    if (reading.isJoint(i, Joint.PastAuxiliary) || reading.isJoint(i, Joint.Passive)) {
      const participle = participleBehind(reading, i, end);
      if (participle < 0) return -1;
      if (found !== undefined) return -1;
      found = participle;
      isPassive = true;
      i = participle;
      continue;
    }
    // "met during an ice *show*": behind the verb of its clause a form of the present is as often a noun.
    if (found !== undefined && !isOfPast && text.words.reporting.word(tokens, i)) continue;
    // "was founded in 1981 *based* on a novel"
    if (isPassive && isOfPast && i > date && reading.isJoint(i + 1, Joint.Preposition)) continue;
    if (!isOfPast || found !== undefined) return -1;
    found = i;
  }
  if (found === undefined) return undefined;
  const isReported = text.words.reporting.word(tokens, found) !== undefined;
  if (isPassive && !isReported && ACCOUNTS.has(kindAt(reading, found) ?? 'news')) return -1;
  if (isCounted(reading, found) || isOpen(reading, start, found) || isAccount(reading, found)) return -1;
  if (states.word(tokens, found)) return -1;
  // "said on Monday", "warned that": words, and no deed with an object ("reported him missing").
  if (!isPassive && reading.isJoint(found + 1, Joint.Relative)) return -1;
  if (isReported && !isPassive && !hasObject(reading, found)) return -1;
  return found;
}

/** "grew strong enough *to have* members" */
const isPurpose = (reading: SentenceReading, verb: number): boolean =>
  itemAt(reading.marks, verb - 1)?.role === 'purpose';

/** "imports fell *22.5 %*", "the harvest gave *1.1 million tons*": a verb of no listed kind with an amount for its object. */
const isCounted = (reading: SentenceReading, verb: number): boolean =>
  reading.figures.some(
    ({ item, first }) => first === verb + 1 && (traitsOf(item.kind).isMoney || item.kind === 'percent'),
  ) ||
  (reading.figures.some(({ item, first }) => first === verb + 1 && item.value >= MANY) &&
    kindAt(reading, verb) === undefined &&
    !reading.mentions.some((m) => m.next <= verb && ACTORS.has(m.item.kind)));

/** So many of something are counted, and not told of one by one. */
const MANY = 1000;
/** Who does more than can be counted. */
const ACTORS: ReadonlySet<EntityKind> = new Set(['person', 'company', 'organization']);

/** The kind of the trigger that stands at a token. */
const kindAt = (reading: SentenceReading, i: number): EventKind | undefined =>
  reading.triggers.find(({ cue, first, next }) => cue.form !== 'noun' && first <= i && i < next)?.cue.group.kind;

/** "sold well": a verb of sales and results that has no object tells how things went. */
export function isAccount(reading: SentenceReading, verb: number): boolean {
  const known = reading.triggers.find(({ first, next }) => first <= verb && verb < next);
  if (known?.cue.group.needs !== 'figure' || !ACCOUNTS.has(known.cue.group.kind)) return false;
  for (let i = known.next; i <= known.next + 1 && i < reading.end; i++)
    if (reading.isItem(i) || reading.isJoint(i, Joint.Determiner)) return false;
  return true;
}

/** "would not grant": does the clause before a verb say that it was not, may be or will be? */
const isOpen = (reading: SentenceReading, start: number, verb: number): boolean =>
  reading.marks.some(({ role, first }) => OPEN.has(role) && first >= start && first <= verb);

const OPEN: ReadonlySet<MarkRole> = new Set(['unreal', 'possible', 'negation', 'planned']);

const isPast = (reading: SentenceReading, i: number): boolean =>
  eventVerbsOf(reading.text.language).pasts.word(reading.tokens, i) !== undefined || isPastForm(i, reading);

function participleBehind(reading: SentenceReading, auxiliary: number, end: number): number {
  const { participles } = eventVerbsOf(reading.text.language);
  if (reading.features.verbLast) {
    // "werd in 2010 in Delft *benoemd*"; behind "was" what ends the clause is as often no verb.
    const last = lastWord(reading, auxiliary + 1, end);
    const isVerb = reading.isJoint(auxiliary, Joint.Passive) || reading.triggers.some(({ first }) => first === last);
    return isVerb ? last : -1;
  }
  for (let i = auxiliary + 1; i < Math.min(end, auxiliary + 1 + PARTICIPLE_REACH); i++)
    if (reading.text.isWord(i) && (isPast(reading, i) || participles.word(reading.tokens, i))) return i;
  return -1;
}

/** The word that ends a clause, where it is part of no name or date: "werd in 2010 in Delft *benoemd*"; else -1. */
function lastWord(reading: SentenceReading, first: number, end: number): number {
  let i = end - 1;
  while (i >= first && reading.tokens.kind[i] === TokenKind.Symbol) i--;
  return i >= first && reading.text.isWord(i) && !reading.isItem(i) ? i : -1;
}

/** Does anything stand right behind a verb but a date or another clause: "reported him missing", "called for calm"? */
function hasObject(reading: SentenceReading, verb: number): boolean {
  const next = verb + 1;
  if (!reading.text.isWord(next) || itemAt(reading.dates, next)) return false;
  return !reading.isJoint(next, Joint.Opener) && !reading.dates.some(({ first }) => first === next + 1);
}
