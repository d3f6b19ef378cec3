import * as vscode from 'vscode';
import type { Library } from '../corpus/library.js';
import { ContextKeys } from '../ids.js';

/** Keeps the context key that says whether the active editor shows an article: keys and menus depend on it. */
export function registerArticleContext(library: Library): vscode.Disposable {
  let last: boolean | undefined;
  const refresh = (): void => {
    const editor = vscode.window.activeTextEditor;
    const isArticle = editor !== undefined && library.openArticle(editor.document) !== undefined;
    if (isArticle === last) return;
    last = isArticle;
    void vscode.commands.executeCommand('setContext', ContextKeys.article, isArticle);
  };
  refresh();
  return vscode.Disposable.from(library.onDidChange(refresh), vscode.window.onDidChangeActiveTextEditor(refresh));
}
