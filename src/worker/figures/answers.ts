import { comparedFigures } from '../../presentation/export/comparedFigures.js';
import { Portions } from '../../presentation/rows/portions.js';
import type { AnswerSources } from '../answers.js';
import type { AnswersTo } from '../protocol.js';
import { figureRowsOf } from './figureRowsOf.js';
import type { FigureQuestions } from './questions.js';

/** Answers what is asked where a reader sets figures side by side. */
export function figureAnswersOf({ library, choices }: AnswerSources): AnswersTo<keyof FigureQuestions> {
  return {
    comparedFigures({ folder, rows, more }) {
      const corpus = folder === undefined ? undefined : library.corpusIn(folder);
      if (!corpus) return undefined;
      const shown = figureRowsOf(corpus, choices(), new Portions(more));
      const statements = rows.flatMap((row) => shown.statementsOf(row));
      return statements.length > 0 ? comparedFigures(corpus, statements) : undefined;
    },
  };
}
