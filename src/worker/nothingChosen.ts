import type { Choices } from './protocol.js';

/** What is seen where a reader has chosen nothing, or nothing is shown. */
export const NOTHING_CHOSEN: Choices = {
  arrangement: { group: 'kind', sort: 'weight' },
  query: '',
  figureQuery: '',
  hidden: {},
  eventFilters: {},
  articles: { read: [] },
};
