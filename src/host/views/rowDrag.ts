import * as vscode from 'vscode';

const TEXT = 'text/plain';
/** Files of the editor's own lists, and any from outside it. */
const FILES = ['text/uri-list', 'files'];

/**
 * Lets rows be dragged into a text, where each leaves its Markdown, and files be dropped on the rows or beside them where
 * `drop` takes them.
 */
export function rowDrag<Node>(
  markdownOf: (node: Node) => Promise<readonly string[] | undefined>,
  drop?: (node: Node | undefined, transfer: vscode.DataTransfer) => Promise<void>,
): vscode.TreeDragAndDropController<Node> {
  return {
    dragMimeTypes: [TEXT],
    dropMimeTypes: drop ? FILES : [],
    async handleDrag(nodes, transfer) {
      const markdown = (await Promise.all(nodes.map(markdownOf))).flatMap((quotes) => quotes ?? []);
      if (markdown.length > 0) transfer.set(TEXT, new vscode.DataTransferItem(markdown.join('\n')));
    },
    // What is dropped from outside can be read until this ends.
    handleDrop: (node, transfer) => drop?.(node, transfer),
  };
}
