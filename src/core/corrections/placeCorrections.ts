import type { Span } from '../model.js';
import { type Correction, isEverywhere, type PlacedCorrection } from './correction.js';

// So many characters of one article are searched for quotes that have moved; a file may be made to waste time.
const MOST_SEARCHED = 100_000_000;

/**
 * Finds the words of corrections in the text of their article. A correction holds where its quote stands at its place, or
 * has moved and stands in the text exactly once: else it could come to be about other words, and is lost.
 */
export function placeCorrections(text: string, corrections: readonly Correction[]): readonly PlacedCorrection[] {
  let left = MOST_SEARCHED;
  return corrections.map((correction): PlacedCorrection => {
    if (isEverywhere(correction)) return correction;
    let span = atItsPlace(text, correction);
    if (!span && left >= text.length) {
      left -= text.length;
      span = whereItMoved(text, correction);
    }
    return span ? { ...correction, span } : { ...correction, isLost: true };
  });
}

function atItsPlace(text: string, { text: words, before = '', after = '', at }: Correction): Span | undefined {
  if (at === undefined || at < before.length) return undefined;
  return text.startsWith(before + words + after, at - before.length)
    ? { start: at, end: at + words.length }
    : undefined;
}

function whereItMoved(text: string, { text: words, before = '', after = '' }: Correction): Span | undefined {
  const quote = before + words + after;
  const found = text.indexOf(quote);
  if (found < 0 || text.indexOf(quote, found + 1) >= 0) return undefined;
  const start = found + before.length;
  return { start, end: start + words.length };
}
