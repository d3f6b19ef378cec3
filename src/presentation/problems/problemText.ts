import { type CorpusProblem, PROBLEM_MESSAGES } from '../../core/corpus/problems.js';
import { t } from '../l10n.js';
import { plainLabel } from '../plainLabel.js';
import { number } from '../wording.js';

/** A problem in the reader's language. */
export function problemText(problem: CorpusProblem): string {
  return t(PROBLEM_MESSAGES[problem.code], ...problem.args.map((arg) => plainLabel(arg)));
}

/** How far the reading of articles has come. */
export interface Progress {
  readonly read: number;
  readonly all: number;
}

/** What a view says above its rows: that articles are still read, or what is wrong with the corpora; else nothing. */
export function stateMessage(reading: Progress | undefined, problems: readonly CorpusProblem[]): string {
  if (reading) {
    return reading.all === 0
      ? t('Reading the articles …')
      : t('Reading the articles: {0} of {1} …', number(reading.read), number(reading.all));
  }
  const [first] = problems;
  if (!first) return '';
  const text = problemText(first);
  return problems.length === 1 ? text : t('{0} ({1} more: see Problems)', text, problems.length - 1);
}
