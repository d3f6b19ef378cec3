import { makeArticle } from '../../../src/core/corpus/readCorpus.js';
import type { Span } from '../../../src/core/model.js';
import { type Labelled, unlabelled } from '../labelled.js';
import { publish } from '../published.js';
import { readRows } from './sources.js';

interface Row {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly names: readonly (Span & { readonly type: string })[];
}

/** Which of our kinds a coarse type stands for. */
export const KINDS_OF_TYPE: Readonly<Record<string, readonly string[]>> = {
  PER: ['person'],
  ORG: ['company', 'organization', 'media', 'brand'],
  LOC: ['place'],
  PRO: ['product', 'technology', 'brand'],
};

/** These kinds are labelled completely; products and technologies pass as "other" names or are not labelled at all. */
const COMPLETE = ['person', 'company', 'organization', 'media', 'brand', 'place'];

/** Texts in which every person, organization and place is labelled. */
export function readLabelledNames(id: string, file: string): Labelled {
  const rows = readRows<Row>(file);
  const published = publish(
    rows.map(
      (row) => makeArticle({ id: row.id, file: `${row.id}.txt`, title: '', language: row.lang }, row.text).article,
    ),
  );
  const byId = new Map(published.articles.map((article) => [article.id, article]));
  return {
    id,
    published,
    articles: rows.flatMap((row) => {
      const article = byId.get(row.id);
      if (!article) return [];
      return {
        ...unlabelled(row.id, row.lang, article),
        names: row.names.map(({ start, end, type }) => {
          const kinds = KINDS_OF_TYPE[type];
          return { spans: [{ start, end }], ...(kinds ? { kinds } : { optional: true }) };
        }),
        complete: { names: ({ kind }) => COMPLETE.includes(kind) },
      };
    }),
    links: [],
    nonLinks: [],
    completeLinks: [],
    twins: [],
  };
}
