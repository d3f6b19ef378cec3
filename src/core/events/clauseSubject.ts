import { isVerb } from '../sentence/clauses.js';
import { endsLike } from '../sentence/endings.js';
import { itemAt, type Range } from '../sentence/placed.js';
import type { SentenceReading } from '../sentence/sentenceReading.js';
import { Joint } from '../sentence/wordFeatures.js';
import { TokenKind } from '../text/tokens.js';
import { isObject, STAND_INS } from './participants.js';

/** The clauses that may lie between a subject and its verb: "Allende, the president of Chile, was deposed and died". */
const CLAUSES = 4;
/** A noun phrase has at most so many words and marks. */
const PHRASE = 10;
/** And the characters: a longer title is read by nobody. */
const FAR = 110;

/** Where the clause of a verb starts as a title: at its subject, or at a word for the name or the thing before it. */
export interface ClauseSubject {
  /** The first token of the title. */
  readonly first: number;
  /** "*who* died of cancer", "a court in Kenya*, which* acquitted": the words that stand for the name or the thing before them. */
  readonly relative?: Range & { readonly entity?: string };
}

/** The subject of a verb, behind what leads in to it; undefined where none is near. */
export function subjectOf(reading: SentenceReading, verb: number): ClauseSubject | undefined {
  const relative = relativeBefore(reading, verb) ?? participleBehindName(reading, verb) ?? joinedToName(reading, verb);
  if (relative) return relative;
  const first = reading.features.verbLast ? mainClauseStart(reading, verb) : subjectStart(reading, verb);
  return first === undefined ? undefined : { first };
}

/** The word for the name or the thing right before it that is the subject of a verb. */
function relativeBefore(reading: SentenceReading, verb: number): ClauseSubject | undefined {
  let at = verb - 1;
  for (const start = reading.clauseStart(verb); at >= start && !reading.isJoint(at, Joint.Relative); at--);
  if (!reading.isJoint(at, Joint.Relative) || beginsWithNoun(reading, at + 1, verb)) return undefined;
  const end = isMarked(reading, at - 1) ? at - 1 : at;
  const name = reading.mentions.find(({ next }) => next === end);
  // "Acme and Bolt, *which* merged"
  if (name && reading.isJoint(name.first - 1, Joint.List)) return undefined;
  if (name && (name.item.kind === 'person' || !isObject(reading, name)))
    return { first: at, relative: { first: at, next: at + 1, entity: name.item.entity } };
  const isOfPerson = reading.text.words.pronouns.word(reading.tokens, at) !== undefined;
  const from = phraseStart(reading, name ? name.first - 1 : end, isOfPerson);
  return from === undefined ? undefined : { first: from, relative: { first: end, next: at + 1 } };
}

/** "Acme*,* founded in 1951": the comma behind the name that a participle tells of. */
function participleBehindName(reading: SentenceReading, verb: number): ClauseSubject | undefined {
  const comma = verb - 1;
  if (reading.tokens.code[comma] !== COMMA || reading.clauseStart(verb) !== comma) return undefined;
  const name = reading.mentions.find(({ next }) => next === comma);
  // "the president*, Luis Pou,* reached": what stands between commas says who somebody is.
  if (!name || isObject(reading, name) || reading.tokens.code[name.first - 1] === COMMA) return undefined;
  return { first: name.first, relative: { first: comma, next: verb } };
}

/** "Acme was founded in 2010 *and launched a phone*": a verb that "and" joins to that of a name, whose place is before it. */
function joinedToName(reading: SentenceReading, verb: number): ClauseSubject | undefined {
  const own = reading.clauseStart(verb);
  if (own === reading.first || !reading.isJoint(own, Joint.List) || reading.features.verbLast) return undefined;
  const from = behindLeadIns(reading, own, verb);
  if (beginsWithNoun(reading, from, verb)) return undefined;
  const start = behindLeadIns(reading, reading.clauseStart(own - 1), own);
  const name = itemAt(reading.mentions, start);
  const isSubject = name && name.first === start && (isAuxiliary(reading, name.next) || isVerb(reading, name.next));
  return isSubject ? { first: from, relative: { first: from, next: from, entity: name.item.entity } } : undefined;
}

/**
 * The article with which the noun phrase starts that ends before token `end`: "*a* court in Kenya"; with `outer`, that of
 * the whole: "*the* head of a school".
 */
