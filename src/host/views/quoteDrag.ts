import * as vscode from 'vscode';
import type { Passage } from '../cards/card.js';
import { quotation } from '../cards/quotation.js';
import type { Library } from '../corpus/library.js';

const TEXT = 'text/plain';

/** Lets rows be dragged into a text, where each leaves its Markdown. Nothing can be dropped on the rows themselves. */
export function quoteDrag<Node>(markdownOf: (node: Node) => readonly string[]): vscode.TreeDragAndDropController<Node> {
  return {
    dragMimeTypes: [TEXT],
    dropMimeTypes: [],
    handleDrag(nodes, transfer) {
      const markdown = nodes.flatMap((node) => markdownOf(node));
      if (markdown.length > 0) transfer.set(TEXT, new vscode.DataTransferItem(markdown.join('\n')));
    },
  };
}

/** The passages as quotations with their sources; an article that is no longer there has none. */
export function quotationsOf(library: Library, passages: readonly (Passage | undefined)[]): string[] {
  return passages.flatMap((passage) => {
    const open = passage && library.articleAt(vscode.Uri.parse(passage.uri));
    return open ? [quotation(open.annotated, passage.span)] : [];
  });
}
