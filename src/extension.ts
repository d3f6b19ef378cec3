import path from 'node:path';
import * as vscode from 'vscode';
import { startNodeWorker } from './host/corpus/nodeWorker.js';
import { startCrossread } from './host/startCrossread.js';

let close: (() => Promise<unknown>) | undefined;

/** Called by VS Code on a computer; `extension.web.ts` is its counterpart in a browser. */
export function activate(context: vscode.ExtensionContext): void {
  const worker = vscode.Uri.joinPath(context.extensionUri, 'dist', 'worker.js').fsPath;
  const storage = context.storageUri?.scheme === 'file' ? context.storageUri.fsPath : undefined;
  // What is compiled is the same in every workspace.
  const shared = context.globalStorageUri.scheme === 'file' ? context.globalStorageUri.fsPath : undefined;
  const cache = shared === undefined ? undefined : path.join(shared, 'compiled');
  close = startCrossread(context, startNodeWorker(worker, cache), storage);
}

/** Called before the window closes; VS Code waits a few seconds for it. */
export function deactivate(): Promise<unknown> | undefined {
  return close?.();
}
