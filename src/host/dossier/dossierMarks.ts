import * as vscode from 'vscode';
import type { DossierText } from '../../presentation/dossier/dossierMarkdown.js';
import { decorationTypes, type MarkedText, marksOf } from '../features/marks.js';
import { DOSSIER_SCHEME } from '../ids.js';
import { markSettings, onSettingsChange } from '../settings.js';
import type { DossierDocuments } from './dossierDocuments.js';

/** Marks in dossiers: the same as in articles, and as dense. */
export function registerDossierMarks(documents: DossierDocuments): vscode.Disposable {
  const types = decorationTypes();
  const paint = (editor: vscode.TextEditor): void => {
    if (editor.document.uri.scheme !== DOSSIER_SCHEME) return;
    const dossier = documents.dossierIn(editor.document);
    const settings = markSettings();
    const marks = dossier && settings.density !== 'off' ? marksOf(markedText(dossier), editor, settings) : undefined;
    for (const [kind, type] of types) editor.setDecorations(type, marks?.get(kind) ?? []);
  };
  const paintAll = (): void => vscode.window.visibleTextEditors.forEach(paint);
  paintAll();
  return vscode.Disposable.from(
    ...types.values(),
    documents.onDidChange(paintAll),
    vscode.window.onDidChangeVisibleTextEditors(paintAll),
    onSettingsChange(paintAll),
  );
}

/** A dossier as marks are made of it. */
export function markedText({ text, marks }: DossierText): MarkedText {
  return {
    text,
    mentions: marks.flatMap(({ start, end, kind, entity }) =>
      kind === 'figure' || entity === undefined ? [] : [{ start, end, kind, entity }],
    ),
    figures: marks.filter(({ kind }) => kind === 'figure'),
    found: marks.flatMap(({ start, isFound }) => (isFound ? [start] : [])),
  };
}
