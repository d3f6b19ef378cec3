import { figureWords } from '../../figures/figureWords.js';
import { perLocale } from '../../locales/index.js';
import type { Span } from '../../model.js';
import { PhraseTable } from '../../text/phraseTable.js';
import { findSentences } from '../../text/sentences.js';
import { type Tokens, tokenAt, tokenize } from '../../text/tokens.js';

// The verb stands so far before the first figure, or so far behind the second, in characters: in Dutch and German it
// comes last.
const BEFORE = 150;
const BEHIND = 50;

interface MovementWords {
  readonly movements: PhraseTable<true>;
  readonly movesTo: PhraseTable<true>;
}

/**
 * Does the sentence of two figures, `a` before `b`, tell that something changes: with a verb or noun of a rise, a fall
 * or another change near them, or a preposition that only a change takes? "From A to B" is a range where none stands.
 */
export function tellsMovement(text: string, language: string, a: Span, b: Span): boolean {
  const { movements, movesTo } = wordsOf(language);
  const { directions } = figureWords(language);
  const from = Math.max(0, a.start - BEFORE);
  const tokens = tokenize(text.slice(from, b.end + BEHIND));
  const at = tokenAt(tokens, a.start - from);
  const [first, end] = sentenceAround(tokens, at, language);
  for (let i = first; i < end; i++) if (movements.longest(tokens, i) || directions.longest(tokens, i)) return true;
  for (let i = at; i < tokenAt(tokens, b.start - from); i++) if (movesTo.longest(tokens, i)) return true;
  return false;
}

/** The tokens `[first, end)` of the sentence that holds token `at`. */
function sentenceAround(tokens: Tokens, at: number, language: string): readonly [first: number, end: number] {
  const { first, count } = findSentences(tokens, language);
  let number = 0;
  while (number + 1 < count && (first[number + 1] as number) <= at) number++;
  return [first[number] ?? 0, first[number + 1] ?? tokens.count];
}

const wordsOf = perLocale<MovementWords>(({ links: { movements, movesTo } }) => {
  const table = (phrases: readonly string[]) => new PhraseTable(phrases.map((phrase) => [phrase, true] as const));
  return { movements: table(movements), movesTo: table(movesTo) };
});
