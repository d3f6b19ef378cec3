import * as vscode from 'vscode';
import { ARTICLE_SELECTOR } from '../corpus/articleSelector.js';
import type { Library } from '../corpus/library.js';
import { targetAt } from '../corpus/targetAt.js';
import { toRange } from '../positions.js';

/** Document Highlight: every mention of the entity under the cursor in this article, under all its names. */
export function registerHighlights(library: Library): vscode.Disposable {
  return vscode.languages.registerDocumentHighlightProvider(ARTICLE_SELECTOR, {
    async provideDocumentHighlights(document, position, token) {
      const target = await targetAt(library, document, position, token);
      if (!target) return undefined;
      const { open, at } = target;
      const spans =
        at.kind === 'figure' ? [at.figure] : open.mentions.filter(({ entity }) => entity === at.mention.entity);
      return spans.map((span) => new vscode.DocumentHighlight(toRange(open, span), vscode.DocumentHighlightKind.Text));
    },
  });
}
