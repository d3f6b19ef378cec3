import type { FoundInArticle } from '../../corpus/article.js';
import { traitsOf } from '../../figures/kindTraits.js';
import { featuresOf, type LinkRole } from '../../sentence/wordFeatures.js';
import { tokenize } from '../../text/tokens.js';
import type { Statement } from '../statement.js';
import { tellsMovement } from './movements.js';

/** The statements of one sentence and what the rules of arithmetic may ask of its article. */
export interface SentenceFacts {
  /** In the order of the text. */
  readonly statements: readonly Statement[];
  /** All statements of the article, in order; figures of tables have none. */
  readonly article: readonly Statement[];
  /** Where those of this sentence begin among them. */
  readonly first: number;
  /** The text between the ends of two figures. */
  readonly between: (a: Statement, b: Statement) => string;
  /** Does a word of that role stand between two figures? */
  readonly saysBetween: (a: Statement, b: Statement, role: LinkRole) => boolean;
  /** Does the sentence tell that something changes, near two figures? */
  readonly tellsMovement: (a: Statement, b: Statement) => boolean;
}

/** The sentences of an article that have statements, in order; `statements` are all of the article. */
export function sentenceFactsOf(
  { article: { text }, annotations: { language } }: FoundInArticle,
  statements: readonly Statement[],
): readonly SentenceFacts[] {
  const features = featuresOf(language);
  const between = (a: Statement, b: Statement): string =>
    a.figure.end <= b.figure.start
      ? text.slice(a.figure.end, b.figure.start)
      : text.slice(b.figure.end, a.figure.start);
  const saysBetween: SentenceFacts['saysBetween'] = (a, b, role) => {
    const tokens = tokenize(between(a, b));
    for (let i = 0; i < tokens.count; i++)
      if (features.longest('link', tokens, i)?.some((r) => r.role === role)) return true;
    return false;
  };
  const asked = {
    article: statements,
    between,
    saysBetween,
    tellsMovement: (a: Statement, b: Statement) => tellsMovement(text, language, a.figure, b.figure),
  };
  const all: SentenceFacts[] = [];
  for (let first = 0; first < statements.length; ) {
    const { sentence } = statements[first] as Statement;
    let next = first + 1;
    while (statements[next]?.sentence === sentence) next++;
    all.push({ ...asked, statements: statements.slice(first, next), first });
    first = next;
  }
  return all;
}

/** The statement before or behind one of the sentence by so many places, in the sentence or beyond it. */
export function statementBeside(facts: SentenceFacts, of: Statement, places: number): Statement | undefined {
  return facts.article[facts.first + facts.statements.indexOf(of) + places];
}

/** Those before a statement of the sentence, the nearest first, back to so many sentences before its own. */
export function* statementsBefore(facts: SentenceFacts, of: Statement, sentencesBack: number): Generator<Statement> {
  for (let i = facts.first + facts.statements.indexOf(of) - 1; i >= 0; i--) {
    const s = facts.article[i] as Statement;
    if (s.sentence < of.sentence - sentencesBack) return;
    yield s;
  }
}

/** Are both amounts of one unit, whatever they are called? */
export function sameMoneyOrCount(a: Statement, b: Statement): boolean {
  const [x, y] = [a.figure, b.figure];
  if (x.kind !== y.kind && !(traitsOf(x.kind).isMoney && traitsOf(y.kind).isMoney)) return false;
  if (x.per !== y.per) return false;
  if (x.kind === 'count')
    return x.unit === y.unit || x.unit === '' || y.unit === '' || x.unit === 'unit' || y.unit === 'unit';
  return x.unit === y.unit;
}

/** Amounts that can be added: money, counts, measures; not ranks, multiples or durations. */
export function isAmount({ figure }: Statement): boolean {
  return figure.value2 === undefined && traitsOf(figure.kind).isAdditive;
}

// Measures whose amounts are less than nothing.
const BELOW_ZERO: ReadonlySet<string> = new Set(['loss', 'deficit']);

/**
 * May one amount be told in per cent of the other? Not from zero or below, and not from a loss to a profit or "from down
 * four billion to up two", though both are written as numbers above zero.
 */
export function haveRatio(a: Statement, b: Statement): boolean {
  if (a.figure.value <= 0 || b.figure.value <= 0 || isBelowZero(a) !== isBelowZero(b)) return false;
  return !a.direction || !b.direction || a.direction === b.direction;
}

const isBelowZero = ({ measures }: Statement): boolean => BELOW_ZERO.has(measures[0] ?? '');
