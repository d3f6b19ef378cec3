import * as vscode from 'vscode';
import type { Problem } from '../../presentation/problems/problem.js';
import { ARTICLE_SELECTOR } from '../corpus/articleSelector.js';
import type { Library } from '../corpus/library.js';
import { Timers } from '../corpus/timers.js';
import { toLocation } from '../positions.js';

const { t } = vscode.l10n;

const FINDINGS_SOURCE = 'crossread';
// While the reader types, the list of problems follows at leisure.
const PAUSE_MS = 400;
// What other programs write may never pause.
const LONGEST_MS = 3000;

/** Problems: what is wrong with a manifest, a lexicon or an article, at its place in the file, and once in the log. */
export function registerCorpusProblems(library: Library, log: vscode.LogOutputChannel): vscode.Disposable {
  let logged: ReadonlySet<string> = new Set();
  return showProblems('crossread', library, async () => {
    const problems = (await library.thread.tryAsk('corpusProblems', {})) ?? [];
    const before = logged;
    logged = new Set(problems.map(({ place, message }) => `${vscode.Uri.parse(place.uri).toString(true)}: ${message}`));
    for (const entry of logged) if (!before.has(entry)) log.warn(entry);
    return problems;
  });
}

/**
 * Problems: findings at their first figure, with the other figures as related information, and a way to open them.
 */
export function registerFindingProblems(library: Library): vscode.Disposable {
  return vscode.Disposable.from(
    showProblems('crossread-findings', library, async () =>
      // What was found stays while the articles are read again.
      library.isReading ? undefined : library.thread.tryAsk('findingProblems', {}),
    ),
    vscode.languages.registerCodeActionsProvider(
      ARTICLE_SELECTOR,
      { provideCodeActions: (_document, _range, { diagnostics }) => diagnostics.flatMap(evidenceActions) },
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
    ),
  );
}

/** Keeps problems in the editor's list; of the files whose problems are as before it is not told again. */
function showProblems(
  name: string,
  library: Library,
  ask: () => Promise<readonly Problem[] | undefined>,
): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection(name);
  const timers = new Timers();
  let shown = new Map<string, string>();
  let latest = 0;
  const refresh = async (): Promise<void> => {
    const turn = ++latest;
    const problems = await ask();
    if (turn !== latest || !problems) return;
    const byFile = new Map<string, Problem[]>();
    for (const problem of problems) {
      const own = byFile.get(problem.place.uri);
      if (own) own.push(problem);
      else byFile.set(problem.place.uri, [problem]);
    }
    const now = new Map([...byFile].map(([uri, own]) => [uri, JSON.stringify(own)]));
    for (const uri of shown.keys()) if (!now.has(uri)) collection.delete(vscode.Uri.parse(uri));
    for (const [uri, own] of byFile) {
      if (shown.get(uri) !== now.get(uri)) collection.set(vscode.Uri.parse(uri), own.map(diagnostic));
    }
    shown = now;
  };
  return vscode.Disposable.from(
    collection,
    timers,
    library.onDidChange(() => {
      // The first time at once, and then when changes pause.
      if (latest === 0) void refresh();
      else timers.later('refresh', PAUSE_MS, () => void refresh(), LONGEST_MS);
    }),
  );
}

const SEVERITIES: Readonly<Record<Problem['severity'], vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
};

function diagnostic({ place, severity, code, message, related }: Problem): vscode.Diagnostic {
  const result = new vscode.Diagnostic(toLocation(place).range, message, SEVERITIES[severity]);
  result.source = FINDINGS_SOURCE;
  result.code = code;
  if (related.length > 0)
    result.relatedInformation = related.map(
      (other) => new vscode.DiagnosticRelatedInformation(toLocation(other.place), other.message),
    );
  return result;
}

/** One action for each other passage of a finding. */
function evidenceActions(problem: vscode.Diagnostic): vscode.CodeAction[] {
  if (problem.source !== FINDINGS_SOURCE) return [];
  return (problem.relatedInformation ?? []).map(({ location, message }) => {
    const action = new vscode.CodeAction(t('Open: {0}', message), vscode.CodeActionKind.QuickFix);
    action.diagnostics = [problem];
    action.command = {
      command: 'editor.action.goToLocations',
      title: t('Open'),
      arguments: [location.uri, location.range.start, [location], 'goto', ''],
    };
    return action;
  });
}
