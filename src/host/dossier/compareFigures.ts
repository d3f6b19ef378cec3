import * as vscode from 'vscode';
import type { Library } from '../corpus/library.js';
import type { RowNode } from '../views/rowTree.js';
import type { RowView } from '../views/rowView.js';
import { dossierUri } from './dossierUri.js';

const { t } = vscode.l10n;

/** Opens a comparison of the rows that are selected in the view of figures, or of the one whose menu was opened. */
export async function compareFigures(library: Library, figures: RowView, row: unknown): Promise<void> {
  const { selection } = figures.view;
  const asked = figures.asked();
  const chosen = isRow(row) && !selection.some((node) => node.row.id === row.row.id) ? [row] : selection;
  const compared = await library.thread.ask('chosenFigures', { ...asked, rows: chosen.map((node) => node.row.id) });
  if (asked.folder === undefined || !compared) {
    void vscode.window.showInformationMessage(t('Select figures, measures or names in the view of figures first.'));
    return;
  }
  await vscode.window.showTextDocument(dossierUri({ folder: asked.folder, ...compared }), { preview: true });
}

/** A row of a view: its class is of another program. */
const isRow = (value: unknown): value is RowNode =>
  typeof value === 'object' && value !== null && 'row' in value && typeof (value as RowNode).row?.id === 'string';
