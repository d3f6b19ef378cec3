import type { CorpusEvent } from '../../core/events/corpusEvent.js';

/** How many articles tell of an event; one that tells it twice counts once. */
export function articlesTelling({ witnesses }: CorpusEvent): number {
  return witnesses.length < 2 ? witnesses.length : new Set(witnesses.map(({ article }) => article)).size;
}
