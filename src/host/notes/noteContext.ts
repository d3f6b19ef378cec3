import * as vscode from 'vscode';
import { ContextKeys } from '../ids.js';
import { toOffset } from '../positions.js';
import { innermost } from './pointedNote.js';
import type { ShownNotes } from './shownNotes.js';

/** Keeps the context key that says whether the cursor is on a note. */
export function registerNoteContext(shown: ShownNotes): vscode.Disposable {
  let told: boolean | undefined;
  const follow = (): void => {
    const editor = vscode.window.activeTextEditor;
    const article = editor && shown.in(editor.document);
    const isOn = !!article && innermost(article.notes, toOffset(article.open, editor.selection.active)) !== undefined;
    if (isOn === told) return;
    told = isOn;
    void vscode.commands.executeCommand('setContext', ContextKeys.onNote, isOn);
  };
  follow();
  return vscode.Disposable.from(
    shown.onDidChange(follow),
    vscode.window.onDidChangeActiveTextEditor(follow),
    vscode.window.onDidChangeTextEditorSelection(follow),
  );
}
