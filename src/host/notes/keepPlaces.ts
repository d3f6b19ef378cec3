import * as vscode from 'vscode';
import type { Library } from '../corpus/library.js';
import { changeNotes } from './changeNotes.js';
import type { ShownNotes } from './shownNotes.js';

/** Writes down where notes stand whose words were edited, once their article is saved; else nobody would find them again. */
export function keepPlaces(library: Library, shown: ShownNotes): vscode.Disposable {
  return vscode.workspace.onDidSaveTextDocument(async (document) => {
    const { uri } = document;
    const article = library.isArticle(document) ? await shown.newestIn(document) : undefined;
    if (!article || article.held.size === 0) return;
    const places = article.notes.flatMap(({ id, span }) => (article.held.has(id) ? [{ id, span }] : []));
    await changeNotes(library, { uri: uri.toString(), text: article.open.text }, undefined, [
      { type: 'place', places },
    ]);
  });
}