function phraseStart(reading: SentenceReading, end: number, outer: boolean): number | undefined {
  for (let i = end - 1; i >= Math.max(reading.first, end - PHRASE); i--) {
    const isOfOther = outer && reading.isJoint(i - 1, Joint.Genitive);
    if (reading.isJoint(i, Joint.Determiner) && !isOfOther) return i;
    const isBorder =
      isVerb(reading, i) || reading.isJoint(i, Joint.List) || (!outer && reading.isJoint(i, Joint.Genitive));
    if (!reading.isItem(i) && isBorder) return undefined;
  }
  return undefined;
}

/** The first token of the subject of a verb, behind what leads in to it; undefined where none is near. */
function subjectStart(reading: SentenceReading, verb: number): number | undefined {
  const own = reading.clauseStart(verb);
  const first = behindLeadIns(reading, own, verb);
  if (isOfAside(reading, own, verb)) return undefined;
  // "*this* occurred"
  if (reading.isJoint(verb - 1, Joint.Determiner)) return undefined;
  if (beginsWithNoun(reading, first, verb))
    return endsList(reading, own, first) ? undefined : listStart(reading, own, first);
  // "Khelil, 82, *left*", "Allende, the president, *was deposed and died*"
  const isJoined = reading.isJoint(own, Joint.List) || reading.isJoint(own + 1, Joint.List);
  const isParticiple = !isJoined && !isAuxiliary(reading, first) && first === verb;
  let start = own;
  for (let clauses = 0; clauses < CLAUSES && start > reading.first; clauses++) {
    const end = start;
    start = reading.clauseStart(start - 1);
    const from = behindLeadIns(reading, start, end);
    // "which expands *and replaces a treaty*, was signed"
    if (reading.isJoint(start, Joint.List) && !reading.isItem(from) && !reading.isJoint(from, Joint.Determiner))
      continue;
    if (lengthOf(reading, from, verb) > FAR) return undefined;
    if (isOfAside(reading, start, end) || !beginsWithNoun(reading, from, end)) continue;
    const plain = asideIn(reading, from, end);
    if (holdsVerb(reading, from, plain) && !(isJoined && end === own)) return undefined;
    const whole = listStart(reading, start, from);
    // "*, Murad,* was murdered": a name between commas belongs to the words before it.
    if (whole === from && isMarked(reading, start)) return undefined;
    // "the depot*, built in 1922*, has": of the subject right before it a form of the past is a participle.
    return isParticiple && end === own && plain === end && whole === from ? undefined : whole;
  }
  return undefined;
}

/** "a film *that was shot*", "*which* the army took": does a clause, up to its verb, tell of the word before it? Not "said *that* it took". */
export function isOfAside(reading: SentenceReading, start: number, verb: number): boolean {
  const at = reading.isJoint(start, Joint.Relative) ? start : start + 1;
  if (at >= verb || !reading.isJoint(at, Joint.Relative)) return false;
  return !(reading.isJoint(at, Joint.Determiner) && beginsWithNoun(reading, at + 1, verb));
}

/** Where an aside begins in a clause ("Khelil*, 82*", "Caceres*, who had been threatened*"); its end where it has none. */
function asideIn({ first, tokens }: SentenceReading, from: number, end: number): number {
  for (let i = from + 1; i < end; i++) if (tokens.code[i] === COMMA && i > first) return i;
  return end;
}

/**
 * Where verbs may end their clause, the start of a main clause: behind what leads in to it, unless its verb comes
 * first ("*In 2010* won Nadal"). Undefined for a clause that hangs on another ("toen Nadal in 2010 won").
 */
function mainClauseStart(reading: SentenceReading, verb: number): number | undefined {
  const own = reading.clauseStart(verb);
  for (let i = own; i <= own + 1; i++)
    if (reading.isJoint(i, Joint.Relative) || (reading.isJoint(i, Joint.Opener) && !reading.isJoint(i, Joint.List)))
      return undefined;
  const first = behindLeadIns(reading, own, verb);
  if (first < verb && beginsWithNoun(reading, first, verb)) return first;
  let start = own;
  while (start < verb && reading.tokens.kind[start] === TokenKind.Symbol) start++;
  const { words } = reading.text;
  // "*Angeblich* hat": a word of how it is told is no verb.
  const isOfStatus = words.statuses.word(reading.tokens, start) !== undefined;
  const beginsWithVerb = start === verb || isAuxiliary(reading, start) || (isVerb(reading, start) && !isOfStatus);
  return beginsWithVerb ? undefined : start;
}

export const isMarked = ({ first, tokens }: SentenceReading, start: number): boolean =>
  start > first && tokens.kind[start] === TokenKind.Symbol;

