import * as vscode from 'vscode';
import { escapeHtml } from '../../presentation/cards/escapeHtml.js';

/** An empty page for a webview, which nothing but its own style, script and `data:` pictures can get into. */
export function webviewPage(style: string, script: string): string {
  const nonce = crypto.randomUUID().replaceAll('-', '');
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; img-src data:`;
  return `<!DOCTYPE html><html lang="${escapeHtml(vscode.env.language)}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}"><style nonce="${nonce}">${style}</style></head>
<body><main></main><script nonce="${nonce}">${script}</script></body></html>`;
}
