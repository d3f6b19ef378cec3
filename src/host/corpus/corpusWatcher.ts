import * as vscode from 'vscode';
import type { CorpusThread } from './corpusThread.js';
import { Timers } from './timers.js';

// Programs write several files one after the other; they are told of together.
const DELAY_MS = 300;
// A folder that is being filled is not waited for.
const LONGEST_DELAY_MS = 3000;

/** Tells the corpus thread of every file and folder of the workspace that comes, changes or goes. */
export function watchFiles(thread: CorpusThread): vscode.Disposable {
  const timers = new Timers();
  const created = new Set<string>();
  const changed = new Set<string>();
  const deleted = new Set<string>();
  const tell = (): void => {
    thread.tell({ type: 'files', created: [...created], changed: [...changed], deleted: [...deleted] });
    for (const one of [created, changed, deleted]) one.clear();
  };
  const noting = (kind: Set<string>) => (uri: vscode.Uri) => {
    kind.add(uri.toString());
    timers.later('files', DELAY_MS, tell, LONGEST_DELAY_MS);
  };
  const watcher = vscode.workspace.createFileSystemWatcher('**');
  return vscode.Disposable.from(
    timers,
    watcher,
    watcher.onDidCreate(noting(created)),
    watcher.onDidChange(noting(changed)),
    watcher.onDidDelete(noting(deleted)),
  );
}
