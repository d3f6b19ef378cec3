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
      const matches = matcherOf(query);
      for (const { index, name: corpus } of library.corpora) {
        for (const { entity } of index.entities()) {
          if (entities.length >= ENTITIES_LIMIT) break;
          if (!matches(entity.name) && !entity.aliases.some(matches)) continue;
          const first = index.firstMentionOf(entity.id);
          const location = first && locationOf(library, index, first.article, first.mention);
          if (location)
            entities.push(new vscode.SymbolInformation(entity.name, symbolKind(entity.kind), corpus, location));
        }
        // Those without a date come first in the index, and would leave no room for the others.
        const all = index.events();
        const undated = all.findLastIndex(({ date }) => date === '') + 1;
        for (const { title, date, witnesses } of [...all.slice(undated), ...all.slice(0, undated)]) {
          if (events.length >= EVENTS_LIMIT) break;
          const [witness] = witnesses;
          if (!witness || !matches(title)) continue;
          const location = locationOf(library, index, witness.article, witness.evidence);
          if (location)
            events.push(new vscode.SymbolInformation(title, vscode.SymbolKind.Event, period(date), location));
        }
      }
      return [...entities, ...events];
    },
  });
}

/** The editor's own loose matching, whatever the case: every character of the query, in order. */
function matcherOf(query: string): (text: string) => boolean {
  const wanted = [...query.toLowerCase()];
  return (text) => {
    const folded = text.toLowerCase();
    let at = 0;
    for (const char of wanted) {
      at = folded.indexOf(char, at) + char.length;
      if (at < char.length) return false;
    }
    return true;
  };
}
