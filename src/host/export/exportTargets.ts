import * as vscode from 'vscode';
import { BYTE_ORDER_MARK } from '../../presentation/export/csv.js';
import type { ExportFormat } from '../../presentation/export/exported.js';
import { plainMessage } from '../../presentation/plainLabel.js';
import type { AskedExport } from '../../worker/protocol.js';
import type { Library } from '../corpus/library.js';

const { t } = vscode.l10n;

type Wish = Omit<AskedExport, 'to'>;

// The editor takes longer documents, and is slow with them.
const LONGEST_DOCUMENT = 5_000_000;
const EXTENSIONS: Readonly<Record<ExportFormat, string>> = { markdown: 'md', csv: 'csv', jsonld: 'jsonld' };

/** Exports into a new document; its links lead from where the editor takes an unsaved document to be. */
export async function exportToDocument(
  library: Library,
  wish: Wish,
  near: vscode.Uri | undefined,
): Promise<'tooLong' | 'done'> {
  const base = vscode.workspace.workspaceFolders?.[0]?.uri ?? near;
  let text = '';
  const end = await exported(library, { ...wish, to: base?.toString() ?? '' }, (part) => {
    text += part;
    return text.length <= LONGEST_DOCUMENT;
  });
  if (text.length > LONGEST_DOCUMENT) return 'tooLong';
  if (end === 'whole')
    await vscode.window.showTextDocument(
      await vscode.workspace.openTextDocument({ language: 'markdown', content: text }),
    );
  return 'done';
}

/** Exports into a file that the reader names; its links lead from its folder. */
export async function exportToFile(library: Library, wish: Wish, near: vscode.Uri | undefined): Promise<void> {
  const uri = await chooseFile(library, wish, near);
  if (!uri) return;
  const encoder = new TextEncoder();
  const parts = [encoder.encode(wish.format === 'csv' ? BYTE_ORDER_MARK : '')];
  const to = vscode.Uri.joinPath(uri, '..').toString();
  const end = await exported(library, { ...wish, to }, (part) => parts.push(encoder.encode(part)) > 0);
  if (end !== 'whole') return;
  await vscode.workspace.fs.writeFile(uri, joined(parts));
  const open = t('Open');
  const name = plainMessage(vscode.workspace.asRelativePath(uri));
  if ((await vscode.window.showInformationMessage(t('The export is in {0}.', name), open)) === open)
    await vscode.window.showTextDocument(uri);
}

/**
 * Hands the parts of an export to `take`, until that wants no more. A long one says that it goes on, and can be stopped. Of
 * nothing the reader is told.
 */
async function exported(
  { thread }: Library,
  asked: AskedExport,
  take: (part: string) => boolean,
): Promise<'whole' | 'stopped' | 'nothing'> {
  const first = await thread.ask('export', asked);
  if (first?.rest === undefined) {
    if (first && first.count > 0) return take(first.text) ? 'whole' : 'stopped';
    void vscode.window.showInformationMessage(t('There is nothing of that to export.'));
    return 'nothing';
  }
  const more = async (
    progress: vscode.Progress<{ message: string }>,
    token: vscode.CancellationToken,
  ): Promise<'whole' | 'stopped'> => {
    for (let part = first; ; ) {
      const { text, count, rest } = part;
      const isTaken = take(text) && !token.isCancellationRequested;
      if (rest === undefined) return isTaken ? 'whole' : 'stopped';
      if (!isTaken) {
        await thread.ask('dropExport', { rest });
        return 'stopped';
      }
      progress.report({ message: count.toLocaleString(vscode.env.language) });
      const next = await thread.ask('restOfExport', { rest });
      if (!next) throw new Error(t('The articles are being read again. Export when that is done.'));
      part = next;
    }
  };
  const options = { location: vscode.ProgressLocation.Notification, cancellable: true, title: t('Exporting') };
  return vscode.window.withProgress(options, more);
}

/** Where the reader wants the file: never in the place of an article, and only knowingly where it would become one. */
async function chooseFile(
  library: Library,
  { whats, format }: Wish,
  near: vscode.Uri | undefined,
): Promise<vscode.Uri | undefined> {
  const name = `${whats.length === 1 ? whats[0] : 'export'}.${EXTENSIONS[format]}`;
  for (;;) {
    const uri = await vscode.window.showSaveDialog({
      title: t('Export'),
      filters: filtersOf(format),
      ...(near && { defaultUri: vscode.Uri.joinPath(near, name) }),
    });
    if (!uri) return undefined;
    const file = await library.thread.ask('writtenAt', { uri: uri.toString() });
    if (file === 'file') return uri;
    const shown = plainMessage(vscode.workspace.asRelativePath(uri));
    const elsewhere = t('Save Elsewhere…');
    const anyway = t('Save Anyway');
    const answer =
      file === 'article'
        ? await vscode.window.showWarningMessage(
            t('{0} is an article: an export does not overwrite it.', shown),
            { modal: true },
            elsewhere,
          )
        : await vscode.window.showWarningMessage(
            t('In this place {0} would be read as an article.', shown),
            { modal: true },
            elsewhere,
            anyway,
          );
    if (answer === anyway) return uri;
    if (answer !== elsewhere) return undefined;
  }
}

function filtersOf(format: ExportFormat): Record<string, string[]> {
  switch (format) {
    case 'markdown':
      return { [t('Markdown')]: ['md'] };
    case 'csv':
      return { [t('CSV')]: ['csv'] };
    case 'jsonld':
      return { [t('Web annotations')]: ['jsonld', 'json'] };
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
