import * as vscode from 'vscode';
import type { Library } from '../corpus/library.js';
import { toOffset } from '../positions.js';
import { autoReveals, onSettingsChange } from '../settings.js';
import type { RowNode, RowTree } from './rowTree.js';

const DELAY_MS = 200;

/**
 * Keeps the selected row of a view on what the cursor of the active editor stands in, once the cursor rests there. A selected
 * row that covers it already stays, for the reader may just have clicked it; where rows come to stand elsewhere while the
 * cursor rests, it is shown again. The reader may not want it.
 */
export function followEditor(library: Library, view: vscode.TreeView<RowNode>, tree: RowTree): vscode.Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let place: string | undefined;
  let latest = 0;
  const follow = async (): Promise<void> => {
    const editor = vscode.window.activeTextEditor;
    const open = editor && view.visible ? library.openArticle(editor.document) : undefined;
    if (!editor || !open) return;
    const turn = ++latest;
    const found = await tree.nodeAt(open.uri, toOffset(open, editor.selection.active));
    if (!found || turn !== latest || !view.visible) return;
    const before = place;
    place = found.parent?.row.id;
    if (place === before && view.selection.some((selected) => selected.covers(found))) return;
    // The tree may have changed in the meantime; a reveal that finds nothing is no error.
    view.reveal(found, { select: true, focus: false }).then(undefined, () => undefined);
  };
  const schedule = (): void => {
    clearTimeout(timer);
    if (view.visible && autoReveals()) timer = setTimeout(() => void follow(), DELAY_MS);
  };
  return vscode.Disposable.from(
    vscode.window.onDidChangeTextEditorSelection(schedule),
    vscode.window.onDidChangeActiveTextEditor(schedule),
    view.onDidChangeVisibility(schedule),
    tree.onDidRefresh(schedule),
    onSettingsChange(schedule),
    new vscode.Disposable(() => clearTimeout(timer)),
  );
}
