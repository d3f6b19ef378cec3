import type { EventStatus } from '../model.js';
import type { MarkRole } from './eventCues.js';
import { isObject } from './participants.js';
import {
  isJoint,
  type Mark,
  type SentenceReading,
  segmentEnd,
  segmentOf,
  segmentStart,
  type Trigger,
} from './sentenceReading.js';

/** How a clause puts its event. */
export interface Standing {
  readonly status: EventStatus;
  /** True for "is tying up": it goes on as the article is written. */
  readonly ongoing: boolean;
  /** True where the verb has no subject and tense of its own: ", generating …", "the talks …". */
  readonly loose: boolean;
  /** True for a verb in the past. */
  readonly past?: boolean;
  /** True for "may launch": not yet, whatever the verb says of it. */
  readonly ahead?: boolean;
  /** True for an infinitive that nothing governs: an event only where its date is still to come. */
  readonly purpose?: boolean;
}

// How far before its verb an auxiliary stands: "has not yet been officially launched".
const AUXILIARY_REACH = 5;
const GOVERNOR_REACH = 4;

/**
 * Whether the clause of a trigger says that it happened, will or may; undefined where it is denied, supposed or a mere
 * purpose. Only the words that govern the trigger count: "may" elsewhere in the sentence says nothing of it.
 */
export function standingOf(reading: SentenceReading, trigger: Trigger): Standing | undefined {
  const start = segmentStart(reading, trigger.at);
  const end = segmentEnd(reading, trigger.at);
  const marks = reading.marks.filter((mark) => mark.at >= start && mark.end <= end);
  const before = marks.filter((mark) => mark.end <= trigger.at).reverse();
  const { negationReach, verbLast } = reading.cues.data;
  if (reading.question && segmentOf(reading, trigger.at) === segmentOf(reading, reading.first)) return undefined;
  if (before.some((m) => m.role === 'negation' && trigger.at - m.at <= negationReach)) return undefined;
  // "verklaarde niet", "bracht Xiaomi geen telefoon uit"
  if (
    verbLast &&
    marks.some((m) => m.role === 'negation' && m.at >= trigger.at && m.at - trigger.at <= negationReach)
  ) {
    if (trigger.cue.form === 'past' || trigger.cue.form === 'present') return undefined;
  }
  const rumoured = reading.marks.some((m) => m.role === 'rumoured' && m.at < trigger.end);
  const opened = before.some((m) => m.role === 'unreal' && m.at === start);
  if (opened) return undefined;
  const standing = byForm(reading, trigger, before, marks);
  return standing && rumoured ? { ...standing, status: 'rumoured' } : standing;
}

function byForm(
  reading: SentenceReading,
  trigger: Trigger,
  before: readonly Mark[],
  marks: readonly Mark[],
): Standing | undefined {
  const { verbLast } = reading.cues.data;
  const within = (role: MarkRole, reach: number): Mark | undefined =>
    before.find((m) => m.role === role && trigger.at - m.end < reach);
  const auxiliary =
    within('auxiliary', verbLast ? Number.POSITIVE_INFINITY : AUXILIARY_REACH) ??
    (verbLast ? marks.find((m) => m.role === 'auxiliary' && m.at >= trigger.end && m.at - trigger.end < 2) : undefined);
  switch (trigger.cue.form) {
    case 'present':
      // "te verkopen": the plural of the present is also the infinitive.
      if (before[0]?.role === 'purpose' && before[0].end === trigger.at) return undefined;
      return governed(before, trigger.at, done);
    case 'past':
      if (auxiliary && auxiliary.at < trigger.at)
        return governed(before, auxiliary.end, { ...done, past: isPast(reading, auxiliary) });
      // "a survey issued this month by …": a phrase about a thing, and no clause.
      if (hasAgent(reading, trigger)) return { ...done, loose: true };
      // "to see a partnership announced": what the clause only imagines is no event.
      return before.some((m) => m.role === 'unreal') ? undefined : { ...done, past: true };
    case 'participle':
      if (auxiliary) return governed(before, trigger.at, done, verbLast);
      return before.some((m) => m.role === 'unreal') ? undefined : { ...done, loose: true };
    case 'gerund':
      return auxiliary && isNextTo(reading, auxiliary, trigger)
        ? governed(before, auxiliary.end, { ...done, ongoing: true })
        : { ...done, loose: true };
    case 'infinitive':
      return infinitive(reading, trigger, before);
    case 'noun':
      // "after the release of" only says when something else happened.
      return governed(before, trigger.at, { ...done, loose: isObject(reading, trigger) }, true);
  }
}

function hasAgent(reading: SentenceReading, trigger: Trigger): boolean {
  for (let i = trigger.end; i < Math.min(reading.behind, trigger.end + AGENT_REACH); i++) {
    if (isJoint(reading, i, 'agent')) return true;
  }
  return false;
}

const AGENT_REACH = 4;

/** "is tying up", "has been actively preparing": no other verb stands between. */
const isNextTo = (reading: SentenceReading, auxiliary: Mark, trigger: Trigger): boolean =>
  trigger.at - auxiliary.end < 3 &&
  !reading.triggers.some((t) => t.cue.form !== 'noun' && t.at >= auxiliary.end && t.end <= trigger.at);

/** "was", "werd": not "is". */
const isPast = ({ tokens, cues }: SentenceReading, { at }: Mark): boolean =>
  cues.pastAuxiliaries.word(tokens, at) !== undefined;

const done: Standing = { status: 'done', ongoing: false, loose: false };

/** The standing that the words before token `at` give; `fallback` where none governs. */
function governed(before: readonly Mark[], at: number, fallback: Standing, far = false): Standing | undefined {
  for (const { role, end } of before) {
    if (end > at) continue;
    if (!far && at - end > GOVERNOR_REACH) break;
    if (role === 'planned') return { ...fallback, status: 'planned' };
    if (role === 'possible') return { ...fallback, status: 'rumoured' };
    if (role === 'unreal') return undefined;
    if (role === 'reached') return fallback;
  }
  return fallback;
}

/** An infinitive is what governs it: "will launch", "may launch"; "to launch" alone is a purpose and no event. */
function infinitive(reading: SentenceReading, trigger: Trigger, before: readonly Mark[]): Standing | undefined {
  for (const { role, at } of before) {
    if (role === 'planned') return { ...done, status: 'planned' };
    if (role === 'possible') return { ...done, status: 'rumoured', ahead: true };
    if (role === 'unreal') return undefined;
    if (role === 'reached') return done;
    // "Xiaomi to launch a car", as headlines put it.
    if (role === 'purpose' && reading.mentions.some((m) => m.end === at) && !isJoint(reading, trigger.at, 'opener')) {
      if (at + 1 === trigger.at && reading.first === segmentStart(reading, at)) return { ...done, status: 'planned' };
    }
  }
  return { status: 'planned', ongoing: false, loose: true, purpose: true };
}
