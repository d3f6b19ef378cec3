import * as vscode from 'vscode';
import { plainMessage } from '../presentation/plainLabel.js';
import { errorText } from './log.js';

const { t } = vscode.l10n;

/** Registers a command; where it fails, the reader is told, and the log has the rest. */
export type RegisterCommand = (id: string, run: (...args: unknown[]) => unknown) => vscode.Disposable;

export const registerInto =
  (log: vscode.LogOutputChannel): RegisterCommand =>
  (id, run) =>
    vscode.commands.registerCommand(id, async (...args: unknown[]) => {
      try {
        return await run(...args);
      } catch (error) {
        log.error(`${id} failed.`, error instanceof Error ? (error.stack ?? error.message) : String(error));
        const showLog = t('Show Log');
        const chosen = await vscode.window.showErrorMessage(
          t('Crossread: {0}', plainMessage(errorText(error))),
          showLog,
        );
        if (chosen === showLog) log.show();
        return undefined;
      }
    });
