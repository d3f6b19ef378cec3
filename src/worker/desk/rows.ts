import { NoteRows } from '../../presentation/rows/noteRows.js';
import { Portions } from '../../presentation/rows/portions.js';
import type { ViewRows } from '../../presentation/rows/row.js';
import type { AnswerSources } from '../answers.js';
import type { AskedRows } from '../protocol.js';
import type { DeskAnswers } from './answers.js';

// So long a view that is opened waits for notes.
const PATIENCE_MS = 100;

/** The rows of the views that the desk fills: of one list after the other, as each is asked for. */
export function deskRowsOf(
  { library, choices }: AnswerSources,
  answers: DeskAnswers,
): (asked: AskedRows) => Promise<ViewRows | undefined> {
  return async ({ view, folder, more }) => {
    const corpus = folder === undefined ? undefined : library.corpusIn(folder);
    if (!corpus || view !== 'notes') return undefined;
    const { arrangement = 'article', query = '' } = choices().notes ?? {};
    const listed = await answers.corpusNotes({ folder: corpus.folder, within: PATIENCE_MS });
    return new NoteRows(corpus, listed, { arrangement, query }, new Portions(more));
  };
}
