import { type EventStatus, isUnclaimed } from '../model.js';
import type { Mark, Trigger } from '../sentence/marks.js';
import type { SentenceReading } from '../sentence/sentenceReading.js';
import { standingOfClause } from '../sentence/standings.js';
import { Joint, type MarkRole } from '../sentence/wordFeatures.js';
import { isObject } from './participants.js';

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
  const start = reading.clauseStart(trigger.first);
  const end = reading.clauseEnd(trigger.first);
  const marks = reading.marks.filter((mark) => mark.first >= start && mark.next <= end);
  const before = marks.filter((mark) => mark.next <= trigger.first).reverse();
  const { negationReach, verbLast } = reading.features;
  const put = standingOfClause(reading, trigger);
  if (put && isUnclaimed({ standing: put })) return undefined;
  if (before.some((m) => m.role === 'negation' && trigger.first - m.first <= negationReach)) return undefined;
  // "verklaarde niet", "bracht Xiaomi geen telefoon uit"
  if (
    verbLast &&
    marks.some((m) => m.role === 'negation' && m.first >= trigger.first && m.first - trigger.first <= negationReach)
  ) {
    if (trigger.cue.form === 'past' || trigger.cue.form === 'present') return undefined;
  }
  const rumoured = reading.marks.some((m) => m.role === 'rumoured' && m.first < trigger.next);
  const opened = before.some((m) => m.role === 'unreal' && m.first === start);
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
  const { verbLast } = reading.features;
  const within = (role: MarkRole, reach: number): Mark | undefined =>
    before.find((m) => m.role === role && trigger.first - m.next < reach);
  const auxiliary =
    within('auxiliary', verbLast ? Number.POSITIVE_INFINITY : AUXILIARY_REACH) ??
    (verbLast
      ? marks.find((m) => m.role === 'auxiliary' && m.first >= trigger.next && m.first - trigger.next < 2)
      : undefined);
  switch (trigger.cue.form) {
    case 'present':
      // "te verkopen": the plural of the present is also the infinitive.
      if (before[0]?.role === 'purpose' && before[0].next === trigger.first) return undefined;
      return governed(before, trigger.first, done);
    case 'past':
      if (auxiliary && auxiliary.first < trigger.first)
        return governed(before, auxiliary.next, { ...done, past: isPast(reading, auxiliary) });
      // "a survey issued this month by …": a phrase about a thing, and no clause.
      if (hasAgent(reading, trigger)) return { ...done, loose: true };
      // "to see a partnership announced": what the clause only imagines is no event.
      return before.some((m) => m.role === 'unreal') ? undefined : { ...done, past: true };
    case 'participle':
      if (auxiliary) return governed(before, trigger.first, done, verbLast);
      return before.some((m) => m.role === 'unreal') ? undefined : { ...done, loose: true };
    case 'gerund':
      return auxiliary && isNextTo(reading, auxiliary, trigger)
        ? governed(before, auxiliary.next, { ...done, ongoing: true })
        : { ...done, loose: true };
    case 'infinitive':
      return infinitive(reading, trigger, before);
    case 'noun':
      // "after the release of" only says when something else happened.
      return governed(before, trigger.first, { ...done, loose: isObject(reading, trigger) }, true);
  }
}

function hasAgent(reading: SentenceReading, trigger: Trigger): boolean {
  for (let i = trigger.next; i < Math.min(reading.end, trigger.next + AGENT_REACH); i++) {
    if (reading.isJoint(i, Joint.Agent)) return true;
  }
  return false;
}

const AGENT_REACH = 4;

/** "is tying up", "has been actively preparing": no other verb stands between. */
const isNextTo = (reading: SentenceReading, auxiliary: Mark, trigger: Trigger): boolean =>
  trigger.first - auxiliary.next < 3 &&
  !reading.triggers.some((t) => t.cue.form !== 'noun' && t.first >= auxiliary.next && t.next <= trigger.first);

/** "was", "werd": not "is". */
const isPast = (reading: SentenceReading, { first }: Mark): boolean => reading.isJoint(first, Joint.PastAuxiliary);

const done: Standing = { status: 'done', ongoing: false, loose: false };

/** The standing that the words before token `at` give; `fallback` where none governs. */
function governed(before: readonly Mark[], at: number, fallback: Standing, far = false): Standing | undefined {
  for (const { role, next } of before) {
    if (next > at) continue;
    if (!far && at - next > GOVERNOR_REACH) break;
    if (role === 'planned') return { ...fallback, status: 'planned' };
    if (role === 'possible') return { ...fallback, status: 'rumoured' };
    if (role === 'unreal') return undefined;
    if (role === 'reached') return fallback;
  }
  return fallback;
}

/** An infinitive is what governs it: "will launch", "may launch"; "to launch" alone is a purpose and no event. */
function infinitive(reading: SentenceReading, trigger: Trigger, before: readonly Mark[]): Standing | undefined {
  for (const { role, first } of before) {
    if (role === 'planned') return { ...done, status: 'planned' };
    if (role === 'possible') return { ...done, status: 'rumoured', ahead: true };
    if (role === 'unreal') return undefined;
    if (role === 'reached') return done;
    // "Xiaomi to launch a car", as headlines put it.
    if (
      role === 'purpose' &&
      reading.mentions.some((m) => m.next === first) &&
      !reading.isJoint(trigger.first, Joint.Opener)
    ) {
      if (first + 1 === trigger.first && reading.first === reading.clauseStart(first))
        return { ...done, status: 'planned' };
    }
  }
  return { status: 'planned', ongoing: false, loose: true, purpose: true };
}
