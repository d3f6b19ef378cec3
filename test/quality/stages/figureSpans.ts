import { figureAt } from '../choose.js';
import type { Item } from '../item.js';
import { overlaps } from '../labelled.js';
import { perArticle } from '../stage.js';

/** Is every figure found, exactly as written, and nothing else taken for one? */
export const figureSpans = perArticle((labelled, path): Item[] => {
  const { article, figures, noFigures, lang, complete } = labelled;
  const matched = new Set(figures.flatMap((expected) => figureAt(article.figures, expected) ?? []));
  const wanted = figures
    .filter(({ optional }) => !optional)
    .map((expected): Item => {
      const [span] = expected.spans;
      const text = span ? article.text.slice(span.start, span.end) : '';
      const found = figureAt(article.figures, expected);
      return { id: `${path} ${text}`, lang, right: found !== undefined, expected: text, got: found?.text };
    });
  const resisted = noFigures.map((span): Item => {
    const found = article.figures.find((figure) => overlaps(figure, span) && !matched.has(figure));
    return { id: `${path} not ${article.text.slice(span.start, span.end)}`, lang, right: !found, got: found?.text };
  });
  const others = article.figures.filter(
    (figure) =>
      !matched.has(figure) &&
      complete.figures?.(figure) &&
      !noFigures.some((span) => overlaps(figure, span)) &&
      !figures.some(({ optional, spans }) => optional && spans.some((span) => overlaps(figure, span))),
  );
  return [
    ...wanted,
    ...resisted,
    ...others.map((figure): Item => ({ id: `${path} too much: ${figure.text}`, lang, right: false, got: figure.text })),
  ];
});
