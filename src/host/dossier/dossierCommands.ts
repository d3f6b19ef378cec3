import * as vscode from 'vscode';
import { plainMessage } from '../../presentation/plainLabel.js';
import type { Library } from '../corpus/library.js';
import { targetIn } from '../corpus/targetAt.js';
import { chooseEntity } from '../corrections/chooseEntity.js';
import { toOffset } from '../positions.js';
import { rowOf } from '../views/rows.js';
import type { DossierDocuments } from './dossierDocuments.js';
import { type DossierSubject, dossierName, dossierSubject, dossierUri } from './dossierUri.js';

const { t } = vscode.l10n;

/** Opens the dossier of a row's entity, else of the name at the cursor, else of one that the reader chooses. */
export async function openDossier(library: Library, documents: DossierDocuments, row: unknown): Promise<void> {
  const subject = await subjectOf(library, documents, row);
  if (subject) await vscode.window.showTextDocument(dossierUri(subject), { preview: true });
}

async function subjectOf(
  library: Library,
  documents: DossierDocuments,
  row: unknown,
): Promise<DossierSubject | undefined> {
  const pointed = pointedIn(library, rowOf(row).entity) ?? (await atCursor(library, documents));
  const folder = pointed?.folder ?? library.current?.folder;
  if (folder === undefined) {
    void vscode.window.showInformationMessage(t('There is no corpus whose names could have a dossier.'));
    return undefined;
  }
  if (pointed) {
    const named = await library.thread.ask('entity', pointed);
    if (named) return { ...pointed, name: named.name };
  }
  const chosen = await chooseEntity(library, { title: t('Open the dossier of …'), folder, like: '' });
  return typeof chosen === 'object' ? { folder, entity: chosen.id, name: chosen.name } : undefined;
}

interface Pointed {
  readonly folder: string;
  readonly entity: string;
}

function pointedIn(library: Library, entity: string | undefined): Pointed | undefined {
  const folder = library.current?.folder;
  return folder === undefined || entity === undefined ? undefined : { folder, entity };
}

/** The name at the cursor, in an article or in another dossier. */
async function atCursor(library: Library, documents: DossierDocuments): Promise<Pointed | undefined> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return undefined;
  const { document, selection } = editor;
  const subject = dossierSubject(document.uri);
  if (subject) {
    const dossier = documents.dossierIn(document);
    const offset = dossier && toOffset(dossier, selection.active);
    const mark = dossier?.marks.find(({ start, end }) => offset !== undefined && start <= offset && offset <= end);
    return mark?.entity === undefined || mark.entity === subject.entity
      ? undefined
      : { folder: subject.folder, entity: mark.entity };
  }
  const open = await library.whenRead(document);
  const at = targetIn(open, selection.active)?.at;
  return open?.corpus === undefined || at?.kind !== 'mention'
    ? undefined
    : { folder: open.corpus, entity: at.mention.entity };
}

/** Writes the dossier in the active editor into a file of the reader's choice, with links from there. */
export async function saveDossier(library: Library): Promise<void> {
  const saved = await writeDossier(library, 'markdown', t('Save the dossier'), { [t('Markdown')]: ['md'] });
  if (saved) await vscode.window.showTextDocument(saved);
}

/** Writes it as a page, likewise, which the browser then opens to print it. */
export async function printDossier(library: Library): Promise<void> {
  const page = await writeDossier(library, 'page', t('Save the page to print'), { [t('Web page')]: ['html'] });
  if (!page || (await vscode.env.openExternal(page))) return;
  const path = plainMessage(vscode.workspace.asRelativePath(page));
  void vscode.window.showInformationMessage(t('The page to print is {0}: open it in a browser.', path));
}

async function writeDossier(
  library: Library,
  format: 'markdown' | 'page',
  title: string,
  filters: Record<string, string[]>,
): Promise<vscode.Uri | undefined> {
  const editor = vscode.window.activeTextEditor;
  const subject = editor && dossierSubject(editor.document.uri);
  if (!subject) {
    void vscode.window.showInformationMessage(t('Open a dossier first.'));
    return undefined;
  }
  const corpus = library.corpora.find(({ folder }) => folder === subject.folder);
  const near =
    corpus?.isBundled === false ? vscode.Uri.parse(corpus.folder) : vscode.workspace.workspaceFolders?.[0]?.uri;
  const name = `${dossierName(subject.name)}.${format === 'page' ? 'html' : 'md'}`;
  const uri = await vscode.window.showSaveDialog({
    title,
    filters,
    ...(near && { defaultUri: vscode.Uri.joinPath(near, name) }),
  });
  const text = uri && (await library.thread.ask('dossierFile', { ...subject, file: uri.toString(), format }));
  if (!uri) return undefined;
  if (text === undefined) {
    void vscode.window.showInformationMessage(t('No article names it any more.'));
    return undefined;
  }
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}
