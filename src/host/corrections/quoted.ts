import * as vscode from 'vscode';

/** Words of an article or a name, in a message. */
export const quoted = (text: string): string => vscode.l10n.t('“{0}”', text);
