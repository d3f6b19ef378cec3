import * as vscode from 'vscode';
import * as z from 'zod/mini';
import type { Library } from '../corpus/library.js';
import { isFiltering } from '../events/eventFilter.js';
import { eventFilterText } from '../events/eventFilterText.js';
import type { ShownEvents } from '../events/shownEvents.js';
import { openPassage } from '../features/openPassage.js';
import { passageOf } from '../views/passageItem.js';
import { webviewPage } from '../views/webviewPage.js';
import { timelineHtml } from './timelineHtml.js';
import { type LinkedTimeline, timelineOf, timelineWords } from './timelineOf.js';
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
  readonly folder: vscode.Uri;
  readonly entity?: string;
}

/** The timelines that are open, each in a tab of its own. */
export class Timelines implements vscode.Disposable {
  private readonly open = new Map<string, TimelinePanel>();

  constructor(
    private readonly library: Library,
    private readonly events: ShownEvents,
  ) {}

  /** Shows the timeline of the corpus that is current, or of an entity in it. */
  show(entity?: string): void {
    const folder = this.library.current?.folder;
    if (!folder) return;
    const key = `${folder.toString()} ${entity ?? ''}`;
    const known = this.open.get(key);
    if (known) {
      known.reveal();
      return;
    }
    const panel = new TimelinePanel(
      this.library,
      this.events,
      { folder, ...(entity !== undefined && { entity }) },
      () => this.open.delete(key),
    );
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
  private shown: LinkedTimeline | undefined;
  private html = '';
  private page = 0;

  constructor(
    private readonly library: Library,
    private readonly events: ShownEvents,
    private readonly subject: Subject,
    onClosed: () => void,
  ) {
    this.panel = vscode.window.createWebviewPanel(VIEW_TYPE, t('Timeline'), vscode.ViewColumn.Active, {
      enableScripts: true,
      localResourceRoots: [],
      enableFindWidget: true,
    });
    this.subscriptions = vscode.Disposable.from(
      this.panel.webview.onDidReceiveMessage((message: unknown) => this.receive(message)),
      this.panel.onDidChangeViewState(() => this.renew()),
      events.onDidChange(() => this.renew()),
      // A chart is drawn for the theme it is seen in.
      vscode.window.onDidChangeActiveColorTheme(() => this.renew()),
      this.panel.onDidDispose(() => {
        this.subscriptions.dispose();
        onClosed();
      }),
    );
    this.renew();
    this.panel.webview.html = webviewPage(TIMELINE_PAGE_STYLE, TIMELINE_PAGE_SCRIPT);
  }

  reveal(): void {
    this.panel.reveal();
  }

  dispose(): void {
    this.panel.dispose();
  }

  /** Makes the timeline anew; one that looks as before stays as it is, wherever the reader has scrolled it. */
  private renew(): void {
    // One out of sight is made anew when it comes into sight again.
    const made = this.shown && !this.panel.visible ? undefined : this.make();
    if (!made) return;
    this.panel.title = made.timeline.title;
    const html = timelineHtml(made.timeline, timelineWords());
    this.shown = made;
    if (html !== this.html) {
      this.html = html;
      this.page++;
      this.send();
    }
  }

  /** Undefined while the corpus is being read anew: what was shown stays. */
  private make(): LinkedTimeline | undefined {
    const { folder, entity } = this.subject;
    const of = this.events.in(folder);
    if (!of) return undefined;
    const { index } = of.corpus;
    if (entity !== undefined) {
      const name = index.entity(entity)?.name;
      if (name === undefined) return { timeline: gone(this.shown?.timeline.title ?? t('Timeline')), places: [] };
      return timelineOf(index, index.eventsOf(index.entity(entity)?.id ?? entity), {
        title: t('Timeline of {0}', name),
        notes: [],
        entity,
      });
    }
    return timelineOf(index, of.shown, {
      title: t('Timeline of {0}', of.corpus.name),
      notes: isFiltering(of.filter) ? [t('Only {0}', eventFilterText(of.filter, index))] : [],
    });
  }

  private send(): void {
    void this.panel.webview.postMessage({ type: 'show', page: this.page, html: this.html } satisfies Content);
  }

  private receive(message: unknown): void {
    const { data } = messageSchema.safeParse(message);
    if (data?.type === 'ready') this.send();
    if (data?.type !== 'open' || data.page !== this.page) return;
    const place = this.shown?.places[data.link];
    const index = this.events.in(this.subject.folder)?.corpus.index;
    const passage = place && index && passageOf(this.library, index, place.article, place.span);
    // Beside the timeline, which stays in sight.
    if (passage) {
      const { uri, span } = passage;
      void openPassage(this.library, vscode.Uri.parse(uri), span, vscode.ViewColumn.Beside);
    }
  }
}

/** What is left of the timeline of an entity that nobody names any more. */
const gone = (title: string) => ({ title, notes: [t('No article names it any more.')], events: [] });
