import type { DateMention } from '../model.js';
import type { Sentences } from '../text/sentences.js';
import type { Tokens } from '../text/tokens.js';

export interface DateContext {
  readonly language: string;
  readonly sentences: Sentences;
  /** The article's own date, ISO 8601 reduced; relative dates without it are found but have no `iso`-resolved year. */
  readonly articleDate?: string;
}

/** Finds dates and periods and resolves them against the article's date. */
export function readDates(_tokens: Tokens, _context: DateContext): readonly DateMention[] {
  return [];
}
