import { compileLexicon } from '../../src/core/entities/lexicon.js';

/** Companies, a product, people and a place for sentences about who did what. */
export const actors = compileLexicon([
  { id: 'acme', name: 'Acme', kind: 'company', aliases: [] },
  { id: 'bolt', name: 'Bolt', kind: 'company', aliases: [] },
  { id: 'cora', name: 'Cora', kind: 'company', aliases: [] },
  { id: 'pad', name: 'Padlet One', kind: 'product', aliases: [] },
  { id: 'jane', name: 'Jane Doe', kind: 'person', aliases: [] },
  { id: 'john', name: 'John Roe', kind: 'person', aliases: [] },
  { id: 'paris', name: 'Paris', kind: 'place', aliases: [] },
]);
