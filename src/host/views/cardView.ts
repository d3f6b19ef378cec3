import * as vscode from 'vscode';
import * as z from 'zod/mini';
import type { Card } from '../../presentation/cards/card.js';
import { cardHtml, linksOf } from '../../presentation/cards/cardHtml.js';
import { escapeHtml } from '../../presentation/cards/escapeHtml.js';
import type { Passage } from '../../presentation/indexedArticles.js';
import type { AskedPlace } from '../../worker/protocol.js';
import { chartInk } from '../cards/chartInk.js';
import type { Library } from '../corpus/library.js';
import { targetAt, targetIn } from '../corpus/targetAt.js';
import { Commands, ContextKeys, Views } from '../ids.js';
import { CARD_PAGE_SCRIPT, CARD_PAGE_STYLE } from './cardPage.js';
import { webviewPage } from './webviewPage.js';

const { t } = vscode.l10n;

const FOLLOW_DELAY_MS = 150;
const SAID_MS = 5_000;

// The page shows text of articles: what it sends is checked like any other input.
const messageSchema = z.union([
  z.strictObject({ type: z.enum(['ready', 'focus', 'blur']) }),
  /** A link of a card was chosen. */
  z.strictObject({ type: z.literal('open'), card: z.int(), link: z.int().check(z.nonnegative()) }),
]);

/** A card as the page shows it. */
interface Content {
  readonly type: 'show';
  /** Tells a link of this card from one of the card before it. */
  readonly card: number;
  readonly html: string;
}

/** The card of what the cursor is on, in a view: it follows the cursor until it is pinned. */
export class CardView implements vscode.WebviewViewProvider, vscode.Disposable {
  private view: vscode.WebviewView | undefined;
  private card: Card | undefined;
  /** What the card is of: while it stands there, the card can be made anew. */
  private place: (Passage & { readonly text: string }) | undefined;
  private cardNumber = 0;
  private html = '';
  private pinned = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private latest = 0;
  private readonly subscriptions: vscode.Disposable[];

  constructor(private readonly library: Library) {
    this.subscriptions = [
      vscode.window.registerWebviewViewProvider(Views.card, this),
      vscode.window.onDidChangeTextEditorSelection(() => this.scheduleFollow()),
      vscode.window.onDidChangeActiveTextEditor(() => this.scheduleFollow()),
      // A chart is drawn for the theme it is seen in.
      vscode.window.onDidChangeActiveColorTheme(() => void this.renew()),
      library.onDidChange(() => (this.pinned ? void this.renew() : this.scheduleFollow())),
    ];
  }

  resolveWebviewView(view: vscode.WebviewView): void {
    this.view = view;
    view.webview.options = { enableScripts: true, localResourceRoots: [] };
    view.webview.onDidReceiveMessage((message: unknown) => this.receive(message));
    view.onDidChangeVisibility(() => this.scheduleFollow());
    view.onDidDispose(() => {
      this.view = undefined;
      setFocused(false);
    });
    this.describe();
    this.follow();
    // It says when it is ready, for it is made anew whenever the view comes into sight.
    view.webview.html = webviewPage(CARD_PAGE_STYLE, CARD_PAGE_SCRIPT);
  }

  /** Shows the card of a place in an article, else of what the cursor is on, and pins it; the same once more lets it go. */
  async show(place?: Passage): Promise<void> {
    const asked = place ? { uri: place.uri, offset: place.span.start } : await this.placeAtCursor();
    if (!place && asked && this.holds(asked)) return this.setPinned(false);
    if (!asked || !(await this.take(asked))) {
      void vscode.window.showInformationMessage(t('Put the cursor on a name or a figure.'));
      return;
    }
    this.setPinned(true);
    await vscode.commands.executeCommand(`${Views.card}.focus`);
  }

