import * as vscode from 'vscode';
import type { Library } from '../corpus/library.js';
import { ContextKeys } from '../ids.js';

/** Keeps the context keys that keys and menus depend on. */
export function registerArticleContext(library: Library): vscode.Disposable {
  let last: boolean | undefined;
  let lastSample: boolean | undefined;
  const refresh = (): void => {
    const isSample = library.corpora.some((corpus) => corpus.isBundled);
    if (isSample !== lastSample) {
      lastSample = isSample;
      void vscode.commands.executeCommand('setContext', ContextKeys.sample, isSample);
    }
    const editor = vscode.window.activeTextEditor;
    const isArticle = editor !== undefined && library.isArticle(editor.document);
    if (isArticle === last) return;
    last = isArticle;
    void vscode.commands.executeCommand('setContext', ContextKeys.article, isArticle);
  };
  refresh();
  return vscode.Disposable.from(
    library.onDidChange(refresh),
    library.onDidRead(refresh),
    vscode.window.onDidChangeActiveTextEditor(refresh),
  );
}
