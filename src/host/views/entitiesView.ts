import * as vscode from 'vscode';
import type { Library } from '../corpus/library.js';
import { Commands, ContextKeys, Views } from '../ids.js';
import type { EntityChoice } from './entityChoice.js';
import { showFilterBox } from './filterBox.js';
import { entitiesOf } from './rows.js';
import type { RowNode } from './rowTree.js';
import { createRowView } from './rowView.js';

/** Companies, people, products, places …: by kind or by article, filtered and hidden as the reader likes. */
export function registerEntitiesView(library: Library, choice: EntityChoice): vscode.Disposable {
  const rows = createRowView(library, 'companies', { canSelectMany: true });
  /** What a command is about; without a row, what is selected. */
  const chosen = (row: unknown, selected: unknown): readonly string[] =>
    entitiesOf(row, row === undefined ? rows.view.selection : selected);
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
      showFilterBox(choice, vscode.l10n.t('Filter the companies and other names'));
    }),
    vscode.commands.registerCommand(Commands.clearFilter, () => choice.setQuery('')),
    vscode.commands.registerCommand(Commands.hide, async (row: unknown, selected: unknown) => {
      const folder = library.current?.folder;
      if (folder !== undefined) for (const entity of chosen(row, selected)) await choice.hide(folder, entity);
    }),
    vscode.commands.registerCommand(Commands.showAgain, async (row: unknown, selected: unknown) => {
      const folder = library.current?.folder;
      const entities = chosen(row, selected);
      // The group of the hidden ones is about all of them.
      if (folder !== undefined)
        for (const entity of entities.length > 0 ? entities : [undefined]) await choice.showAgain(folder, entity);
    }),
    vscode.commands.registerCommand(Commands.openRow, async () => {
      const row = await focusedRow(rows.view);
      if (row?.entity === undefined) await vscode.commands.executeCommand('list.select');
      else await vscode.commands.executeCommand(Commands.openDossier, row);
    }),
    vscode.commands.registerCommand(Commands.renameRow, () =>
      vscode.commands.executeCommand(Commands.rename, undefined, rows.view.selection),
    ),
    vscode.commands.registerCommand(Commands.showMore, (show: unknown) => {
      if (typeof show === 'function') show();
    }),
  );
}

/** The row that has the focus. The editor tells nobody, so it is taken into the selection, or out of it, and back. */
async function focusedRow(view: vscode.TreeView<RowNode>): Promise<RowNode | undefined> {
  const before = view.selection;
  await vscode.commands.executeCommand('list.toggleSelection');
  const after = view.selection;
  await vscode.commands.executeCommand('list.toggleSelection');
  return after.find((row) => !before.includes(row)) ?? before.find((row) => !after.includes(row));
}
