import * as vscode from 'vscode';
import { plainMessage } from '../../presentation/plainLabel.js';
import type { Library } from '../corpus/library.js';
import { correctable } from '../corrections/correctable.js';
import { Views } from '../ids.js';
import { writeNotes } from './changeNotes.js';

const { t } = vscode.l10n;

// A file of a hundred thousand notes is smaller.
const MOST_BYTES = 100_000_000;

/** Takes over notes that another program has exported, into the corpus that is shown; a file may be given. */
export async function importNotes(library: Library, given: unknown): Promise<void> {
  const corpus = correctable(library.current);
  if (typeof corpus === 'string') {
    void vscode.window.showInformationMessage(corpus);
    return;
  }
  const [uri] =
    given instanceof vscode.Uri
      ? [given]
      : ((await vscode.window.showOpenDialog({
          title: t('Import notes of Hypothesis, or Web Annotations'),
          filters: { [t('Annotations')]: ['json', 'jsonld'] },
        })) ?? []);
  if (!uri) return;
  const name = plainMessage(vscode.workspace.asRelativePath(uri));
  if ((await vscode.workspace.fs.stat(uri)).size > MOST_BYTES) {
    void vscode.window.showWarningMessage(t('{0} is too large.', name));
    return;
  }
  const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  const found = await library.thread.ask('noteImport', { folder: corpus.folder, text });
  if (!found || 'refused' in found) {
    const why = found?.refused ?? t('{0} holds neither Web Annotations nor what Hypothesis exports.', name);
    void vscode.window.showWarningMessage(plainMessage(why));
    return;
  }
  for (const file of found.files) if (!(await writeNotes(library, file, undefined))) return;
  const { placed, orphans, elsewhere, unread } = found;
  const told = [
    t('Notes that stand in articles now: {0}.', placed),
    orphans > 0 && t('Whose passages were not found, so that they stand apart: {0}.', orphans),
    elsewhere > 0 && t('Left out, for they are on no article of this corpus: {0}.', elsewhere),
    unread > 0 && t('Left out, for they cannot be read: {0}.', unread),
  ];
  const show = t('Show Notes');
  const chosen = await vscode.window.showInformationMessage(told.filter(Boolean).join(' '), show);
  if (chosen === show) await vscode.commands.executeCommand(`${Views.notes}.focus`);
}
