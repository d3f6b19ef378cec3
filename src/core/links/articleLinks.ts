import type { FoundInArticle } from '../corpus/article.js';
import { localeOf } from '../locales/index.js';
import { changes } from './arithmetic/changes.js';
import { derived } from './arithmetic/derived.js';
import { fractions, multiples } from './arithmetic/fractions.js';
import { partsOfTotals } from './arithmetic/partsOfTotals.js';
import { rates } from './arithmetic/rates.js';
import type { SentenceFacts } from './arithmetic/sentenceFacts.js';
import { shares, sums } from './arithmetic/sums.js';
import { comparisons } from './comparison.js';
import { conversions } from './conversions.js';
import type { Link } from './link.js';
import { splitRange } from './range.js';
import { rankSeries } from './series.js';
import type { Statement } from './statement.js';

/**
 * The links that the `sentences` of one article make by themselves: conversions, ranges, comparisons and arithmetic.
 * What several sentences or articles say of one topic is for `topicLinks`.
 */
export function articleLinks(
  { article, annotations }: FoundInArticle,
  statements: readonly Statement[],
  sentences: readonly SentenceFacts[],
): readonly Link[] {
  if (statements.length < 2) return [];
  const data = localeOf(annotations.language).links;
  const isTo = (word: string): boolean => data.to.includes(word);
  const told = sentences.flatMap((facts) => [
    ...conversions(facts.statements, article.text, data),
    ...ranges(facts.statements, facts.between, isTo),
    ...[changes, sums, shares, rates, fractions, multiples, derived].flatMap((rule) => rule(facts)),
    ...comparisons(facts.statements),
  ]);
  return [...told, ...partsOfTotals(statements), ...rankSeries(statements)];
}

function ranges(
  sentence: readonly Statement[],
  between: SentenceFacts['between'],
  isTo: (word: string) => boolean,
): Link[] {
  return sentence.flatMap((a, i) => {
    const b = sentence.slice(i + 1).find((s) => s.figure.unit === a.figure.unit);
    const link = b && splitRange(a, b, between(a, b), isTo);
    return link ? [link] : [];
  });
}
