import { endsLike } from './endings.js';
import { itemAt } from './placed.js';
import type { SentenceReading } from './sentenceReading.js';

export type Tense = 'past' | 'present' | 'untold';

/** Is the figure at token `i` told of the past? The nearest verb form before it decides, else the nearest behind; a table has none. */
export function tenseAt(reading: SentenceReading, i: number): Tense {
  for (let k = i - 1; k >= reading.first; k--) {
    const tense = markAt(k, reading);
    if (tense) return tense;
  }
  for (let k = i; k < reading.end; k++) {
    const tense = markAt(k, reading);
    if (tense) return tense;
  }
  return 'untold';
}

function markAt(i: number, reading: SentenceReading): Tense | undefined {
  const { text } = reading;
  if (!text.isWord(i)) return undefined;
  const { words, tokens } = text;
  if (words.reporting.word(tokens, i)) return undefined;
  if (words.present.word(tokens, i)) return 'present';
  return isPastForm(i, reading) ? 'past' : undefined;
}

/** Is the word at `i` a verb of the past: "grew", "reached", but not the "changed" of "has changed"? */
export function isPastForm(i: number, reading: SentenceReading): boolean {
  const { text } = reading;
  const { words, tokens } = text;
  if (words.past.word(tokens, i)) return true;
  if (!endsLike(tokens, i, words.pastEndings)) return false;
  // "het *gemiddelde*", "a *reported* sum": a noun, and behind an article no verb follows.
  if (words.ownedNouns.word(tokens, i)) return false;
  if (i > reading.first && text.isWord(i - 1) && words.articles.word(tokens, i - 1)) return false;
  for (let k = i - 1; k >= Math.max(reading.first, i - 2); k--) {
    // "China-based" is an adjective.
    if (!text.isWord(k)) return text.code(k) !== 0x2d;
    // "in Kenya reached", "on Thursday praised": the preposition has its noun.
    if (itemAt(reading.mentions, k) || itemAt(reading.dates, k)) return true;
    if (words.present.word(tokens, k) || words.prepositions.word(tokens, k)) return false;
  }
  return true;
}
