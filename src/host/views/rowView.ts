import * as vscode from 'vscode';
import type { RowsHead } from '../../presentation/rows/row.js';
import type { AskedRows, ViewName } from '../../worker/protocol.js';
import type { Library } from '../corpus/library.js';
import { ContextKeys, Views } from '../ids.js';
import { followEditor } from './followEditor.js';
import { quoteDrag } from './quoteDrag.js';
import { type RowNode, RowTree } from './rowTree.js';

/** A view of rows in the sidebar. */
export interface RowView extends vscode.Disposable {
  readonly view: vscode.TreeView<RowNode>;
  /** What is asked for to show it. */
  asked(): AskedRows;
  /** The reader has chosen to see something else. */
  refresh(): void;
}

/**
 * Registers a view of rows: it follows what is read, and the cursor in the editor. `canSelectMany`: commands of a row's menu
 * are about all rows that are selected.
 */
export function createRowView(library: Library, name: ViewName, canSelectMany = false): RowView {
  const tree = new RowTree(library, name, () => view.visible);
  const view = vscode.window.createTreeView(Views[name], {
    treeDataProvider: tree,
    showCollapseAll: true,
    canSelectMany,
    dragAndDropController: quoteDrag((node: RowNode) =>
      library.thread.ask('rowQuotations', { ...tree.asked, row: node.row.id }),
    ),
  });
  const stateOf = (): string => `${library.current?.folder} ${library.isReading}`;
  let shown = '';
  /** What makes other rows of all is shown at once. */
  const refresh = (isAsked: boolean): void => {
    const before = shown;
    shown = stateOf();
    tree.refresh(isAsked || shown !== before);
  };
  const subscriptions = vscode.Disposable.from(
    view,
    tree,
    tree.onDidChangeHead((head) => showHead(view, head)),
    library.onDidChange(() => refresh(false)),
    library.thread.onDidGiveUp((message) => showHead(view, { message })),
    vscode.window.onDidChangeActiveTextEditor(() => {
      if (stateOf() !== shown) refresh(true);
    }),
    view.onDidChangeVisibility(({ visible }) => visible && tree.shown()),
    followEditor(library, view, tree),
  );
  return { view, asked: () => tree.asked, refresh: () => refresh(true), dispose: () => subscriptions.dispose() };
}

function showHead(view: vscode.TreeView<RowNode>, { message, description = '', badge, keys = {} }: RowsHead): void {
  if (view.message !== message) view.message = message;
  if (view.description !== description) view.description = description;
  if (view.badge?.value !== badge?.value) view.badge = badge;
  for (const [key, value] of Object.entries(keys)) {
    const id = ContextKeys[key as keyof typeof ContextKeys];
    void vscode.commands.executeCommand('setContext', id, value);
  }
}
