import { foundAt } from '../choose.js';
import { perArticle } from '../stage.js';
import { judgeSpans } from './judgeSpans.js';

/** Is every date found, exactly as written, and read as the right day, month or year? */
export const dates = perArticle((labelled, path) =>
  judgeSpans(labelled, path, {
    found: labelled.article.dates,
    labels: labelled.dates,
    none: labelled.noDates,
    complete: labelled.complete.dates,
    match: ({ spans }) => foundAt(labelled.article.dates, spans),
    answer: ({ isos }, date) => ({
      right: date !== undefined && isos.includes(date.iso),
      expected: isos[0],
      got: date?.iso,
    }),
  }),
);
