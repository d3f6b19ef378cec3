import * as vscode from 'vscode';
import { filesBelow } from '../corpus/editorFileService.js';

const { t } = vscode.l10n;

/** A file that a reader wants as an article. */
export interface Source {
  /** Without its folders. */
  readonly name: string;
  /** Left out where nobody knows where it is. */
  readonly uri?: vscode.Uri;
  /** In bytes, where it is known. */
  readonly size?: number;
  read(): Thenable<Uint8Array>;
}

/** The formats that are read, by the extensions of their files. */
const FORMATS = (): readonly (readonly [name: string, extensions: string])[] => [
  [t('Web Pages'), 'html htm xhtml mhtml mht'],
  ['PDF', 'pdf'],
  ['Word', 'docx'],
  [t('Mail'), 'eml'],
  ['EPUB', 'epub'],
  [t('Tables'), 'csv tsv json jsonl ndjson'],
  [t('Text'), 'txt md markdown text'],
];

/** Lets the reader choose files, any number at once; undefined where they choose none. */
export async function chooseFiles(): Promise<readonly vscode.Uri[] | undefined> {
  const formats = FORMATS().map(([name, extensions]) => [name, extensions.split(' ')] as const);
  const all = formats.flatMap(([, extensions]) => extensions);
  return vscode.window.showOpenDialog({
    canSelectMany: true,
    title: t('Files to add as articles'),
    openLabel: t('Add'),
    filters: { [t('All That Is Read')]: all, ...Object.fromEntries(formats), [t('All Files')]: ['*'] },
  });
}

/** The files at some places; of a folder, those in it that are read by their names. */
export async function sourcesAt(uris: readonly vscode.Uri[]): Promise<readonly Source[]> {
  return (await Promise.all(uris.map(sourceAt))).flat();
}

async function sourceAt(uri: vscode.Uri): Promise<readonly Source[]> {
  const { fs } = vscode.workspace;
  // What cannot be looked at cannot be read either, and then it is told why.
  const { type, size } = await fs.stat(uri).then(
    (stat) => stat,
    () => ({ type: vscode.FileType.File, size: 0 }),
  );
  if ((type & vscode.FileType.Directory) === 0)
    return [{ name: uri.path.split('/').at(-1) ?? '', uri, size, read: () => fs.readFile(uri) }];
  const known = new Set(FORMATS().flatMap(([, extensions]) => extensions.split(' ')));
  const isKnown = (path: string): boolean => known.has(path.split('.').at(-1)?.toLowerCase() ?? '');
  const paths = (await filesBelow(uri)).filter(isKnown).sort();
  return sourcesAt(paths.map((path) => vscode.Uri.joinPath(uri, path)));
}

/** The files that were dropped: from the editor's own lists by their places, from elsewhere by what is in them. */
export async function sourcesIn(transfer: vscode.DataTransfer): Promise<readonly Source[]> {
  const list = (await transfer.get('text/uri-list')?.asString()) ?? '';
  const uris = list.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'));
  if (uris.length > 0) return sourcesAt(uris.map((uri) => vscode.Uri.parse(uri)));
  const files = Array.from(transfer, ([, item]) => item.asFile());
  return files.flatMap((file) => (file ? [{ name: file.name, read: () => file.data() }] : []));
}
