import { importReport } from '../../presentation/import/importReport.js';
import type { AnswerSources } from '../answers.js';
import { assistantAnswersOf } from '../assistant/answers.js';
import { dossierAnswersOf } from '../dossier/answers.js';
import { draftAnswersOf } from '../drafts/answers.js';
import { exportAnswersOf } from '../export/answers.js';
import { planOf } from '../folderPlan.js';
import { newsAnswersOf } from '../news/answers.js';
import { noteAnswersOf } from '../notes/answers.js';
import { pastedName } from '../pastedName.js';
import type { AnswersTo } from '../protocol.js';
import { searchAnswersOf } from '../search/answers.js';
import { sideBySideAnswersOf } from '../sideBySide/answers.js';
import type { DeskQuestionName } from './questions.js';

/** How each question of the desk is answered. */
export type DeskAnswers = AnswersTo<DeskQuestionName>;

/** Answers what is asked where a reader works with articles. */
export function deskAnswersOf(sources: AnswerSources): DeskAnswers {
  const { surroundings } = sources;
  return {
    ...exportAnswersOf(sources),
    ...noteAnswersOf(sources),
    ...assistantAnswersOf(sources),
    ...searchAnswersOf(sources),
    ...newsAnswersOf(sources),
    ...draftAnswersOf(sources),
    ...dossierAnswersOf(sources),
    ...sideBySideAnswersOf(sources),
    async folderPlan({ folder, name }) {
      const { manifest, articles, undated, leftOut } = await planOf(name, surroundings.filesOf(folder));
      return {
        manifest: `${JSON.stringify(manifest, undefined, 2)}\n`,
        articles: articles.length,
        undated: undated.length,
        leftOut: leftOut.map(({ path }) => path),
        importable: leftOut.filter(({ reason }) => reason === 'importable').map(({ path }) => path),
      };
    },
    pastedName({ text }) {
      return pastedName(text);
    },
    importReport({ files, left }) {
      return importReport(files, left);
    },
  };
}
