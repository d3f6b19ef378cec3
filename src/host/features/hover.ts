import * as vscode from 'vscode';
import { cardMarkdown } from '../cards/cardMarkdown.js';
import { chartInk } from '../cards/chartInk.js';
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
      const place = { kind: 'hover', ink: chartInk() } as const;
      const answer = await library.thread.ask('card', { ...target.place, place }, token);
      return (
        answer &&
        new vscode.Hover(
          cardMarkdown(answer.card, library.isCorrectable(target.open.corpus) ? target.place : undefined),
          toRange(target.open, answer.span),
        )
      );
    },
  });
}
