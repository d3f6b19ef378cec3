import * as vscode from 'vscode';
import type { Library } from '../corpus/library.js';
import { symbolKind } from './documentSymbols.js';
import { locationOf } from './references.js';

// The editor ranks and shows no more than this of one provider's answers.
const ANSWERS_LIMIT = 200;

/** Go to Symbol in Workspace (Ctrl+T): every entity, under all its names, and every event of the corpora. */
export function registerWorkspaceSymbols(library: Library): vscode.Disposable {
  return vscode.languages.registerWorkspaceSymbolProvider({
    provideWorkspaceSymbols(query) {
      const symbols: vscode.SymbolInformation[] = [];
      const add = (
        name: string,
        container: string,
        kind: vscode.SymbolKind,
        location: vscode.Location | undefined,
      ): void => {
        if (location && symbols.length < ANSWERS_LIMIT)
          symbols.push(new vscode.SymbolInformation(name, kind, container, location));
      };
      for (const { index, name: corpus } of library.corpora) {
        for (const { entity } of index.entities()) {
          const name = entity.aliases.concat(entity.name).some((alias) => matches(alias, query))
            ? entity.name
            : undefined;
          const first = name === undefined ? undefined : index.mentionsOf(entity.id)[0];
          if (name && first)
            add(name, corpus, symbolKind(entity.kind), locationOf(library, index, first.article, first.mention));
        }
        for (const event of index.events()) {
          const witness = event.witnesses[0];
          if (!witness || !matches(event.title, query)) continue;
          add(
            event.title,
            event.date,
            vscode.SymbolKind.Event,
            locationOf(library, index, witness.article, witness.evidence),
          );
        }
      }
      return symbols;
    },
  });
}

/** The editor's own loose matching: every character of the query, in order. */
function matches(text: string, query: string): boolean {
  const wanted = query.toLowerCase();
  let at = 0;
  for (const char of text.toLowerCase()) if (char === wanted[at]) at++;
  return at >= wanted.length;
}
