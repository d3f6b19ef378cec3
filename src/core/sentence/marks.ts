import { TokenKind, type Tokens } from '../text/tokens.js';
import { isStrongBorder } from './borders.js';
import type { SentenceReading } from './sentenceReading.js';
import type { Feature, LinkFeature, LinkRole, MarkRole, NamedRole, TriggerCue, WordFeatures } from './wordFeatures.js';

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
  /** Those that stand in no name, date or figure. */
  readonly marks: readonly Mark[];
  readonly triggers: readonly Trigger[];
  /** Those that tell something of figures, wherever they stand. */
  readonly words: readonly Word[];
  /** Is there a word that some pattern of relations cannot do without? */
  readonly hasRelationKey: boolean;
}

// A particle this far behind its verb belongs to another.
const PARTICLE_REACH = 24;

/** Reads what the words of a sentence do, in one pass: of the phrases of one family that overlap, the longest. */
export function readMarks(reading: SentenceReading): Marks {
  const { tokens, features, first, end } = reading;
  const marks: Mark[] = [];
  const triggers: Trigger[] = [];
  const words: Word[] = [];
  let hasRelationKey = false;
  let marksFrom = first;
  let wordsFrom = first;
  let marking: readonly Feature[] | undefined;
  let linking: readonly Feature[] | undefined;
  let at = first;
  const take = (found: readonly Feature[], next: number): void => {
    for (const { family } of found) {
      if (family === 'relation') hasRelationKey = true;
      else if (family === 'mark' && at >= marksFrom) {
        marking = found;
        markEnd = next;
      } else if (family === 'link' && at >= wordsFrom) {
        linking = found;
        wordEnd = next;
      }
    }
  };
  let markEnd = 0;
  let wordEnd = 0;
  for (; at < end; at++) {
    features.each(tokens, at, end, take);
    if (linking) {
      words.push({ first: at, next: wordEnd, roles: linking.filter((f) => f.family === 'link') });
      wordsFrom = wordEnd;
      linking = undefined;
    }
    if (!marking) continue;
    if (tokens.kind[at] === TokenKind.Word && !reading.isItem(at)) {
      for (const feature of marking) {
        if (feature.family !== 'mark') continue;
        if (feature.role !== 'trigger') marks.push({ role: feature.role, first: at, next: markEnd });
        else {
          const { cue } = feature;
          const last = cue.particle ? particleEnd(reading, cue, markEnd) : markEnd;
          if (last > 0) triggers.push({ cue, first: at, next: last });
        }
      }
      marksFrom = markEnd;
    }
    marking = undefined;
  }
  return { marks, triggers, words, hasRelationKey };
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
function particleEnd(reading: SentenceReading, cue: TriggerCue, from: number): number {
  const { text, tokens, end } = reading;
  for (let i = from; i < Math.min(end, from + PARTICLE_REACH); i++) {
    if (tokens.kind[i] === TokenKind.Symbol) {
      if (isStrongBorder(text.code(i))) return 0;
      continue;
    }
    if (!cue.particle?.longest(tokens, i, end)) continue;
    const next = cue.particle.matchEnd;
    if (!cue.particleLast || next >= end || tokens.kind[next] === TokenKind.Symbol) return next;
    if (reading.isJoint(next, 'opener')) return next;
  }
  return 0;
}
