import * as vscode from 'vscode';
import { plainMessage } from '../presentation/plainLabel.js';

const { t } = vscode.l10n;

/** The one log of the extension: Output → Crossread. */
export function createLog(): vscode.LogOutputChannel {
  return vscode.window.createOutputChannel('Crossread', { log: true });
}

/** An error as one line for a person; the stack goes to the log alone. */
export function errorText(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Runs what a reader asked for. Where it fails, they are told, and the log says more. */
export async function tellingErrors<Result>(
  log: vscode.LogOutputChannel,
  what: string,
  run: () => Result,
): Promise<Awaited<Result> | undefined> {
  try {
    return await run();
  } catch (error) {
    log.error(`${what} failed.`, error instanceof Error ? (error.stack ?? error.message) : String(error));
    const showLog = t('Show Log');
    const chosen = await vscode.window.showErrorMessage(t('Crossread: {0}', plainMessage(errorText(error))), showLog);
    if (chosen === showLog) log.show();
    return undefined;
  }
}
