import * as vscode from 'vscode';
import { partsOf } from '../../presentation/rows/row.js';
import type { Library } from '../corpus/library.js';
import { setDate } from '../corrections/setDate.js';
import { Commands } from '../ids.js';
import type { ArticleImport } from '../import/articleImport.js';
import { tellingErrors } from '../log.js';
import type { RegisterCommand } from '../registerCommand.js';
import type { ArticleChoice } from './articleChoice.js';
import { articlesOf } from './rows.js';
import { createRowView } from './rowView.js';

/**
 * The articles of every corpus, with those that the reader has not opened yet, alone or by the stories they tell. Files that
 * are dropped here become articles.
 */
export function registerArticlesView(
  library: Library,
  choice: ArticleChoice,
  register: RegisterCommand,
  importing: () => Promise<ArticleImport>,
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  const rows = createRowView(library, 'articles', {
    canSelectMany: true,
    drop: (row, transfer) =>
      tellingErrors(log, Commands.addArticles, async () => {
        // Every row here names its corpus behind what it is.
        await (await importing()).drop(transfer, row && partsOf(row.id)[1]);
      }),
  });
  // What the reader opens is read: once each time, so that "mark as unread" holds while the article stays open.
  let opened: vscode.TextEditor | undefined;
  const open = (): void => {
    if (!opened || !library.isArticle(opened.document)) return;
    const uri = opened.document.uri.toString();
    opened = undefined;
    choice.mark([uri], true);
  };
  const activate = (editor: vscode.TextEditor | undefined): void => {
    opened = editor;
    open();
  };
  /** What a command is about; of one that was called on no row, what is selected. */
  const chosen = (row: unknown, selected: unknown): readonly string[] => {
    const articles = articlesOf(row, selected);
    return articles.length > 0 ? articles : articlesOf(undefined, rows.view.selection);
  };
  const mark = (isRead: boolean) => (row: unknown, selected: unknown) => choice.mark(chosen(row, selected), isRead);
  activate(vscode.window.activeTextEditor);
  return vscode.Disposable.from(
    rows,
    choice,
    choice.onDidChange(() => {
      library.thread.choose({ articles: choice.choices });
      rows.refresh();
    }),
    library.onDidRead(open),
    vscode.window.onDidChangeActiveTextEditor(activate),
    register(Commands.markRead, mark(true)),
    register(Commands.markUnread, mark(false)),
    // From the palette it is the article in the editor; a key on a row says that rows are meant.
    register(Commands.setDate, (row, selected, date) =>
      setDate(library, row === undefined ? [] : chosen(row, selected), date),
    ),
    register(Commands.markAllRead, async () => {
      choice.mark((await library.thread.ask('articles', {})) ?? [], true);
    }),
    register(Commands.groupByStory, () => choice.groupByStory(true)),
    register(Commands.ungroup, () => choice.groupByStory(false)),
  );
}
