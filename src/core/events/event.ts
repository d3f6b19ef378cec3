import type { Span } from '../model.js';

export const EVENT_KINDS = [
  'launch',
  'partnership',
  'sale',
  'founding',
  'investment',
  'acquisition',
  'appointment',
  'opening',
  'result',
  'target',
  'dispute',
  'announcement',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

export type EventStatus = 'done' | 'planned' | 'rumoured';

/** Something that happened or will, as one sentence of one article tells it. */
export interface EventTelling {
  readonly kind: EventKind;
  readonly status: EventStatus;
  /** ISO 8601, reduced to what is known. */
  readonly date: string;
  /** Entity ids, in the order of the sentence. */
  readonly participants: readonly string[];
  /** The sentence, or the part of it, that tells the event. */
  readonly evidence: Span;
}
