import * as vscode from 'vscode';
import { ARTICLE_SELECTOR } from '../corpus/articleSelector.js';
import type { Library } from '../corpus/library.js';
import { targetAt } from '../corpus/targetAt.js';
import { toLocation, toRange } from '../positions.js';

/**
 * Go to Definition: the words that say who or what a name is, else the passage that says most of it; or the most precise
 * restatement of a figure, a sure one first.
 */
export function registerDefinition(library: Library): vscode.Disposable {
  return vscode.languages.registerDefinitionProvider(ARTICLE_SELECTOR, {
    async provideDefinition(document, position, token) {
      const target = await targetAt(library, document, position, token);
      const answer = target && (await library.thread.ask('definition', target.place, token));
      if (!target || !answer) return undefined;
      const { uri, range } = toLocation(answer.place);
      const link: vscode.LocationLink = {
        originSelectionRange: toRange(target.open, answer.own),
        targetUri: uri,
        targetRange: range,
      };
      return [link];
    },
  });
}
