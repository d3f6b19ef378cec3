import * as vscode from 'vscode';
import type { Library } from '../corpus/library.js';

/** Calls `refresh` whenever what a view shows may be out of date: the library changed, or another corpus is current. */
export function onShownCorpusChange(library: Library, refresh: () => void): vscode.Disposable {
  let shown = library.current;
  return vscode.Disposable.from(
    library.onDidChange(() => {
      shown = library.current;
      refresh();
    }),
    vscode.window.onDidChangeActiveTextEditor(() => {
      if (library.current === shown) return;
      shown = library.current;
      refresh();
    }),
  );
}
