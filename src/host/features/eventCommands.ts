import * as vscode from 'vscode';
import type { Library } from '../corpus/library.js';
import { targetIn } from '../corpus/targetAt.js';
import { showEventFilterBox } from '../events/eventFilterBox.js';
import { type EventFilters, NO_FILTER } from '../events/eventFilters.js';
import { Commands, Views } from '../ids.js';
import type { Timelines } from '../timeline/timelines.js';
import { rowOf } from '../views/rows.js';

const { t } = vscode.l10n;

/** Filtering and picturing events: what each command does, by its id. */
export function eventCommands(
  library: Library,
  filters: EventFilters,
  timelines: Timelines,
): Readonly<Record<string, (row?: unknown) => unknown>> {
  return {
    [Commands.filterEvents]: async () => {
      await vscode.commands.executeCommand(`${Views.events}.focus`);
      const { current } = library;
      if (current) await showEventFilterBox(library, filters, current.folder);
    },
    [Commands.clearEventFilter]: () => {
      const { current } = library;
      if (current) filters.set(current.folder, NO_FILTER);
    },
    [Commands.showTimeline]: () => timelines.show(),
    [Commands.showEntityTimeline]: async (row) => {
      const entity = rowOf(row).entity ?? (await entityAtCursor(library));
      if (entity !== undefined) timelines.show(entity);
      else void vscode.window.showInformationMessage(t('Put the cursor on a name in an article first.'));
    },
  };
}

async function entityAtCursor(library: Library): Promise<string | undefined> {
  const editor = vscode.window.activeTextEditor;
  const at = editor && targetIn(await library.whenRead(editor.document), editor.selection.active)?.at;
  return at?.kind === 'mention' ? at.mention.entity : undefined;
}
