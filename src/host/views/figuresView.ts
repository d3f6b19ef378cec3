import * as vscode from 'vscode';
import type { Library } from '../corpus/library.js';
import { Commands, ContextKeys, Views } from '../ids.js';
import { showFilterBox } from './filterBox.js';
import { createRowView, type RowView } from './rowView.js';

const { t } = vscode.l10n;

const BY_NAME_KEY = 'figures.byName';

/** Did the reader choose to see figures by the names of their owners? That stays with the workspace. */
export const figuresByName = (state: vscode.Memento): boolean => state.get(BY_NAME_KEY) === true;

/** What the corpus says in figures, by owner, measure and period. */
export function registerFiguresView(library: Library, state: vscode.Memento): RowView {
  const rows = createRowView(library, 'figures', { canSelectMany: true });
  const setContext = (key: string, value: boolean): void =>
    void vscode.commands.executeCommand('setContext', key, value);
  const filter = {
    query: '',
    setQuery(query: string): void {
      filter.query = query;
      library.thread.choose({ figureQuery: query });
      setContext(ContextKeys.figuresFiltered, query !== '');
      rows.refresh();
    },
  };
  const order = (byName: boolean): void => {
    void state.update(BY_NAME_KEY, byName);
    library.thread.choose({ figuresByName: byName });
    setContext(ContextKeys.figuresByName, byName);
    rows.refresh();
  };
  setContext(ContextKeys.figuresByName, figuresByName(state));
  const subscriptions = vscode.Disposable.from(
    rows,
    vscode.commands.registerCommand(Commands.filterFigures, async () => {
      await vscode.commands.executeCommand(`${Views.figures}.focus`);
      showFilterBox(
        filter,
        t('Filter the figures'),
        t('Name, kind, unit, period or tier, like: xiaomi money 2013 stated'),
      );
    }),
    vscode.commands.registerCommand(Commands.clearFigureFilter, () => filter.setQuery('')),
    vscode.commands.registerCommand(Commands.figuresByName, () => order(true)),
    vscode.commands.registerCommand(Commands.figuresByDifference, () => order(false)),
  );
  return { ...rows, dispose: () => subscriptions.dispose() };
}
