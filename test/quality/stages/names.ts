import { foundAt } from '../choose.js';
import type { Item } from '../item.js';
import { overlaps } from '../labelled.js';
import { perArticle } from '../stage.js';

/** Is every name found, from its first to its last letter, and nothing else taken for one? */
export const nameSpans = perArticle((labelled, path): Item[] => {
  const { article, lang, complete } = labelled;
  const matched = new Set(labelled.names.flatMap(({ spans }) => foundAt(article.mentions, spans) ?? []));
  const wanted = labelled.names
    .filter(({ optional }) => !optional)
    .map(({ spans }): Item => {
      const found = foundAt(article.mentions, spans);
      const [span] = spans;
      const text = span ? article.text.slice(span.start, span.end) : '';
      return { id: `${path} ${text}`, lang, right: found !== undefined, expected: text, got: found?.text };
    });
  const resisted = labelled.noNames.map((span): Item => {
    const found = article.mentions.find((mention) => overlaps(mention, span) && !matched.has(mention));
    return { id: `${path} not ${article.text.slice(span.start, span.end)}`, lang, right: !found, got: found?.text };
  });
  const others = article.mentions.filter(
    (mention) =>
      !matched.has(mention) &&
      complete.names?.(mention) &&
      !labelled.noNames.some((span) => overlaps(mention, span)) &&
      !labelled.names.some(({ optional, spans }) => optional && spans.some((span) => overlaps(mention, span))),
  );
  return [
    ...wanted,
    ...resisted,
    ...others.map(
      (mention): Item => ({ id: `${path} too much: ${mention.text}`, lang, right: false, got: mention.text }),
    ),
  ];
});

/** Of the names found: is it known whether it is a person, a company, a place? */
export const nameKinds = perArticle(({ article, names, lang }, path): Item[] =>
  names.flatMap(({ spans, kinds, optional }): Item[] => {
    const found = foundAt(article.mentions, spans);
    if (!found || !kinds || optional) return [];
    return [
      {
        id: `${path} ${found.text}`,
        lang,
        right: kinds.includes(found.kind),
        expected: kinds.join(' or '),
        got: found.kind,
      },
    ];
  }),
);
