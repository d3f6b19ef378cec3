import type * as vscode from 'vscode';

/** The documents that providers register for: plain text and Markdown, wherever they are. */
export const ARTICLE_SELECTOR: vscode.DocumentSelector = [{ language: 'plaintext' }, { language: 'markdown' }];
