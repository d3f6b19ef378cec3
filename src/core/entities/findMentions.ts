import type { DateMention, Entity, Mention } from '../model.js';
import type { Sentences } from '../text/sentences.js';
import type { Tokens } from '../text/tokens.js';
import type { Lexicon } from './lexicon.js';

export interface MentionContext {
  readonly language: string;
  readonly sentences: Sentences;
  /** Dates, ordered: "May" in one of them is no name. */
  readonly dates: readonly DateMention[];
  readonly lexicon?: Lexicon;
}

export interface FoundMentions {
  /** Ordered, never overlapping. */
  readonly mentions: readonly Mention[];
  /** Entities that the recogniser found and no lexicon lists. */
  readonly entities: readonly Entity[];
}

/** Finds every mention of a text: the lexicon's names first, then recognised names, then short forms of both. */
export function findMentions(_tokens: Tokens, _context: MentionContext): FoundMentions {
  return { mentions: [], entities: [] };
}
