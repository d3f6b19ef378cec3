import type { FileReport, ImportReport } from '../../presentation/import/importReport.js';
import type { AssistantQuestions } from '../assistant/questions.js';
import type { DossierQuestions } from '../dossier/questions.js';
import type { DraftQuestions } from '../drafts/questions.js';
import type { ExportQuestions } from '../export/questions.js';
import type { NewsQuestions } from '../news/questions.js';
import type { NoteQuestions } from '../notes/questions.js';
import type { FolderSummary } from '../protocol.js';
import type { SearchQuestions } from '../search/questions.js';
import type { SideBySideQuestions } from '../sideBySide/questions.js';

/**
 * What is asked where a reader works with articles, and does not just read them: what answers these is loaded when the
 * first of them comes.
 */
export interface DeskQuestions
  extends AssistantQuestions,
    DossierQuestions,
    DraftQuestions,
    ExportQuestions,
    NewsQuestions,
    NoteQuestions,
    SearchQuestions,
    SideBySideQuestions {
  /** What a folder would be as a corpus of that name: the text of its manifest, and what there is to say of it. */
  folderPlan: [{ readonly folder: string; readonly name: string }, FolderSummary];
  /** A name for a text that is pasted, by which it is read as what it is. */
  pastedName: [{ readonly text: string }, string];
  /** How an import went; `left` is how many files were not read because the reader stopped it. */
  importReport: [{ readonly files: readonly FileReport[]; readonly left: number }, ImportReport];
}

export type DeskQuestionName = keyof DeskQuestions;
