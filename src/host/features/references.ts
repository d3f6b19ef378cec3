import * as vscode from 'vscode';
import { ARTICLE_SELECTOR } from '../corpus/articleSelector.js';
import type { Library } from '../corpus/library.js';
import { targetAt } from '../corpus/targetAt.js';
import { toLocation } from '../positions.js';

/**
 * Find All References: every mention of the entity in the whole corpus, or whatever the card of the figure tells: what
 * surely states the same, what probably does, and what updates, corrects or contradicts it.
 */
export function registerReferences(library: Library): vscode.Disposable {
  return vscode.languages.registerReferenceProvider(ARTICLE_SELECTOR, {
    async provideReferences(document, position, { includeDeclaration }, token) {
      const target = await targetAt(library, document, position, token);
      if (!target) return undefined;
      const asked = { ...target.place, withOwn: includeDeclaration };
      return (await library.thread.ask('references', asked, token))?.map(toLocation);
    },
  });
}
