import * as vscode from 'vscode';
import { exists } from '../corpus/exists.js';
import type { Library } from '../corpus/library.js';
import { tellingErrors } from '../log.js';
import { changeNotes } from './changeNotes.js';

const EXTENSION = /\.jsonld$/;

/** Takes the notes on articles along where the reader gives an article, or a folder of articles, another name or place. */
export function followRenames(library: Library, log: vscode.LogOutputChannel): vscode.Disposable {
  return vscode.workspace.onDidRenameFiles(({ files }) =>
    tellingErrors(log, 'Renaming notes', async () => {
      for (const { oldUri, newUri } of files) await takeAlong(library, oldUri, newUri);
    }),
  );
}

async function takeAlong(library: Library, oldUri: vscode.Uri, newUri: vscode.Uri): Promise<void> {
  const [from, to] = await Promise.all([oldUri, newUri].map((uri) => notesFileOf(library, uri)));
  if (from === undefined || to === undefined || from === to) return;
  if (await rename(from, to)) {
    library.thread.tell({ type: 'files', created: [to], changed: [], deleted: [from] });
    await placeAgain(library, newUri);
    return;
  }
  // The notes on the articles of a folder stand in a folder of the same path.
  const [fromFolder, toFolder] = [from.replace(EXTENSION, ''), to.replace(EXTENSION, '')];
  if (await rename(fromFolder, toFolder))
    library.thread.tell({ type: 'files', created: [toFolder], changed: [], deleted: [fromFolder] });
}

const notesFileOf = async (library: Library, uri: vscode.Uri): Promise<string | undefined> =>
  library.corpusAround(uri) && (await library.thread.ask('notes', { uri: uri.toString(), text: '' }))?.file;

/** Gives a file or folder another name, where there is one and the name is free; answers whether that was so. */
async function rename(from: string, to: string): Promise<boolean> {
  const [fromUri, toUri] = [vscode.Uri.parse(from), vscode.Uri.parse(to)];
  if (!(await exists(fromUri)) || (await exists(toUri))) return false;
  await vscode.workspace.fs.rename(fromUri, toUri);
  return true;
}

/** Writes down of the notes on an article that they are on the file as it is called now. */
async function placeAgain(library: Library, newUri: vscode.Uri): Promise<void> {
  const uri = newUri.toString();
  const text = (await vscode.workspace.openTextDocument(newUri)).getText();
  const notes = (await library.thread.ask('notes', { uri, text }))?.notes ?? [];
  const places = notes.filter(({ source }) => !source).map(({ id, span }) => ({ id, span }));
  if (places.length > 0) await changeNotes(library, { uri, text }, undefined, [{ type: 'place', places }]);
}
