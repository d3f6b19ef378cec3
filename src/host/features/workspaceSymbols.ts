import * as vscode from 'vscode';
import type { Passage } from '../../presentation/indexedArticles.js';
import type { CorpusSymbol } from '../../presentation/places/symbols.js';
import type { Library } from '../corpus/library.js';
import { toLocation } from '../positions.js';
import { symbolKind } from './documentSymbols.js';

const START = new vscode.Position(0, 0);

/** A symbol that knows its file; where in it, the editor asks when the reader goes there. */
class LazySymbol extends vscode.SymbolInformation {
  readonly passage: Passage;

  constructor({ name, kind, container, passage }: CorpusSymbol) {
    super(name, symbolKind(kind), container, new vscode.Location(vscode.Uri.parse(passage.uri), START));
    this.passage = passage;
  }
}

/** Go to Symbol in Workspace (Ctrl+T): every entity, under all its names, and every event of the corpora. */
export function registerWorkspaceSymbols(library: Library): vscode.Disposable {
  return vscode.languages.registerWorkspaceSymbolProvider({
    async provideWorkspaceSymbols(query, token) {
      return (await library.thread.ask('symbols', { query }, token))?.map((symbol) => new LazySymbol(symbol));
    },
    async resolveWorkspaceSymbol(symbol, token) {
      const place = symbol instanceof LazySymbol ? await library.thread.ask('place', symbol.passage, token) : undefined;
      if (place) symbol.location = toLocation(place);
      return symbol;
    },
  });
}
