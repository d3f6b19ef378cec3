import type { Statement } from '../../core/links/statement.js';
import { NONE } from '../../core/packed/numbering.js';
import { COLUMNS, Column, type SearchTable } from '../../core/search/searchTable.js';
import { Allowed, TermBits } from './matching.js';
import type { Query } from './query.js';

/** The figures of one owner that a query asks for. */
export interface MatchedFigures {
  readonly counts: { readonly figures: number; readonly articles: number };
  readonly has: (statement: Statement) => boolean;
}

/** The figures that have every word of a query themselves, whatever else their sentences say: by the ids of their owners. */
export function matchedFigures(table: SearchTable, query: Query): ReadonlyMap<string, MatchedFigures> {
  const bits = new TermBits(table, query.terms);
  const allowed = new Allowed(table, query);
  const agreementOf = table.index.agreements();
  /** By owner and article the places of figures. */
  const found = new Map<number, Map<string, Set<number>>>();
  for (const article of allowed.isType('figures') ? table.articles() : [])
    for (let at = 0; at < article.figures.length; at += COLUMNS) {
      const owner = article.figures[at + Column.Owner] as number;
      if (owner === NONE) continue;
      const place = article.figures[at + Column.At] as number;
      const agreement = agreementOf(article.id, place);
      if (!bits.isAll(bits.ofFigure(article, at, agreement)) || !allowed.isFigure(article, at, agreement)) continue;
      let own = found.get(owner);
      if (!own) {
        own = new Map();
        found.set(owner, own);
      }
      const places = own.get(article.id);
      if (places) places.add(place);
      else own.set(article.id, new Set([place]));
    }
  return new Map(Array.from(found, ([owner, own]) => [table.owners.text(owner), matchedOf(own)]));
}

function matchedOf(own: ReadonlyMap<string, ReadonlySet<number>>): MatchedFigures {
  let figures = 0;
  for (const places of own.values()) figures += places.size;
  return {
    counts: { figures, articles: own.size },
    has: ({ ref, at }) => own.get(ref.article)?.has(at) ?? false,
  };
}
