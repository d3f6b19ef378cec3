import type * as vscode from 'vscode';
import { type Localisation, localise } from '../../presentation/l10n.js';
import { registerMcpServer } from '../assistant/mcpServer.js';
import type { Library } from '../corpus/library.js';
import { registerDossiers } from '../dossier/dossiers.js';
import { registerDrafts } from '../drafts/drafts.js';
import { registerExport } from '../export/exporting.js';
import type { DeskCommand } from '../ids.js';
import { registerNews } from '../news/news.js';
import { registerNotes } from '../notes/registerNotes.js';
import { registerSearch } from '../search/search.js';
import { registerSideBySide } from '../sideBySide/sideBySide.js';
import type { CardView } from '../views/cardView.js';
import type { RowView } from '../views/rowView.js';
import type { DeskFiles } from './deskFiles.js';

/** What the features of the desk stand on. */
export interface DeskServices {
  readonly context: vscode.ExtensionContext;
  readonly library: Library;
  readonly card: CardView;
  /** What it makes as files. */
  readonly files: DeskFiles;
  /** The view of figures. */
  readonly figures: RowView;
  readonly log: vscode.LogOutputChannel;
  readonly localisation: Localisation;
  /** Says what a command of the desk does: each is registered when the editor starts, before the desk is loaded. */
  on(command: DeskCommand, run: (...args: unknown[]) => unknown): void;
}

/** One feature: registers what it gives the editor, and says what its commands do. */
export type DeskFeature = (services: DeskServices) => vscode.Disposable;

const FEATURES: readonly DeskFeature[] = [
  registerExport,
  registerMcpServer,
  registerNotes,
  registerSearch,
  registerNews,
  registerDrafts,
  registerDossiers,
  registerSideBySide,
];

/**
 * Starts what a reader works with, beside reading: it is loaded when the corpora have been looked for, or when one of its
 * commands is first asked for, so that the first marks need not wait for it.
 */
export function startDesk(services: DeskServices): void {
  // It may be a program of its own.
  localise(services.localisation);
  services.context.subscriptions.push(...FEATURES.map((feature) => feature(services)));
}
