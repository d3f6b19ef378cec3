import * as vscode from 'vscode';
import { MANIFEST_FILE } from '../../core/corpus/manifest.js';
import type { Corpus } from './corpus.js';
import { Timers } from './timers.js';

// Programs write several files one after the other; they are read together.
const DELAY_MS = 300;

/** What a change on disk asks for. */
export interface FileChanges {
  /** Other articles may belong to a corpus now, or other names to its lexicon. */
  onRedefined(): void;
  /** These listed articles have other contents. */
  onRewritten(files: ReadonlyMap<Corpus, ReadonlySet<string>>): void;
}

/**
 * Watches the workspace for whatever concerns a corpus. Of a folder that comes, goes or is renamed the editor tells the
 * folder alone, and so every path is looked at, not only those that end like an article.
 */
export function watchCorpora(corpora: () => Iterable<Corpus>, changes: FileChanges): vscode.Disposable {
  const timers = new Timers();
  let rewritten = new Map<Corpus, Set<string>>();
  let unknown: vscode.Uri[] = [];

  const redefined = (): void => timers.later('redefined', DELAY_MS, () => changes.onRedefined());
  const rewrite = (corpus: Corpus, file: string): void => {
    rewritten.set(corpus, (rewritten.get(corpus) ?? new Set()).add(file));
    timers.later('rewritten', DELAY_MS, () => {
      const all = rewritten;
      rewritten = new Map();
      changes.onRewritten(all);
    });
  };
  const look = (uri: vscode.Uri): void => {
    unknown.push(uri);
    timers.later('unknown', DELAY_MS, async () => {
      const all = unknown;
      unknown = [];
      if ((await Promise.all(all.map(isFolder))).includes(true)) changes.onRedefined();
    });
  };

  /** A file has other contents; answers whether it concerns a corpus. */
  const changed = (uri: vscode.Uri): boolean => {
    const places = placesOf(uri, corpora());
    const defines = isManifest(uri) || places.some(({ corpus, file }) => corpus.isDefinedBy(file));
    const listing = places.filter(({ corpus, file }) => corpus.lists(file));
    if (defines) redefined();
    for (const { corpus, file } of listing) rewrite(corpus, file);
    return defines || listing.length > 0;
  };
  const created = (uri: vscode.Uri): void => {
    if (changed(uri)) return;
    if (placesOf(uri, corpora()).some(({ corpus, file }) => corpus.wants(file))) redefined();
    else look(uri);
  };
  const deleted = (uri: vscode.Uri): void => {
    if (isManifest(uri) || [...corpora()].some((corpus) => corpus.isBelow(uri))) redefined();
  };

  const watcher = vscode.workspace.createFileSystemWatcher('**');
  return vscode.Disposable.from(
    timers,
    watcher,
    watcher.onDidChange(changed),
    watcher.onDidCreate(created),
    watcher.onDidDelete(deleted),
  );
}

const isManifest = ({ path }: vscode.Uri): boolean => path.endsWith(`/${MANIFEST_FILE}`);

/** The corpora that a file lies in, and its path in each. */
function placesOf(uri: vscode.Uri, corpora: Iterable<Corpus>): { readonly corpus: Corpus; readonly file: string }[] {
  return [...corpora].flatMap((corpus) => {
    const file = corpus.bundled ? undefined : corpus.fileAt(uri);
    return file === undefined ? [] : [{ corpus, file }];
  });
}

async function isFolder(uri: vscode.Uri): Promise<boolean> {
  try {
    return (await vscode.workspace.fs.stat(uri)).type === vscode.FileType.Directory;
  } catch {
    return false;
  }
}
