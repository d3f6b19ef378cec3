import * as vscode from 'vscode';
import { eventKindName, period, statusName } from '../cards/wording.js';
import { isFiltering } from '../events/eventFilter.js';
import { eventFilterText } from '../events/eventFilterText.js';
import { newestFirst } from '../events/eventGroups.js';
import type { EventsOfCorpus } from '../events/shownEvents.js';
import { eventsCsv } from './eventsCsv.js';
import { eventsMarkdown } from './eventsMarkdown.js';
import { exportedEvents } from './exportedEvents.js';

const { t } = vscode.l10n;

// By this, spreadsheets know that a file is UTF-8.
const BYTE_ORDER_MARK = '\ufeff';

/** Writes the events that the sidebar shows into a new document, or into a file for a spreadsheet, as the reader chooses. */
export async function exportEvents(current: EventsOfCorpus | undefined): Promise<void> {
  if (!current || current.shown.length === 0) {
    void vscode.window.showInformationMessage(t('There are no events to export.'));
    return;
  }
  const choice = await vscode.window.showQuickPick(
    [
      { label: t('Markdown'), description: t('a new document with links to the sentences'), write: writeMarkdown },
      { label: t('CSV'), description: t('a file for a spreadsheet'), write: writeCsv },
    ],
    { title: t('Export the events that are shown') },
  );
  await choice?.write(current);
}

async function writeMarkdown({ corpus, filter, shown }: EventsOfCorpus): Promise<void> {
  const content = eventsMarkdown(exportedEvents(newestFirst(shown), corpus.index), {
    title: t('Events of {0}', corpus.name),
    note: isFiltering(filter) ? t('Only {0}', eventFilterText(filter, corpus.index)) : '',
    dateUnknown: t('Date unknown'),
    date: period,
    standing: ({ kind, status }) => [eventKindName(kind), statusName(status)].filter(Boolean).join(', '),
  });
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'markdown', content }));
}

async function writeCsv({ corpus, shown }: EventsOfCorpus): Promise<void> {
  const near = corpus.bundled ? vscode.workspace.workspaceFolders?.[0]?.uri : corpus.folder;
  const uri = await vscode.window.showSaveDialog({
    title: t('Export the events that are shown'),
    filters: { [t('CSV')]: ['csv'] },
    ...(near && { defaultUri: vscode.Uri.joinPath(near, 'events.csv') }),
  });
  if (!uri) return;
  const text = BYTE_ORDER_MARK + eventsCsv(exportedEvents(newestFirst(shown), corpus.index));
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  const open = t('Open');
  const chosen = await vscode.window.showInformationMessage(
    t('The events are in {0}.', vscode.workspace.asRelativePath(uri)),
    open,
  );
  if (chosen === open) await vscode.window.showTextDocument(uri);
}
