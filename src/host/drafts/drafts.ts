import * as vscode from 'vscode';
import { DRAFTS_FILE } from '../../core/corpus/corpusFolder.js';
import { emptyList } from '../../core/corpus/emptyList.js';
import { plainLabel } from '../../presentation/plainLabel.js';
import { Timers } from '../corpus/timers.js';
import { changeNotesFile } from '../corrections/correctedFile.js';
import type { DeskServices } from '../desk/desk.js';
import { DeskCommands } from '../ids.js';
import { draftActions } from './draftActions.js';
import { DraftChecks } from './draftChecks.js';
import { draftCompletions } from './draftCompletions.js';
import { registerDraftStatus } from './draftStatus.js';

const { t } = vscode.l10n;

// What another program writes is looked at when it has done so.
const PAUSE_MS = 300;

/** Checks what a reader writes against the articles of a corpus, while it is written. */
export function registerDrafts({ library, log, on }: DeskServices): vscode.Disposable {
  const checks = new DraftChecks(library, log);
  const timers = new Timers();
  const files = vscode.workspace.createFileSystemWatcher(`**/${DRAFTS_FILE}`);
  const checkAgain = (): void => timers.later('again', PAUSE_MS, () => checks.checkAgain());
  on(DeskCommands.checkDraft, async () => {
    const document = vscode.window.activeTextEditor?.document;
    if (!document) return;
    const folder = await folderFor(document);
    if (folder !== undefined) await checks.start(document, folder);
  });
  on(DeskCommands.stopChecking, () => {
    const document = vscode.window.activeTextEditor?.document;
    if (document) checks.stop(document);
  });
  on(DeskCommands.keepFigure, async (uri, place) => {
    const asked = { uri: String(uri), ...(place as vscode.Range) };
    const folder = checks.folderOf(asked.uri);
    const kept = await library.thread.ask('keptFigure', asked);
    if (!kept || folder === undefined) return;
    const done = t('{0} stays: it is counted by another definition.', `“${plainLabel(kept.text)}”`);
    const file = vscode.Uri.joinPath(vscode.Uri.parse(folder), DRAFTS_FILE);
    await changeNotesFile(library, file, emptyList('kept'), done, [['addKept', kept]]);
    checks.checkAgain();
  });
  return vscode.Disposable.from(
    checks,
    timers,
    files,
    files.onDidChange(checkAgain),
    files.onDidCreate(checkAgain),
    files.onDidDelete(checkAgain),
    registerDraftStatus(checks),
    draftActions(library, checks),
    draftCompletions(library, checks),
  );

  /** The corpus against which a document is checked: its own, or the one that the reader chooses. */
  async function folderFor(document: vscode.TextDocument): Promise<string | undefined> {
    const own = await library.thread.ask('draftCorpus', { uri: document.uri.toString() });
    if (own?.folder !== undefined) return own.folder;
    const { corpora } = library;
    if (corpora.length === 0) {
      void vscode.window.showInformationMessage(t('There is no corpus to check this document against.'));
      return undefined;
    }
    if (corpora.length === 1) return corpora[0]?.folder;
    const chosen = await vscode.window.showQuickPick(
      corpora.map(({ name, folder }) => ({ label: plainLabel(name), folder })),
      { title: t('Against which corpus is this document checked?') },
    );
    return chosen?.folder;
  }
}
