import * as vscode from 'vscode';
import type { DeskServices } from '../desk/desk.js';
import { DeskCommands } from '../ids.js';
import { compareFigures } from './compareFigures.js';
import { openDossier, printDossier, saveDossier } from './dossierCommands.js';
import { DossierDocuments } from './dossierDocuments.js';
import { registerDossierFeatures } from './dossierFeatures.js';
import { registerDossierMarks } from './dossierMarks.js';

/** Dossiers: what the corpus says about one entity, or of chosen figures, as a document that nobody writes in. */
export function registerDossiers({ library, files, figures, on }: DeskServices): vscode.Disposable {
  const documents = new DossierDocuments(library, files);
  on(DeskCommands.openDossier, (row) => openDossier(library, documents, row));
  on(DeskCommands.compareFigures, (row) => compareFigures(library, figures, row));
  on(DeskCommands.saveDossier, () => saveDossier(library));
  on(DeskCommands.printDossier, () => printDossier(library));
  return vscode.Disposable.from(
    documents,
    registerDossierFeatures(library, documents),
    registerDossierMarks(documents),
  );
}
