import * as vscode from 'vscode';
import type { DeskServices } from '../desk/desk.js';
import { DeskCommands } from '../ids.js';
import { openDossier, printDossier, saveDossier } from './dossierCommands.js';
import { DossierDocuments } from './dossierDocuments.js';
import { registerDossierFeatures } from './dossierFeatures.js';
import { registerDossierMarks } from './dossierMarks.js';

/** Dossiers: what the corpus says about one entity, as a document that nobody writes in. */
export function registerDossiers({ library, files, on }: DeskServices): vscode.Disposable {
  const documents = new DossierDocuments(library, files);
  on(DeskCommands.openDossier, (row) => openDossier(library, documents, row));
  on(DeskCommands.saveDossier, () => saveDossier(library));
  on(DeskCommands.printDossier, () => printDossier(library));
  return vscode.Disposable.from(
    documents,
    registerDossierFeatures(library, documents),
    registerDossierMarks(documents),
  );
}
