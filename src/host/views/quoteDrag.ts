import * as vscode from 'vscode';

const TEXT = 'text/plain';

/** Lets rows be dragged into a text, where each leaves its Markdown. Nothing can be dropped on the rows themselves. */
export function quoteDrag<Node>(
  markdownOf: (node: Node) => Promise<readonly string[] | undefined>,
): vscode.TreeDragAndDropController<Node> {
  return {
    dragMimeTypes: [TEXT],
    dropMimeTypes: [],
    async handleDrag(nodes, transfer) {
      const markdown = (await Promise.all(nodes.map(markdownOf))).flatMap((quotes) => quotes ?? []);
      if (markdown.length > 0) transfer.set(TEXT, new vscode.DataTransferItem(markdown.join('\n')));
    },
  };
}
