import * as vscode from 'vscode';
import type { CorpusIndex } from '../../core/index/corpusIndex.js';
import { type Finding, isQuiet } from '../../core/links/finding.js';
import { findingMessage } from '../../core/links/linkRule.js';
import { quoteAround } from '../../core/text/quote.js';
import { ARTICLE_SELECTOR } from '../corpus/articleSelector.js';
import type { Library } from '../corpus/library.js';
import { locationOf } from './references.js';

const { t } = vscode.l10n;

const SOURCE = 'crossread';

/**
 * Problems: findings at their first figure, with the other figures as related information, and a way to open them. Quiet
 * ones are left out: the list of problems does not show hints, and three dots under a figure would say that something is
 * wrong with it without saying what.
 */
export function registerFindingProblems(library: Library): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('crossread-findings');
  const refresh = (): void => {
    if (library.loading) return;
    const byFile = new Map<string, [vscode.Uri, vscode.Diagnostic[]]>();
    for (const { index } of library.corpora) {
      for (const finding of index.findings().filter((found) => !isQuiet(found))) {
        const [first] = finding.figures;
        const location = first && locationOf(library, index, first.article, first.figure);
        if (!location) continue;
        const key = location.uri.toString();
        const entry = byFile.get(key) ?? [location.uri, []];
        byFile.set(key, entry);
        entry[1].push(diagnostic(library, index, finding, location.range));
      }
    }
    collection.clear();
    collection.set([...byFile.values()]);
  };
  return vscode.Disposable.from(
    collection,
    library.onDidChange(refresh),
    vscode.languages.registerCodeActionsProvider(
      ARTICLE_SELECTOR,
      { provideCodeActions: (_document, _range, { diagnostics }) => diagnostics.flatMap(evidenceActions) },
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
    ),
  );
}

function diagnostic(library: Library, index: CorpusIndex, finding: Finding, range: vscode.Range): vscode.Diagnostic {
  const severity =
    finding.severity === 'warning' ? vscode.DiagnosticSeverity.Warning : vscode.DiagnosticSeverity.Information;
  const result = new vscode.Diagnostic(range, findingMessage(finding, t), severity);
  result.source = SOURCE;
  result.code = finding.kind;
  result.relatedInformation = finding.figures.slice(1).flatMap(({ article, figure }) => {
    const location = locationOf(library, index, article, figure);
    const annotated = index.article(article);
    if (!location || !annotated) return [];
    const quote = quoteAround(annotated.article.text, figure, annotated.annotations.language).text;
    return [new vscode.DiagnosticRelatedInformation(location, quote)];
  });
  return result;
}

/** One action for each other passage of a finding. */
function evidenceActions(problem: vscode.Diagnostic): vscode.CodeAction[] {
  if (problem.source !== SOURCE) return [];
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
