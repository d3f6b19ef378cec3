import * as vscode from 'vscode';
import type { Library } from '../corpus/library.js';
import { Commands, ContextKeys, Views } from '../ids.js';
import { showFilterBox } from './filterBox.js';
import { RowNode } from './rowTree.js';
import { createRowView } from './rowView.js';

const { t } = vscode.l10n;

const SCHEME = 'crossread-figures';

/** What the corpus says in figures, by owner, measure and period; several rows can be set side by side in a document. */
export function registerFiguresView(library: Library): vscode.Disposable {
  const rows = createRowView(library, 'figures', true);
  /** The text of each document, by its URI. */
  const compared = new Map<string, string>();
  let count = 0;
  const filter = {
    query: '',
    setQuery(query: string): void {
      filter.query = query;
      library.thread.choose({ figureQuery: query });
      void vscode.commands.executeCommand('setContext', ContextKeys.figuresFiltered, query !== '');
      rows.refresh();
    },
  };
  /** Compares the selected rows, or the one whose menu was opened. */
  const compare = async (row: unknown): Promise<void> => {
    const { selection } = rows.view;
    const chosen = row instanceof RowNode && !selection.includes(row) ? [row] : selection;
    const ids = chosen.map((node) => node.row.id);
    const text = await library.thread.ask('comparedFigures', { ...rows.asked(), rows: ids });
    if (text === undefined) {
      void vscode.window.showInformationMessage(t('Select figures, measures or names in the view of figures first.'));
      return;
    }
    const uri = vscode.Uri.from({ scheme: SCHEME, path: `/${t('Figures {0}', ++count)}.md` });
    compared.set(uri.toString(), text);
    // Not as the editor's preview of Markdown: that follows no link to a file.
    await vscode.window.showTextDocument(uri, { preview: true });
  };
  return vscode.Disposable.from(
    rows,
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
      provideTextDocumentContent: (uri) => compared.get(uri.toString()),
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => compared.delete(uri.toString())),
    vscode.commands.registerCommand(Commands.filterFigures, async () => {
      await vscode.commands.executeCommand(`${Views.figures}.focus`);
      showFilterBox(filter, t('Filter the figures by whose they are'));
    }),
    vscode.commands.registerCommand(Commands.clearFigureFilter, () => filter.setQuery('')),
    vscode.commands.registerCommand(Commands.compareFigures, compare),
  );
}
