import type { DateMention, Figure, Mention, UnreadNumber } from '../model.js';
import type { Sentences } from '../text/sentences.js';
import type { Tokens } from '../text/tokens.js';

/** What the stages before the figures have found in the same text. */
export interface FigureContext {
  /** Language of the article, a locale's code. */
  readonly language: string;
  readonly sentences: Sentences;
  /** Dates, ordered; digits inside them are no figures. */
  readonly dates: readonly DateMention[];
  /** Mentions, ordered; digits inside them ("Mi 11", "0700.HK") are no figures. */
  readonly mentions: readonly Mention[];
}

export interface ReadFigures {
  readonly figures: readonly Figure[];
  readonly unread: readonly UnreadNumber[];
}

/** Reads every figure of a text: span, value, unit, modifier, precision; not yet whose, what and when. */
export function readFigures(_tokens: Tokens, _context: FigureContext): ReadFigures {
  return { figures: [], unread: [] };
}
