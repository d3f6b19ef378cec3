import * as vscode from 'vscode';
import { cardAt } from '../cards/cardAt.js';
import { cardMarkdown } from '../cards/cardMarkdown.js';
import { ARTICLE_SELECTOR } from '../corpus/articleSelector.js';
import type { Library } from '../corpus/library.js';
import { targetAt } from '../corpus/targetAt.js';
import { toRange } from '../positions.js';

/** Hover: the card of the entity or figure under the pointer. */
export function registerHover(library: Library): vscode.Disposable {
  return vscode.languages.registerHoverProvider(ARTICLE_SELECTOR, {
    async provideHover(document, position, token) {
      const target = await targetAt(library, document, position, token);
      if (!target) return undefined;
      const { card, span } = cardAt(library, target.open, target.at, 'hover');
      return new vscode.Hover(cardMarkdown(card), toRange(target.open.annotated.article, span));
    },
  });
}
