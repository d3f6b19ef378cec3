import * as vscode from 'vscode';
import * as z from 'zod/mini';
import type { Passage } from '../../presentation/indexedArticles.js';
import type { Library } from '../corpus/library.js';
import { answerQuestions } from '../corrections/answerQuestions.js';
import { correctionCommands } from '../corrections/corrections.js';
import { placeCorrectionCommands } from '../corrections/placeCorrections.js';
import type { EventFilters } from '../events/eventFilters.js';
import { Commands } from '../ids.js';
import type { ArticleImport } from '../import/articleImport.js';
import { registerInto } from '../registerCommand.js';
import { DENSITIES, markSettings, setAutoReveal, setDensity } from '../settings.js';
import type { Timelines } from '../timeline/timelines.js';
import type { CardView } from '../views/cardView.js';
import { type RowArgument, rowOf } from '../views/rows.js';
import { copyQuote } from './copyQuote.js';
import { eventCommands } from './eventCommands.js';
import { type Following, followingCommands } from './following.js';
import { chooseMarks } from './marksMenu.js';
import { navigationCommands } from './navigation.js';
import { openPassage } from './openPassage.js';
import { useFolderAsCorpus } from './useFolder.js';

// The arguments of a command may come from anywhere: a link, another extension, a keybinding.
const passageArgs = z.tuple([z.string(), z.int().check(z.nonnegative()), z.int().check(z.nonnegative())]);

/** The commands of Crossread. */
export function registerCommands(
  library: Library,
  following: Following,
  card: CardView,
  filters: EventFilters,
  timelines: Timelines,
  importing: () => Promise<ArticleImport>,
  log: vscode.LogOutputChannel,
  bundledFolder: vscode.Uri,
): vscode.Disposable {
  const register = registerInto(log);
  return vscode.Disposable.from(
    register(Commands.openPassage, async (...args) => {
      const [uri, start, end] = passageArgs.parse(args);
      await openPassage(vscode.Uri.parse(uri, true), { start, end });
    }),
    register(Commands.showReferences, async (...args) => {
      const [uri, start] = passageArgs.parse(args);
      await openPassage(vscode.Uri.parse(uri, true), { start, end: start });
      await vscode.commands.executeCommand('editor.action.goToReferences');
    }),
    register(Commands.correct, async (...args) => {
      const [uri, start] = passageArgs.parse(args);
      await openPassage(vscode.Uri.parse(uri, true), { start, end: start });
      await vscode.commands.executeCommand('editor.action.quickFix');
    }),
    register(Commands.answerQuestions, () => answerQuestions(library)),
    register(Commands.openArticle, async (uri) => {
      if (uri instanceof vscode.Uri) await vscode.window.showTextDocument(uri);
    }),
    register(Commands.toggleMarks, async () => {
      const { density } = markSettings();
      const next = DENSITIES[(DENSITIES.indexOf(density) + 1) % DENSITIES.length] ?? 'all';
      await setDensity(next);
    }),
    register(Commands.chooseMarks, () => chooseMarks()),
    register(Commands.refresh, () => library.start()),
    register(Commands.openBundledCorpus, async () => {
      const names = (await vscode.workspace.fs.readDirectory(bundledFolder)).map(([name]) => name);
      const first = names.filter((name) => name.endsWith('.txt')).sort()[0];
      const uri = first && vscode.Uri.joinPath(bundledFolder, first);
      if (uri) await vscode.window.showTextDocument(uri);
    }),
    register(Commands.showLog, () => log.show()),
    register(Commands.showCard, async (row) => card.show(await placeOf(library, rowOf(row)))),
    register(Commands.pinCard, () => card.setPinned(true)),
    register(Commands.unpinCard, () => card.setPinned(false)),
    register(Commands.autoRevealOn, () => setAutoReveal(true)),
    register(Commands.autoRevealOff, () => setAutoReveal(false)),
    register(Commands.useFolder, (folder) => useFolderAsCorpus(library, folder)),
    register(Commands.addArticles, async () => (await importing()).addChosen()),
    register(Commands.addAsArticle, async (...args) => (await importing()).addFiles(...args)),
    register(Commands.pasteArticle, async () => (await importing()).paste()),
    register(Commands.copyQuote, (row) => copyQuote(library, row)),
    ...Object.entries({
      ...correctionCommands(library),
      ...placeCorrectionCommands(library),
      ...navigationCommands(library, following),
      ...followingCommands(library, following),
      ...eventCommands(library, filters, timelines),
    }).map(([id, run]) => register(id, run)),
  );
}

/** What the card of a row is of: the passage itself, or an entity where the corpus says most of it. */
async function placeOf(library: Library, { passage, entity }: RowArgument): Promise<Passage | undefined> {
  const folder = library.current?.folder;
  if (passage || entity === undefined || folder === undefined) return passage;
  return (await library.thread.ask('entity', { folder, entity }))?.passage;
}
