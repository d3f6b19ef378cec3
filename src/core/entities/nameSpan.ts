import type { EntityKind, MentionSource } from '../model.js';
import type { MentionReason } from './mentionReasons.js';

/** A name as a range of tokens `[from, to)`: what the stages of name finding hand to each other. */
export interface NameSpan {
  readonly from: number;
  readonly to: number;
  /** Id of the entity. */
  readonly entity: string;
  readonly kind: EntityKind;
  readonly source: MentionSource;
  readonly why: MentionReason;
  readonly unsure: boolean;
  /** As of a {@link Mention}. */
  readonly confidence: number | undefined;
  /** It is the entity's ticker, and none of its names. */
  readonly ticker: boolean;
}

/** A name. All are made here, with all fields: a dozen passes read them. */
export const nameSpan = (
  { from, to }: { readonly from: number; readonly to: number },
  { id, kind }: { readonly id: string; readonly kind: EntityKind },
  source: MentionSource,
  why: MentionReason,
  {
    unsure = false,
    confidence,
    ticker = false,
  }: Partial<Pick<NameSpan, 'unsure' | 'confidence' | 'ticker'>> = NOTHING_MORE,
): NameSpan => ({ from, to, entity: id, kind, source, why, unsure, confidence, ticker });

const NOTHING_MORE = {};

/** Marks the tokens that the spans cover. */
export function coverage(count: number, spans: readonly { readonly from: number; readonly to: number }[]): Uint8Array {
  const covered = new Uint8Array(count);
  for (const { from, to } of spans) for (let i = from; i < to; i++) covered[i] = 1;
  return covered;
}
