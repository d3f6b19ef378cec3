import * as vscode from 'vscode';
import { Views } from '../ids.js';

/** A view without rows: its welcome text, in package.json, says how to come from the sample articles to one's own. */
export function registerWelcomeView(): vscode.Disposable {
  return vscode.window.createTreeView(Views.welcome, {
    treeDataProvider: { getChildren: () => [], getTreeItem: () => new vscode.TreeItem('') },
  });
}
