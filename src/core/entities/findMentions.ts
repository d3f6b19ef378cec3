import type { DateMention, Entity, Mention } from '../model.js';
import type { Sentences } from '../text/sentences.js';
import { Gap, type Tokens, tokenAt } from '../text/tokens.js';
import { markWebAddresses } from '../text/webAddresses.js';
import type { Lexicon } from './lexicon.js';
import { matchLexicon } from './lexiconMatcher.js';
import type { NameSpan } from './nameSpan.js';
import { type NameWords, nameWordsOf } from './nameWords.js';
import { bindShortForms } from './shortForms.js';

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
export function findMentions(tokens: Tokens, context: MentionContext): FoundMentions {
  const { lexicon, sentences } = context;
  const words = nameWordsOf(context.language);
  const addresses = markWebAddresses(tokens);
  const taken = withDates(tokens, addresses, context.dates);
  const listed = lexicon ? matchLexicon(tokens, lexicon, sentences, addresses).names : [];
  const names = listed.filter((name) => !isSomethingElse(tokens, name, words));
  const mentions = bindShortForms(tokens, names, { words, sentences, taken }).map((name) => mentionOf(tokens, name));
  return { mentions, entities: [] };
}

const mentionOf = (tokens: Tokens, { from, to, entity, kind, source, why }: NameSpan): Mention => ({
  start: tokens.start[from] as number,
  end: tokens.end[to - 1] as number,
  entity,
  kind,
  source,
  ...(why && { why }),
});

/** A place that is half a currency ("US$", "Hong Kong dollars") or a stock exchange ("(Helsinki: NOK1V)"). */
function isSomethingElse(tokens: Tokens, { from, to, kind }: NameSpan, words: NameWords): boolean {
  if (kind !== 'place' || to >= tokens.count) return false;
  const next = tokens.text.charCodeAt(tokens.start[to] as number);
  if (tokens.gap[to] === Gap.None && (next === 0x24 || next === 0xa5 || next === 0xa3)) return true;
  if (tokens.gap[to] === Gap.Space && words.isCurrency(tokens, to)) return true;
  return next === 0x3a && from > 0 && tokens.text.charCodeAt(tokens.start[from - 1] as number) === 0x28;
}

function withDates(tokens: Tokens, marks: Uint8Array, dates: readonly DateMention[]): Uint8Array {
  const taken = Uint8Array.from(marks);
  for (const date of dates) {
    for (let i = tokenAt(tokens, date.start); i < tokens.count && (tokens.start[i] as number) < date.end; i++)
      taken[i] = 1;
  }
  return taken;
}
