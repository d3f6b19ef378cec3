import * as vscode from 'vscode';
import type { DeskServices } from '../desk/desk.js';
import { DeskCommands } from '../ids.js';
import type { RowNode } from '../views/rowTree.js';

const { t } = vscode.l10n;

const SCHEME = 'crossread-figures';

/** Sets several rows of the view of figures side by side in a document. */
export function registerCompareFigures({ library, figures, on }: DeskServices): vscode.Disposable {
  /** The text of each document, by its URI. */
  const compared = new Map<string, string>();
  let count = 0;
  // The selected rows, or the one whose menu was opened.
  on(DeskCommands.compareFigures, async (row) => {
    const { selection } = figures.view;
    const chosen = isRow(row) && !selection.some((node) => node.row.id === row.row.id) ? [row] : selection;
    const ids = chosen.map((node) => node.row.id);
    const text = await library.thread.ask('comparedFigures', { ...figures.asked(), rows: ids });
    if (text === undefined) {
      void vscode.window.showInformationMessage(t('Select figures, measures or names in the view of figures first.'));
      return;
    }
    const uri = vscode.Uri.from({ scheme: SCHEME, path: `/${t('Figures {0}', ++count)}.md` });
    compared.set(uri.toString(), text);
    // Not as the editor's preview of Markdown: that follows no link to a file.
    await vscode.window.showTextDocument(uri, { preview: true });
  });
  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
      provideTextDocumentContent: (uri) => compared.get(uri.toString()),
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => compared.delete(uri.toString())),
  );
}

/** A row of a view: its class is of another program. */
const isRow = (value: unknown): value is RowNode =>
  typeof value === 'object' && value !== null && 'row' in value && typeof (value as RowNode).row?.id === 'string';
