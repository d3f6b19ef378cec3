import { type Localisation, localise } from '../../presentation/l10n.js';
import type { AnswerSources } from '../answers.js';
import { type DeskAnswers, deskAnswersOf } from './answers.js';

/** Starts what answers the questions of the desk; it is loaded when the first of them comes. */
export function startDesk(sources: AnswerSources, localisation: Localisation): DeskAnswers {
  // It may be a program of its own.
  localise(localisation);
  return deskAnswersOf(sources);
}