  /** Keeps the card that is shown, or lets it follow the cursor again, and says so. */
  setPinned(pinned: boolean): void {
    if (pinned && !this.place) return;
    this.pinned = pinned;
    clearTimeout(this.timer);
    void vscode.commands.executeCommand('setContext', ContextKeys.cardPinned, pinned);
    this.describe();
    vscode.window.setStatusBarMessage(this.standing(), SAID_MS);
    if (!pinned) this.scheduleFollow();
  }

  dispose(): void {
    clearTimeout(this.timer);
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  private standing(): string {
    return this.pinned ? t('Card pinned: {0}', this.place?.text ?? '') : t('The card follows the cursor.');
  }

  /** Says in the view's title whether it keeps its card; its page says it to who hears it. */
  private describe(): void {
    if (!this.view) return;
    this.view.description = this.pinned ? t('pinned') : '';
    void this.view.webview.postMessage({ type: 'say', text: this.standing() });
  }

  /** Is the card that is kept, and seen, the one of this place? */
  private holds({ uri, offset }: AskedPlace): boolean {
    const { place, pinned, view } = this;
    return pinned && view?.visible === true && place?.uri === uri && place.span.start === offset;
  }

  private scheduleFollow(): void {
    clearTimeout(this.timer);
    if (!this.pinned && this.view?.visible) this.timer = setTimeout(() => this.follow(), FOLLOW_DELAY_MS);
  }

  /** The cursor between two names leaves the last card where it is. */
  private follow(): void {
    const editor = vscode.window.activeTextEditor;
    const target = editor && targetIn(this.library.openArticle(editor.document), editor.selection.active);
    if (target && !this.pinned) void this.take(target.place, () => !this.pinned);
  }

  private async placeAtCursor(): Promise<AskedPlace | undefined> {
    const editor = vscode.window.activeTextEditor;
    const target = editor && (await targetAt(this.library, editor.document, editor.selection.active));
    return target?.place;
  }

  /** Takes the card of a place, if it `isWanted` when it comes; false where nothing stands there. */
  private async take(
    { uri, offset }: AskedPlace,
    isWanted: (found: { readonly text: string }) => boolean = () => true,
  ): Promise<boolean> {
    const turn = ++this.latest;
    const found = await this.library.thread.tryAsk('card', { uri, offset, place: { kind: 'view', ink: chartInk() } });
    if (!found) return false;
    if (turn !== this.latest || !isWanted(found)) return true;
    this.place = { uri, span: found.span, text: found.text };
    this.card = found.card;
    this.send();
    return true;
  }

  /** Makes the card that is shown anew, as long as what it is of stands where it stood. */
  private async renew(): Promise<void> {
    const { place } = this;
    if (place) await this.take({ uri: place.uri, offset: place.span.start }, ({ text }) => text === place.text);
  }

  /** Shows the card; one that looks as before stays as it is, wherever the reader has scrolled it. */
  private send(isNewPage = false): void {
    const html = this.card
      ? cardHtml(this.card)
      : `<p class="quiet">${escapeHtml(t('Put the cursor on a name or a figure.'))}</p>`;
    if (!this.view || (html === this.html && !isNewPage)) return;
    this.html = html;
    void this.view.webview.postMessage({ type: 'show', card: ++this.cardNumber, html } satisfies Content);
  }

  private receive(message: unknown): void {
    const { data } = messageSchema.safeParse(message);
    if (data?.type === 'focus' || data?.type === 'blur') setFocused(data.type === 'focus');
    if (data?.type === 'ready') {
      this.send(true);
      this.describe();
    }
    if (data?.type !== 'open' || data.card !== this.cardNumber || !this.card) return;
    const { passage, opens } = linksOf(this.card)[data.link] ?? {};
    if (!passage) return;
    const command = opens === 'references' ? Commands.showReferences : Commands.openPassage;
    void vscode.commands.executeCommand(command, passage.uri, passage.span.start, passage.span.end);
  }
}

// The editor itself does not tell keys that a page in a view has the focus.
const setFocused = (isFocused: boolean): void =>
  void vscode.commands.executeCommand('setContext', ContextKeys.cardFocused, isFocused);
