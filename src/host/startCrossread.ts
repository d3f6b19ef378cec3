import * as vscode from 'vscode';
import { once } from '../core/once.js';
import { localise } from '../presentation/l10n.js';
import { registerAssistantTools } from './assistant/assistantTools.js';
import { ARTICLE_SELECTOR } from './corpus/articleSelector.js';
import { CorpusThread } from './corpus/corpusThread.js';
import { editorFileService } from './corpus/editorFileService.js';
import { Library } from './corpus/library.js';
import type { StartWorker } from './corpus/workerPort.js';
import type { DeskServices } from './desk/desk.js';
import { DeskFiles } from './desk/deskFiles.js';
import { EventFilters } from './events/eventFilters.js';
import { registerArticleContext } from './features/articleContext.js';
import { registerCodeActions } from './features/codeActions.js';
import { registerCodeLenses } from './features/codeLenses.js';
import { registerCommands } from './features/commands.js';
import { registerDefinition } from './features/definition.js';
import { registerDocumentSymbols } from './features/documentSymbols.js';
import { Following, registerFolding, registerFollowing } from './features/following.js';
import { registerHighlights } from './features/highlights.js';
import { registerHover } from './features/hover.js';
import { registerInlayHints } from './features/inlayHints.js';
import { registerMarks } from './features/marks.js';
import { registerMarksStatus } from './features/marksMenu.js';
import { registerCorpusProblems, registerFindingProblems } from './features/problems.js';
import { registerReferences } from './features/references.js';
import { registerWorkspaceSymbols } from './features/workspaceSymbols.js';
import { type DeskCommand, DeskCommands, DOSSIER_SCHEME } from './ids.js';
import type { ArticleImport } from './import/articleImport.js';
import type { StartImport } from './import/takeIn.js';
import { createLog } from './log.js';
import { registerInto } from './registerCommand.js';
import { markSettings } from './settings.js';
import { Timelines } from './timeline/timelines.js';
import { ArticleChoice } from './views/articleChoice.js';
import { registerArticlesView } from './views/articlesView.js';
import { CardView } from './views/cardView.js';
import { registerEntitiesView } from './views/entitiesView.js';
import { EntityChoice } from './views/entityChoice.js';
import { registerEventsView } from './views/eventsView.js';
import { figuresByName, registerFiguresView } from './views/figuresView.js';
import { createRowView } from './views/rowView.js';
import { registerWelcomeView } from './views/welcomeView.js';

/** What is needed only later on. */
export interface LaterStart {
  /** Starts the thread that reads files of other formats. */
  readonly startImport: StartImport;
  /** Loads what the editor's thread does where a reader adds articles. */
  loadImport(): Promise<typeof import('./import/articleImport.js')>;
  /** Loads what a reader works with beside reading. */
  loadDesk(): Promise<typeof import('./desk/desk.js')>;
}

/**
 * Makes the services and registers the features; nothing is read before this returns. `startWorker` starts the corpus
 * thread, which may remember in the folder `storage` what it has read. What is given back is to be called before the window
 * closes: the thread then writes down what it has not yet.
 */
export function startCrossread(
  context: vscode.ExtensionContext,
  startWorker: StartWorker,
  { startImport, loadImport, loadDesk }: LaterStart,
  storage?: string,
): () => Promise<unknown> {
  const bundledFolder = vscode.Uri.joinPath(context.extensionUri, 'corpus');
  const log = createLog();
  const localisation = {
    language: vscode.env.language,
    ...(vscode.l10n.bundle && { bundle: vscode.l10n.bundle }),
  };
  localise(localisation);
  const entityChoice = new EntityChoice(context.workspaceState);
  const articleChoice = new ArticleChoice(context.workspaceState);
  const includesLoose = (): boolean => markSettings().outsideCorpus;
  const setup = {
    localisation,
    bundledFolder: bundledFolder.toString(),
    // In a folder of the reader's own they would only be in the way.
    showsSample: (vscode.workspace.workspaceFolders ?? []).length === 0,
    includesLoose: includesLoose(),
    choices: {
      ...entityChoice.choices,
      figureQuery: '',
      figuresByName: figuresByName(context.workspaceState),
      eventFilters: {},
      articles: articleChoice.choices,
    },
    ...(storage !== undefined && { storage }),
  };
  const thread = new CorpusThread(startWorker, setup, editorFileService(), log);
  const following = new Following();
  const library = new Library(thread, log, includesLoose);
  const card = new CardView(library);
  const figures = registerFiguresView(library, context.workspaceState);
  const filters = new EventFilters(thread);
  const timelines = new Timelines(library, filters);
  let articleImport: Promise<ArticleImport> | undefined;
  const importing = (): Promise<ArticleImport> => {
    articleImport ??= loadImport().then((made) => new made.ArticleImport(library, startImport, localisation, log));
    return articleImport;
  };
  const deskCommands = new Map<DeskCommand, (...args: unknown[]) => unknown>();
  const startDesk = once(async () => {
    const desk = await loadDesk();
    const on: DeskServices['on'] = (command, run) => deskCommands.set(command, run);
    desk.startDesk({ context, library, card, figures, files, log, localisation, on });
  });
  const files = new DeskFiles(startDesk);
  const register = registerInto(log);
  context.subscriptions.push(
    log,
    thread,
    library,
    card,
    filters,
    timelines,
    registerArticleContext(library),
    registerMarks(library),
    registerMarksStatus(library),
    registerFollowing(library, following),
    registerFolding(library, following, ARTICLE_SELECTOR),
    registerCodeActions(library),
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
    registerEntitiesView(library, entityChoice),
    figures,
    registerEventsView(library, filters),
    registerArticlesView(library, articleChoice, register, importing, log),
    createRowView(library, 'findings'),
    vscode.workspace.registerFileSystemProvider(DOSSIER_SCHEME, files, { isReadonly: true, isCaseSensitive: true }),
    registerFindingProblems(library),
    registerAssistantTools(library),
    registerCommands(library, following, card, filters, timelines, importing, log, bundledFolder),
    ...Object.values(DeskCommands).map((command) =>
      register(command, async (...args) => {
        await startDesk();
        return deskCommands.get(command)?.(...args);
      }),
    ),
  );
  setTimeout(() => void library.start().then(startDesk), 0);
  return () => thread.ask('close', {});
}
