import * as vscode from 'vscode';
import { startWebWorker } from './host/corpus/webWorker.js';
import { startCrossread } from './host/startCrossread.js';

/** Called by VS Code for the Web; `extension.ts` is its counterpart on a computer. */
export function activate(context: vscode.ExtensionContext): void {
  startCrossread(context, startWebWorker(vscode.Uri.joinPath(context.extensionUri, 'dist', 'web', 'worker.js')));
}
