import * as vscode from 'vscode';
import { decodeArticle } from '../../core/corpus/articleText.js';
import { type CorpusProblem, PROBLEM_MESSAGES } from '../../core/corpus/problems.js';
import type { Corpus } from '../corpus/corpus.js';
import type { Library } from '../corpus/library.js';
import { toRange } from '../positions.js';

/** Problems: what is wrong with a manifest, a lexicon or an article, at its place in the file, and once in the log. */
export function registerCorpusProblems(library: Library, log: vscode.LogOutputChannel): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('crossread');
  let logged: ReadonlySet<string> = new Set();
  let latest = 0;
  const refresh = async (): Promise<void> => {
    const turn = ++latest;
    const entries: [vscode.Uri, vscode.Diagnostic[]][] = [];
    const seen = new Set<string>();
    const before = logged;
    logged = seen;
    for (const corpus of library.corpora) {
      for (const [file, problems] of groupByFile(corpus.problems)) {
        const text = problems.some((p) => p.span) ? await textOf(corpus, file) : '';
        entries.push([corpus.uriOf(file), problems.map((problem) => diagnostic(problem, text))]);
        for (const problem of problems) {
          const entry = `${corpus.uriOf(file).toString(true)}: ${problemText(problem)}`;
          seen.add(entry);
          if (!before.has(entry)) log.warn(entry);
        }
      }
    }
    if (turn !== latest) return;
    collection.clear();
    collection.set(entries);
  };
  return vscode.Disposable.from(
    collection,
    library.onDidChange(() => void refresh()),
  );
}

/** A problem in the reader's language. */
export function problemText(problem: CorpusProblem): string {
  return vscode.l10n.t(PROBLEM_MESSAGES[problem.code], ...problem.args);
}

function diagnostic(problem: CorpusProblem, text: string): vscode.Diagnostic {
  const range = problem.span ? toRange({ text }, problem.span) : new vscode.Range(0, 0, 0, 0);
  const severity = problem.severity === 'error' ? vscode.DiagnosticSeverity.Error : vscode.DiagnosticSeverity.Warning;
  const result = new vscode.Diagnostic(range, problemText(problem), severity);
  result.source = 'crossread';
  result.code = problem.code;
  return result;
}

function groupByFile(problems: readonly CorpusProblem[]): Map<string, CorpusProblem[]> {
  const groups = new Map<string, CorpusProblem[]>();
  for (const problem of problems) groups.set(problem.file, [...(groups.get(problem.file) ?? []), problem]);
  return groups;
}

async function textOf(corpus: Corpus, file: string): Promise<string> {
  try {
    return decodeArticle(file, await vscode.workspace.fs.readFile(corpus.uriOf(file))).text ?? '';
  } catch {
    return '';
  }
}
