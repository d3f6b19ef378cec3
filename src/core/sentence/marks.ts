import { TokenKind, type Tokens } from '../text/tokens.js';
import { isStrongBorder } from './borders.js';
import type { SentenceReading } from './sentenceReading.js';
import {
  Joint,
  type LinkFeature,
  type LinkRole,
  type MarkFeature,
  type MarkRole,
  type Meaning,
  type NamedRole,
  type TriggerCue,
  type WordFeatures,
} from './wordFeatures.js';

/** A word or phrase that does something in its sentence: the tokens `[first, next)`. */
export interface Mark {
  readonly role: MarkRole;
  readonly first: number;
  readonly next: number;
}

/** A word that may tell an event: the tokens `[first, next)`, up to its particle where it has one. */
export interface Trigger {
  readonly cue: TriggerCue;
  readonly first: number;
  readonly next: number;
}

/** A word or phrase that tells something of the figures near it: the tokens `[first, next)`. */
export interface Word {
  readonly first: number;
  readonly next: number;
  readonly roles: readonly LinkFeature[];
}

export const hasRole = (word: Word, role: LinkRole): boolean => word.roles.some((r) => r.role === role);

/** The shared names that a word gives in a role. */
export const namesOf = (word: Word, role: NamedRole): string[] =>
  word.roles.flatMap((r) => (r.role === role && r.name !== undefined ? [r.name] : []));

/** What the words of a sentence do. */
export interface Marks {
  /** The {@link Joint} bits of each token, by its place in the sentence. */
  readonly joints: Uint16Array;
  /** Those that stand in no name, date or figure. */
  readonly marks: readonly Mark[];
  readonly triggers: readonly Trigger[];
  /** Those that tell something of figures, wherever they stand. */
  readonly words: readonly Word[];
  /** Is there a word that some pattern of relations cannot do without? */
  readonly hasRelationKey: boolean;
}

const NOTHING: readonly never[] = [];
// A particle this far behind its verb belongs to another.
const PARTICLE_REACH = 24;

/** Reads what the words of a sentence do, in one pass: of the phrases of one family that overlap, the longest. */
export function readMarks(reading: SentenceReading): Marks {
  const { tokens, features, first, end } = reading;
  const joints = new Uint16Array(end - first);
  const marks: Mark[] = [];
  const triggers: Trigger[] = [];
  const words: Word[] = [];
  let hasRelationKey = false;
  let marksFrom = first;
  let wordsFrom = first;
  let markEnd = 0;
  let wordEnd = 0;
  let marking: readonly MarkFeature[] = NOTHING;
  let linking: readonly LinkFeature[] = NOTHING;
  let at = first;
  const take = (found: readonly Meaning[], next: number): void => {
    const meaning = found[0] as Meaning;
    if (next === at + 1) joints[at - first] = meaning.joints;
    if (meaning.marks.length > 0) {
      marking = meaning.marks;
      markEnd = next;
    }
    if (meaning.links.length > 0) {
      linking = meaning.links;
      wordEnd = next;
    }
    hasRelationKey ||= meaning.roles.has('relationKey');
  };
  for (at = features.next(tokens, first, end); at < end; at = features.next(tokens, at + 1, end)) {
    features.each(tokens, at, end, take);
    if (linking.length > 0 && at >= wordsFrom) {
      words.push({ first: at, next: wordEnd, roles: linking });
      wordsFrom = wordEnd;
    }
    if (marking.length > 0 && at >= marksFrom && tokens.kind[at] === TokenKind.Word && !reading.isItem(at)) {
      for (const feature of marking) {
        if (feature.role === 'trigger') triggers.push({ cue: feature.cue, first: at, next: markEnd });
        else marks.push({ role: feature.role, first: at, next: markEnd });
      }
      marksFrom = markEnd;
    }
    linking = NOTHING;
    marking = NOTHING;
  }
  return { joints, marks, triggers: withParticles(reading, triggers, joints), words, hasRelationKey };
}

/** The triggers up to their particles, without those whose particle is not there. */
function withParticles(
  reading: SentenceReading,
  triggers: readonly Trigger[],
  joints: Uint16Array,
): readonly Trigger[] {
  if (triggers.every(({ cue }) => !cue.particle)) return triggers;
  return triggers.flatMap((trigger) => {
    if (!trigger.cue.particle) return [trigger];
    const next = particleEnd(reading, trigger.cue, trigger.next, joints);
    return next > 0 ? [{ ...trigger, next }] : [];
  });
}

/** The words of a phrase that tell something of figures. */
export function wordsIn(tokens: Tokens, features: WordFeatures): readonly Word[] {
  const words: Word[] = [];
  for (let i = 0; i < tokens.count; ) {
    const roles = features.longest('link', tokens, i);
    const next = roles ? features.matchEnd : i + 1;
    if (roles) words.push({ first: i, next, roles: roles as readonly LinkFeature[] });
    i = next;
  }
  return words;
}

/** The token behind a verb's particle, or 0 where it does not follow in the clause. */
function particleEnd(reading: SentenceReading, cue: TriggerCue, from: number, joints: Uint16Array): number {
  const { text, tokens, first, end } = reading;
  for (let i = from; i < Math.min(end, from + PARTICLE_REACH); i++) {
    if (tokens.kind[i] === TokenKind.Symbol) {
      if (isStrongBorder(text.code(i))) return 0;
      continue;
    }
    if (!cue.particle?.longest(tokens, i, end)) continue;
    const next = cue.particle.matchEnd;
    if (!cue.particleLast || next >= end || tokens.kind[next] === TokenKind.Symbol) return next;
    if (((joints[next - first] as number) & Joint.Opener) !== 0) return next;
  }
  return 0;
}
