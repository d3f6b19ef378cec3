import { t } from '../../presentation/l10n.js';
import { partnersOf, sharedFacts } from '../../presentation/sideBySide/sharedFacts.js';
import { number, period } from '../../presentation/wording.js';
import type { AnswerSources } from '../answers.js';
import type { AnswersTo } from '../protocol.js';
import type { SideBySideQuestions } from './questions.js';

// A list with more takes the editor long to show.
const MOST_PARTNERS = 2_000;

/** Answers what is asked where a reader reads two articles side by side. */
export function sideBySideAnswersOf({ library }: AnswerSources): AnswersTo<keyof SideBySideQuestions> {
  return {
    partners({ uri }) {
      const read = library.articleAt(uri);
      if (!read?.corpus) return undefined;
      return partnersOf(read.corpus, read.annotated.article.id)
        .slice(0, MOST_PARTNERS)
        .map(({ uri: other, title, date, facts, differing }) => ({
          uri: other,
          label: title,
          facts,
          description: [
            facts === 0 ? '' : facts === 1 ? t('1 shared fact') : t('{0} shared facts', number(facts)),
            differing === 0 ? '' : t('{0} differ', number(differing)),
            date === undefined ? '' : period(date, 'short'),
          ]
            .filter(Boolean)
            .join(' · '),
        }));
    },
    sharedFacts({ left, right }) {
      const [a, b] = [library.articleAt(left), library.articleAt(right)];
      if (!a?.corpus || a.corpus !== b?.corpus) return [];
      return sharedFacts(a.corpus, a.annotated.article.id, b.annotated.article.id);
    },
    articlesAbout({ folder, about }) {
      const corpus = library.corpusIn(folder);
      if (!corpus) return [];
      const wanted = new Set(about);
      const figures = corpus.index.findings().flatMap((finding) => (wanted.has(finding.id) ? finding.figures : []));
      return [...new Set(figures.map(({ article }) => article))].flatMap((id) => corpus.uriOf(id) ?? []);
    },
  };
}
