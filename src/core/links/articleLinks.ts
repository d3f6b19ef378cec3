import type { AnnotatedArticle } from '../corpus/article.js';
import { localeOf } from '../locales/index.js';
import { tokenize } from '../text/tokens.js';
import { changes } from './arithmetic/changes.js';
import { derived } from './arithmetic/derived.js';
import { fractions, multiples } from './arithmetic/fractions.js';
import { tellsMovement } from './arithmetic/movements.js';
import { partsOfTotals } from './arithmetic/partsOfTotals.js';
import { rates } from './arithmetic/rates.js';
import type { SentenceFacts } from './arithmetic/sentenceFacts.js';
import { shares, sums } from './arithmetic/sums.js';
import { comparisons } from './comparison.js';
import { conversions } from './conversions.js';
import type { Link } from './link.js';
import { linkWords } from './linkWords.js';
import { splitRange } from './range.js';
import { rankSeries } from './series.js';
import type { Statement } from './statement.js';

/**
 * The links that the sentences of one article make by themselves: conversions, ranges, comparisons and arithmetic.
 * What several sentences or articles say of one topic is for `topicLinks`.
 */
export function articleLinks(
  { article, annotations }: AnnotatedArticle,
  statements: readonly Statement[],
): readonly Link[] {
  if (statements.length < 2) return [];
  const { text } = article;
  const words = linkWords(annotations.language);
  const data = localeOf(annotations.language).links;
  const between = (a: Statement, b: Statement): string =>
    a.figure.end <= b.figure.start
      ? text.slice(a.figure.end, b.figure.start)
      : text.slice(b.figure.end, a.figure.start);
  const saysBetween: SentenceFacts['saysBetween'] = (a, b, role) => {
    const tokens = tokenize(between(a, b));
    for (let i = 0; i < tokens.count; i++) if (words.longest(tokens, i)?.some((r) => r.role === role)) return true;
    return false;
  };
  const tells: SentenceFacts['tellsMovement'] = (a, b) =>
    tellsMovement(text, annotations.language, a.ref.figure, b.ref.figure);
  const isTo = (word: string): boolean => data.to.includes(word);
  const links: Link[] = [];
  let first = 0;
  for (const sentence of bySentence(statements)) {
    const facts: SentenceFacts = {
      statements: sentence,
      article: statements,
      first,
      between,
      saysBetween,
      tellsMovement: tells,
    };
    first += sentence.length;
    links.push(...conversions(sentence, text, data));
    links.push(...ranges(sentence, between, isTo));
    for (const rule of [changes, sums, shares, rates, fractions, multiples, derived]) links.push(...rule(facts));
    links.push(...comparisons(sentence));
  }
  links.push(...partsOfTotals(statements), ...rankSeries(statements));
  return links;
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

function bySentence(statements: readonly Statement[]): Statement[][] {
  const groups: Statement[][] = [];
  for (const statement of statements) {
    const group = groups.at(-1);
    if (group && group[0]?.sentence === statement.sentence) group.push(statement);
    else groups.push([statement]);
  }
  return groups;
}
