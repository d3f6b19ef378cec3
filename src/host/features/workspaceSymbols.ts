import * as vscode from 'vscode';
import { period } from '../cards/wording.js';
import type { Library } from '../corpus/library.js';
import { symbolKind } from './documentSymbols.js';
import { locationOf } from './references.js';

// The editor ranks what it gets; more than this of either sort only costs time.
const ENTITIES_LIMIT = 200;
const EVENTS_LIMIT = 200;

/** Go to Symbol in Workspace (Ctrl+T): every entity, under all its names, and every event of the corpora. */
export function registerWorkspaceSymbols(library: Library): vscode.Disposable {
  return vscode.languages.registerWorkspaceSymbolProvider({
    provideWorkspaceSymbols(query) {
      const entities: vscode.SymbolInformation[] = [];
      const events: vscode.SymbolInformation[] = [];
      for (const { index, name: corpus } of library.corpora) {
        for (const { entity } of index.entities()) {
          if (entities.length >= ENTITIES_LIMIT) break;
          if (![entity.name, ...entity.aliases].some((name) => matches(name, query))) continue;
          const first = index.firstMentionOf(entity.id);
          const location = first && locationOf(library, index, first.article, first.mention);
          if (location)
            entities.push(new vscode.SymbolInformation(entity.name, symbolKind(entity.kind), corpus, location));
        }
        for (const { title, date, witnesses } of index.events()) {
          if (events.length >= EVENTS_LIMIT) break;
          const [witness] = witnesses;
          if (!witness || !matches(title, query)) continue;
          const location = locationOf(library, index, witness.article, witness.evidence);
          if (location)
            events.push(new vscode.SymbolInformation(title, vscode.SymbolKind.Event, period(date), location));
        }
      }
      return [...entities, ...events];
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
