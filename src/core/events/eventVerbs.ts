import { perLocale } from '../locales/index.js';
import type { EventKind } from '../model.js';
import { setOf } from '../text/phrases.js';
import type { PhraseTable } from '../text/phraseTable.js';

/** Verbs by what they tell, whatever kind of event that is. */
export interface EventVerbs {
  /** Forms of the past that no ending tells: "became". */
  readonly pasts: PhraseTable<true>;
  /** "seen" */
  readonly participles: PhraseTable<true>;
  /** Those that lead in a participle of what has just happened: "has". */
  readonly perfects: PhraseTable<true>;
  /** Those that tell how things were, and nothing that happened: "lived". */
  readonly states: PhraseTable<true>;
}

export const eventVerbsOf = perLocale(({ events }): EventVerbs => {
  return {
    pasts: setOf(events.pasts),
    participles: setOf(events.participles),
    perfects: setOf(events.perfects),
    states: setOf(events.states),
  };
});

/** What is told by figures. */
export const ACCOUNTS: ReadonlySet<EventKind> = new Set(['result', 'sale', 'target']);
