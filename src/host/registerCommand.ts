import * as vscode from 'vscode';
import { tellingErrors } from './log.js';

/** Registers a command; where it fails, the reader is told, and the log has the rest. */
export type RegisterCommand = (id: string, run: (...args: unknown[]) => unknown) => vscode.Disposable;

export const registerInto =
  (log: vscode.LogOutputChannel): RegisterCommand =>
  (id, run) =>
    vscode.commands.registerCommand(id, (...args: unknown[]) => tellingErrors(log, id, () => run(...args)));
