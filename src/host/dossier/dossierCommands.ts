import * as vscode from 'vscode';
import { plainMessage } from '../../presentation/plainLabel.js';
import type { Library } from '../corpus/library.js';
import { targetIn } from '../corpus/targetAt.js';
import { chooseEntity } from '../corrections/chooseEntity.js';
import { toOffset } from '../positions.js';
import { rowOf } from '../views/rows.js';
import type { DossierDocuments } from './dossierDocuments.js';
import { type DossierSubject, dossierEntity, dossierFileName, dossierSubject, dossierUri } from './dossierUri.js';

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
    return mark?.entity === undefined || mark.entity === dossierEntity(document.uri)
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
  const saved = await writeDossier(library, {
    format: 'markdown',
    ending: 'md',
    title: t('Save as Markdown'),
    filters: { [t('Markdown')]: ['md'] },
  });
  if (saved) await vscode.window.showTextDocument(saved);
}

/** Writes it as a page, likewise, which the browser then opens to print it. */
export async function printDossier(library: Library): Promise<void> {
  const page = await writeDossier(library, {
    format: 'page',
    ending: 'html',
    title: t('Save the page to print'),
    filters: { [t('Web page')]: ['html'] },
  });
  if (!page || (await vscode.env.openExternal(page))) return;
  const path = plainMessage(vscode.workspace.asRelativePath(page));
  void vscode.window.showInformationMessage(t('The page to print is {0}: open it in a browser.', path));
}

/** What a file of a dossier is, and how the reader is asked for its place. */
interface DossierFile {
  readonly format: 'markdown' | 'page';
  readonly ending: string;
  readonly title: string;
  readonly filters: Record<string, string[]>;
}

/** Writes the dossier of the active editor; gives the file, where one was chosen and written. */
async function writeDossier(library: Library, file: DossierFile): Promise<vscode.Uri | undefined> {
  const editor = vscode.window.activeTextEditor;
  const subject = editor && dossierSubject(editor.document.uri);
  if (!subject) {
    void vscode.window.showInformationMessage(t('Open a dossier or a comparison first.'));
    return undefined;
  }
  const uri = await placeFor(library, subject, file);
  if (!uri) return undefined;
  const asked = { ...subject, file: uri.toString(), format: file.format };
  const text = await library.thread.ask('dossierFile', asked);
  if (text === undefined) {
    void vscode.window.showInformationMessage(t('There is nothing in it any more.'));
    return undefined;
  }
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

/** Where the reader wants the file; nowhere where a corpus would read it as a source of its own. */
async function placeFor(
  library: Library,
  subject: DossierSubject,
  { ending, title, filters }: DossierFile,
): Promise<vscode.Uri | undefined> {
  const corpus = library.corpora.find((one) => one.folder === subject.folder);
  const own = corpus?.isBundled === false ? vscode.Uri.parse(corpus.folder) : undefined;
  const near = own ?? vscode.workspace.workspaceFolders?.[0]?.uri;
  let proposed = near && vscode.Uri.joinPath(near, `${dossierFileName(subject)}.${ending}`);
  for (;;) {
    const uri = await vscode.window.showSaveDialog({ title, filters, ...(proposed && { defaultUri: proposed }) });
    if (!uri || !(await library.thread.ask('wouldBeArticle', { file: uri.toString() }))) return uri;
    const again = t('Choose Another Place');
    const message = t('There, the corpus would read it as an article. Save it elsewhere.');
    if ((await vscode.window.showWarningMessage(message, again)) !== again) return undefined;
    proposed = uri;
  }
}
