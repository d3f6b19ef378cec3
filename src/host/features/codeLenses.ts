import * as vscode from 'vscode';
import { ARTICLE_SELECTOR } from '../corpus/articleSelector.js';
import type { Library } from '../corpus/library.js';
import { toPosition } from '../positions.js';
import { lensesShown, onSettingsChange } from '../settings.js';

const { t } = vscode.l10n;

/** CodeLens: over the title of an article, and of each text it joins, how much there is to read. */
export function registerCodeLenses(library: Library): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  return vscode.Disposable.from(
    changed,
    library.onDidRead(() => changed.fire()),
    onSettingsChange(() => changed.fire()),
    vscode.languages.registerCodeLensProvider(ARTICLE_SELECTOR, {
      onDidChangeCodeLenses: changed.event,
      async provideCodeLenses(document, token) {
        const open = lensesShown() ? await library.whenRead(document, token) : undefined;
        const parts = open && (await library.thread.ask('contents', { uri: open.uri }, token));
        if (!open || !parts) return [];
        return parts.map(({ at, text }) => {
          const start = toPosition(open, at);
          const command = 'workbench.action.gotoSymbol';
          return new vscode.CodeLens(new vscode.Range(start, start), {
            title: text,
            command,
            tooltip: t('Go to one of them'),
          });
        });
      },
    }),
  );
}
