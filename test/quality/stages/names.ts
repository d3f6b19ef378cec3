import { foundAt } from '../choose.js';
import type { Item } from '../item.js';
import { perArticle } from '../stage.js';
import { judgeSpans } from './judgeSpans.js';

/** Is every name found, from its first to its last letter, and nothing else taken for one? */
export const nameSpans = perArticle((labelled, path) =>
  judgeSpans(labelled, path, {
    found: labelled.article.mentions,
    labels: labelled.names,
    none: labelled.noNames,
    complete: labelled.complete.names,
    match: ({ spans }) => foundAt(labelled.article.mentions, spans),
  }),
);

/** Of the names found: is it known whether it is a person, a company, a place? */
export const nameKinds = perArticle(({ article, names, lang }, path): Item[] =>
  names.flatMap(({ spans, kinds, optional }): Item[] => {
    const found = foundAt(article.mentions, spans);
    if (!found || !kinds || optional) return [];
    const right = kinds.includes(found.kind);
    return [{ id: `${path} ${found.text}`, lang, right, expected: kinds.join(' or '), got: found.kind }];
  }),
);
