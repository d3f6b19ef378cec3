import * as vscode from 'vscode';

const DELAY_MS = 200;

/**
 * Keeps the selected row of a view on what the cursor of the active editor stands in, once the cursor rests there.
 * `nodeAt` finds that row; a selected row that `covers` it already stays, for the reader may just have clicked it.
 * `onRowsChange`: rows come to stand elsewhere while the cursor rests; `placeOf` says under which row one stands, so that
 * it is shown again where that is another than before.
 */
export function followEditor<Node>(
  view: vscode.TreeView<Node>,
  nodeAt: (editor: vscode.TextEditor) => Node | undefined,
  covers: (selected: Node, found: Node) => boolean,
  onRowsChange?: vscode.Event<void>,
  placeOf?: (found: Node) => string | undefined,
): vscode.Disposable {
  let timer: NodeJS.Timeout | undefined;
  let place: string | undefined;
  const follow = (): void => {
    const editor = vscode.window.activeTextEditor;
    const found = editor && view.visible ? nodeAt(editor) : undefined;
    if (found === undefined) return;
    const before = place;
    place = placeOf?.(found);
    if (place === before && view.selection.some((selected) => covers(selected, found))) return;
    // The tree may have changed in the meantime; a reveal that finds nothing is no error.
    view.reveal(found, { select: true, focus: false }).then(undefined, () => undefined);
  };
  const schedule = (): void => {
    clearTimeout(timer);
    if (view.visible) timer = setTimeout(follow, DELAY_MS);
  };
  return vscode.Disposable.from(
    vscode.window.onDidChangeTextEditorSelection(schedule),
    vscode.window.onDidChangeActiveTextEditor(schedule),
    view.onDidChangeVisibility(schedule),
    ...(onRowsChange ? [onRowsChange(schedule)] : []),
    new vscode.Disposable(() => clearTimeout(timer)),
  );
}
