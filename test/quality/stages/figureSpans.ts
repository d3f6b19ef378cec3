import { figureAt } from '../choose.js';
import { perArticle } from '../stage.js';
import { judgeSpans } from './judgeSpans.js';

/** Is every figure found, exactly as written, and nothing else taken for one? */
export const figureSpans = perArticle((labelled, path) =>
  judgeSpans(labelled, path, {
    found: labelled.article.figures,
    labels: labelled.figures,
    none: labelled.noFigures,
    complete: labelled.complete.figures,
    match: (expected) => figureAt(labelled.article.figures, expected),
  }),
);
