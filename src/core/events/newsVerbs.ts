import { isVerb } from '../sentence/clauses.js';
import { endsLike } from '../sentence/endings.js';
import { itemAt } from '../sentence/placed.js';
import type { SentenceReading } from '../sentence/sentenceReading.js';
import { Joint } from '../sentence/wordFeatures.js';
import { TokenKind } from '../text/tokens.js';
import { isAuxiliary } from './clauseSubject.js';
import { behindDateline } from './dateline.js';
import { eventVerbsOf } from './eventVerbs.js';
import { isObject } from './participants.js';

/** A participle stands this close behind "has": "has also been arrested". */
const PERFECT_REACH = 3;

/** The first verb of a lead, behind its first word; -1 where it has none. */
export function firstVerb(lead: SentenceReading): number {
  const { pasts } = eventVerbsOf(lead.text.language);
  for (let i = lead.first + 1; i < lead.end; i++)
    if (lead.tokens.kind[i] === TokenKind.Word && !lead.isItem(i) && (isVerb(lead, i) || pasts.word(lead.tokens, i)))
      return i;
  return -1;
}

/** "has attended", "has been arrested": what was without a day is news where it is told so, of somebody who did it. */
export function isPerfect(lead: SentenceReading, verb: number): boolean {
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
export function isOfState(lead: SentenceReading, verb: number): boolean {
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
  return !isAuxiliary(lead, verb) || lead.features.verbLast || participleBehind(lead, verb) >= 0;
}

/** The verb that tells what a lead is for: "arrested" in "has been arrested". */
export const tellingVerb = (lead: SentenceReading, verb: number): number =>
  isAuxiliary(lead, verb) ? Math.max(verb, participleBehind(lead, verb)) : verb;

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
export const isSaid = (lead: SentenceReading, verb: number): boolean =>
  lead.text.words.reporting.word(lead.tokens, verb) !== undefined &&
  eventVerbsOf(lead.text.language).states.word(lead.tokens, verb) === undefined &&
  lead.mentions.some(({ item, next }) => item.kind !== 'place' && next <= verb);
