import * as vscode from 'vscode';
import type { Library } from '../corpus/library.js';
import type { DeskServices } from '../desk/desk.js';
import { DeskCommands } from '../ids.js';
import { articlesOf, rowOf } from '../views/rows.js';
import { Pair } from './pair.js';

const { t } = vscode.l10n;

/** Reading two articles side by side, with what both tell marked in each; one pair at a time. */
export function registerSideBySide({ library, on }: DeskServices): vscode.Disposable {
  let pair: Pair | undefined;
  const end = (): void => {
    pair?.dispose();
    pair = undefined;
  };
  on(DeskCommands.sideBySide, async (row, selected) => {
    const chosen = await chosenArticles(library, row, selected);
    const [left] = chosen;
    if (left === undefined) {
      void vscode.window.showInformationMessage(t('Open an article first, or select two in the view of articles.'));
      return;
    }
    const right = chosen[1] ?? (await choosePartner(library, left));
    if (right === undefined || right === left) return;
    end();
    const opened: Pair = new Pair(library, left, right, () => {
      if (pair === opened) pair = undefined;
    });
    pair = opened;
    await opened.open();
  });
  on(DeskCommands.nextSharedFact, () => pair?.step(1));
  on(DeskCommands.previousSharedFact, () => pair?.step(-1));
  on(DeskCommands.endSideBySide, end);
  return new vscode.Disposable(end);
}

/** The articles that a command was called on, by their URIs: two of them where they are known. */
async function chosenArticles(library: Library, row: unknown, selected: unknown): Promise<readonly string[]> {
  const articles = articlesOf(row, selected);
  if (articles.length > 0) return articles;
  const folder = library.current?.folder;
  const about = aboutOf(row);
  const told =
    folder === undefined || about.length === 0 ? [] : await library.thread.ask('articlesAbout', { folder, about });
  if (told && told.length > 0) return told;
  const { passage } = rowOf(row);
  if (passage) return [passage.uri];
  const document = vscode.window.activeTextEditor?.document;
  return document && library.isArticle(document) ? [document.uri.toString()] : [];
}

/** What a row of a view stands for. */
function aboutOf(row: unknown): readonly string[] {
  const about = (row as { readonly row?: { readonly about?: unknown } } | undefined)?.row?.about;
  return Array.isArray(about) ? about.filter((one): one is string => typeof one === 'string') : [];
}

/** Lets the reader choose an article to set beside another, those that share most with it first. */
async function choosePartner(library: Library, article: string): Promise<string | undefined> {
  const partners = await library.thread.ask('partners', { uri: article });
  if (!partners || partners.length === 0) {
    void vscode.window.showInformationMessage(t('There is no other article to read beside this one.'));
    return undefined;
  }
  const items = partners.map(({ uri, label, description }) => ({ label, description, uri }));
  const sharing = partners.filter(({ facts }) => facts > 0).length;
  const heading = (label: string) => ({ label, kind: vscode.QuickPickItemKind.Separator, uri: '' });
  const chosen = await vscode.window.showQuickPick(
    [
      ...(sharing > 0 ? [heading(t('Tell the same facts'))] : []),
      ...items.slice(0, sharing),
      heading(t('Other articles')),
      ...items.slice(sharing),
    ],
    { title: t('Read side by side with'), matchOnDescription: true },
  );
  return chosen?.uri;
}
