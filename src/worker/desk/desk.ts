import { type Localisation, localise } from '../../presentation/l10n.js';
import type { ViewRows } from '../../presentation/rows/row.js';
import type { AnswerSources } from '../answers.js';
import type { AskedRows } from '../protocol.js';
import { type DeskAnswers, deskAnswersOf } from './answers.js';
import { deskRowsOf } from './rows.js';

/** What the corpus thread answers where a reader works with articles. */
export interface Desk {
  readonly answers: DeskAnswers;
  /** The rows of a view; undefined where there is nothing to show. */
  rowsOf(asked: AskedRows): Promise<ViewRows | undefined>;
}

/** Starts what answers the questions of the desk; it is loaded when the first of them comes. */
export function startDesk(sources: AnswerSources, localisation: Localisation): Desk {
  // It may be a program of its own.
  localise(localisation);
  const answers = deskAnswersOf(sources);
  return { answers, rowsOf: deskRowsOf(sources, answers) };
}
