import * as vscode from 'vscode';
import type { Library } from '../corpus/library.js';
import { toLocation } from '../positions.js';
import { symbolKind } from './documentSymbols.js';

/** Go to Symbol in Workspace (Ctrl+T): every entity, under all its names, and every event of the corpora. */
export function registerWorkspaceSymbols(library: Library): vscode.Disposable {
  return vscode.languages.registerWorkspaceSymbolProvider({
    async provideWorkspaceSymbols(query, token) {
      const symbols = await library.thread.ask('symbols', { query }, token);
      return symbols?.map(
        ({ name, kind, container, place }) =>
          new vscode.SymbolInformation(name, symbolKind(kind), container, toLocation(place)),
      );
    },
  });
}
