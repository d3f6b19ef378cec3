import { TokenKind } from '../text/tokens.js';
import { isStrongBorder } from './borders.js';
import type { SentenceReading } from './sentenceReading.js';
import type { MarkRole, TriggerCue } from './wordFeatures.js';

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

// A particle this far behind its verb belongs to another.
const PARTICLE_REACH = 24;

/** What the words of a sentence that stand in no name, date or figure do, in their order. */
export function readMarks(reading: SentenceReading): { marks: readonly Mark[]; triggers: readonly Trigger[] } {
  const { tokens, features, first, end } = reading;
  const marks: Mark[] = [];
  const triggers: Trigger[] = [];
  for (let i = first; i < end; ) {
    const found =
      tokens.kind[i] === TokenKind.Word && !reading.isItem(i) ? features.cues.longest(tokens, i, end) : undefined;
    if (!found) {
      i++;
      continue;
    }
    const next = features.cues.matchEnd;
    for (const cue of found) {
      if (typeof cue === 'string') marks.push({ role: cue, first: i, next });
      else {
        const last = cue.particle ? particleEnd(reading, cue, next) : next;
        if (last > 0) triggers.push({ cue, first: i, next: last });
      }
    }
    i = next;
  }
  return { marks, triggers };
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
