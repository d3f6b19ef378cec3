import { perLocale } from '../locales/index.js';
import type { EventKind } from '../model.js';
import { PhraseTable } from '../text/phraseTable.js';

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
  const table = (list: readonly string[]) => new PhraseTable(list.map((word) => [word, true] as const));
  return {
    pasts: table(events.pasts),
    participles: table(events.participles),
    perfects: table(events.perfects),
    states: table(events.states),
  };
});

/** What is told by figures. */
export const ACCOUNTS: ReadonlySet<EventKind> = new Set(['result', 'sale', 'target']);
