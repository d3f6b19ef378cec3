import type { AskedRows } from '../protocol.js';

/** What is asked where a reader sets figures side by side. */
export interface FigureQuestions {
  /** The figures that rows of the view of figures stand for, side by side as Markdown; undefined where they stand for none. */
  comparedFigures: [AskedRows & { readonly rows: readonly string[] }, string | undefined];
}
