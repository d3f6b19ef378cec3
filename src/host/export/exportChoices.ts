import * as vscode from 'vscode';
import * as z from 'zod/mini';
import { EXPORTED, type Exported, type ExportFormat, groupName } from '../../presentation/export/exported.js';
import { plainLabel } from '../../presentation/plainLabel.js';
import type { ExportedOf } from '../../worker/protocol.js';

const { t } = vscode.l10n;

/** Something to export of, and what it is called. */
export interface NamedOf extends ExportedOf {
  readonly kind: 'article' | 'entity' | 'corpus';
  readonly name: string;
}

/** In which form something is exported: as a new document, or as a file. */
export interface ExportForm {
  readonly format: ExportFormat;
  readonly isFile: boolean;
}

/** Lets the reader choose of what they export, where there is a choice. */
export async function chooseOf(offered: readonly NamedOf[]): Promise<NamedOf | undefined> {
  if (offered.length === 0) {
    void vscode.window.showInformationMessage(t('Open an article or a corpus first.'));
    return undefined;
  }
  if (offered.length === 1) return offered[0];
  const items = offered.map((of) => ({
    label: ofLabel(of),
    description: plainLabel(of.name),
    iconPath: new vscode.ThemeIcon(ICONS[of.kind]),
    of,
  }));
  return (await vscode.window.showQuickPick(items, { title: t('Export'), placeHolder: t('Of what?') }))?.of;
}

const ICONS: Readonly<Record<NamedOf['kind'], string>> = {
  article: 'file',
  entity: 'symbol-namespace',
  corpus: 'library',
};

function ofLabel({ kind }: NamedOf): string {
  switch (kind) {
    case 'article':
      return t('This article');
    case 'entity':
      return t('The name at the cursor');
    case 'corpus':
      return t('The whole corpus');
  }
}

const WHATS_KEY = 'export.whats';
const whatsSchema = z.catch(z.array(z.enum(EXPORTED)), ['figures']);

/** Lets the reader choose what they export: what they chose last is chosen already. */
export async function chooseWhats(state: vscode.Memento): Promise<readonly Exported[] | undefined> {
  const last = whatsSchema.parse(state.get(WHATS_KEY) ?? ['figures']);
  const items = EXPORTED.map((what) => ({ label: groupName(what), picked: last.includes(what), what }));
  const chosen = await vscode.window.showQuickPick(items, {
    title: t('Export'),
    placeHolder: t('What? Any number of these'),
    canPickMany: true,
  });
  const whats = chosen?.map(({ what }) => what);
  if (whats && whats.length > 0) await state.update(WHATS_KEY, whats);
  return whats;
}

/** Lets the reader choose a form. */
export async function chooseForm(): Promise<ExportForm | undefined> {
  const item = (label: string, description: string, format: ExportFormat, isFile: boolean) => ({
    label,
    description,
    form: { format, isFile },
  });
  const choice = await vscode.window.showQuickPick(
    [
      item(t('Markdown'), t('a new document with links to the sentences'), 'markdown', false),
      item(t('Markdown file'), t('a file with links to the sentences'), 'markdown', true),
      item(t('CSV'), t('a file for a spreadsheet'), 'csv', true),
      item(t('Web annotations'), t('a file for other tools, in JSON-LD'), 'jsonld', true),
    ],
    { title: t('Export'), placeHolder: t('In which form?') },
  );
  return choice?.form;
}
