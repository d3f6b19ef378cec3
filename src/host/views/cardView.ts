import * as vscode from 'vscode';
import * as z from 'zod/mini';
import type { Card, Passage } from '../cards/card.js';
import { cardAt } from '../cards/cardAt.js';
import { cardHtml, escapeHtml, passagesOf } from '../cards/cardHtml.js';
import type { Library } from '../corpus/library.js';
import { targetIn } from '../corpus/targetAt.js';
import { Commands, ContextKeys, Views } from '../ids.js';

const { t } = vscode.l10n;

const FOLLOW_DELAY_MS = 150;

// The webview shows text of articles: what it sends is checked like any other input.
const messageSchema = z.strictObject({ passage: z.int().check(z.nonnegative()) });

/** The card of what the cursor is on, in a view: it follows the cursor until it is pinned. */
export class CardView implements vscode.WebviewViewProvider, vscode.Disposable {
  private view: vscode.WebviewView | undefined;
  private card: Card | undefined;
  private pinned = false;
  private timer: NodeJS.Timeout | undefined;
  private readonly subscriptions: vscode.Disposable[];

  constructor(private readonly library: Library) {
    this.subscriptions = [
      vscode.window.registerWebviewViewProvider(Views.card, this),
      vscode.window.onDidChangeTextEditorSelection(() => this.scheduleFollow()),
      vscode.window.onDidChangeActiveTextEditor(() => this.scheduleFollow()),
      library.onDidChange(() => this.scheduleFollow()),
    ];
  }

  resolveWebviewView(view: vscode.WebviewView): void {
    this.view = view;
    view.webview.options = { enableScripts: true, localResourceRoots: [] };
    view.webview.onDidReceiveMessage((message: unknown) => this.open(message));
    view.onDidChangeVisibility(() => this.scheduleFollow());
    view.onDidDispose(() => {
      this.view = undefined;
    });
    this.follow();
    this.render();
  }

  /** Shows the card of what the cursor is on, and keeps it. */
  async show(): Promise<void> {
    this.setPinned(false);
    this.follow();
    await vscode.commands.executeCommand(`${Views.card}.focus`);
    this.setPinned(true);
  }

  setPinned(pinned: boolean): void {
    this.pinned = pinned;
    void vscode.commands.executeCommand('setContext', ContextKeys.cardPinned, pinned);
    if (!pinned) this.scheduleFollow();
  }

  dispose(): void {
    clearTimeout(this.timer);
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  private scheduleFollow(): void {
    if (this.pinned || !this.view?.visible) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.follow(), FOLLOW_DELAY_MS);
  }

  /** The cursor between two names leaves the last card where it is. */
  private follow(): void {
    const editor = vscode.window.activeTextEditor;
    const target = editor && targetIn(this.library.openArticle(editor.document), editor.selection.active);
    if (!target) return;
    this.card = cardAt(this.library, target.open, target.at).card;
    this.render();
  }

  private render(): void {
    if (!this.view) return;
    const content = this.card
      ? cardHtml(this.card)
      : `<p class="quiet">${escapeHtml(t('Put the cursor on a name or a figure.'))}</p>`;
    this.view.webview.html = page(content);
  }

  private open(message: unknown): void {
    const { data } = messageSchema.safeParse(message);
    const passage: Passage | undefined = data && this.card && passagesOf(this.card)[data.passage];
    if (passage)
      void vscode.commands.executeCommand(Commands.openPassage, passage.uri, passage.span.start, passage.span.end);
  }
}

const STYLE = `
  body { padding: 0 12px 12px; line-height: 1.45; }
  section { padding: 8px 0; }
  section + section { border-top: 1px solid var(--vscode-widget-border, var(--vscode-contrastBorder, transparent)); }
  p { margin: 4px 0; overflow-wrap: anywhere; }
  blockquote { margin: 4px 0; padding: 2px 0 2px 10px; border-left: 2px solid var(--vscode-textBlockQuote-border); overflow-wrap: anywhere; }
  .quiet { color: var(--vscode-descriptionForeground); }
  a { color: var(--vscode-textLink-foreground); text-decoration: none; }
  a:hover, a:focus-visible { text-decoration: underline; }
  a:focus-visible { outline: 1px solid var(--vscode-focusBorder); }
`;

const SCRIPT = `
  const host = acquireVsCodeApi();
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[data-passage]');
    if (!link) return;
    event.preventDefault();
    host.postMessage({ passage: Number(link.dataset.passage) });
  });
`;

function page(content: string): string {
  const nonce = crypto.randomUUID().replaceAll('-', '');
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; img-src data:`;
  return `<!DOCTYPE html><html lang="${escapeHtml(vscode.env.language)}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}"><style nonce="${nonce}">${STYLE}</style></head>
<body>${content}<script nonce="${nonce}">${SCRIPT}</script></body></html>`;
}
