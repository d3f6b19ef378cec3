import * as vscode from 'vscode';
import { plainLabel } from '../../presentation/plainLabel.js';
import type { NewsSummary, ReaderActs } from '../../worker/news/questions.js';
import { Timers } from '../corpus/timers.js';
import type { DeskServices } from '../desk/desk.js';
import { ContextKeys, DeskCommands, Views } from '../ids.js';
import { ChangedFigures } from './changedFigures.js';
import { MemoryFiles } from './memoryFiles.js';

const { t } = vscode.l10n;

// What is new is told when changes pause, or now and then where they do not.
const PAUSE_MS = 300;
const LONGEST_MS = 1000;

/**
 * What is new since the reader was here last: the corpus thread tells it from what is remembered of each corpus, and the
 * views show it; here it is remembered, and told in the status bar as long as the reader has looked at none of it.
 */
export function registerNews({ context, library, log, on }: DeskServices): vscode.Disposable {
  const { thread } = library;
  const files = new MemoryFiles(context.storageUri, log);
  const figures = new ChangedFigures(library, context.extensionUri);
  const timers = new Timers();
  const status = vscode.window.createStatusBarItem('crossread.news', vscode.StatusBarAlignment.Left);
  status.name = t('Crossread: What Is New');
  status.command = DeskCommands.showNews;
  const acts = new Acts();

  const ask = async (folder: string, done: ReaderActs): Promise<NewsSummary | undefined> => {
    const answer = await thread.tryAsk('news', { folder, done });
    if (answer !== 'forgotten') return answer;
    const memory = await files.read(folder);
    const told = await thread.tryAsk('news', { folder, memory, done });
    return told === 'forgotten' ? undefined : told;
  };

  const show = (summaries: readonly NewsSummary[]): void => {
    const unseen = summaries.filter(({ isUnseen }) => isUnseen);
    const hasNews = summaries.some(({ sentence }) => sentence !== '');
    void vscode.commands.executeCommand('setContext', ContextKeys.hasNews, hasNews);
    status.text = `$(sparkle) ${plainLabel(unseen.map(({ count }) => count).join(', '))}`;
    status.tooltip = plainLabel(unseen.map(({ sentence }) => sentence).join('\n'), 'lines');
    if (unseen.length > 0) status.show();
    else status.hide();
  };

  let isAsking = false;
  let isAskedAgain = false;
  /** Was it asked for while articles were read? The next reading may begin before a pause is over. */
  let isOwed = false;
  const refresh = async (): Promise<void> => {
    isAskedAgain = isAsking;
    isOwed = library.isReading;
    if (isAsking || isOwed) return;
    isAsking = true;
    try {
      const done = acts.take();
      const summaries: NewsSummary[] = [];
      let isHeard = true;
      for (const { folder, isBundled } of library.corpora) {
        if (isBundled) continue;
        const summary = await ask(folder, done);
        if (summary) summaries.push(summary);
        else isHeard = false;
        if (summary?.memory) files.write(folder, summary.memory);
      }
      isOwed = !isHeard;
      if (!isHeard) acts.putBack(done);
      // The corpus of an article may have yet to be found, or to be made.
      const heard = new Set(summaries.flatMap(({ opened }) => opened));
      for (const uri of done.opened) if (!heard.has(uri)) acts.opened.add(uri);
      show(summaries);
      if (summaries.some(({ isOther }) => isOther)) library.refresh();
      figures.refresh();
    } finally {
      isAsking = false;
    }
    if (isAskedAgain) later();
  };
  const later = (): void => timers.later('news', PAUSE_MS, () => void refresh(), LONGEST_MS);

  let last: vscode.TextEditor | undefined;
  const open = (): void => {
    const editor = vscode.window.activeTextEditor;
    if (editor === last || !editor || !library.isArticle(editor.document)) return;
    last = editor;
    acts.opened.add(editor.document.uri.toString());
    later();
  };

  on(DeskCommands.markAllSeen, async () => {
    await thread.ask('allSeen', {});
    await refresh();
  });
  on(DeskCommands.showNews, () => vscode.commands.executeCommand(`${Views.articles}.focus`));
  on(DeskCommands.nextChangedFigure, () => figures.step(1));
  on(DeskCommands.previousChangedFigure, () => figures.step(-1));
  open();
  void refresh();
  return vscode.Disposable.from(
    timers,
    status,
    figures,
    library.onDidChange(() => {
      if (isOwed && !library.isReading) void refresh();
      else later();
    }),
    library.onDidRead(open),
    vscode.window.onDidChangeActiveTextEditor((editor) => {
      if (!editor) return;
      last = undefined;
      open();
    }),
    vscode.window.tabGroups.onDidChangeTabs(({ closed }) => {
      const shown = vscode.window.tabGroups.all.flatMap((group) => group.tabs.flatMap(uriOf));
      for (const uri of closed.flatMap(uriOf)) if (!shown.includes(uri)) acts.closed.add(uri);
      if (closed.length > 0) later();
    }),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document.isDirty && library.isArticle(document)) acts.written.add(document.uri.toString());
    }),
    vscode.workspace.onDidSaveTextDocument(later),
    vscode.workspace.onDidCloseTextDocument(later),
  );
}

/** What the reader has done and the corpus thread has yet to hear of, by the URIs of documents. */
class Acts {
  readonly written = new Set<string>();
  readonly opened = new Set<string>();
  readonly closed = new Set<string>();

  /** All of it, as it is now; what is not saved yet, also by an earlier window, is told again the next time. */
  take(): ReaderActs {
    const unsaved = new Set(
      vscode.workspace.textDocuments.filter((one) => one.isDirty).map(({ uri }) => uri.toString()),
    );
    for (const uri of unsaved) this.written.add(uri);
    const written = Array.from(this.written, (uri) => ({ uri, isDirty: unsaved.has(uri) }));
    const done = { written, opened: [...this.opened], closed: [...this.closed] };
    for (const { uri, isDirty } of written) if (!isDirty) this.written.delete(uri);
    this.opened.clear();
    this.closed.clear();
    return done;
  }

  /** It was not heard. */
  putBack({ written, opened, closed }: ReaderActs): void {
    for (const { uri } of written) this.written.add(uri);
    for (const uri of opened) this.opened.add(uri);
    for (const uri of closed) this.closed.add(uri);
  }
}

const uriOf = ({ input }: vscode.Tab): string[] => (input instanceof vscode.TabInputText ? [input.uri.toString()] : []);
