import * as vscode from 'vscode';
import { Annotator } from './host/corpus/annotator.js';
import { ARTICLE_SELECTOR } from './host/corpus/articleSelector.js';
import { Library } from './host/corpus/library.js';
import { ShownEvents } from './host/events/shownEvents.js';
import { registerArticleContext } from './host/features/articleContext.js';
import { registerCodeLenses } from './host/features/codeLenses.js';
import { registerCommands } from './host/features/commands.js';
import { registerCorpusProblems } from './host/features/corpusProblems.js';
import { registerDefinition } from './host/features/definition.js';
import { registerDocumentSymbols } from './host/features/documentSymbols.js';
import { EventCommands } from './host/features/eventCommands.js';
import { registerFindingProblems } from './host/features/findingProblems.js';
import { Following, registerFolding, registerFollowing } from './host/features/following.js';
import { registerHighlights } from './host/features/highlights.js';
import { registerHover } from './host/features/hover.js';
import { registerInlayHints } from './host/features/inlayHints.js';
import { registerMarks } from './host/features/marks.js';
import { registerMarksStatus } from './host/features/marksMenu.js';
import { registerReferences } from './host/features/references.js';
import { registerWorkspaceSymbols } from './host/features/workspaceSymbols.js';
import { createLog } from './host/log.js';
import { markSettings } from './host/settings.js';
import { registerArticlesView } from './host/views/articlesView.js';
import { CardView } from './host/views/cardView.js';
import { registerEntitiesView } from './host/views/entitiesView.js';
import { registerEventsView } from './host/views/eventsView.js';
import { registerFindingsView } from './host/views/findingsView.js';
import { registerWelcomeView } from './host/views/welcomeView.js';

/** Makes the services and registers the features; nothing is read before this returns. */
export function activate(context: vscode.ExtensionContext): void {
  const bundledFolder = vscode.Uri.joinPath(context.extensionUri, 'corpus');
  const log = createLog();
  const worker = vscode.Uri.joinPath(context.extensionUri, 'dist', 'worker.js').fsPath;
  const storage = context.storageUri?.scheme === 'file' ? context.storageUri.fsPath : undefined;
  const annotator = new Annotator(worker, log, storage);
  const following = new Following();
  const library = new Library(bundledFolder, annotator, log, () => markSettings().outsideCorpus);
  const card = new CardView(library);
  const events = new ShownEvents(library);
  const eventCommands = new EventCommands(library, events);
  context.subscriptions.push(
    log,
    annotator,
    library,
    card,
    events,
    eventCommands,
    registerArticleContext(library),
    registerMarks(library),
    registerMarksStatus(library),
    registerFollowing(library, following),
    registerFolding(library, following, ARTICLE_SELECTOR),
    registerCodeLenses(library),
    registerInlayHints(library),
    registerHover(library),
    registerDefinition(library),
    registerReferences(library),
    registerHighlights(library),
    registerDocumentSymbols(library),
    registerWorkspaceSymbols(library),
    registerCorpusProblems(library, log),
    registerWelcomeView(),
    registerEntitiesView(library, context.workspaceState),
    registerEventsView(library, events),
    registerArticlesView(library, context.workspaceState),
    registerFindingsView(library),
    registerFindingProblems(library),
    registerCommands(library, following, card, eventCommands, log, bundledFolder),
  );
  setImmediate(() => void library.start());
}
