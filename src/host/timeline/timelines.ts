import * as vscode from 'vscode';
import * as z from 'zod/mini';
import type { ShownTimeline } from '../../presentation/timeline/timelineOf.js';
import { chartInk } from '../cards/chartInk.js';
import type { Library } from '../corpus/library.js';
import type { EventFilters } from '../events/eventFilters.js';
import { openPassage } from '../features/openPassage.js';
import { webviewPage } from '../views/webviewPage.js';
import { TIMELINE_PAGE_SCRIPT, TIMELINE_PAGE_STYLE } from './timelinePage.js';

const { t } = vscode.l10n;

const VIEW_TYPE = 'crossread.timeline';

// The page shows text of articles: what it sends is checked like any other input.
const messageSchema = z.union([
  z.strictObject({ type: z.literal('ready') }),
  /** An event or a figure was chosen. */
  z.strictObject({ type: z.literal('open'), page: z.int(), link: z.int().check(z.nonnegative()) }),
]);

/** A timeline as the page shows it. */
interface Content {
  readonly type: 'show';
  /** Tells a link of this timeline from one of the timeline before it. */
  readonly page: number;
  readonly html: string;
}

/** What a timeline is of: the events that the sidebar shows of a corpus, or those of one entity. */
interface Subject {
  /** URI. */
  readonly folder: string;
  readonly entity?: string;
}

/** The timelines that are open, each in a tab of its own. */
export class Timelines implements vscode.Disposable {
  private readonly open = new Map<string, TimelinePanel>();

  constructor(
    private readonly library: Library,
    private readonly filters: EventFilters,
  ) {}

  /** Shows the timeline of the corpus that is current, or of an entity in it. */
  show(entity?: string): void {
    const folder = this.library.current?.folder;
    if (folder === undefined) return;
    const key = `${folder} ${entity ?? ''}`;
    const known = this.open.get(key);
    if (known) {
      known.reveal();
      return;
    }
    const subject = { folder, ...(entity !== undefined && { entity }) };
    const panel = new TimelinePanel(this.library, this.filters, subject, () => this.open.delete(key));
    this.open.set(key, panel);
  }

  dispose(): void {
    for (const panel of [...this.open.values()]) panel.dispose();
  }
}

/** A timeline in a tab; it follows what is read, edited and filtered. */
class TimelinePanel implements vscode.Disposable {
  private readonly panel: vscode.WebviewPanel;
  private readonly subscriptions: vscode.Disposable;
  private shown: ShownTimeline | undefined;
  private page = 0;
  private latest = 0;

  constructor(
    private readonly library: Library,
    filters: EventFilters,
    private readonly subject: Subject,
    onClosed: () => void,
  ) {
    this.panel = vscode.window.createWebviewPanel(VIEW_TYPE, t('Timeline'), vscode.ViewColumn.Active, {
      enableScripts: true,
      localResourceRoots: [],
      enableFindWidget: true,
    });
    const renew = (): void => void this.renew();
    this.subscriptions = vscode.Disposable.from(
      this.panel.webview.onDidReceiveMessage((message: unknown) => this.receive(message)),
      this.panel.onDidChangeViewState(renew),
      library.onDidChange(renew),
      filters.onDidChange(renew),
      // A chart is drawn for the theme it is seen in.
      vscode.window.onDidChangeActiveColorTheme(renew),
      this.panel.onDidDispose(() => {
        // An answer that is under way comes too late.
        this.latest++;
        this.subscriptions.dispose();
        onClosed();
      }),
    );
    renew();
    this.panel.webview.html = webviewPage(TIMELINE_PAGE_STYLE, TIMELINE_PAGE_SCRIPT);
  }

  reveal(): void {
    this.panel.reveal();
  }

  dispose(): void {
    this.panel.dispose();
  }

  /**
   * Makes the timeline anew; one that looks as before stays as it is, wherever the reader has scrolled it, and so does what
   * was shown of a corpus that is being read anew.
   */
  private async renew(): Promise<void> {
    // One out of sight is made anew when it comes into sight again.
    if (this.shown && !this.panel.visible) return;
    const turn = ++this.latest;
    const title = this.shown?.title ?? t('Timeline');
    const made = await this.library.thread.tryAsk('timeline', { ...this.subject, title, ink: chartInk() });
    if (!made || turn !== this.latest) return;
    const isSame = made.html === this.shown?.html;
    this.panel.title = made.title;
    this.shown = made;
    if (isSame) return;
    this.page++;
    this.send();
  }

  private send(): void {
    const { html = '' } = this.shown ?? {};
    void this.panel.webview.postMessage({ type: 'show', page: this.page, html } satisfies Content);
  }

  private receive(message: unknown): void {
    const { data } = messageSchema.safeParse(message);
    if (data?.type === 'ready') this.send();
    if (data?.type !== 'open' || data.page !== this.page) return;
    const passage = this.shown?.passages[data.link];
    // Beside the timeline, which stays in sight.
    if (passage)
      void openPassage(vscode.Uri.parse(passage.uri), passage.span, { viewColumn: vscode.ViewColumn.Beside });
  }
}
