import type { EventFilter } from '../presentation/events/eventFilter.js';
import type { Choices } from './protocol.js';

/** Which events of the corpus in a folder the reader has chosen to see. */
export function eventFilterIn({ eventFilters }: Choices, folder: string): EventFilter {
  const { kinds = [], entities = [] } = eventFilters[folder] ?? {};
  return { kinds: new Set(kinds), entities: new Set(entities) };
}
