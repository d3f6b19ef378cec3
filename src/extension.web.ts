import * as vscode from 'vscode';
import { startWebWorker } from './host/corpus/webWorker.js';
import { startCrossread } from './host/startCrossread.js';

/** Called by VS Code for the Web; `extension.ts` is its counterpart on a computer. */
export function activate(context: vscode.ExtensionContext): void {
  const at = (...path: string[]): vscode.Uri => vscode.Uri.joinPath(context.extensionUri, 'dist', ...path);
  const readers = { './import.js': at('import.js'), './locales.js': at('locales.js') };
  startCrossread(context, startWebWorker(at('web', 'worker.js')), {
    startImport: startWebWorker(at('web', 'importer.js'), readers),
    loadImport: () => import('./host/import/articleImport.js'),
    loadDesk: () => import('./host/desk/desk.js'),
  });
}
