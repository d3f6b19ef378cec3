import * as vscode from 'vscode';
import type { DraftEdit, DraftFix } from '../../presentation/drafts/draftFixes.js';
import { ARTICLE_SELECTOR } from '../corpus/articleSelector.js';
import type { Library } from '../corpus/library.js';
import { DeskCommands } from '../ids.js';
import { type DraftChecks, rangeOf } from './draftChecks.js';

const { t } = vscode.l10n;

/** Code actions: what a writer may do about a figure of a draft. */
export function draftActions(library: Library, checks: DraftChecks): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    ARTICLE_SELECTOR,
    {
      async provideCodeActions(document, range, { diagnostics }, token) {
        const [finding] = checks.at(document, range);
        if (!finding) return [];
        const { start, end, code } = finding;
        const uri = document.uri.toString();
        const fixes = (await library.thread.ask('draftFixes', { uri, start, end }, token)) ?? [];
        const own = diagnostics.filter((one) => one.code === code && one.range.isEqual(rangeOf(finding)));
        const actions = fixes.map((fix, i) => fixAction(document.uri, fix, own, i === 0 && code === 'differs'));
        const isKeepable = (code === 'differs' || code === 'mayDiffer') && library.isCorrectable(checks.folderOf(uri));
        return isKeepable ? [...actions, keepAction(uri, { start, end }, own)] : actions;
      },
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
  );
}

function fixAction(
  uri: vscode.Uri,
  { title, edits }: DraftFix,
  diagnostics: vscode.Diagnostic[],
  isPreferred: boolean,
): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.edit = new vscode.WorkspaceEdit();
  action.edit.set(uri, edits.map(editorEdit));
  action.diagnostics = diagnostics;
  action.isPreferred = isPreferred;
  return action;
}

function keepAction(uri: string, place: object, diagnostics: vscode.Diagnostic[]): vscode.CodeAction {
  const title = t('Keep: Another Definition');
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = { command: DeskCommands.keepFigure, title, arguments: [uri, place] };
  action.diagnostics = diagnostics;
  return action;
}

export const editorEdit = (edit: DraftEdit): vscode.TextEdit => vscode.TextEdit.replace(rangeOf(edit), edit.content);