/** A form of "be" or "have" that may lead in a participle. */
export const isAuxiliary = (reading: SentenceReading, i: number): boolean =>
  reading.isJoint(i, Joint.Passive) || itemAt(reading.marks, i)?.role === 'auxiliary';

/** "exports to Austria *and Norway* at a rate set on Monday": does a clause begin with the last name of the list of another? */
function endsList(reading: SentenceReading, own: number, first: number): boolean {
  if (!reading.isJoint(own, Joint.List) || !holdsVerb(reading, reading.clauseStart(own - 1), own)) return false;
  const last = itemAt(reading.mentions, first);
  const isListed = last !== undefined && reading.mentions.some(({ next }) => next === own);
  return isListed && reading.isJoint(last.next, Joint.Preposition);
}

/** Does a clause go on a list ("… *and its mayor*") or say who or what stands before it ("Allende*, the president*", "the president*, Allende*")? */
function goesOn(reading: SentenceReading, start: number): boolean {
  if (start === reading.first) return false;
  const before = reading.clauseStart(start - 1);
  const lead = isMarked(reading, before) ? before + 1 : before;
  // "At least eight governors"
  const isLed = reading.isJoint(lead, Joint.Preposition) && !isHedge(reading, lead);
  if (isLed || holdsVerb(reading, before, start)) return false;
  const stop = reading.clauseEnd(start);
  return (
    reading.isJoint(start, Joint.List) ||
    reading.mentions.some(({ first, next }) => next === start || (first === start + 1 && next === stop))
  );
}

/** Where the first member of a list stands. */
function listStart(reading: SentenceReading, from: number, fallback: number): number {
  let start = from;
  for (let members = 0; members < CLAUSES && goesOn(reading, start); members++) start = reading.clauseStart(start - 1);
  const first = behindLeadIns(reading, start, from);
  return beginsWithNoun(reading, first, from) && lengthOf(reading, first, fallback) <= FAR ? first : fallback;
}

export const lengthOf = ({ tokens }: SentenceReading, first: number, next: number): number =>
  (tokens.end[Math.max(first, next - 1)] as number) - (tokens.start[first] as number);

/** Does a stretch hold a verb that is part of no name? */
export function holdsVerb(reading: SentenceReading, first: number, next: number): boolean {
  for (let i = first; i < next; i++)
    if (reading.text.isWord(i) && !reading.isItem(i) && isVerb(reading, i)) return true;
  return false;
}

/** Does a stretch begin with a name, a figure, or a word that only a noun can be here, over its article and adjectives? */
function beginsWithNoun(reading: SentenceReading, first: number, next: number): boolean {
  const { words } = reading.text;
  const { tokens } = reading;
  if (reading.isJoint(first, Joint.Preposition) && !isHedge(reading, first)) return false;
  for (let i = first; i < next; i++) {
    if (itemAt(reading.dates, i)) continue;
    // "*She* retired"
    if (reading.isItem(i) || STAND_INS.has(itemAt(reading.marks, i)?.role)) return true;
    if (!reading.text.isWord(i)) continue;
    // "was formally", "said it": where the verb has begun, no subject follows.
    if (isAuxiliary(reading, i) || (isVerb(reading, i) && !words.articlesAndOwners.word(tokens, i))) return false;
    if (words.stops.word(tokens, i) || words.prepositions.word(tokens, i)) continue;
    // "*Commenting* on the period"
    return !(i === reading.first && endsLike(tokens, i, words.gerundEndings));
  }
  return false;
}

/** "*At* least eight": a preposition that hedges a figure. */
const isHedge = (reading: SentenceReading, i: number): boolean =>
  reading.figures.some(({ first, next }) => first <= i + 2 && next > i);

/** The first token behind marks, "However," and "On 29 June". */
export function behindLeadIns(reading: SentenceReading, from: number, limit: number): number {
  const { tokens, features } = reading;
  let at = from;
  while (at < limit) {
    const date = reading.dates.find(({ first }) => first >= at && first <= at + 2);
    const isDate = date && (date.first === at || reading.isJoint(at, Joint.Preposition));
    if (isDate) at = date.next;
    else if (reading.isItem(at)) break;
    else if (tokens.kind[at] === TokenKind.Symbol || reading.isJoint(at, Joint.Opener)) at++;
    else if (features.longest('leadIn', tokens, at, limit)) at = features.matchEnd;
    else break;
  }
  return at;
}

const COMMA = 0x2c;
