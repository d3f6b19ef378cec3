import type { CorpusIndex } from '../../core/index/corpusIndex.js';
import { alternatives } from '../formats.js';
import { t } from '../l10n.js';
import { eventKindName, number } from '../wording.js';
import type { EventFilter } from './eventFilter.js';

// A line names so many; the others are counted.
const NAMED = 3;

/** What a filter lets through, in words: "Apple or Nokia · Courts and arrests". */
export function eventFilterText({ kinds, entities }: EventFilter, index: CorpusIndex): string {
  const names = [...entities].map((id) => index.entity(id)?.name ?? id);
  return [names, [...kinds].map(eventKindName)]
    .filter((list) => list.length > 0)
    .map(anyOf)
    .join(' · ');
}

function anyOf(names: readonly string[]): string {
  const rest = names.length - NAMED;
  // One more name takes no more room than saying that there is one.
  if (rest <= 1) return alternatives().format(names);
  return alternatives().format([...names.slice(0, NAMED), t('{0} others', number(rest))]);
}
