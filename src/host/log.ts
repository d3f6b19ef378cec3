import * as vscode from 'vscode';

/** The one log of the extension: Output → Crossread. */
export function createLog(): vscode.LogOutputChannel {
  return vscode.window.createOutputChannel('Crossread', { log: true });
}

/** An error as one line for a person; the stack goes to the log alone. */
export function errorText(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
