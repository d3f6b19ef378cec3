import * as vscode from 'vscode';
import type { Exported } from '../../presentation/export/exported.js';
import { whatsOfRows } from '../../presentation/export/whatsOfRows.js';
import type { AskedExport, ExportedOf } from '../../worker/protocol.js';
import { targetIn } from '../corpus/targetAt.js';
import type { DeskServices } from '../desk/desk.js';
import { DeskCommands } from '../ids.js';
import { articlesOf, entitiesOf } from '../views/rows.js';
import { RowNode } from '../views/rowTree.js';
import { chooseForm, chooseOf, chooseWhats, type NamedOf } from './exportChoices.js';
import { exportToDocument, exportToFile } from './exportTargets.js';

const { t } = vscode.l10n;

/** Takes what the corpus says out of the editor: into a new document, or into a file. */
export function registerExport(services: DeskServices): vscode.Disposable {
  const { on } = services;
  on(DeskCommands.exportEvents, () => exportOf(services, { shownEvents: true }, ['events']));
  on(DeskCommands.export, async (row, selected) => {
    const of = rowsOf(row, selected) ?? (await chooseOf(await offered(services)));
    if (of) await exportOf(services, of, of.rows && whatsOfRows(of.rows));
  });
  return vscode.Disposable.from();
}

/** What the rows stand for that a command of a row's menu is about; undefined where it was called elsewhere. */
function rowsOf(row: unknown, selected: unknown): ExportedOf | undefined {
  const articles = articlesOf(row, selected);
  if (articles.length > 0) return { articles };
  const entities = entitiesOf(row, selected);
  if (entities.length > 0) return { entities };
  const nodes = Array.isArray(selected) && selected.length > 0 ? selected : [row];
  const rows = nodes.flatMap((node) => (node instanceof RowNode ? [node.row.id] : []));
  return rows.length > 0 && whatsOfRows(rows).length > 0 ? { rows } : undefined;
}

/** Of what something can be exported that the reader has before them. */
async function offered({ library }: DeskServices): Promise<readonly NamedOf[]> {
  const editor = vscode.window.activeTextEditor;
  const open = editor && (await library.whenRead(editor.document));
  const at = editor && targetIn(open, editor.selection.active)?.at;
  const { current } = library;
  const folder = open ? open.corpus : current?.folder;
  const corpus = library.corpora.find((one) => one.folder === folder);
  const entity =
    corpus && at?.kind === 'mention'
      ? await library.thread.ask('entity', { folder: corpus.folder, entity: at.mention.entity })
      : undefined;
  return [
    ...(open && editor
      ? [{ kind: 'article' as const, name: vscode.workspace.asRelativePath(editor.document.uri), articles: [open.uri] }]
      : []),
    ...(entity && at?.kind === 'mention'
      ? [{ kind: 'entity' as const, name: entity.name, entities: [at.mention.entity] }]
      : []),
    ...(corpus ? [{ kind: 'corpus' as const, name: corpus.name }] : []),
  ];
}

/** Exports what the reader chooses of what is `of` something, in the form they choose. */
async function exportOf(services: DeskServices, of: ExportedOf, only?: readonly Exported[]): Promise<void> {
  const { library, context } = services;
  const whats = only ?? (await chooseWhats(context.workspaceState));
  if (!whats || whats.length === 0) return;
  const form = await chooseForm();
  if (!form) return;
  const folder = library.current?.folder;
  const { articles, entities, rows, shownEvents } = of;
  const asked: Omit<AskedExport, 'to'> = {
    ...(articles && { articles }),
    ...(entities && { entities }),
    ...(rows && { rows }),
    ...(shownEvents && { shownEvents }),
    ...(folder !== undefined && { folder }),
    whats,
    format: form.format,
  };
  const near = nearFolder(services, folder);
  if (form.isFile) await exportToFile(library, asked, near);
  else if ((await exportToDocument(library, asked, near)) === 'tooLong') {
    const save = t('Save to a File…');
    const answer = await vscode.window.showInformationMessage(t('This is too long for a new document.'), save);
    if (answer === save) await exportToFile(library, asked, near);
  }
}

/** The folder that an export goes into if nothing else is said. The sample's own folder is none of the reader's. */
function nearFolder({ library }: DeskServices, folder: string | undefined): vscode.Uri | undefined {
  const corpus = library.corpora.find((one) => one.folder === folder);
  const workspace = vscode.workspace.workspaceFolders?.[0]?.uri;
  return corpus && !corpus.isBundled ? vscode.Uri.parse(corpus.folder) : workspace;
}
