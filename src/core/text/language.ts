import { locales } from '../locales/index.js';
import { PhraseTable } from './phraseTable.js';
import { TokenKind, type Tokens } from './tokens.js';

// A page of text settles the question; more only costs time.
const TOKENS_READ = 2000;

/** Function words, with the places of their languages among the locales. */
let table: PhraseTable<number> | undefined;

/**
 * The language of a text by its function words: the code of a known locale.
 * Falls back to `fallback` where no language's words are seen.
 */
export function detectLanguage(tokens: Tokens, fallback = 'en'): string {
  table ??= new PhraseTable(locales.flatMap((l, k) => l.text.functionWords.map((w) => [w, k] as const)));
  const scores = new Int32Array(locales.length);
  /** Languages in the order in which their words are seen first: of two with equal scores the first one stands. */
  const seen: number[] = [];
  const limit = Math.min(tokens.count, TOKENS_READ);
  for (let i = 0; i < limit; i++) {
    if (tokens.kind[i] !== TokenKind.Word) continue;
    const languages = table.word(tokens, i);
    if (!languages) continue;
    for (const k of languages) {
      if (scores[k] === 0) seen.push(k);
      scores[k] = (scores[k] as number) + 1;
    }
  }
  let best = fallback;
  let bestScore = scores[locales.findIndex((l) => l.language === fallback)] ?? 0;
  for (const k of seen) {
    if ((scores[k] as number) <= bestScore) continue;
    best = (locales[k] as (typeof locales)[number]).language;
    bestScore = scores[k] as number;
  }
  return best;
}
