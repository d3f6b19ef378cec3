import type { EventKind } from '../model.js';

/** What a language contributes to recognising events. */
export interface EventData {
  /** Words and phrases that tell of an event of a kind: `launched`, `teamed up`. Every inflection in use is listed. */
  readonly triggers: Readonly<Record<EventKind, readonly string[]>>;
  /** Words that say an event is still to come: `will`, `plans to`. */
  readonly planned: readonly string[];
  /** Words that say an event is only rumoured: `reportedly`, `naar verluidt`. */
  readonly rumoured: readonly string[];
  /** Words that undo a trigger in the same clause: `not`, `never`. */
  readonly negations: readonly string[];
}
