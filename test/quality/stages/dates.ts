import { foundAt } from '../choose.js';
import type { Item } from '../item.js';
import { overlaps } from '../labelled.js';
import { perArticle } from '../stage.js';

/** Is every date found, exactly as written, and read as the right day, month or year? */
export const dates = perArticle((labelled, path): Item[] => {
  const { article, lang, complete } = labelled;
  const matched = new Set(labelled.dates.flatMap(({ spans }) => foundAt(article.dates, spans) ?? []));
  const wanted = labelled.dates.map(({ spans, isos }): Item => {
    const found = foundAt(article.dates, spans);
    const [span] = spans;
    const text = span ? article.text.slice(span.start, span.end) : '';
    return {
      id: `${path} ${text}`,
      lang,
      right: found !== undefined && isos.includes(found.iso),
      expected: isos[0],
      got: found?.iso,
    };
  });
  const resisted = labelled.noDates.map((span): Item => {
    const found = article.dates.find((date) => overlaps(date, span) && !matched.has(date));
    return { id: `${path} not ${article.text.slice(span.start, span.end)}`, lang, right: !found, got: found?.text };
  });
  const others = article.dates.filter(
    (date) => !matched.has(date) && complete.dates?.(date) && !labelled.noDates.some((span) => overlaps(date, span)),
  );
  return [
    ...wanted,
    ...resisted,
    ...others.map((date): Item => ({ id: `${path} too much: ${date.text}`, lang, right: false, got: date.text })),
  ];
});
