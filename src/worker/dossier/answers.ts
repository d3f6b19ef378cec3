import { type Dossier, heading, paragraph } from '../../presentation/dossier/dossier.js';
import { dossierMarkdown } from '../../presentation/dossier/dossierMarkdown.js';
import { dossierOf } from '../../presentation/dossier/dossierOf.js';
import { dossierPage } from '../../presentation/dossier/dossierPage.js';
import { linkFrom } from '../../presentation/dossier/linkFrom.js';
import { t } from '../../presentation/l10n.js';
import type { AnswerSources } from '../answers.js';
import type { AnswersTo } from '../protocol.js';
import { pathBelow } from '../uris.js';
import type { AskedDossier, DossierQuestions } from './questions.js';

/** Answers what is asked for dossiers. */
export function dossierAnswersOf({ library }: AnswerSources): AnswersTo<keyof DossierQuestions> {
  const dossierFor = async ({ folder, entity }: AskedDossier): Promise<Dossier | undefined> => {
    await library.whenKnown();
    const corpus = library.corpusIn(folder);
    return corpus && dossierOf(corpus, entity);
  };
  return {
    async dossier(asked) {
      return dossierMarkdown((await dossierFor(asked)) ?? emptyDossier(asked.name, library.isReading));
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

function emptyDossier(name: string, isReading: boolean): Dossier {
  const note = isReading ? t('The articles are being read.') : t('No article names it any more.');
  return { title: name, blocks: [heading(1, name), paragraph(note)] };
}
