import * as vscode from 'vscode';
import { ContextKeys } from '../ids.js';
import type { DraftChecks } from './draftChecks.js';

const { t } = vscode.l10n;

/** Says in the status bar how a draft stands beside its articles, and that it is checked at all. */
export function registerDraftStatus(checks: DraftChecks): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('crossread.draft', vscode.StatusBarAlignment.Right, 90);
  item.name = t('Draft Check');
  item.command = 'workbench.actions.view.problems';
  let isChecked = false;
  const refresh = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    const check = document && checks.of(document);
    if ((check !== undefined) !== isChecked) {
      isChecked = check !== undefined;
      void vscode.commands.executeCommand('setContext', ContextKeys.checkedDraft, isChecked);
    }
    if (!check) {
      item.hide();
      return;
    }
    const { found } = check;
    const { differs = 0, mayDiffer = 0, agrees = 0 } = found?.counts ?? {};
    const [note] = found?.notes ?? [];
    const counts = t('{0} differ, {1} agree', differs, agrees);
    item.text = found
      ? `$(${note === undefined ? 'checklist' : 'warning'}) ${counts}`
      : `$(sync~spin) ${t('Checking …')}`;
    item.tooltip = [
      ...(found
        ? [
            t(
              'Of {0} figures {1} differ from the articles, {2} may differ, {3} agree.',
              found.figures,
              differs,
              mayDiffer,
              agrees,
            ),
          ]
        : []),
      ...(found?.notes ?? []),
    ].join('\n');
    item.accessibilityInformation = { label: [t('Draft Check'), found ? item.tooltip : t('Checking …')].join(': ') };
    item.show();
  };
  refresh();
  return vscode.Disposable.from(item, checks.onDidChange(refresh), vscode.window.onDidChangeActiveTextEditor(refresh));
}
