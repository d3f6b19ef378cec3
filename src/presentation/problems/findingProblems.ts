import { type Finding, isQuiet } from '../../core/links/finding.js';
import { findingMessage } from '../../core/links/linkRule.js';
import { quoteAround } from '../../core/text/quote.js';
import { placeOf, type ShownCorpus } from '../indexedArticles.js';
import { t } from '../l10n.js';
import { plainLabel } from '../plainLabel.js';
import type { Problem } from './problem.js';

/**
 * The findings of a corpus at their first figures, with the other figures as related places. Quiet ones are left out: the
 * list of problems does not show hints, and three dots under a figure would say that something is wrong with it without
 * saying what.
 */
export function findingProblems(corpus: ShownCorpus): readonly Problem[] {
  return corpus.index.findings().flatMap((finding) => (isQuiet(finding) ? [] : (problemOf(corpus, finding) ?? [])));
}

function problemOf(corpus: ShownCorpus, finding: Finding): Problem | undefined {
  const [first, ...others] = finding.figures;
  const place = first && placeOf(corpus, first.article, first.figure);
  if (!place) return undefined;
  return {
    place,
    severity: finding.severity === 'warning' ? 'warning' : 'information',
    code: finding.kind,
    message: plainLabel(findingMessage(finding, t)),
    related: others.flatMap(({ article, figure }) => {
      const other = placeOf(corpus, article, figure);
      const annotated = corpus.index.article(article);
      if (!other || !annotated) return [];
      const { text } = quoteAround(annotated.article.text, figure, annotated.annotations.language);
      return [{ place: other, message: plainLabel(text) }];
    }),
  };
}
