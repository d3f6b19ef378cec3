import * as vscode from 'vscode';
import { plainMessage } from '../../presentation/plainLabel.js';
import type { CorpusSummary } from '../../worker/protocol.js';
import type { Library } from '../corpus/library.js';
import type { DeskServices } from '../desk/desk.js';
import { DeskCommands } from '../ids.js';

const { t } = vscode.l10n;

/** Takes what the corpus says out of the editor. */
export function registerExport({ library, on }: DeskServices): vscode.Disposable {
  on(DeskCommands.exportEvents, () => exportEvents(library));
  return vscode.Disposable.from();
}

/** Writes the events that the sidebar shows into a new document, or into a file for a spreadsheet, as the reader chooses. */
async function exportEvents(library: Library): Promise<void> {
  const { current } = library;
  const markdown = current && (await library.thread.ask('export', { folder: current.folder, format: 'markdown' }));
  if (!current || markdown === undefined) {
    void vscode.window.showInformationMessage(t('There are no events to export.'));
    return;
  }
  const choice = await vscode.window.showQuickPick(
    [
      {
        label: t('Markdown'),
        description: t('a new document with links to the sentences'),
        write: () => writeMarkdown(markdown),
      },
      { label: t('CSV'), description: t('a file for a spreadsheet'), write: () => writeCsv(library, current) },
    ],
    { title: t('Export the events that are shown') },
  );
  await choice?.write();
}

async function writeMarkdown(content: string): Promise<void> {
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'markdown', content }));
}

async function writeCsv(library: Library, { folder, isBundled }: CorpusSummary): Promise<void> {
  const near = isBundled ? vscode.workspace.workspaceFolders?.[0]?.uri : vscode.Uri.parse(folder);
  const uri = await vscode.window.showSaveDialog({
    title: t('Export the events that are shown'),
    filters: { [t('CSV')]: ['csv'] },
    ...(near && { defaultUri: vscode.Uri.joinPath(near, 'events.csv') }),
  });
  const text = uri && (await library.thread.ask('export', { folder, format: 'csv' }));
  if (!uri || text === undefined) return;
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  const open = t('Open');
  const chosen = await vscode.window.showInformationMessage(
    t('The events are in {0}.', plainMessage(vscode.workspace.asRelativePath(uri))),
    open,
  );
  if (chosen === open) await vscode.window.showTextDocument(uri);
}
