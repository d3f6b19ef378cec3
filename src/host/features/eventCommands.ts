import * as vscode from 'vscode';
import type { Library } from '../corpus/library.js';
import { targetIn } from '../corpus/targetAt.js';
import { NO_EVENT_FILTER } from '../events/eventFilter.js';
import type { ShownEvents } from '../events/shownEvents.js';
import { Commands, Views } from '../ids.js';
import { rowOf } from '../views/rows.js';
import type { EventTools } from './eventTools.js';

const { t } = vscode.l10n;

/** Filtering, picturing and exporting events. What it takes is loaded with the first of these. */
export class EventCommands implements vscode.Disposable {
  private loaded: EventTools | undefined;

  constructor(
    private readonly library: Library,
    private readonly events: ShownEvents,
  ) {}

  /** What each command does, by its id. */
  get all(): Readonly<Record<string, (row?: unknown) => unknown>> {
    return {
      [Commands.filterEvents]: async () => {
        await vscode.commands.executeCommand(`${Views.events}.focus`);
        this.tools.filter();
      },
      [Commands.clearEventFilter]: () => {
        const { current } = this.library;
        if (current) this.events.choice.setFilter(current.folder, NO_EVENT_FILTER);
      },
      [Commands.showTimeline]: () => this.tools.showTimeline(),
      [Commands.showEntityTimeline]: async (row) => {
        const entity = rowOf(row).entity ?? (await this.entityAtCursor());
        if (entity !== undefined) this.tools.showTimeline(entity);
        else void vscode.window.showInformationMessage(t('Put the cursor on a name in an article first.'));
      },
      [Commands.exportEvents]: () => this.tools.export(),
    };
  }

  dispose(): void {
    this.loaded?.dispose();
  }

  private get tools(): EventTools {
    if (!this.loaded) {
      const { EventTools: Tools }: typeof import('./eventTools.js') = require('./eventTools.js');
      this.loaded = new Tools(this.library, this.events);
    }
    return this.loaded;
  }

  private async entityAtCursor(): Promise<string | undefined> {
    const editor = vscode.window.activeTextEditor;
    const at = editor && targetIn(await this.library.whenRead(editor.document), editor.selection.active)?.at;
    return at?.kind === 'mention' ? at.mention.entity : undefined;
  }
}
