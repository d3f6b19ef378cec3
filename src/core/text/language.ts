import { locales } from '../locales/index.js';
import { PhraseTable } from './phraseTable.js';
import { TokenKind, type Tokens } from './tokens.js';

// A page of text settles the question; more only costs time.
const TOKENS_READ = 2000;

let table: PhraseTable<string> | undefined;

/**
 * The language of a text by its function words: the code of a known locale.
 * Falls back to `fallback` where no language's words are seen.
 */
export function detectLanguage(tokens: Tokens, fallback = 'en'): string {
  table ??= new PhraseTable(locales.flatMap((l) => l.text.functionWords.map((w) => [w, l.language] as const)));
  const scores = new Map<string, number>();
  const limit = Math.min(tokens.count, TOKENS_READ);
  for (let i = 0; i < limit; i++) {
    if (tokens.kind[i] !== TokenKind.Word) continue;
    for (const language of table.word(tokens, i) ?? []) scores.set(language, (scores.get(language) ?? 0) + 1);
  }
  let best = fallback;
  let bestScore = scores.get(fallback) ?? 0;
  for (const [language, score] of scores) {
    if (score > bestScore) {
      best = language;
      bestScore = score;
    }
  }
  return best;
}
