import * as vscode from 'vscode';
import type { Library } from '../corpus/library.js';
import { Commands } from '../ids.js';
import type { ArticleChoice } from './articleChoice.js';
import { rowOf } from './rows.js';
import { createRowView } from './rowView.js';

/** The articles of every corpus, with those that the reader has not opened yet, alone or by the stories they tell. */
export function registerArticlesView(library: Library, choice: ArticleChoice): vscode.Disposable {
  const rows = createRowView(library, 'articles');
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
  const mark = (isRead: boolean) => (row: unknown) => {
    const article = rowOf(row).article ?? rows.view.selection.find((node) => node.article !== undefined)?.article;
    if (article !== undefined) choice.mark([article], isRead);
  };
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
    vscode.commands.registerCommand(Commands.markRead, mark(true)),
    vscode.commands.registerCommand(Commands.markUnread, mark(false)),
    vscode.commands.registerCommand(Commands.markAllRead, async () => {
      choice.mark((await library.thread.ask('articles', {})) ?? [], true);
    }),
    vscode.commands.registerCommand(Commands.groupByStory, () => choice.groupByStory(true)),
    vscode.commands.registerCommand(Commands.ungroup, () => choice.groupByStory(false)),
  );
}
