import * as vscode from 'vscode';
import type { Library } from '../corpus/library.js';
import { Commands, ContextKeys, Views } from '../ids.js';
import { EntitiesProvider, type EntityNode } from './entitiesProvider.js';
import { EntityChoice } from './entityChoice.js';
import { showFilterBox } from './filterBox.js';
import { followEditor } from './followEditor.js';
import { passageOf } from './passageItem.js';
import { quotationsOf, quoteDrag } from './quoteDrag.js';
import { rowOf } from './rows.js';
import { onShownCorpusChange } from './shownCorpus.js';
import { viewMessage } from './viewMessage.js';

const { t } = vscode.l10n;

/** Companies, people, products, places …: by kind or by article, filtered and hidden as the reader likes. */
export function registerEntitiesView(library: Library, state: vscode.Memento): vscode.Disposable {
  const choice = new EntityChoice(state);
  const provider = new EntitiesProvider(library, choice);
  const view = vscode.window.createTreeView(Views.companies, {
    treeDataProvider: provider,
    showCollapseAll: true,
    dragAndDropController: quoteDrag((node: EntityNode) => quotationsOf(library, [passageOfRow(library, node)])),
  });
  const refresh = (): void => {
    provider.refresh();
    view.message = [viewMessage(library), filterMessage(choice, provider)].filter(Boolean).join('\n');
    view.description = library.current?.name ?? '';
  };
  /** What a command is about: the row it was called on, else the selected one. */
  const chosen = (row: unknown): EntityNode | undefined | { entity?: string } =>
    row === undefined ? view.selection[0] : rowOf(row);
  const entityOf = (row: unknown): string | undefined => {
    const node = chosen(row);
    return node && 'entity' in node ? node.entity : undefined;
  };
  refresh();
  return vscode.Disposable.from(
    view,
    provider,
    choice,
    onShownCorpusChange(library, refresh),
    choice.onDidChange(() => {
      void vscode.commands.executeCommand('setContext', ContextKeys.filtered, choice.filter !== undefined);
      refresh();
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
    followEditor(
      view,
      (editor) => provider.nodeAt(editor),
      (selected, found) =>
        'weight' in selected && 'weight' in found && selected.weight.entity.id === found.weight.entity.id,
    ),
  );
}

function filterMessage(choice: EntityChoice, provider: EntitiesProvider): string {
  if (!choice.filter) return '';
  const { shown, all } = provider.count();
  return shown === 0
    ? t('No name has “{0}” in it.', choice.query)
    : t('“{0}”: {1} of {2} names', choice.query, shown, all);
}

/** What a row stands for in the text: a mention itself, an entity by the passage that says most of it. */
function passageOfRow(library: Library, node: EntityNode) {
  if (node.type === 'mention') return node.passage;
  const index = library.current?.index;
  if (!index || (node.type !== 'entity' && node.type !== 'article')) return undefined;
  const id = node.weight.entity.id;
  const telling = node.within === undefined ? undefined : index.tellingMention(id, node.within);
  const ref =
    telling && node.within !== undefined ? { article: node.within, mention: telling } : index.definingMention(id);
  return ref && passageOf(library, index, ref.article, ref.mention);
}
