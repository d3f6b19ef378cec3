import * as vscode from 'vscode';
import type { Library } from '../corpus/library.js';
import { problemText } from '../features/corpusProblems.js';

/** What a view says above its rows: that it is still reading, or what is wrong with the corpus; else nothing. */
export function viewMessage(library: Library): string {
  if (library.loading) return vscode.l10n.t('Reading the articles …');
  const problems = library.corpora.flatMap((corpus) => corpus.problems);
  const [first] = problems;
  if (!first) return '';
  const text = problemText(first);
  return problems.length === 1 ? text : vscode.l10n.t('{0} ({1} more: see Problems)', text, problems.length - 1);
}
