import * as vscode from 'vscode';
import type { Library } from '../corpus/library.js';
import { targetIn } from '../corpus/targetAt.js';
import { ContextKeys } from '../ids.js';

/** Keeps the context keys that keys, menus and views depend on. */
export function registerArticleContext(library: Library): vscode.Disposable {
  const told = new Map<string, boolean>();
  const tell = (key: string, value: boolean): void => {
    if (told.get(key) === value) return;
    told.set(key, value);
    void vscode.commands.executeCommand('setContext', key, value);
  };
  const follow = (): void => {
    const editor = vscode.window.activeTextEditor;
    const target = editor && targetIn(library.openArticle(editor.document), editor.selection.active);
    tell(ContextKeys.onName, target?.at.kind === 'mention');
  };
  const refresh = (): void => {
    const editor = vscode.window.activeTextEditor;
    tell(ContextKeys.article, editor !== undefined && library.isArticle(editor.document));
    follow();
    tell(
      ContextKeys.sample,
      library.corpora.some((corpus) => corpus.isBundled),
    );
    // Until it is known that there is none, there may be one.
    tell(ContextKeys.noCorpus, library.corpora.length === 0 && !library.isReading);
  };
  refresh();
  return vscode.Disposable.from(
    library.onDidChange(refresh),
    library.onDidRead(refresh),
    vscode.window.onDidChangeActiveTextEditor(refresh),
    vscode.window.onDidChangeTextEditorSelection(follow),
  );
}
