import { chosenFigures, comparisonOf } from '../../presentation/dossier/comparison.js';
import { type Dossier, heading, paragraph } from '../../presentation/dossier/dossier.js';
import { dossierMarkdown } from '../../presentation/dossier/dossierMarkdown.js';
import { dossierOf } from '../../presentation/dossier/dossierOf.js';
import { dossierPage } from '../../presentation/dossier/dossierPage.js';
import { linkFrom } from '../../presentation/dossier/linkFrom.js';
import { t } from '../../presentation/l10n.js';
import { Portions } from '../../presentation/rows/portions.js';
import type { AnswerSources } from '../answers.js';
import { figureRowsOf } from '../figures/figureRowsOf.js';
import type { AnswersTo } from '../protocol.js';
import { pathBelow } from '../uris.js';
import type { AskedDossier, DossierQuestions } from './questions.js';

/** Answers what is asked for dossiers. */
export function dossierAnswersOf({ library, choices }: AnswerSources): AnswersTo<keyof DossierQuestions> {
  const dossierFor = async (asked: AskedDossier): Promise<Dossier | undefined> => {
    await library.whenKnown();
    const corpus = library.corpusIn(asked.folder);
    return corpus && ('entity' in asked ? dossierOf(corpus, asked.entity) : comparisonOf(corpus, asked));
  };
  return {
    chosenFigures({ folder, rows, more }) {
      const corpus = folder === undefined ? undefined : library.corpusIn(folder);
      if (!corpus) return undefined;
      const shown = figureRowsOf(corpus, choices(), new Portions(more));
      const statements = rows.flatMap((row) => shown.statementsOf(row));
      return statements.length > 0 ? chosenFigures(corpus, statements) : undefined;
    },
    async dossier(asked) {
      return dossierMarkdown((await dossierFor(asked)) ?? emptyDossier(asked, library.isReading));
    },
    async dossierFile(asked) {
      const dossier = await dossierFor(asked);
      const linkTo = linkFrom(asked.file);
      return (
        dossier && (asked.format === 'page' ? dossierPage(dossier, linkTo) : dossierMarkdown(dossier, linkTo).text)
      );
    },
    wouldBeArticle({ file }) {
      return library.corpora.some((corpus) => {
        const path = pathBelow(corpus.folder, file);
        return path !== undefined && (corpus.lists(path) || corpus.wants(path));
      });
    },
  };
}

function emptyDossier(asked: AskedDossier, isReading: boolean): Dossier {
  const { name } = asked;
  const gone =
    'entity' in asked ? t('No article names it any more.') : t('No article tells any of these figures any more.');
  const note = isReading ? t('The articles are being read.') : gone;
  return { title: name, blocks: [heading(1, name), paragraph(note)] };
}
