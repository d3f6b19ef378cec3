import * as vscode from 'vscode';
import type { Library } from '../corpus/library.js';
import { Commands, ContextKeys, Views } from '../ids.js';
import type { EntityChoice } from './entityChoice.js';
import { showFilterBox } from './filterBox.js';
import { rowOf } from './rows.js';
import { createRowView } from './rowView.js';

/** Companies, people, products, places …: by kind or by article, filtered and hidden as the reader likes. */
export function registerEntitiesView(library: Library, choice: EntityChoice): vscode.Disposable {
  const rows = createRowView(library, 'companies');
  /** What a command is about: the row it was called on, else the selected one. */
  const entityOf = (row: unknown): string | undefined =>
    row === undefined ? rows.view.selection[0]?.entity : rowOf(row).entity;
  return vscode.Disposable.from(
    rows,
    choice,
    choice.onDidChange(() => {
      library.thread.choose(choice.choices);
      void vscode.commands.executeCommand('setContext', ContextKeys.filtered, choice.query !== '');
      rows.refresh();
    }),
    vscode.commands.registerCommand(Commands.arrange, () => choice.arrange()),
    vscode.commands.registerCommand(Commands.filter, async () => {
      await vscode.commands.executeCommand(`${Views.companies}.focus`);
      showFilterBox(choice);
    }),
    vscode.commands.registerCommand(Commands.clearFilter, () => choice.setQuery('')),
    vscode.commands.registerCommand(Commands.hide, async (row: unknown) => {
      const entity = entityOf(row);
      if (entity !== undefined && library.current) await choice.hide(library.current.folder, entity);
    }),
    vscode.commands.registerCommand(Commands.showAgain, async (row: unknown) => {
      if (library.current) await choice.showAgain(library.current.folder, entityOf(row));
    }),
    vscode.commands.registerCommand(Commands.showMore, (show: unknown) => {
      if (typeof show === 'function') show();
    }),
  );
}
