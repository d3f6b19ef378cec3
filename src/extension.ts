import path from 'node:path';
import * as vscode from 'vscode';
import { startNodeWorker } from './host/corpus/nodeWorker.js';
import { type LaterStart, startCrossread } from './host/startCrossread.js';

let close: (() => Promise<unknown>) | undefined;

/** Called by VS Code on a computer; `extension.web.ts` is its counterpart in a browser. */
export function activate(context: vscode.ExtensionContext): void {
  const at = (file: string): string => vscode.Uri.joinPath(context.extensionUri, 'dist', file).fsPath;
  const storage = context.storageUri?.scheme === 'file' ? context.storageUri.fsPath : undefined;
  // What is compiled is the same in every workspace.
  const shared = context.globalStorageUri.scheme === 'file' ? context.globalStorageUri.fsPath : undefined;
  const cache = shared === undefined ? undefined : path.join(shared, 'compiled');
  const later: LaterStart = {
    startImport: startNodeWorker(at('importer.js')),
    loadImport: () => import('./host/import/articleImport.js'),
    loadDesk: () => import('./host/desk/desk.js'),
  };
  close = startCrossread(context, startNodeWorker(at('worker.js'), cache), later, storage);
}

/** Called before the window closes; VS Code waits a few seconds for it. */
export function deactivate(): Promise<unknown> | undefined {
  return close?.();
}
